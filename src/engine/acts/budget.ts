import { apportion, sum } from '../../kernel/index.ts'
import { type Action, type Rejection, rejection, type SeatId } from '../../schema/index.ts'
import { inForce } from '../agreements.ts'
import { fundBalance } from '../fund-ledger.ts'
import { payable } from '../funds.ts'
import { budgetOf, floorsOf, mostFor } from '../ledger.ts'
import { askedOf, canFund } from '../promises.ts'
import { tell } from '../record.ts'
import type { Agreement, Budget, SessionState } from '../state.ts'
import type { Act } from './act.ts'

/** The programmes into which a seat may put money now, in the scenario’s order. */
export const fundable = (state: SessionState, seat: SeatId): string[] =>
  state.scenario.data.programmes.filter((p) => canFund(state, seat, p.id)).map((p) => p.id)

/** The pooled funds that a seat has signed, with what it is to put in and the most that it may (twice that), £k. */
export const fundsOf = (
  state: SessionState,
  seat: SeatId,
): { agreement: Agreement; asked: number; max: number }[] =>
  inForce(state).flatMap((agreement) => {
    if (!agreement.fund || !agreement.parties.includes(seat)) return []
    const asked = agreement.fund.contributions.find((c) => c.seat === seat)?.amount ?? 0
    return [{ agreement, asked, max: 2 * asked }]
  })

/** The pooled funds that a seat hosts: the most that it may plan to spend from each (what it holds and is owed), and on what. */
export const poolsOf = (
  state: SessionState,
  seat: SeatId,
): { agreement: Agreement; most: number; programmes: { id: string; max: number }[] }[] =>
  inForce(state)
    .filter((a) => a.fund?.host === seat)
    .map((agreement) => {
      const owed = agreement.fund?.contributions.filter((c) => agreement.parties.includes(c.seat)) ?? []
      return {
        agreement,
        most: Math.max(0, fundBalance(state, agreement)) + sum(owed.map((c) => c.amount)),
        programmes: state.scenario.data.programmes.flatMap((p) => {
          const max = sum(payable(agreement, p).map((x) => x.cost))
          return state.programmes[p.id]?.open && max > 0 ? [{ id: p.id, max }] : []
        }),
      }
    })

type BudgetAction = Extract<Action, { type: 'budget' }>

/** Whether what a budget puts into pooled funds, and spends from those that the seat hosts, can stand. */
function checkFunds(state: SessionState, seat: SeatId, action: BudgetAction): Rejection | undefined {
  const bad = (detail: string) => rejection('bad-budget', { detail })
  const { funds = [], pools = [] } = action
  if (new Set(funds.map((f) => f.agreement)).size !== funds.length) return bad('a fund stands twice')
  if (new Set(pools.map((p) => `${p.agreement} ${p.programme}`)).size !== pools.length)
    return bad('a fund pays for a programme twice')
  const own = fundsOf(state, seat)
  for (const { agreement, amount } of funds) {
    const fund = own.find((f) => f.agreement.id === agreement)
    if (!fund) return rejection('no-such-agreement', { agreement })
    if (amount > fund.max) return bad(`fund ${agreement} takes up to £${fund.max}k from you`)
  }
  const hosted = poolsOf(state, seat)
  for (const { agreement, programme, amount } of pools) {
    const pool = hosted.find((p) => p.agreement.id === agreement)
    if (!pool) return rejection('no-such-agreement', { agreement })
    const most = pool.programmes.find((p) => p.id === programme)?.max
    if (most === undefined) return rejection('no-such-programme', { programme })
    if (amount > most) return bad(`fund ${agreement} pays up to £${most}k for “${programme}”`)
    const total = sum(pools.filter((p) => p.agreement === agreement).map((p) => p.amount))
    if (total > pool.most) return bad(`fund ${agreement} has up to £${pool.most}k to spend`)
  }
  return undefined
}

/** Seals a seat’s budget: every line between its floor and ceiling, programmes up to what is asked, the rest to reserves. */
export const budget: Act<'budget'> = {
  check(state, seat, action) {
    const { lines, programmes, funds = [] } = action
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
      const most = mostFor(state, seat, line)
      if (amount < line.floor || amount > most)
        return bad(`“${line.id}” takes from £${line.floor}k to £${most}k`)
    }
    for (const { id, amount } of programmes) {
      if (!canFund(state, seat, id)) return rejection('no-such-programme', { programme: id })
      const most = askedOf(state, seat, id)
      if (amount > most) return bad(`“${id}” takes up to £${most}k from you`)
    }
    const barred = checkFunds(state, seat, action)
    if (barred) return barred
    const needs = sum([...lines, ...programmes, ...funds].map((item) => item.amount))
    const has = budgetOf(state, seat)
    return needs > has ? rejection('over-budget', { needs, has }) : undefined
  },
  run(state, record, seat, { lines, programmes, funds = [], pools = [] }) {
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
      funds: Object.fromEntries(funds.map((f) => [String(f.agreement), f.amount])),
      pools: pools.filter((p) => p.amount > 0).map((p) => ({ ...p })),
    }
    own.ready = true
    tell(record, 'all', { type: 'budget-sealed', seat })
  },
}

/**
 * The budget of a seat that gives none: each line at its plan, cut evenly towards the legal floors where there is too
 * little money, what it owes to pooled funds from what is left, and nothing for programmes.
 */
export function standingBudget(state: SessionState, seat: SeatId): Budget {
  const { lines } = state.scenario.seat(seat)
  const floors = floorsOf(state, seat)
  const wanted = sum(lines.map((l) => l.plan)) - floors
  const spare = budgetOf(state, seat) - floors
  const room = Math.min(wanted, spare)
  const shares = apportion(
    room,
    lines.map((l) => l.plan - l.floor),
  )
  return {
    lines: Object.fromEntries(lines.map((l, i) => [l.id, l.floor + (shares[i] ?? 0)])),
    programmes: Object.fromEntries(fundable(state, seat).map((id) => [id, 0])),
    funds: owedFrom(fundsOf(state, seat), spare - room),
    pools: [],
  }
}

/** What each fund is owed, in order, while the money lasts. */
function owedFrom(funds: ReturnType<typeof fundsOf>, money: number): Record<string, number> {
  let left = money
  return Object.fromEntries(
    funds.map(({ agreement, asked }) => {
      const amount = Math.min(asked, left)
      left -= amount
      return [String(agreement.id), amount]
    }),
  )
}
