import { current, isDraft } from 'immer'

/**
 * Lists that grow with play: deals, claims, promises. On a draft, reading an entry costs a proxy of its own, so rules
 * that look through a list read it as plain data and then take the one entry that they mean to change.
 */

/** A list of a state as plain data, as it is now: to read only. */
export function plainly<T>(list: T[]): readonly T[]
export function plainly(list: unknown[]): readonly unknown[] {
  return isDraft(list) ? current(list) : list
}

/** The entry with this number, to read or to change; looked for from the end, where what is still open stands. */
export function byNumber<T extends { readonly id: number }>(list: T[], id: number): T | undefined {
  const at = plainly(list).findLastIndex((entry) => entry.id === id)
  return at < 0 ? undefined : list[at]
}
