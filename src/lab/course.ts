import { applyInPlace, type SessionState } from '../engine/index.ts'
import { err, ok, type Result } from '../kernel/index.ts'
import type { Action, Rejection } from '../schema/index.ts'
import { standing } from './fitted.ts'
import type { Recording, Step } from './recording.ts'
import type { Course } from './rest.ts'
import { Serials } from './serials.ts'
import { copyOf } from './snapshot.ts'

/** The state just before an entry of the record, for the caller to change. */
export function stateBefore({ begun, steps }: Recording, n: number): SessionState {
  const state = copyOf(begun)
  for (const { actor, action } of steps.slice(0, n - 1)) applyInPlace(state, actor, action)
  return state
}

/**
 * A course that parts from the record at a step: it is left out (`instead` null), or something else of the same seat is
 * done in its place. A budget cannot be left out: the one that stands for a seat that gives none takes its place.
 * `state` is that before the step, and the course’s own from now on.
 */
export function partAt(state: SessionState, step: Step, instead: Action | null): Result<Course, Rejection> {
  const serials = new Serials(step.serials.before)
  const action = instead ?? (step.action.type === 'budget' ? standing(state, step.actor) : null)
  if (action === null) return ok({ state, serials })
  const done = applyInPlace(state, step.actor, action)
  if (!done.ok) return err(done.error)
  if (action.type === step.action.type) serials.pair(step, step.serials.before, state.serial)
  return ok({ state, serials })
}
