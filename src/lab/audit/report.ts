import type { SeatId } from '../../schema/index.ts'
import type { Measured } from '../measured.ts'
import type { Spread } from './spread.ts'

/** What the audit of a scenario found. Plain data; points are of 1000, shares per mille, money £k. */
export interface Audit extends Measured {
  dividend: DividendMeasure
  temptation: TemptationMeasure
  information: InformationMeasure
  rules: RulesMeasure
  seats: SeatsMeasure
  story: StoryMeasure
}

/** 1: silo play leaves the place clearly worse than joint play. */
export interface DividendMeasure {
  passed: boolean
  /** Points of the shared outcome. */
  silo: Spread
  joint: Spread
  difference: Spread
  /** In how many sessions the joint run reached the top of the scale, where better and best look alike. */
  topped: number
  /** What tables of partners came to, and their part of the dividend. */
  tables: Table[]
}

/** What tables of one line-up came to over the seeds; the dividend is null where it could not be told. */
export interface Table {
  players: string
  shared: Spread
  dividend: Spread | null
}

/** 2: a selfish budget pays the one who makes it while the place loses. */
export interface TemptationMeasure {
  passed: boolean
  rounds: number
  /** In how many rounds of a session some seat is tempted. */
  tempted: Spread
  seats: TemptedSeat[]
}

/** What tempts one seat: over the rounds of all sessions in which it is tempted. Null where it never is. */
export interface TemptedSeat {
  seat: SeatId
  tempted: Spread
  /** What it gains, and what the place loses in hundredths of a point. */
  gains: { mandate: Spread; money: Spread; loss: Spread } | null
}

/** 3: knowing the hidden cards changes the best decisions. */
export interface InformationMeasure {
  passed: boolean
  blind: Spread
  informed: Spread
  gain: Spread
  /** In how many sessions the cards were worth something. */
  helped: number
}

/** 4: no simple rule wins. */
export interface RulesMeasure {
  passed: boolean
  tables: Table[]
  /** For each seat, the mean mandate of every player in it among mixed partners, the best first. */
  replies: { seat: SeatId; players: { player: string; mandate: number }[] }[]
  /** Simple rules that are the best reply in every seat. */
  always: string[]
}

/** 5: seats are comparably hard, or the scenario says why not. */
export interface SeatsMeasure {
  passed: boolean
  seats: { seat: SeatId; mandate: Spread; mean: number }[]
  /** Between the easiest and the hardest seat, by their means. */
  apart: number
  /** Why not, by the scenario. */
  uneven: string | null
}

/** 6: every act is reached in some run, and no run gets stuck. */
export interface StoryMeasure {
  passed: boolean
  runs: number
  acts: { act: string; runs: number }[]
}
