import type { Action, ActionType, Rejection, SeatId } from '../../schema/index.ts'
import { rejection } from '../../schema/index.ts'
import type { SessionState } from '../state.ts'
import type { Act } from './act.ts'
import { draft, leave, sign, turnDown, vote } from './agreements.ts'
import { budget } from './budget.ts'
import { refuse, request, share, verify } from './cards.ts'
import { accept, counter, decline, pledge, propose, withdraw } from './deals.ts'
import { escalate } from './escalate.ts'
import { meet } from './meet.ts'
import { amend, broker, engage, frame, warn } from './moves.ts'
import { reflect } from './reflect.ts'

/** Phases that a seat leaves by saying that it is done; the budget is left by sealing it. */
const LEFT_BY_READY = ['brief', 'board', 'outturn', 'reflect'] as const

const ready: Act<'ready'> = {
  check(state, seat) {
    if (!LEFT_BY_READY.some((phase) => phase === state.phase))
      return rejection('wrong-phase', { phase: state.phase })
    return state.seats[seat]?.ready ? rejection('already-ready') : undefined
  },
  run(state, record, seat) {
    const own = state.seats[seat]
    if (own) own.ready = true
    record.push({ to: 'all', body: { type: 'ready', seat } })
  },
}

/** Time is up: whoever has not done with the phase is taken as done. The clock’s own action. */
const deadline: Act<'deadline'> = {
  check: () => undefined,
  run(state) {
    for (const seat of Object.values(state.seats)) seat.ready = true
  },
}

const ACTS: { readonly [T in ActionType]: Act<T> } = {
  ready,
  share,
  request,
  refuse,
  verify,
  meet,
  pledge,
  propose,
  counter,
  accept,
  decline,
  withdraw,
  warn,
  amend,
  engage,
  frame,
  broker,
  escalate,
  draft,
  sign,
  'turn-down': turnDown,
  leave,
  vote,
  budget,
  reflect,
  deadline,
}

// The table pairs each type with its own act, which TypeScript cannot follow through a union: the one cast of the engine.
const actOf = (action: Action): Act<ActionType> => ACTS[action.type] as Act<ActionType>

/** Whether a well-formed action is legal for the seat now. */
export const checkAction = (state: SessionState, seat: SeatId, action: Action): Rejection | undefined =>
  actOf(action).check(state, seat, action)

/** Does a legal action. */
export const runAction = (
  state: SessionState,
  record: Parameters<Act<'ready'>['run']>[1],
  seat: SeatId,
  action: Action,
): void => actOf(action).run(state, record, seat, action)
