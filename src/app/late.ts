import { isSave, type Kept, keep, type Save } from './saves.ts'

/**
 * What was done in the last moment of a page: the device’s shelf answers only later, when the page is gone, so it is noted
 * where a note is written at once, and put on the shelf when the game is opened next.
 */

const KEY = 'wrong-pockets.late.'

/** A session that was not on the shelf yet, and the hash of the receipt that its page had put there before. */
interface Note {
  readonly save: unknown
  readonly after?: string
}

/** Notes a session as the page goes. Where the browser refuses that, what was put on the shelf before stands. */
export function noteLate(save: Save, after?: string): void {
  const note: Note = after === undefined ? { save } : { save, after }
  try {
    localStorage.setItem(KEY + save.id, JSON.stringify(note))
  } catch {
    // No room, or not allowed: there is no page left to say so.
  }
}

/** Takes a note back, since the page went on and the session is on the shelf. */
export function dropLate(id: string): void {
  try {
    localStorage.removeItem(KEY + id)
  } catch {
    // Where nothing may be noted there is no note.
  }
}

function noteOf(id: string): Note | undefined {
  try {
    const note: unknown = JSON.parse(localStorage.getItem(KEY + id) ?? 'null')
    if (typeof note !== 'object' || note === null || !('save' in note)) return undefined
    const after = 'after' in note && typeof note.after === 'string' ? { after: note.after } : {}
    return { save: note.save, ...after }
  } catch {
    return undefined
  }
}

function idsOfNotes(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(KEY) ? [key.slice(KEY.length)] : []))
  } catch {
    return []
  }
}

/**
 * Puts on the shelf what pages noted as they went. A note stays while there is no room for it; it goes when the session was
 * played on elsewhere since, and when it is none that this version reads: what it follows is on the shelf.
 */
export async function takeInLate(put: (save: Save, after?: string) => Promise<Kept> = keep): Promise<void> {
  for (const id of idsOfNotes()) {
    const note = noteOf(id)
    const kept = isSave(note?.save, id) ? await put(note.save, note.after) : 'elsewhere'
    if (kept === 'kept' || kept === 'elsewhere') dropLate(id)
  }
}
