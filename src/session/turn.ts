import { legalActions, type SessionState } from '../engine/index.ts'
import { type Stream, stream } from '../kernel/index.ts'
import type { Action, Actor, Options, SeatId, View } from '../schema/index.ts'
import { ViewOnDemand } from '../views/index.ts'
import { type Session, submit } from './session.ts'

/**
 * How a partner decides: from its own view, its own options and its own chance, nothing else. The view is for this one
 * decision: its parts are made when they are read.
 */
export type Decide<B = unknown> = (
  persona: string,
  view: View,
  options: Options,
  chance: Stream,
) => { action: Action; because: B }

/** One act of one partner. */
export interface Turn<B> {
  readonly session: Session
  readonly seat: SeatId
  readonly action: Action
  readonly because: B
}

/** A persona to play where the roster names none. */
const DEFAULT_PERSONA = 'reciprocator'

/** The partner to act next: the first in turn, after the one who acted last, who has not done with the phase. */
function nextPartner(state: SessionState, last: Actor | undefined): SeatId | undefined {
  const ids = state.scenario.data.seats.map((s) => s.id)
  const from = last === undefined ? 0 : ids.indexOf(last) + 1
  return [...ids.slice(from), ...ids.slice(0, from)].find(
    (id) => state.roster[id]?.holder === 'partner' && state.seats[id]?.ready === false,
  )
}

/** What a partner chose to do, and why. */
export interface Choice<B> {
  readonly seat: SeatId
  readonly persona: string
  readonly action: Action
  readonly because: B
}

/**
 * Lets the next partner choose, from its own view, options and stream of chance. The one place that says who is next
 * and what each draws, for live play and the lab alike. `entries` is the log’s length and `last` who acted last.
 * Undefined when none is to act: people are awaited, or play is over.
 */
export function choose<B>(
  state: SessionState,
  entries: number,
  last: Actor | undefined,
  decide: Decide<B>,
): Choice<B> | undefined {
  if (state.phase === 'debrief') return undefined
  const seat = nextPartner(state, last)
  if (seat === undefined) return undefined
  const persona = state.roster[seat]?.persona ?? DEFAULT_PERSONA
  const chance = stream(state.seed, `partner:${seat}`, state.round, entries)
  const { action, because } = decide(
    persona,
    new ViewOnDemand(state, seat),
    legalActions(state, seat),
    chance,
  )
  return { seat, persona, action, because }
}

/** The partner to act next chooses; undefined when none is to act. */
export function chosenIn<B>({ state, log }: Session, decide: Decide<B>): Choice<B> | undefined {
  return choose(state, log.length, log.slice(log.length - 1)[0]?.actor, decide)
}

/** Does what a partner chose. Throws when it is refused: partners choose among legal options, so that is a bug. */
export function carryOut<B>(session: Session, { seat, persona, action, because }: Choice<B>): Turn<B> {
  const next = submit(session, seat, action)
  if (!next.ok)
    throw new Error(`${persona} as ${seat} chose ${JSON.stringify(action)}, refused: ${next.error.message}`)
  return { session: next.value, seat, action, because }
}

/** Lets one partner choose and act. Undefined when none is to. */
export function turn<B>(session: Session, decide: Decide<B>): Turn<B> | undefined {
  const choice = chosenIn(session, decide)
  return choice && carryOut(session, choice)
}
