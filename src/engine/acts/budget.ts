import { apportion, sum } from '../../kernel/index.ts'
import { rejection, type SeatId } from '../../schema/index.ts'
import { balanceOf, budgetOf, floorsOf } from '../ledger.ts'
import { askedOf, canFund } from '../promises.ts'
import { tell } from '../record.ts'
import type { Budget, SessionState } from '../state.ts'
import type { Act } from './act.ts'

/** The programmes into which a seat may put money now, in the scenario’s order. */
export const fundable = (state: SessionState, seat: SeatId): string[] =>
  state.scenario.data.programmes.filter((p) => canFund(state, seat, p.id)).map((p) => p.id)

/** Seals a seat’s budget: every line between its floor and ceiling, programmes up to what is asked, the rest to reserves. */
export const budget: Act<'budget'> = {
  check(state, seat, { lines, programmes }) {
    if (state.phase !== 'budget') return rejection('wrong-phase', { phase: state.phase })
    if (state.seats[seat]?.ready) return rejection('already-ready')
    const own = state.scenario.seat(seat).lines
    const bad = (detail: string) => rejection('bad-budget', { detail })
    if (new Set(lines.map((l) => l.id)).size !== lines.length) return bad('a service line stands twice')
    if (new Set(programmes.map((p) => p.id)).size !== programmes.length)
      return bad('a programme stands twice')
    for (const { id } of lines)
      if (!own.some((l) => l.id === id)) return rejection('no-such-line', { line: id })
    for (const line of own) {
      const amount = lines.find((l) => l.id === line.id)?.amount
      if (amount === undefined) return bad(`the service line “${line.id}” is missing`)
      if (amount < line.floor || amount > line.ceiling)
        return bad(`“${line.id}” takes from £${line.floor}k to £${line.ceiling}k`)
    }
    for (const { id, amount } of programmes) {
      if (!canFund(state, seat, id)) return rejection('no-such-programme', { programme: id })
      const most = askedOf(state, seat, id)
      if (amount > most) return bad(`“${id}” takes up to £${most}k from you`)
    }
    const needs = sum([...lines, ...programmes].map((item) => item.amount))
    const has = budgetOf(state, seat)
    return needs > has ? rejection('over-budget', { needs, has }) : undefined
  },
  run(state, record, seat, { lines, programmes }) {
    const own = state.seats[seat]
    if (!own) return
    own.budget = {
      lines: Object.fromEntries(
        state.scenario
          .seat(seat)
          .lines.map((l) => [l.id, lines.find((x) => x.id === l.id)?.amount ?? l.floor]),
      ),
      programmes: Object.fromEntries(
        fundable(state, seat).map((id) => [id, programmes.find((x) => x.id === id)?.amount ?? 0]),
      ),
    }
    own.ready = true
    tell(record, 'all', { type: 'budget-sealed', seat })
  },
}

/**
 * The budget of a seat that gives none: each line at its plan, cut evenly towards the legal floors where there is too
 * little money, and nothing for programmes.
 */
export function standingBudget(state: SessionState, seat: SeatId): Budget {
  const { lines } = state.scenario.seat(seat)
  const floors = floorsOf(state, seat)
  const wanted = sum(lines.map((l) => l.plan)) - floors
  const room = Math.min(wanted, Math.max(0, balanceOf(state, seat) - floors))
  const shares = apportion(
    room,
    lines.map((l) => l.plan - l.floor),
  )
  return {
    lines: Object.fromEntries(lines.map((l, i) => [l.id, l.floor + (shares[i] ?? 0)])),
    programmes: Object.fromEntries(fundable(state, seat).map((id) => [id, 0])),
  }
}
