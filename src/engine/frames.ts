import type { SeatId } from '../schema/index.ts'
import { moveConfidence } from './confidence.ts'
import { type Record_, tell } from './record.ts'
import type { Frame, SessionState } from './state.ts'
import { moveTrust, trustOf } from './trust.ts'

/** Shared stories of the place: they lift what talk is worth, for as long as their teller is true. */

/** How many quarters a seat’s word is remembered as broken when it would tell a story. */
const REMEMBERED = 4

/** The story that a seat is telling now. */
export const frameOf = (state: SessionState, seat: SeatId): Frame | undefined =>
  state.frames.find((f) => f.by === seat && !f.fell && f.until >= state.round)

/** Whether a seat’s own record lets it tell a story: no broken promise or proven lie within a year. */
export function isCredible(state: SessionState, seat: SeatId): boolean {
  const stained = state.seats[seat]?.stained ?? 0
  return stained === 0 || state.round - stained >= REMEMBERED
}

/** Those who believe what a seat tells: they think enough of its integrity. */
export function believersOf(state: SessionState, by: SeatId): SeatId[] {
  const { frame_integrity } = state.scenario.data.rules.leadership
  return state.scenario.data.seats
    .map((s) => s.id)
    .filter((id) => id !== by && trustOf(state, id, by).integrity >= frame_integrity)
}

/** Notes that a seat broke its word or was proven false; a story that it was telling falls with it. */
export function stain(state: SessionState, record: Record_, seat: SeatId): void {
  const own = state.seats[seat]
  if (own) own.stained = state.round
  const frame = frameOf(state, seat)
  if (!frame) return
  const { confidence, moves } = state.scenario.data.rules
  const believers = believersOf(state, seat)
  frame.fell = true
  tell(record, 'all', { type: 'frame-fell', by: seat })
  moveConfidence(state, record, -confidence.framed_falsely, 'framed-falsely', seat)
  for (const other of believers)
    moveTrust(state, record, other, seat, 'integrity', -moves.framed_falsely, { because: 'framed-falsely' })
}
