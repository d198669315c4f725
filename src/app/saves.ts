import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Receipt, Receipt as ReceiptSchema } from '../schema/receipt.ts'

/** The version of what is kept: what has another is put aside, never lost. */
export const SAVE_FORMAT = 1

/** A session as it is kept on this device: its receipt, and what the list of kept sessions shows of it. */
export interface Save {
  readonly format: typeof SAVE_FORMAT
  readonly id: string
  readonly title: string
  readonly seat: string
  readonly seatName: string
  readonly round: number
  readonly rounds: number
  readonly phase: string
  /** When it was kept, in ms since 1970: shown, and never part of play. */
  readonly when: number
  readonly receipt: Receipt
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

const isSave = (value: unknown): value is Save => {
  if (typeof value !== 'object' || value === null) return false
  const held: Record<string, unknown> = { ...value }
  const texts = ['id', 'title', 'seat', 'seatName', 'phase'].every((key) => typeof held[key] === 'string')
  const numbers = ['round', 'rounds', 'when'].every((key) => typeof held[key] === 'number')
  return (
    held['format'] === SAVE_FORMAT && texts && numbers && ReceiptSchema.safeParse(held['receipt']).success
  )
}

/** Kept; refused by the browser; or not kept, since the session was played on elsewhere (another tab, say). */
export type Kept = 'kept' | 'refused' | 'elsewhere'

/** Whether a log goes on from another: no shorter, and the same where the other ends. */
function goesOn(log: Receipt['log'], from: Receipt['log']): boolean {
  const last = from.at(-1)
  return last === undefined || JSON.stringify(log[from.length - 1]) === JSON.stringify(last)
}

/** Keeps a session, unless what is kept of it has gone another way meanwhile: nothing that was played is ever lost. */
export async function keep(save: Save): Promise<Kept> {
  try {
    const open = await shelf()
    if (!open) return 'refused'
    const change = open.transaction('sessions', 'readwrite')
    const held = await change.store.get(save.id)
    const own = !isSave(held) || goesOn(save.receipt.log, held.receipt.log)
    if (own) await change.store.put(save, save.id)
    await change.done
    return own ? 'kept' : 'elsewhere'
  } catch {
    return 'refused'
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
  const open = await shelf()
  if (!open) return { saves: [], aside: 0 }
  const saves: Save[] = []
  let aside = 0
  for (const id of await open.getAllKeys('sessions')) {
    const held = await open.get('sessions', id)
    if (isSave(held)) saves.push(held)
    else {
      await putAside(id, 'unreadable')
      aside += 1
    }
  }
  return { saves: saves.sort((a, b) => b.when - a.when), aside }
}

/** One kept session. */
export async function findSave(id: string): Promise<Save | undefined> {
  const held = await (await shelf())?.get('sessions', id)
  return isSave(held) ? held : undefined
}

/** Forgets a session. */
export async function forget(id: string): Promise<void> {
  await (await shelf())?.delete('sessions', id)
}
