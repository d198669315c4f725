import { type SessionState, standingBudget } from '../engine/index.ts'
import { apportion, clamp, sum } from '../kernel/index.ts'
import type { Action, Option, SeatId } from '../schema/index.ts'

export type BudgetAction = Extract<Action, { type: 'budget' }>
type BudgetOption = Extract<Option, { type: 'budget' }>

/** Amounts cut in equal parts so that they add up to no more than `most`. */
function within<T extends { amount: number }>(items: readonly T[], most: number): T[] {
  const amounts = items.map((item) => item.amount)
  if (sum(amounts) <= most) return [...items]
  const shares = apportion(Math.max(0, most), amounts)
  return items.map((item, i) => ({ ...item, amount: shares[i] ?? 0 }))
}

/** What a host planned to spend from its funds, cut to what each fund and each programme takes now. */
function pools(action: BudgetAction, option: BudgetOption): NonNullable<BudgetAction['pools']> {
  return option.pools.flatMap(({ agreement, most, programmes }) => {
    const planned = (action.pools ?? []).flatMap((pool) => {
      const max = programmes.find((p) => p.id === pool.programme)?.max
      if (pool.agreement !== agreement || max === undefined) return []
      return [{ ...pool, amount: Math.min(pool.amount, max) }]
    })
    return within(planned, most)
  })
}

/**
 * A budget cut to what can stand now: without programmes and funds that are not open, each amount within its range, and,
 * where the money does not reach, first joint work and then the lines above their floors, each in equal parts. £k.
 */
export function fitted(action: BudgetAction, option: BudgetOption): BudgetAction {
  const lines = option.lines.map(({ id, min, max, plan }) => {
    const amount = clamp(action.lines.find((l) => l.id === id)?.amount ?? plan, min, max)
    return { id, floor: min, amount: amount - min }
  })
  const joint = [
    ...option.programmes.flatMap(({ id, max }) => {
      const amount = action.programmes.find((p) => p.id === id)?.amount
      return amount === undefined ? [] : [{ programme: id, fund: 0, amount: Math.min(amount, max) }]
    }),
    ...option.funds.flatMap(({ agreement, max }) => {
      const amount = action.funds?.find((f) => f.agreement === agreement)?.amount
      return amount === undefined ? [] : [{ programme: '', fund: agreement, amount: Math.min(amount, max) }]
    }),
  ]
  const spare = option.available - sum(lines.map((l) => l.floor))
  const services = within(lines, spare)
  const left = spare - sum(services.map((l) => l.amount))
  const given = within(joint, left)
  return {
    type: 'budget',
    lines: services.map(({ id, floor, amount }) => ({ id, amount: floor + amount })),
    programmes: given.flatMap(({ programme, amount }) =>
      programme === '' ? [] : [{ id: programme, amount }],
    ),
    funds: given.flatMap(({ fund, amount }) => (fund === 0 ? [] : [{ agreement: fund, amount }])),
    pools: pools(action, option),
  }
}

/** The budget that stands for a seat that gives none, as an act of its own. */
export function standing(state: SessionState, seat: SeatId): BudgetAction {
  const { lines, programmes, funds } = standingBudget(state, seat)
  const items = (amounts: Record<string, number>) =>
    Object.entries(amounts).map(([id, amount]) => ({ id, amount }))
  return {
    type: 'budget',
    lines: items(lines),
    programmes: items(programmes),
    funds: Object.entries(funds).map(([id, amount]) => ({ agreement: Number(id), amount })),
    pools: [],
  }
}
