import { applyInPlace, createSession, parseAction, type SessionState } from '../engine/index.ts'
import { err, fillSlots, ok, type Result } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import {
  type Action,
  type Actor,
  CLOCK,
  type EventBody,
  type Phase,
  type Rejection,
  type Roster,
} from '../schema/index.ts'
import { copyOf } from './snapshot.ts'

/** One entry of a recorded log, where it stands in play, and what came of it. */
export interface Step {
  readonly n: number
  readonly round: number
  readonly phase: Phase
  readonly actor: Actor
  readonly action: Action
  /** The last number that had been given to a deal, claim, request, pledge or agreement before it, and after it. */
  readonly serials: { readonly before: number; readonly after: number }
  /** What happened, with no regard to who was told. */
  readonly told: readonly EventBody[]
}

/** A session that was played to its end, step by step. */
export interface Recording {
  readonly scenario: Scenario
  readonly seed: string
  readonly steps: readonly Step[]
  /** The state as the session began, and as it ended. Not to be changed: copy it. */
  readonly begun: SessionState
  readonly end: SessionState
}

/** Why another course of a session cannot be played: the code, and a sentence in English with `{slots}` for the data. */
export const WHAT_IF_ERRORS = {
  unplayable: 'Entry {n} of the record cannot be replayed: {detail}',
  'not-over': 'The session is not over; there is no whole record to compare with.',
  'no-such-entry': 'There is no entry {n} in the record, which has {most}.',
  'no-choice': 'Entry {n} is not a decision ({type}); it cannot be left out or changed.',
  'same-action': 'That is what was done in entry {n}.',
  refused: 'That could not have been done in place of entry {n}: {detail}',
  'no-persona': 'There is no partner “{persona}”.',
} as const
export type WhatIfCode = keyof typeof WHAT_IF_ERRORS

/** Why another course of a session cannot be played. For `refused` and `unplayable`, `data.code` is the rejection’s. */
export interface WhatIfError {
  readonly code: WhatIfCode
  readonly data: Readonly<Record<string, string | number>>
  readonly message: string
}

export function whatIfError(
  code: WhatIfCode,
  data: Record<string, string | number> = {},
): Result<never, WhatIfError> {
  return err({ code, data, message: fillSlots(WHAT_IF_ERRORS[code], data) })
}

const unplayable = (n: number, { code, message }: Rejection): Result<never, WhatIfError> =>
  whatIfError('unplayable', { n, code, detail: message })

/** What a recording is made from: a receipt’s, a save’s or a session’s own. */
export interface PlayedLog {
  readonly seed: string
  readonly roster: Roster
  readonly log: readonly { readonly actor: Actor; readonly action: unknown }[]
}

/**
 * Plays a whole log again and notes what each entry led to. The log is taken as it is: whether it is the one that a
 * receipt vouches for is `readReceipt`’s to say. An entry that is refused, or play that is not over, is an error.
 */
export function recordingOf(scenario: Scenario, played: PlayedLog): Result<Recording, WhatIfError> {
  const { state } = createSession(scenario, played.seed, played.roster)
  const begun = copyOf(state)
  const steps: Step[] = []
  for (const [i, { actor, action }] of played.log.entries()) {
    const { round, phase, serial } = state
    const parsed = parseAction(action)
    if (!parsed.ok) return unplayable(i + 1, parsed.error)
    const done = applyInPlace(state, actor, parsed.value)
    if (!done.ok) return unplayable(i + 1, done.error)
    const serials = { before: serial, after: state.serial }
    const told = done.value.map((event) => event.body)
    steps.push({ n: i + 1, round, phase, actor, action: parsed.value, serials, told })
  }
  if (state.phase !== 'debrief') return whatIfError('not-over')
  return ok({ scenario, seed: played.seed, steps, begun, end: state })
}

/** True for what a seat decided: all but saying that it is done, and what the clock did. */
export const isChoice = ({ actor, action }: Step): boolean => actor !== CLOCK && action.type !== 'ready'
