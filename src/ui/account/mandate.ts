import type { View } from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** By how much a score moved at the end of a round. */
export interface ScoreTerm {
  readonly round: number
  readonly by: number
}

/** A score of my mandate, 0–1000: what it was before play, and what each quarter moved. They add up to the score. */
export function mandateAccount(
  events: readonly Seen[],
  item: View['mine']['mandate'][number]['id'],
): { began: number; terms: ScoreTerm[] } {
  const scores = events.flatMap(({ round, body }) =>
    body.type === 'scored'
      ? body.items.filter(({ id }) => id === item).map(({ score }) => ({ round, score }))
      : [],
  )
  const [first, ...later] = scores
  const terms = later.map(({ round, score }, at) => ({ round, by: score - (scores[at]?.score ?? 0) }))
  return { began: first?.score ?? 0, terms: terms.filter(({ by }) => by !== 0) }
}

/** How a score of my mandate moved at the last outturn, 0–1000 each; undefined before the first. */
export function lastMove(
  events: readonly Seen[],
  item: View['mine']['mandate'][number]['id'],
): { from: number; to: number } | undefined {
  const [to, from] = events
    .flatMap(({ body }) =>
      body.type === 'scored' ? body.items.filter(({ id }) => id === item).map(({ score }) => score) : [],
    )
    .reverse()
  return from === undefined || to === undefined ? undefined : { from, to }
}
