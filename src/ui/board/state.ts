import { effect, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type History, noSteps } from './budget/history.ts'
import { type KeptDraft, keepDraft, keptDraft } from './budget/kept.ts'

/** A dialog of the board and what it is about. */
export type Open =
  | { readonly kind: 'share'; readonly card?: string; readonly to?: string; readonly topic?: string }
  | { readonly kind: 'request'; readonly to?: string }
  | { readonly kind: 'meet'; readonly with?: string }
  | { readonly kind: 'pledge'; readonly to?: string }
  | { readonly kind: 'propose'; readonly with?: string; readonly programme?: string }
  | { readonly kind: 'counter'; readonly deal: number }
  | { readonly kind: 'accept'; readonly deal: number }
  | { readonly kind: 'decline'; readonly deal: number }
  | { readonly kind: 'verify'; readonly claim?: number }
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'partner'; readonly seat: string }
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'draft'; readonly agreement?: string }
  | { readonly kind: 'sign'; readonly agreement: number }
  | { readonly kind: 'agreement'; readonly agreement: number }
  | { readonly kind: 'warn'; readonly line?: string }
  | { readonly kind: 'amend'; readonly grievance?: string }
  | { readonly kind: 'engage'; readonly programme?: string }
  | { readonly kind: 'frame' }
  | { readonly kind: 'broker' }
  | { readonly kind: 'escalate' }
  | { readonly kind: 'seal' }
  | { readonly kind: 'journal' }
  | { readonly kind: 'trends' }
  | { readonly kind: 'words' }
  | { readonly kind: 'menu' }

/** The parts of the board that a narrow screen shows one at a time. */
export const TABS = ['desk', 'agency', 'partners', 'map'] as const
export type Tab = (typeof TABS)[number]

/** What a player is writing and has not yet sent: kept here so that no change of the table takes it away. */
export interface Draft {
  readonly lines: Readonly<Record<string, number>>
  readonly programmes: Readonly<Record<string, number>>
  /** What goes into each pooled fund, by the number of its agreement. */
  readonly funds: Readonly<Record<string, number>>
  /** What each fund that I host pays for each programme, by the number of the agreement. */
  readonly pools: Readonly<Record<string, Readonly<Record<string, number>>>>
}
export interface Answer {
  readonly need?: string
  /** How far it trusts me, once I have said so. */
  readonly trusted?: number
}

/** What the screen remembers and the session does not. */
export interface BoardState {
  readonly open: Signal<Open | undefined>
  readonly tab: Signal<Tab>
  readonly lowered: Signal<boolean>
  readonly budget: Signal<KeptDraft | undefined>
  /** The steps by which the budget came to be what it is, so that they can be taken back. */
  readonly steps: Signal<History>
  readonly answers: Signal<Readonly<Record<string, Answer>>>
  readonly note: Signal<string>
  /** The last round whose outturn the map has told to its end; infinite where there is no map to tell it. */
  readonly told: Signal<number>
}

/** A board as it is when one sits down to a session: empty but for the budget that this tab kept. */
export function createBoardState(session: string): BoardState {
  const budget = signal(keptDraft(session))
  effect(() => keepDraft(session, budget.value))
  return {
    open: signal(undefined),
    tab: signal('desk'),
    lowered: signal(false),
    budget,
    steps: signal(noSteps(0)),
    answers: signal({}),
    note: signal(''),
    told: signal(0),
  }
}

const Context = createContext<BoardState | undefined>(undefined)
export const BoardProvider = Context.Provider

/** What this board remembers. */
export function useBoard(): BoardState {
  const state = useContext(Context)
  if (state === undefined) throw new Error('a part of the board was drawn outside a board')
  return state
}
