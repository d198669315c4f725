import { divide, perMille } from '../kernel/index.ts'
import type { CardView, ClaimView, ProgrammeView } from '../schema/index.ts'
import type { Mind } from './mind.ts'

/** What a programme is taken to yield, of 1000 of what its paper says, by one who knows nothing more. Assumption. */
const UNKNOWN = 800

/** Units that tell how well a programme would work here, and what makes 1000 of them. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/per mille|of 1,?000|‰/i, 1],
  [/per ?cent|%|of 100\b/i, 10],
]

const scaleOf = (unit: string): number => SCALES.find(([unitLike]) => unitLike.test(unit))?.[1] ?? 0

type Told = Pick<CardView & ClaimView, 'title' | 'text' | 'matters'> & { card: string }

/** Whether a card bears on a programme: it stands on the programme's paper, or it speaks of the programme by name. */
export function bears(card: Told, programme: ProgrammeView): boolean {
  const onPaper =
    programme.requires.some((r) => r.card === card.card) ||
    programme.informed.some((i) => i.card === card.card)
  const name = programme.title.replace(/^The /, '')
  return onPaper || `${card.title} ${card.text} ${card.matters}`.includes(name)
}

/** My card as one that may bear on a programme. */
export const asTold = (card: CardView): Told => ({ ...card, card: card.id })

/**
 * How strongly the programme is expected to work, of 1000: what my own cards say of it; else what others claim, as far
 * as I believe them; else the ordinary discount on papers.
 */
export const strength = (mind: Mind, programme: ProgrammeView): number =>
  mind.figure(`strength:${programme.id}`, () => read(mind, programme))

function read(mind: Mind, programme: ProgrammeView): number {
  for (const card of mind.view.mine.cards) {
    const scale = scaleOf(card.unit)
    if (scale > 0 && bears(asTold(card), programme)) return (card.truth ?? card.reading) * scale
  }
  for (const claim of mind.view.claims) {
    const scale = scaleOf(claim.unit)
    if (scale === 0 || claim.by === mind.me || !bears(claim, programme)) continue
    if (claim.found !== null) return claim.found * scale
    const believed =
      claim.status === 'borne-out' ? 1000 : 300 + divide(mind.past(claim.by).trust.integrity * 6, 10)
    return UNKNOWN + perMille(claim.claimed * scale - UNKNOWN, believed)
  }
  return UNKNOWN
}
