import type { Action } from './action.ts'
import type { EventBody } from './event.ts'
import type { Phase, SeatId } from './ids.ts'

/** Sessions put side by side: made by the lab, shown by the debrief. Money in £k, trust and scores 0–1000. */

/** What a session came to. As a difference of two sessions the same figures may be negative. */
export interface Tally {
  /** The shared outcome of the place, and the gap between its neighbourhoods in the scenario’s unit. */
  readonly shared: number
  readonly gap: number
  /** How far the seats trust each other, on average over every pair and both ways. */
  readonly trust: number
  readonly promises: { readonly made: number; readonly kept: number; readonly broken: number }
  readonly lies: number
  /** £k paid in deals. */
  readonly paid: number
  /** Agreements that came into force. */
  readonly agreements: number
  /** For each seat: its mandate, its money at the end, and how far the others trust it on average. */
  readonly seats: readonly {
    readonly seat: SeatId
    readonly mandate: number
    readonly balance: number
    readonly trusted: number
  }[]
  /** For each programme: the rounds in which it ran, and £k of the seats and of pooled funds spent on it. */
  readonly programmes: readonly { readonly id: string; readonly ran: number; readonly funded: number }[]
}

/** One decision of a record. */
export interface Decision {
  /** The entry of the log. */
  readonly n: number
  readonly round: number
  readonly phase: Phase
  readonly seat: SeatId
  /** The event that tells of it; for a budget, the budget. */
  readonly told: EventBody
}

/** Something else that a seat could have done at a decision of the record. */
export interface Alternative {
  readonly action: Action
  /** The event that would have told of it; for a budget, the budget. */
  readonly told: EventBody
}

/** A decision whose leaving out moves the shared outcome. */
export interface TurningPoint extends Decision {
  /** What the session came to with it, less what it comes to without it. */
  readonly moved: Tally
}

export interface TurningPoints {
  /** Those that moved the shared outcome most, first. */
  readonly points: readonly TurningPoint[]
  /** How many acts were left out in turn, and how many of the record could have mattered. */
  readonly tried: number
  readonly candidates: number
}

/** What a session comes to with one decision changed. */
export interface WhatIf {
  /** The entry of the log that was left out (`instead` null) or changed, and whose it was. */
  readonly n: number
  readonly round: number
  readonly phase: Phase
  readonly seat: SeatId
  readonly instead: Action | null
  /** The session as it was played. */
  readonly record: Tally
  /** With the change, everybody else going on as they did so far as they still could. */
  readonly recorded: Tally
  /**
   * With partners in every seat from the next phase on, once without the change and once with it, for each of several
   * draws of the partners’ chance; and which of the draws has the middle difference in the shared outcome.
   */
  readonly draws: readonly { readonly unchanged: Tally; readonly changed: Tally }[]
  readonly middle: number
}

/** A session beside what the same place, with the same world, comes to when agencies work each for itself and together. */
export interface References {
  /** Each agency for itself. */
  readonly silo: Tally
  readonly session: Tally
  /** The best that a search of `evaluations` plans found when all work together with all cards open. */
  readonly joint: Tally
  readonly evaluations: number
  /**
   * The collaboration dividend, per mille: how far the session came from the silo run (0) towards the joint run (1000);
   * less than 0 where it did worse than silos, more than 1000 where it did better than the best that was found. Null
   * where the two runs are too near each other to tell.
   */
  readonly dividend: number | null
}

/** How far a piece of work has come. */
export interface Progress {
  readonly done: number
  readonly of: number
}
