import { mandateOf } from '../../engine/index.ts'
import { must } from '../../kernel/index.ts'
import type { SeatId } from '../../schema/index.ts'
import type { Course } from '../reference/index.ts'
import type { Selfish } from '../reference/money.ts'
import { playOn, playRound } from '../reference/perform.ts'
import type { Table } from '../reference/table.ts'
import { ownWorth, sharedPoints } from '../reference/worth.ts'

/** What one seat’s selfish budget in one round comes to at the end of play, while the others go on as planned. */
export interface Deviation {
  round: number
  seat: SeatId
  /** It puts nothing into programmes; cuts to the floor what others would feel. */
  withholds: boolean
  cuts: boolean
  /** What it gains by it: points of its own mandate, and £k. */
  mandate: number
  money: number
  /** Points of the shared outcome that the place loses, in hundredths. */
  loss: number
}

const moneyOf = (table: Table, seat: SeatId): number => table.state.seats[seat]?.balances.at(-1) ?? 0

const WAYS = [
  { withholds: true, cuts: false },
  { withholds: false, cuts: true },
  { withholds: true, cuts: true },
] as const

/**
 * For each round and seat, the selfish budget that serves its seat best, while all the others play the joint run on: it
 * withholds its parts of programmes, or cuts what others feel, or both, and keeps the money to the end.
 */
export function deviationsFrom(joint: Course): Deviation[] {
  const { end, before, plan } = joint
  const seats = end.state.scenario.data.seats.map((s) => s.id)
  const of = (round: number, seat: SeatId, way: Omit<Selfish, 'seat'>): [Table, Selfish] => {
    const table = must(before[round - 1], `round ${round}`).copy()
    const selfish = { seat, ...way }
    playRound(table, plan, 'together', selfish)
    playOn(table, plan, 'together')
    return [table, selfish]
  }
  return before.flatMap((_, i) =>
    seats.map((seat) => {
      const tries = WAYS.map((way) => of(i + 1, seat, way))
      const [table, { withholds, cuts }] = tries.reduce((best, other) =>
        ownWorth(other[0].state, seat) > ownWorth(best[0].state, seat) ? other : best,
      )
      return {
        round: i + 1,
        seat,
        withholds,
        cuts,
        mandate: mandateOf(table.state, seat) - mandateOf(end.state, seat),
        money: moneyOf(table, seat) - moneyOf(end, seat),
        loss: sharedPoints(end.state) - sharedPoints(table.state),
      }
    }),
  )
}

/** Whether a selfish budget tempts: it pays the one who makes it, and the place pays for it. */
export const tempts = ({ mandate, loss }: Deviation): boolean => mandate > 0 && loss > 0
