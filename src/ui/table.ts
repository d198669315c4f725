import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Action, EventBody, Options, Rejection, View } from '../schema/index.ts'

/** An event as its seat saw it. */
export interface Seen {
  readonly n: number
  readonly round: number
  readonly body: EventBody
}

/** Who plays a seat when no person does: a name, a manner, and what is known of them. */
export interface Persona {
  readonly id: string
  readonly name: string
  readonly manner: string
  readonly about: string
}

/** Why a partner did what it did, in words already made. */
export interface Reason {
  readonly round: number
  readonly seat: string
  readonly did: string
  readonly because: string
}

/** What the board needs of a session: what the seat knows, what it may do, and the way to do it. */
export interface Table {
  readonly view: ReadonlySignal<View>
  readonly options: ReadonlySignal<Options>
  readonly events: ReadonlySignal<readonly Seen[]>
  /** Why partners did what they did at the board, and where each stands towards the player now. */
  readonly reasons: ReadonlySignal<readonly Reason[]>
  readonly stances: ReadonlySignal<readonly Reason[]>
  /** The partner that is choosing what to do now. */
  readonly thinking: ReadonlySignal<string | undefined>
  /** What was said last in the one status region. */
  readonly status: Signal<string>
  readonly personas: readonly Persona[]
  /** What was said of the last act, while it can still be taken back. */
  readonly undoable: ReadonlySignal<string | undefined>
  /** Takes that act back. */
  undo(): void
  /** Lets the others go on at once, or keeps them waiting and lets them begin to wait anew. */
  settle(): void
  hold(): void
  release(): void
  /** Does one action for the seat; the rejection when it is refused. */
  act(action: Action): Rejection | undefined
}

const Context = createContext<Table | undefined>(undefined)
export const TableProvider = Context.Provider

/** The table at which the player sits. */
export function useTable(): Table {
  const table = useContext(Context)
  if (table === undefined) throw new Error('a part of the board was drawn outside a table')
  return table
}
