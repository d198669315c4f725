import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Action, EventBody, Options, Phase, Rejection, View } from '../schema/index.ts'
import type { Piece } from './board/piece.ts'

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

/** What a partner says of where it stands, in words already made. */
export interface Stance {
  readonly seat: string
  readonly because: string
}

/** Why a partner did what it did, in words already made. */
export interface Reason extends Stance {
  /** The entry of the log by which it was done. */
  readonly n: number
  readonly round: number
  readonly did: string
}

/** How it stands with the reasons of what was done before the page was loaded. */
export type Recalled = 'whole' | 'working' | 'lost'

/** What the board needs of a session: what the seat knows, what it may do, and the way to do it. */
export interface Table {
  readonly view: ReadonlySignal<View>
  readonly options: ReadonlySignal<Options>
  readonly events: ReadonlySignal<readonly Seen[]>
  /** Why partners did what they did at the board, and where each stands towards the player now. */
  readonly reasons: ReadonlySignal<readonly Reason[]>
  readonly stances: ReadonlySignal<readonly Stance[]>
  /** What partners speak with: until it has come there are neither reasons nor stances. */
  readonly voices: Piece<object>
  /** Whether the reasons of what was done before the page was loaded are all there. */
  readonly recalled: ReadonlySignal<Recalled>
  /** Has those reasons worked out once more where that failed. */
  recallAgain(): void
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

/** The end of a phase that is over, and how many entries of the log led to it. */
export interface Moment {
  readonly entries: number
  readonly round: number
  readonly phase: Phase
}

/** A table of which earlier moments can be looked at: all that it shows is then what the seat saw at that moment. */
export interface TimedTable extends Table {
  /** What the seat knows, as one object, and another after each change: for what is drawn whole, as the map is. */
  readonly whole: ReadonlySignal<View>
  /** The same by its parts: what reads some of them is drawn again when these change. */
  readonly view: ReadonlySignal<View>
  /** What can be looked back at, oldest first. */
  readonly moments: ReadonlySignal<readonly Moment[]>
  /** The moment that is looked at; undefined for now. */
  readonly past: ReadonlySignal<Moment | undefined>
  look(moment: Moment | undefined): void
}

const Context = createContext<TimedTable | undefined>(undefined)
export const TableProvider = Context.Provider

/** The table at which the player sits. */
export function useTable(): TimedTable {
  const table = useContext(Context)
  if (table === undefined) throw new Error('a part of the board was drawn outside a table')
  return table
}
