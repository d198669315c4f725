import type { Action, BoardAct, Rejection, SeatId, Spending } from '../../schema/index.ts'
import { rejection } from '../../schema/index.ts'
import { saved } from '../agreements.ts'
import { type Record_, tell } from '../record.ts'
import type { SessionState } from '../state.ts'

/** One kind of action: whether it is legal now, and what it does. `check` reads only; `run` mutates a draft. */
export interface Act<T extends Action['type']> {
  check(state: SessionState, seat: SeatId, action: Extract<Action, { type: T }>): Rejection | undefined
  run(state: SessionState, record: Record_, seat: SeatId, action: Extract<Action, { type: T }>): void
}

/** The other seats of the table, in the scenario’s order. */
export const othersOf = (state: SessionState, seat: SeatId): SeatId[] =>
  state.scenario.data.seats.filter((s) => s.id !== seat).map((s) => s.id)

/** True for a seat of the table. */
export const isSeat = (state: SessionState, seat: SeatId): boolean => Object.hasOwn(state.seats, seat)

/** The next number for a deal, claim, request or pledge. */
export function numbered(state: SessionState): number {
  state.serial += 1
  return state.serial
}

/** What an act at the board costs in attention. */
export const costOf = (state: SessionState, act: BoardAct): number => state.scenario.data.rules.cost[act]

/**
 * Whether an act at the board exists yet and its seat has the attention for it. `needs` where it costs another number of
 * points than the rules say.
 */
export function checkAct(
  state: SessionState,
  seat: SeatId,
  act: BoardAct,
  needs: number = costOf(state, act),
): Rejection | undefined {
  if (state.phase !== 'board') return rejection('wrong-phase', { phase: state.phase })
  const from = state.scenario.data.rules.from[act]
  if (state.round < from) return rejection('not-yet', { round: from })
  const has = state.seats[seat]?.attention ?? 0
  return has < needs ? rejection('no-attention', { needs, has }) : undefined
}

/** Takes the attention that an act costs, or another number of points. The seat alone is told. */
export function spendAttention(
  state: SessionState,
  record: Record_,
  seat: SeatId,
  act: BoardAct,
  points: number = costOf(state, act),
): void {
  takeAttention(state, record, seat, act, points)
}

/** Takes points of attention for whatever they go on, and tells the seat. */
export function takeAttention(
  state: SessionState,
  record: Record_,
  seat: SeatId,
  act: Spending,
  points: number,
): void {
  const own = state.seats[seat]
  if (!own || points === 0) return
  own.attention -= points
  tell(record, [seat], { type: 'attention-spent', by: seat, act, points })
}

/** What a deal among these seats costs the one who offers it: less where a joint board of theirs makes it easier. */
export const dealCost = (state: SessionState, parties: readonly SeatId[]): number =>
  Math.max(0, costOf(state, 'deal') - saved(state, 'attention', parties))

/** Calls a seat back to the table: something new is addressed to it. */
export function callBack(state: SessionState, seats: readonly SeatId[]): void {
  for (const seat of seats) {
    const called = state.seats[seat]
    if (called && state.roster[seat]?.holder !== 'nobody') called.ready = false
  }
}

/** Whether `to` names one or more other seats, each once. */
export function checkRecipients(
  state: SessionState,
  seat: SeatId,
  to: readonly SeatId[],
): Rejection | undefined {
  for (const other of to) if (!isSeat(state, other)) return rejection('no-such-seat', { seat: other })
  return to.includes(seat) || new Set(to).size !== to.length ? rejection('bad-recipients') : undefined
}
