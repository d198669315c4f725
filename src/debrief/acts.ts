import type { EventBody, SeatId } from '../schema/index.ts'
import { eventsOf, greatest, type Past, type Seen } from './past.ts'

/** A cut of less than this, per mille of what was spent before, is not felt by those it harms (as in the rules). */
const FELT = 50

/** How much an act of the viewer is likely to have raised another seat’s trust; 0 when it would not. */
function help(body: EventBody, me: SeatId, them: SeatId): number {
  switch (body.type) {
    case 'pledge-judged':
      return body.kept && body.by === me && body.to.includes(them) ? 6 : 0
    case 'claim-borne-out':
      return body.by === me && body.to.includes(them) ? 5 : 0
    case 'amended':
      return body.by === me && body.to === them ? 5 : 0
    case 'brokered':
      return body.by === me && body.between.includes(them) ? 3 : 0
    case 'framed':
      return body.by === me ? 1 : 0
    case 'paid':
      return body.from === me && body.to === them ? 4 : 0
    case 'aired':
      return [body.by, body.with].includes(me) && [body.by, body.with].includes(them) ? 4 : 0
    case 'shared':
      return body.by === me && body.to.includes(them) ? 3 : 0
    case 'met-both':
      return body.seats.includes(me) && body.seats.includes(them) ? 2 : 0
    case 'met':
      return body.by === me && body.with === them ? 1 : 0
    default:
      return 0
  }
}

/** How much an act of the viewer is likely to have lowered another seat’s trust; 0 when it would not. */
function hurt(body: EventBody, me: SeatId, them: SeatId): number {
  switch (body.type) {
    case 'lie-proven':
      return body.by === me && body.to.includes(them) ? 6 : 0
    case 'pledge-judged':
      return !body.kept && body.by === me && body.to.includes(them) ? 5 : 0
    case 'programme-dropped':
      return body.by === me ? 4 : 0
    case 'withheld':
      return body.by === me && body.from === them ? 4 : 0
    case 'clawback':
    case 'notice-issued':
      return body.seat === me ? 4 : 0
    case 'data-breach':
    case 'frame-fell':
    case 'agreement-leaving':
      return body.by === me ? 4 : 0
    case 'refused':
      return body.by === me && body.to === them ? 2 : 0
    case 'unanswered':
      return body.by === them && body.to === me ? 1 : 0
    default:
      return 0
  }
}

/** The viewer’s budget of a round, where it cut a line whose cut falls on `them`. */
function cutOn(past: Past, them: SeatId, round: number): Seen | null {
  const lines = past.view.mine.lines.filter((line) => line.harms.includes(them))
  const budgets = eventsOf(past, 'budget-opened').filter((seen) => seen.body.seat === past.me)
  const spent = (at: number, line: string): number | undefined =>
    budgets.find((seen) => seen.round === at)?.body.lines.find((one) => one.id === line)?.amount
  const felt = lines.some(({ id, plan }) => {
    const before = Math.min(spent(round - 1, id) ?? plan, plan)
    return before > 0 && (before - (spent(round, id) ?? plan)) * 1000 >= before * FELT
  })
  return felt ? (budgets.find((seen) => seen.round === round) ?? null) : null
}

/** What the viewer did in a round that is the likeliest to have moved another seat’s trust in it that way. */
export function actTowards(past: Past, them: SeatId, round: number, way: 'helps' | 'hurts'): Seen | null {
  const weigh = way === 'helps' ? help : hurt
  const then = past.events.filter((seen) => seen.round === round)
  const act = greatest(then, (seen) => weigh(seen.body, past.me, them)) ?? null
  if (act !== null || way === 'helps') return act
  return cutOn(past, them, round)
}
