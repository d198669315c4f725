import { balanceOf, mandateOf, overallOf, type SessionState, sharedOutcome } from '../engine/index.ts'
import { divide, must, sum } from '../kernel/index.ts'
import { counted, type SeatId, type Tally } from '../schema/index.ts'

/** The mean of whole numbers, rounded to one; 0 of none. */
export const mean = (values: readonly number[]): number => divide(sum(values), Math.max(1, values.length))

/** How many promises were made, kept and broken, each once however often it was said. */
export function promisesOf({ pledges }: SessionState): Tally['promises'] {
  const own = counted(pledges)
  const of = (status: 'kept' | 'broken'): number => own.filter((p) => p.status === status).length
  return { made: own.length, kept: of('kept'), broken: of('broken') }
}

/** What a session came to, or has come to so far, from its state. */
export function tallyOf(state: SessionState): Tally {
  const { data } = state.scenario
  const ids = data.seats.map((s) => s.id)
  const inIt = (seat: SeatId): number[] =>
    ids.filter((from) => from !== seat).map((from) => overallOf(state, from, seat))
  return {
    shared: sharedOutcome(state),
    gap: state.gap.end,
    trust: mean(ids.flatMap(inIt)),
    promises: promisesOf(state),
    lies: state.claims.filter((c) => c.lie).length,
    paid: sum(Object.values(state.paid).flatMap((row) => Object.values(row))),
    agreements: state.agreements.filter((a) => a.began !== null).length,
    seats: ids.map((seat) => ({
      seat,
      mandate: mandateOf(state, seat),
      balance: balanceOf(state, seat),
      trusted: mean(inIt(seat)),
    })),
    programmes: data.programmes.map(({ id }) => {
      const { delivered, funded, pooled } = must(state.programmes[id], id)
      return { id, ran: delivered, funded: pooled + sum(Object.values(funded)) }
    }),
  }
}

/** What `to` came to less what `from` did. Both must be of one scenario. */
export function differenceOf(from: Tally, to: Tally): Tally {
  return {
    shared: to.shared - from.shared,
    gap: to.gap - from.gap,
    trust: to.trust - from.trust,
    promises: {
      made: to.promises.made - from.promises.made,
      kept: to.promises.kept - from.promises.kept,
      broken: to.promises.broken - from.promises.broken,
    },
    lies: to.lies - from.lies,
    paid: to.paid - from.paid,
    agreements: to.agreements - from.agreements,
    seats: to.seats.map(({ seat, mandate, balance, trusted }, i) => {
      const before = must(from.seats[i], seat)
      return {
        seat,
        mandate: mandate - before.mandate,
        balance: balance - before.balance,
        trusted: trusted - before.trusted,
      }
    }),
    programmes: to.programmes.map(({ id, ran, funded }, i) => {
      const before = must(from.programmes[i], id)
      return { id, ran: ran - before.ran, funded: funded - before.funded }
    }),
  }
}
