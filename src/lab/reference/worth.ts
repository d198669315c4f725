import { mandateOf, type SessionState } from '../../engine/index.ts'
import { sum } from '../../kernel/index.ts'
import type { SeatId } from '../../schema/index.ts'

/** The shared outcome before it is rounded: the sum of each outcome’s score by its weight. */
export const sharedPoints = (state: SessionState): number =>
  sum(
    state.scenario.data.outcomes.map(
      ({ id, weight }) => weight * (state.outcomes.find((o) => o.id === id)?.score ?? 0),
    ),
  )

/** What the table as a whole is after: the shared outcome, and where that is the same, the sum of all mandates. */
export const sharedWorth = (state: SessionState): number =>
  sharedPoints(state) * 10_000 + sum(state.scenario.data.seats.map((s) => mandateOf(state, s.id)))

/** What one seat is after: its mandate before it is rounded, and where that is the same, its money. */
export function ownWorth(state: SessionState, seat: SeatId): number {
  const own = state.seats[seat]
  const points = sum(state.scenario.seat(seat).mandate.map((m) => m.weight * (own?.scores[m.id] ?? 0)))
  return points * 100_000 + (own?.balances.at(-1) ?? 0)
}
