import { divide, perMille } from '../kernel/index.ts'
import type { ProgrammeView } from '../schema/index.ts'
import type { Mind } from './mind.ts'

/** What a programme is taken to yield, of 1000 of what its paper says, by one who knows nothing more. Assumption. */
const UNKNOWN = 800

/** Units that tell how well a programme would work here, and what makes 1000 of them. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/per mille|of 1,?000|‰/i, 1],
  [/per ?cent|%|of 100\b/i, 10],
]

const scaleOf = (unit: string): number => SCALES.find(([unitLike]) => unitLike.test(unit))?.[1] ?? 0

/** The cards that a programme's paper says bear on it. */
export const cardsOf = (programme: ProgrammeView): string[] => [
  ...programme.requires.map((r) => r.card),
  ...programme.informed.map((i) => i.card),
]

/**
 * How strongly the programme is expected to work, of 1000: what my own cards say of it; else what others claim, as far
 * as I believe them; else the ordinary discount on papers.
 */
export function strength(mind: Mind, programme: ProgrammeView): number {
  const cards = new Set(cardsOf(programme))
  for (const card of mind.view.mine.cards) {
    const scale = cards.has(card.id) ? scaleOf(card.unit) : 0
    if (scale > 0) return (card.truth ?? card.reading) * scale
  }
  for (const claim of mind.view.claims) {
    const scale = cards.has(claim.card) ? scaleOf(claim.unit) : 0
    if (scale === 0 || claim.by === mind.me) continue
    if (claim.found !== null) return claim.found * scale
    const believed =
      claim.status === 'borne-out' ? 1000 : 300 + divide(mind.past(claim.by).trust.integrity * 6, 10)
    return UNKNOWN + perMille(claim.claimed * scale - UNKNOWN, believed)
  }
  return UNKNOWN
}
