import * as z from 'zod/mini'
import { err, hashOfJson, ok, type Result } from '../kernel/index.ts'
import { Action, type Actor, CLOCK, type GameEvent, type Rejection, rejection } from '../schema/index.ts'
import { checkAction, runAction } from './acts/index.ts'
import { drafted } from './drafted.ts'
import { ownCopy, settle } from './own.ts'
import type { Record_ } from './record.ts'
import { advance, isPhaseDone } from './rounds.ts'
import type { SessionState } from './state.ts'

/** What an action led to. */
export interface Applied {
  readonly state: SessionState
  readonly events: readonly GameEvent[]
}

/** Reads an action from data of any origin. */
export function parseAction(input: unknown): Result<Action, Rejection> {
  const parsed = z.safeParse(Action, input)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const where = issue && issue.path.length > 0 ? `at ${issue.path.map(String).join('.')}` : 'as a whole'
  return err(rejection('malformed', { detail: `${where}: ${issue?.code ?? 'unreadable'}` }))
}

/** Whether `actor` may do this now; the parsed action when it may. */
function check(state: SessionState, actor: Actor, input: unknown): Result<Action, Rejection> {
  const parsed = parseAction(input)
  if (!parsed.ok) return parsed
  if (state.phase === 'debrief') return err(rejection('session-over'))
  const isClock = actor === CLOCK
  if (!isClock && !Object.hasOwn(state.seats, actor)) return err(rejection('no-such-seat', { seat: actor }))
  if (isClock !== (parsed.value.type === 'deadline'))
    return err(rejection('not-your-action', { who: isClock ? 'a seat' : 'the clock' }))
  const barred = isClock ? undefined : checkAction(state, actor, parsed.value)
  return barred ? err(barred) : parsed
}

function run(state: SessionState, actor: Actor, action: Action, record: Record_): void {
  runAction(state, record, actor, action)
  if (isPhaseDone(state)) advance(state, record)
}

/** Whether what this action leads to reads and changes nearly everything: the last budget, with the outturn after it. */
const stirsAll = (state: SessionState): boolean =>
  state.phase === 'budget' && Object.values(state.seats).filter((s) => !s.ready).length <= 1

/**
 * Applies an action of `actor` (a seat’s id, or the clock). Refused: a rejection, and the state is as it was. Done: a
 * new state that shares what did not change, and the events with their audiences. Most actions touch little and run on
 * a draft; the outturn touches so much that a plain copy costs less.
 */
export function apply(state: SessionState, actor: Actor, input: unknown): Result<Applied, Rejection> {
  const checked = check(state, actor, input)
  if (!checked.ok) return checked
  const events: Record_ = []
  if (stirsAll(state) || actor === CLOCK) {
    const own = ownCopy(state)
    run(own, actor, checked.value, events)
    return ok({ state: settle(state, own), events })
  }
  return ok({ state: drafted(state, (draft) => run(draft, actor, checked.value, events)), events })
}

/** The same as `apply`, on a state that the caller owns and nobody else holds: it is changed in place. */
export function applyInPlace(
  state: SessionState,
  actor: Actor,
  input: unknown,
): Result<readonly GameEvent[], Rejection> {
  const checked = check(state, actor, input)
  if (!checked.ok) return checked
  const events: Record_ = []
  run(state, actor, checked.value, events)
  return ok(events)
}

/** The state’s hash: equal states of equal scenarios have equal hashes, on every machine. */
export function hashOf(state: SessionState): string {
  const { scenario, ...rest } = state
  return hashOfJson({ scenario: scenario.hash, ...rest })
}
