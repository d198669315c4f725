import { apply, createSession, hashOf, legalActions, type SessionState } from '../engine/index.ts'
import { hashOfJson, ok, type Result } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import {
  type Action,
  type Actor,
  ENGINE_VERSION,
  type EventBody,
  type GameEvent,
  type Options,
  RECEIPT_FORMAT,
  type Receipt,
  type Rejection,
  type Roster,
  type SeatId,
  type View,
} from '../schema/index.ts'
import { eventsFor as projected, viewFor } from '../views/index.ts'
import { Tape } from './tape.ts'

/** What somebody did, in order; `n` counts from 1. */
export interface Entry {
  readonly n: number
  readonly actor: Actor
  readonly action: Action
}

/** What happened after entry `n` (0: as the session began), in which round. */
export interface Happening {
  readonly n: number
  readonly round: number
  readonly event: GameEvent
}

/** One play of a scenario: its scenario, seed, roster and log; the state and the events are computed from them. Immutable. */
export interface Session {
  readonly scenario: Scenario
  readonly seed: string
  readonly roster: Roster
  readonly state: SessionState
  readonly log: Tape<Entry>
  readonly events: Tape<Happening>
}

const happenings = (n: number, round: number, events: readonly GameEvent[]): Happening[] => {
  let now = round
  return events.map((event) => {
    if (event.body.type === 'round-began') now = event.body.round
    return { n, round: now, event }
  })
}

/** Begins a session. */
export function openSession(scenario: Scenario, seed: string, roster: Roster): Session {
  const { state, events } = createSession(scenario, seed, roster)
  const log = Tape.of<Entry>()
  return { scenario, seed, roster: state.roster, state, log, events: Tape.of(happenings(0, 0, events)) }
}

/** Does what `actor` asks, if it may: a new session, or why not. */
export function submit(session: Session, actor: Actor, action: unknown): Result<Session, Rejection> {
  const applied = apply(session.state, actor, action)
  if (!applied.ok) return applied
  const n = session.log.length + 1
  const { state, events } = applied.value
  return ok({
    ...session,
    state,
    // The engine took the action, so it is well formed; what is logged is what was sent.
    log: session.log.append([{ n, actor, action: action as Action }]),
    events: session.events.append(happenings(n, session.state.round, events)),
  })
}

/** What a seat may know now. */
export const viewOf = (session: Session, seat: SeatId): View => viewFor(session.state, seat)

/** What a seat may do now. */
export const optionsOf = (session: Session, seat: SeatId): Options => legalActions(session.state, seat)

/** What a seat was told, from happening `from` on (an index into all happenings), oldest first. */
export function eventsFor(
  session: Session,
  seat: SeatId,
  from = 0,
): { n: number; round: number; body: EventBody }[] {
  return session.events
    .slice(from)
    .flatMap(({ n, round, event }) => projected([event], seat).map((body) => ({ n, round, body })))
}

/** True once play is over. */
export const isOver = (session: Session): boolean => session.state.phase === 'debrief'

/** The digest of a log: it changes with any change of any entry. */
export const digestOf = (log: readonly { n: number; actor: string; action: unknown }[]): string =>
  hashOfJson(log)

/** The receipt of a state and the log that led to it: enough to replay the session whole. */
export function receiptFrom(state: SessionState, log: Receipt['log']): Receipt {
  return {
    format: RECEIPT_FORMAT,
    engine: ENGINE_VERSION,
    scenario: { id: state.scenario.data.id, hash: state.scenario.hash },
    seed: state.seed,
    roster: state.roster,
    log,
    digest: digestOf(log),
    hash: hashOf(state),
  }
}

/** A session’s log as a receipt holds it. */
export const entriesOf = ({ log }: Session): Receipt['log'] =>
  log.slice().map(({ n, actor, action }) => ({ n, actor, action }))

/** A session’s receipt. */
export const receiptOf = (session: Session): Receipt => receiptFrom(session.state, entriesOf(session))
