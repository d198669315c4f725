import { divide, perMille, sum } from '../kernel/index.ts'
import type { ProgrammeData, SeatId } from '../schema/index.ts'
import { creditOf, type Pooled } from './funds.ts'
import type { SessionState } from './state.ts'

/** What a programme was given in a round. */
export interface Funding {
  /** £k that each partner put in: its own money, and what pooled funds paid for its part. */
  put: ReadonlyMap<SeatId, number>
  /** The level at which the programme would run, of 1000. */
  level: number
  /** Who put in less than its part, where too little is there for the programme to run. */
  under: SeatId[]
}

/** £k that a seat’s sealed budget puts into a programme. */
export const givenBy = (state: SessionState, seat: SeatId, programme: string): number =>
  state.seats[seat]?.budget?.programmes[programme] ?? 0

/**
 * How far a programme is funded: by the share of the partner who puts in least, or by the share of all that is asked.
 * `lower` is by how much, of 1000, a joint board has lowered its threshold.
 */
export function fundingOf(
  state: SessionState,
  programme: ProgrammeData,
  pooled: Pooled,
  lower: number,
): Funding {
  const { id, partners } = programme
  const threshold = perMille(programme.threshold, 1000 - lower)
  const put = new Map(
    partners.map(({ seat }) => [seat, givenBy(state, seat, id) + creditOf(pooled, id, seat)]),
  )
  const shares = partners.map(({ seat, cost }) => ({
    seat,
    share: divide((put.get(seat) ?? 0) * 1000, cost),
  }))
  const under = shares.filter((s) => s.share < threshold).map((s) => s.seat)
  if (programme.level === 'sum') {
    const level = Math.min(1000, divide(sum(put.values()) * 1000, sum(partners.map((p) => p.cost))))
    return { put, level, under: level < threshold ? under : [] }
  }
  return { put, level: Math.min(1000, ...shares.map((s) => s.share)), under }
}
