import { effect, type Signal } from '@preact/signals'
import * as z from 'zod/mini'
import type { Reason } from '../../ui/table.ts'

const Reasons = z.array(
  z.strictObject({ round: z.number(), seat: z.string(), did: z.string(), because: z.string() }),
)

/** What was kept under a name in this tab; nothing where the tab keeps nothing, or something else. */
function read(key: string): readonly Reason[] {
  try {
    const held = Reasons.safeParse(JSON.parse(sessionStorage.getItem(key) ?? '[]'))
    return held.success ? held.data : []
  } catch {
    return []
  }
}

/**
 * Keeps the reasons that a seat was told over a reload of the page, in this tab alone: they are no part of a session or
 * its receipt. Gives the way to end that.
 */
export function keepReasons(session: string, seat: string, reasons: Signal<readonly Reason[]>): () => void {
  const key = `wrong-pockets.reasons.${session}.${seat}`
  if (reasons.peek().length === 0) reasons.value = read(key)
  return effect(() => {
    try {
      sessionStorage.setItem(key, JSON.stringify(reasons.value))
    } catch {
      // A tab that keeps nothing forgets them with a reload.
    }
  })
}
