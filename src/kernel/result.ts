/** The outcome of something that can fail for reasons a caller should handle: a value or an error, never an exception. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** Wraps an error as a failure. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/**
 * Reads what must be there by the program's own rules (a seat of a checked scenario, an index just computed).
 * Throws with `what` when it is missing: that is a bug, never a bad input.
 */
export function must<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`)
  return value
}
