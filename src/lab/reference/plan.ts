import { divide } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { LineData, SeatId } from '../../schema/index.ts'

/**
 * What a whole table means to do, round by round: the search of the reference runs moves in plans, and a table plays
 * one with legal actions alone. Plain data, so that it can be sent to a worker.
 */
export interface Plan {
  /** The programmes to run in each round (index 0 is round 1), the most wanted first where money is short. */
  programmes: string[][]
  /** The level of each service line in each round, by seat and line: an index of `LEVELS`. */
  lines: Record<SeatId, Record<string, number[]>>
  /** £k that each seat keeps back at the end of a round’s budget, but for the last round. */
  keep: Record<SeatId, number>
  /** The kinds of agreement to sign as soon as the parties trust each other enough. */
  agreements: string[]
  /** Whether leaders’ time goes to residents before it goes to meetings, in each round. */
  residents: boolean[]
}

/** The levels of a service line: its legal floor, halfway to its plan, its plan, halfway to its ceiling, its ceiling. */
export const LEVELS = ['floor', 'below', 'plan', 'above', 'ceiling'] as const
/** The index of a line’s plan among its levels. */
export const AT_PLAN = 2

/** £k of a line at a level. */
export function amountAt({ floor, plan, ceiling }: LineData, level: number): number {
  if (level <= 0) return floor
  if (level === 1) return divide(floor + plan, 2)
  if (level === AT_PLAN) return plan
  return level === 3 ? divide(plan + ceiling, 2) : ceiling
}

const everyRound = <T>(scenario: Scenario, make: (round: number) => T): T[] =>
  Array.from({ length: scenario.data.rounds }, (_, i) => make(i + 1))

/** Every line at its plan, nothing done together, and half of the reserves kept. */
export function planAlone(scenario: Scenario): Plan {
  const { seats } = scenario.data
  return {
    programmes: everyRound(scenario, () => []),
    lines: Object.fromEntries(
      seats.map((seat) => [
        seat.id,
        Object.fromEntries(seat.lines.map((line) => [line.id, everyRound(scenario, () => AT_PLAN)])),
      ]),
    ),
    keep: Object.fromEntries(seats.map((seat) => [seat.id, divide(Math.max(0, seat.reserves), 2)])),
    agreements: [],
    residents: everyRound(scenario, () => false),
  }
}

/** Where the search for the best joint run begins: every line at its plan, every agreement, no programme yet. */
export const planTogether = (scenario: Scenario): Plan => ({
  ...planAlone(scenario),
  agreements: scenario.data.agreements.filter((a) => !a.gives.fund).map((a) => a.id),
})
