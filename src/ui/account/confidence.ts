import type { ConfidenceCause, View } from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** What moved the public’s confidence in a quarter, and whose doing it was where it was somebody’s. */
export interface ConfidenceTerm {
  readonly round: number
  readonly because: ConfidenceCause
  readonly by: number
  readonly seat?: string
}

/** The public’s confidence: what it was before play, then each move. They add up to what it is now. */
export function confidenceAccount(
  view: View,
  events: readonly Seen[],
): { began: number; terms: ConfidenceTerm[]; now: number } {
  const { now, series } = view.partnership.confidence
  const terms = events.flatMap(({ round, body }): ConfidenceTerm[] => {
    if (body.type !== 'confidence-moved') return []
    const { because, by, seat } = body
    return [seat === undefined ? { round, because, by } : { round, because, by, seat }]
  })
  return { began: series.find((one) => one.round === 0)?.value ?? now, terms, now }
}
