import type { SessionState } from './state.ts'

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** A copy of plain data that shares nothing with it. */
function copyOf<T>(value: T): T
function copyOf(value: unknown): unknown {
  if (!isThing(value)) return value
  if (Array.isArray(value)) return value.map((item) => copyOf(item))
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = copyOf(value[key])
  return copy
}

/**
 * A state of one's own, to run rules on in place. It shares with `state` what never changes in a session, and the
 * entries of the lists to which rules only add.
 */
export function ownCopy(state: SessionState): SessionState {
  const { scenario, seed, roster, world, acts, bulletins, history, reflections, ...rest } = state
  return {
    scenario,
    seed,
    roster,
    world,
    acts: [...acts],
    bulletins: [...bulletins],
    history: [...history],
    reflections: [...reflections],
    ...copyOf(rest),
  }
}

/** Frozen, by a type that still says what it was: a state's parts are written to in the rules alone. */
function frozen<T>(value: T): T {
  Object.freeze(value)
  return value
}

/**
 * `after`, with each part that is as it was replaced by that part of `before`, and frozen: what did not change is the
 * same object, as it is after an action on a draft. `after` must be plain data that nobody else holds; `known` says that
 * `before` has been through this, so that what is the same object need not be looked at.
 */
function settled(before: unknown, after: unknown, known: boolean): unknown {
  if (!isThing(after) || (known && after === before) || Object.isFrozen(after)) return after
  if (Array.isArray(after)) return settledList(Array.isArray(before) ? before : undefined, after, known)
  const old = isThing(before) && !Array.isArray(before) ? before : undefined
  let size = 0
  let same = old !== undefined
  for (const key in after) {
    const item = after[key]
    const was = old?.[key]
    const now = settled(was, item, known)
    if (now !== item) after[key] = now
    if (now !== was) same = false
    size += 1
  }
  return frozen(same && old && Object.keys(old).length === size ? old : after)
}

function settledList(before: unknown[] | undefined, after: unknown[], known: boolean): unknown[] {
  let same = before?.length === after.length
  for (let i = 0; i < after.length; i++) {
    const item = after[i]
    const was = before?.[i]
    if (known && item === was) continue
    const now = settled(was, item, known)
    if (now !== item) after[i] = now
    if (now !== was) same = false
  }
  return frozen(same && before ? before : after)
}

/** The same of one list that was made from `before`, a copy of a list whose entries are frozen already if `known`. */
export function settleList(before: unknown[], after: unknown[], known: boolean): void {
  settledList(before, after, known)
  Object.freeze(after)
}

/** Freezes data that is put on record and never changes again, through and through. */
export function onRecord<T>(data: T): T {
  settled(undefined, data, false)
  return data
}

/** Freezes a state that was made from `before` on a copy of one’s own, sharing with `before` what did not change. */
export function settle(before: SessionState, after: SessionState): SessionState {
  const { scenario, ...rest } = after
  const known = Object.isFrozen(before)
  for (const [key, item] of Object.entries(rest)) {
    const now = settled(Reflect.get(before, key), item, known)
    if (now !== item) Reflect.set(after, key, now)
  }
  return Object.freeze(after)
}
