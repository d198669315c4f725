import type { DeclineReason, RiskShare } from './action.ts'
import type { Way } from './acts.ts'
import type { SeatId } from './ids.ts'
import type { RejectionCode } from './rejection.ts'

/**
 * What a seat may do now, with ranges and costs. Screens and partners choose among options and hold no rules. An
 * option names only what its seat may know.
 */

/** A card that can be given, its holder's reading, and the span within which it can be claimed. */
export interface Giveable {
  card: string
  reading: number
  claim: { min: number; max: number }
  /** Seats to which it can only be given as it is read: by an open book, or an agreement to share data. */
  exact: SeatId[]
}

/** Promises that a seat could make. Amounts run from `min` to `max`, due rounds from the first to the last. */
export interface Promisable {
  /** `last` is the last round in which the programme is open, where that is sooner than `due.last`. */
  fund: { programme: string; cost: number; min: number; max: number; last: number }[]
  maintain: { line: string; plan: number; min: number; max: number }[]
  /** Topics on which the seat may be asked to share; for itself, those on which it holds a card. */
  share: string[]
  /** Kinds of agreement that it could promise to be in. */
  sign: string[]
  due: { first: number; last: number }
  /** What it has promised already, so that the `pledge` action would refuse the same (id: programme, line, topic or kind). */
  taken: { of: 'fund' | 'maintain' | 'share' | 'sign'; id: string; due: number }[]
}

/** The terms that a deal may hold, by the seat that would be bound. */
export interface Terms {
  most: number
  seats: Record<SeatId, { pay: number; share: string[]; promise: Promisable }>
  /** The proposer's own cards by topic, to fill its own share clauses. */
  cards: Record<string, Giveable[]>
}

export type Option =
  | { type: 'ready' }
  /** A personal card stands once for each way in which it can be given. */
  | { type: 'share'; give: Giveable; to: SeatId[]; way: Way | null; attention: number }
  | { type: 'request'; to: SeatId; topics: string[]; attention: number }
  | { type: 'refuse'; request: number }
  | { type: 'verify'; claim: number; attention: number; price: number }
  | { type: 'meet'; with: SeatId; air: string[]; attention: number }
  | { type: 'pledge'; to: SeatId[]; promise: Promisable; attention: number }
  | { type: 'propose'; with: SeatId[]; attention: number; terms: Terms }
  | { type: 'counter'; deal: number; attention: number; terms: Terms }
  | { type: 'accept'; deal: number; version: number; fills: { clause: number; cards: Giveable[] }[] }
  | { type: 'decline'; deal: number; because: readonly DeclineReason[] }
  | { type: 'withdraw'; deal: number }
  | {
      type: 'budget'
      available: number
      lines: { id: string; min: number; max: number; plan: number }[]
      programmes: { id: string; cost: number; max: number }[]
      /** Pooled funds that I have signed: what I am to put in, and the most that I may. */
      funds: { agreement: number; asked: number; max: number }[]
      /** Funds that I host: the most that can be spent from each, and on which programmes. */
      pools: { agreement: number; most: number; programmes: { id: string; max: number }[] }[]
    }
  | { type: 'warn'; line: string; to: SeatId[]; attention: number }
  | { type: 'amend'; grievance: string; to: SeatId; owed: number; max: number; attention: number }
  | { type: 'engage'; programme: string; attention: number }
  | { type: 'frame'; attention: number }
  /** Any two of `between`, but for the pairs that I have brought together in this round. */
  | { type: 'broker'; between: SeatId[]; done: [SeatId, SeatId][]; attention: number }
  /** Each £k put in costs the one against whom it goes `factor` as much. */
  | { type: 'escalate'; against: SeatId; max: number; factor: number; attention: number }
  | {
      type: 'draft'
      kind: string
      with: SeatId[]
      /** How many parties it takes, myself among them. */
      parties: { min: number; max: number }
      /** Sets of parties that have it already, in whole. */
      had: SeatId[][]
      /** For a pooled fund: the most that each may be asked to put in each round, £k. */
      fund: { most: number; risk: readonly RiskShare[] } | null
      attention: number
    }
  | { type: 'sign'; agreement: number; attention: number }
  | { type: 'turn-down'; agreement: number }
  | { type: 'leave'; agreement: number; notice: number }
  | { type: 'vote'; agreement: number; programmes: string[] }
  | { type: 'reflect'; about: { seat: SeatId; needs: string[] }[] }
  | { type: 'deadline' }

/** An act that exists but cannot be done now, and why. */
export interface Closed {
  type: Option['type']
  code: RejectionCode
  /** What it would be about: a deal, a claim, a seat. */
  about?: number | string
}

/** All that a seat may do now (`open`), and what it may not do and why (`closed`). */
export interface Options {
  open: Option[]
  closed: Closed[]
}
