import type { Draft } from '../state.ts'

/** A budget in the making and the round that it is for. */
export interface KeptDraft {
  readonly round: number
  readonly draft: Draft
}

const keyOf = (session: string): string => `wrong-pockets.draft.${session}`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isAmounts = (value: unknown): value is Readonly<Record<string, number>> =>
  isObject(value) && Object.values(value).every((one) => Number.isInteger(one))

const isPools = (value: unknown): value is Draft['pools'] =>
  isObject(value) && Object.values(value).every(isAmounts)

/** Reads a kept draft; undefined for what is none. */
export function readDraft(text: string): KeptDraft | undefined {
  const value: unknown = JSON.parse(text)
  if (!isObject(value) || !isObject(value['draft'])) return undefined
  const { round } = value
  const { lines, programmes, funds, pools } = value['draft']
  if (typeof round !== 'number' || !isAmounts(lines) || !isAmounts(programmes)) return undefined
  if (!isAmounts(funds) || !isPools(pools)) return undefined
  return { round, draft: { lines, programmes, funds, pools } }
}

/** The draft that this tab kept of a session; undefined when there is none, or storage is refused. */
export function keptDraft(session: string): KeptDraft | undefined {
  try {
    return readDraft(sessionStorage.getItem(keyOf(session)) ?? 'null')
  } catch {
    return undefined
  }
}

/** Keeps the draft of a session for this tab, so that a reload does not lose it. */
export function keepDraft(session: string, kept: KeptDraft | undefined): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(session), JSON.stringify(kept))
    else sessionStorage.removeItem(keyOf(session))
  } catch {
    // Storage is refused in some private windows: the draft then lasts as long as the page.
  }
}
