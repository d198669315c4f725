import { type ConfidenceCause, type Happening, happeningBehind, type View } from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** What moved the public’s confidence in a quarter, and whose doing it was where it was somebody’s. */
export interface ConfidenceTerm {
  readonly round: number
  readonly because: ConfidenceCause
  /** What happened, where it was the story. */
  readonly story: Happening | undefined
  readonly by: number
  readonly seat?: string
}

/** The public’s confidence: what it was before play, then each move. They add up to what it is now. */
export function confidenceAccount(
  view: View,
  events: readonly Seen[],
): { began: number; terms: ConfidenceTerm[]; now: number } {
  const { now, series } = view.partnership.confidence
  const bodies = events.map(({ body }) => body)
  const terms = events.flatMap(({ round, body }, at): ConfidenceTerm[] => {
    if (body.type !== 'confidence-moved') return []
    const { because, by, seat } = body
    const term = { round, because, story: happeningBehind(bodies, at), by }
    return [seat === undefined ? term : { ...term, seat }]
  })
  return { began: series.find((one) => one.round === 0)?.value ?? now, terms, now }
}
