import type { Spending, View } from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** Points that a quarter brought, or that an act took from them. */
export interface AttentionTerm {
  readonly cause: 'began' | Spending
  readonly points: number
}

/**
 * What made the attention that a view shows: what the quarter began with, then what each act took. The terms always add
 * up to `view.mine.attention`.
 */
export const attentionTerms = (view: View, events: readonly Seen[]): AttentionTerm[] =>
  events
    .filter(({ round }) => round === view.round)
    .flatMap(({ body }): AttentionTerm[] => {
      if (body.type === 'round-began') return [{ cause: 'began', points: body.attention }]
      return body.type === 'attention-spent' && body.by === view.viewer
        ? [{ cause: body.act, points: -body.points }]
        : []
    })
