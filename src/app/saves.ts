import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Receipt, Receipt as ReceiptSchema } from '../schema/receipt.ts'
import { latestFirst, nextKept } from './keeping-order.ts'

/** The version of what is kept: what has another is put aside, never lost. */
export const SAVE_FORMAT = 1

/** A session as it is kept on this device: its receipt, and what the list of kept sessions shows of it. */
export interface Save {
  readonly format: typeof SAVE_FORMAT
  readonly id: string
  readonly title: string
  /** What the player calls it, where that was said. */
  readonly name?: string
  readonly seat: string
  readonly seatName: string
  readonly round: number
  readonly rounds: number
  readonly phase: string
  /** When it was kept, in ms since 1970: shown, and never part of play. */
  readonly when: number
  /** Its number among all that was kept, whatever the clock said; none in what an older version kept. */
  readonly nth?: number
  readonly receipt: Receipt
}

/** The most characters of a session’s own name. */
const LONGEST_NAME = 80

/** Something that was kept and cannot be read by this version: as it was, and why it was put aside. */
export interface Aside {
  readonly id: string
  readonly why: string
  readonly held: unknown
}

interface Shelf extends DBSchema {
  sessions: { key: string; value: unknown }
  aside: { key: string; value: { why: string; held: unknown } }
}

const NAME = 'wrong-pockets'
const VERSION = 1

async function open(): Promise<IDBPDatabase<Shelf> | undefined> {
  try {
    return await openDB<Shelf>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('sessions')
        database.createObjectStore('aside')
      },
    })
  } catch {
    return undefined
  }
}

let opened: ReturnType<typeof open> | undefined

/** The shelf, or nothing where the browser refuses to keep anything. */
function shelf(): ReturnType<typeof open> {
  opened ??= open()
  return opened
}

/** Whether a time can be shown as a date: no other is written here, and one other would stop the list. */
const isMoment = (time: unknown): boolean =>
  typeof time === 'number' && !Number.isNaN(new Date(time).getTime())

/** Whether what is kept under an id is a session that this version reads. */
export const isSave = (value: unknown, id: string): value is Save => {
  if (typeof value !== 'object' || value === null) return false
  const held: Record<string, unknown> = { ...value }
  const texts = ['title', 'seat', 'seatName', 'phase'].every((key) => typeof held[key] === 'string')
  const named = held['name'] === undefined || typeof held['name'] === 'string'
  const numbers = ['round', 'rounds'].every((key) => Number.isSafeInteger(held[key]))
  const placed = held['nth'] === undefined || Number.isSafeInteger(held['nth'])
  return (
    held['format'] === SAVE_FORMAT &&
    held['id'] === id &&
    isMoment(held['when']) &&
    texts &&
    named &&
    numbers &&
    placed &&
    ReceiptSchema.safeParse(held['receipt']).success
  )
}

/** Kept; refused by the browser; no room left; or not kept, since it was played on elsewhere (another tab, say). */
export type Kept = 'kept' | 'refused' | 'full' | 'elsewhere'

const isFull = (fault: unknown): boolean =>
  fault instanceof DOMException && fault.name === 'QuotaExceededError'

/** Whether a log goes on from another: no shorter, and the same where the other ends. */
function goesOn(log: Receipt['log'], from: Receipt['log']): boolean {
  const last = from.at(-1)
  return last === undefined || JSON.stringify(log[from.length - 1]) === JSON.stringify(last)
}

/**
 * Keeps a session, unless what is kept of it has gone another way meanwhile: nothing that was played is ever lost.
 * `after` is the hash of the receipt that its page kept before: an act that was taken back makes the log shorter than that.
 */
export async function keep(save: Save, after?: string): Promise<Kept> {
  try {
    const open = await shelf()
    if (!open) return 'refused'
    const change = open.transaction('sessions', 'readwrite')
    const held = await change.store.get(save.id)
    const own =
      !isSave(held, save.id) || goesOn(save.receipt.log, held.receipt.log) || after === held.receipt.hash
    const named = isSave(held, save.id) && held.name !== undefined ? { ...save, name: held.name } : save
    const nth = nextKept()
    if (own) await change.store.put(nth === undefined ? named : { ...named, nth }, save.id)
    await change.done
    return own ? 'kept' : 'elsewhere'
  } catch (fault) {
    return isFull(fault) ? 'full' : 'refused'
  }
}

/** Moves what cannot be read out of the way without losing it. */
export async function putAside(id: string, why: string): Promise<void> {
  const open = await shelf()
  if (!open) return
  const change = open.transaction(['sessions', 'aside'], 'readwrite')
  const held = await change.objectStore('sessions').get(id)
  await change.objectStore('aside').put({ why, held }, id)
  await change.objectStore('sessions').delete(id)
  await change.done
}

/** The kept sessions, the latest first, and how many could not be read and were put aside now. */
export async function listSaves(): Promise<{ saves: Save[]; aside: number }> {
  const saves: Save[] = []
  let aside = 0
  try {
    const open = await shelf()
    for (const id of (await open?.getAllKeys('sessions')) ?? []) {
      const held = await open?.get('sessions', id)
      if (isSave(held, id)) saves.push(held)
      else {
        await putAside(id, 'unreadable')
        aside += 1
      }
    }
  } catch {
    // A store that fails meanwhile shows what it gave; what is in it stays as it is.
  }
  return { saves: saves.sort(latestFirst), aside }
}

/** What was put aside, now or before. */
export async function listAside(): Promise<Aside[]> {
  try {
    const open = await shelf()
    const ids = (await open?.getAllKeys('aside')) ?? []
    const all = await Promise.all(ids.map(async (id) => ({ id, kept: await open?.get('aside', id) })))
    return all.flatMap(({ id, kept }) => (kept ? [{ id, why: kept.why, held: kept.held }] : []))
  } catch {
    return []
  }
}

/** One kept session. */
export async function findSave(id: string): Promise<Save | undefined> {
  try {
    const held = await (await shelf())?.get('sessions', id)
    return isSave(held, id) ? held : undefined
  } catch {
    return undefined
  }
}

/** Gives a session a name of its own; none takes it away. False when it could not be kept. */
export async function rename(id: string, name: string): Promise<boolean> {
  try {
    const open = await shelf()
    const change = open?.transaction('sessions', 'readwrite')
    const held = await change?.store.get(id)
    if (!change || !isSave(held, id)) return false
    const { name: _, ...bare } = held
    const short = name.trim().slice(0, LONGEST_NAME)
    await change.store.put(short === '' ? bare : { ...bare, name: short }, id)
    await change.done
    return true
  } catch {
    return false
  }
}

/** Forgets a session, or what was put aside. */
export async function forget(id: string, from: 'sessions' | 'aside' = 'sessions'): Promise<void> {
  await (await shelf())?.delete(from, id)
}

/** Puts back what was forgotten. */
export async function putBack(forgotten: Save | Aside): Promise<void> {
  const open = await shelf()
  if (!open) return
  if ('receipt' in forgotten) await open.put('sessions', forgotten, forgotten.id)
  else await open.put('aside', { why: forgotten.why, held: forgotten.held }, forgotten.id)
}
