const KEY = 'wrong-pockets.kept'

/**
 * The number of what is kept now, from 1: greater than every number before it on this device, in whichever tab, and wherever
 * the clock stands. None where the browser refuses to count: what is kept then stands by its time.
 */
export function nextKept(): number | undefined {
  try {
    const last = Number(localStorage.getItem(KEY) ?? 0)
    const next = Number.isSafeInteger(last) ? last + 1 : 1
    localStorage.setItem(KEY, String(next))
    return next
  } catch {
    return undefined
  }
}

/** What tells which of two kept sessions was played last. */
export interface Placed {
  /** When it was kept, in ms since 1970. */
  readonly when: number
  /** The number that it was given as it was kept; none in what an older version kept. */
  readonly nth?: number
}

/** Sorts what is kept, the latest first: by number, and what has none after the rest, by time. */
export const latestFirst = (a: Placed, b: Placed): number => (b.nth ?? 0) - (a.nth ?? 0) || b.when - a.when
