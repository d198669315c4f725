import type { Because } from '../../partners/index.ts'
import type { Roster, ScenarioData } from '../../schema/index.ts'
import type { Receipt } from '../../schema/receipt.ts'
import type { Choice, Entry } from '../../session/index.ts'
import type { ToldReason } from './told.ts'

/** The session that a worker is to follow, as it began. */
export interface Begun {
  readonly scenario: ScenarioData
  readonly seed: string
  readonly roster: Roster
}

/** A session’s receipt but for the log, which is known. */
export type Sealed = Omit<Receipt, 'log'>

/**
 * To the worker: first the session, then what came to its log, each time with the question what the next partner does, or
 * what the receipt says; or a whole log, with the question why partners did what it holds, as a seat may be told.
 */
export type ThinkRequest =
  | ({ readonly type: 'follow' } & Begun)
  | {
      readonly type: 'choose' | 'seal'
      readonly id: number
      /** How many entries of the log still stand: fewer than before when something was taken back. */
      readonly keep: number
      /** What came after these. */
      readonly entries: readonly Entry[]
    }
  | {
      readonly type: 'recall'
      readonly id: number
      readonly entries: readonly Entry[]
      readonly seat: string
    }

export type Chosen = Choice<Because> | undefined

/** From the worker: that it is there, what was chosen, the receipt, why the rest was done, or that it broke down. */
export type ThinkReply =
  | { readonly type: 'here' }
  | { readonly type: 'chosen'; readonly id: number; readonly choice: Chosen }
  | { readonly type: 'sealed'; readonly id: number; readonly sealed: Sealed }
  | { readonly type: 'recalled'; readonly id: number; readonly reasons: readonly ToldReason[] }
  | { readonly type: 'lost' }
