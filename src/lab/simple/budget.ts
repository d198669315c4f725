import { apportion, type Stream, sum } from '../../kernel/index.ts'
import type { Action, Option } from '../../schema/index.ts'

type BudgetOption = Extract<Option, { type: 'budget' }>
type Amount = { id: string; amount: number }

/** A budget with these amounts for programmes; each line gets its plan, all alike where money is short. */
function withLines(option: BudgetOption, programmes: Amount[], left: number): Action {
  const wants = option.lines.map((l) => Math.max(0, Math.min(l.plan, l.max) - l.min))
  const granted = sum(wants) <= left ? wants : apportion(left, wants)
  let rest = left - sum(granted)
  const funds = option.funds.map(({ agreement, asked }) => {
    const amount = Math.min(asked, rest)
    rest -= amount
    return { agreement, amount }
  })
  const lines = option.lines.map((l, i) => ({ id: l.id, amount: l.min + (granted[i] ?? 0) }))
  return { type: 'budget', lines, programmes, ...(funds.length > 0 ? { funds } : {}) }
}

const roomOf = (option: BudgetOption): number => option.available - sum(option.lines.map((l) => l.min))

/** Every programme gets all that is asked, in order, while there is money; lines come after. */
export function fundAll(option: BudgetOption): Action {
  let left = roomOf(option)
  const programmes = option.programmes.flatMap(({ id, max }) => {
    if (max > left) return []
    left -= max
    return [{ id, amount: max }]
  })
  return withLines(option, programmes, left)
}

/** Lines get their plan, programmes nothing. */
export const fundNone = (option: BudgetOption): Action => withLines(option, [], roomOf(option))

/** Lines and programmes get anything between the least and the most. */
export function fundByChance(option: BudgetOption, chance: Stream): Action {
  let left = roomOf(option)
  const some = (most: number): number => {
    const amount = chance.between(0, Math.max(0, Math.min(most, left)))
    left -= amount
    return amount
  }
  const lines = option.lines.map((l) => ({ id: l.id, amount: l.min + some(l.max - l.min) }))
  const programmes = option.programmes.map(({ id, max }) => ({ id, amount: some(max) }))
  return { type: 'budget', lines, programmes }
}
