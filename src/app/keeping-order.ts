import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A count of its own database, beside that of the sessions: pages of an older version that stand open need not let go of theirs. */
interface Count extends DBSchema {
  count: { key: 'kept'; value: number }
}

let opened: Promise<IDBPDatabase<Count>> | undefined

/**
 * The number of what is kept now, from 1: greater than every number before it on this device, in whichever tab, and wherever
 * the clock stands. None where the browser refuses to count: what is kept then stands by its time.
 */
export async function nextKept(): Promise<number | undefined> {
  try {
    opened ??= openDB<Count>('wrong-pockets-order', 1, {
      upgrade: (database) => void database.createObjectStore('count'),
    })
    const change = (await opened).transaction('count', 'readwrite')
    const next = ((await change.store.get('kept')) ?? 0) + 1
    await change.store.put(next, 'kept')
    await change.done
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
