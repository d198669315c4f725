import type { Action, Option, ProgrammeView, View } from '../../../schema/index.ts'
import { opened } from '../../lore.ts'
import { useTable } from '../../table.ts'
import { type Draft, useBoard } from '../state.ts'
import { noSteps, stepped } from './history.ts'
import { withPromises } from './promised.ts'

export type BudgetOption = Extract<Option, { type: 'budget' }>

/** A sheet in the making: what may be on it, what is on it, and a way to change it. */
export interface SheetProps {
  readonly option: BudgetOption
  readonly draft: Draft
  readonly set: (draft: Draft) => void
}

/** The sheet as it lies before anything is changed: the approved plan, what is owed to pooled funds, and no more. */
export const plainDraft = (option: BudgetOption): Draft => ({
  lines: Object.fromEntries(
    option.lines.map((line) => [line.id, Math.max(line.min, Math.min(line.max, line.plan))]),
  ),
  programmes: Object.fromEntries(option.programmes.map((programme) => [programme.id, 0])),
  funds: Object.fromEntries(
    option.funds.map(({ agreement, asked, max }) => [agreement, Math.min(asked, max)]),
  ),
  pools: Object.fromEntries(
    option.pools.map(({ agreement, programmes }) => [
      agreement,
      Object.fromEntries(programmes.map(({ id }) => [id, 0])),
    ]),
  ),
})

const within = (value: number, min: number, max: number): number => Math.max(min, Math.min(max, value))

/** A draft that was kept, as far as the sheet can hold it: what it does not have is left out, and sums keep to their span. */
export function fitted(option: BudgetOption, draft: Draft): Draft {
  const plain = plainDraft(option)
  return {
    lines: Object.fromEntries(
      option.lines.map(({ id, min, max }) => [
        id,
        within(draft.lines[id] ?? plain.lines[id] ?? min, min, max),
      ]),
    ),
    programmes: Object.fromEntries(
      option.programmes.map(({ id, max }) => [id, within(draft.programmes[id] ?? 0, 0, max)]),
    ),
    funds: Object.fromEntries(
      option.funds.map(({ agreement, max }) => [agreement, within(draft.funds[agreement] ?? 0, 0, max)]),
    ),
    pools: Object.fromEntries(
      option.pools.map(({ agreement, programmes }) => [
        agreement,
        Object.fromEntries(
          programmes.map(({ id, max }) => [id, within(draft.pools[agreement]?.[id] ?? 0, 0, max)]),
        ),
      ]),
    ),
  }
}

/** What I put into each programme last quarter. */
const givenBefore = (view: View): Readonly<Record<string, number>> =>
  Object.fromEntries(
    view.history
      .find((one) => one.round === view.round - 1)
      ?.budgets.find((one) => one.seat === view.viewer)
      ?.programmes.map((one) => [one.id, one.amount]) ?? [],
  )

/** The plan, with what I promised for this quarter entered: not to pay it is then something that I do, not something that I forget. */
export const planned = (option: BudgetOption, view: View): Draft =>
  withPromises(option, view, plainDraft(option))

/**
 * The sheet to start from: the plan with my promises, and for running programmes what I gave last quarter, as far as there is
 * money. Promises are entered whole even where the money does not reach: what is taken out instead is for me to say.
 */
export function firstDraft(option: BudgetOption, view: View): Draft {
  const plain = planned(option, view)
  const before = givenBefore(view)
  const programmes = { ...plain.programmes }
  let left = option.available - spentBy(plain)
  for (const { id, max } of option.programmes) {
    const running = view.programmes.some((one) => one.id === id && one.streak > 0)
    const promised = plain.programmes[id] ?? 0
    const more = running ? Math.max(0, Math.min((before[id] ?? 0) - promised, max - promised, left)) : 0
    programmes[id] = promised + more
    left -= more
  }
  return { ...plain, programmes }
}

/** £k that funds which I host would pay for a programme. */
const pooledFor = (draft: Draft, programme: string): number =>
  Object.values(draft.pools).reduce((sum, pool) => sum + (pool[programme] ?? 0), 0)

/** The running programmes that a draft would drop out of: it gives them less than lets them run. */
export const droppedBy = (view: View, option: BudgetOption, draft: Draft): ProgrammeView[] =>
  view.programmes.filter((programme) => {
    const asked = option.programmes.find((one) => one.id === programme.id)
    const given = (draft.programmes[programme.id] ?? 0) + pooledFor(draft, programme.id)
    return programme.streak > 0 && asked !== undefined && given * 1000 < asked.cost * programme.threshold
  })

/** The sum of the amounts of one part of a sheet, £k. */
export const total = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, one) => sum + one, 0)

/** £k of my own that a draft spends; what a fund pays for is not mine alone. */
export const spentBy = (draft: Draft): number =>
  total(draft.lines) + total(draft.programmes) + total(draft.funds)

/** £k that a draft would spend from a fund that I host. */
export const spentFrom = (draft: Draft, agreement: number): number => total(draft.pools[agreement] ?? {})

/** £k that the draft would take from a ring-fenced grant for other things. */
export const misspentBy = (view: View, draft: Draft): number =>
  view.seats.find((seat) => seat.id === view.viewer)?.ringfenced
    ? view.mine.lines
        .filter((line) => !line.public_health)
        .reduce((sum, line) => sum + (draft.lines[line.id] ?? 0), 0)
    : 0

const listed = (of: Readonly<Record<string, number>>): { id: string; amount: number }[] =>
  Object.entries(of).map(([id, amount]) => ({ id, amount }))

/** The action that seals a draft. */
export const budgetOf = (draft: Draft): Extract<Action, { type: 'budget' }> => ({
  type: 'budget',
  lines: listed(draft.lines),
  programmes: listed(draft.programmes),
  funds: Object.entries(draft.funds).map(([agreement, amount]) => ({ agreement: Number(agreement), amount })),
  pools: Object.entries(draft.pools).flatMap(([agreement, programmes]) =>
    Object.entries(programmes)
      .filter(([, amount]) => amount > 0)
      .map(([programme, amount]) => ({ agreement: Number(agreement), programme, amount })),
  ),
})

/** The sheet that I am filling in: what may be on it, what is on it, and a way to change it. */
export function useDraft(): SheetProps | undefined {
  const { view, options } = useTable()
  const board = useBoard()
  const option = opened(options.value, 'budget')[0]
  if (!option) return undefined
  const { round } = view.value
  const kept = board.budget.value
  const draft = kept?.round === round ? fitted(option, kept.draft) : firstDraft(option, view.value)
  return {
    option,
    draft,
    set: (next) => {
      const { steps } = board
      steps.value = stepped(steps.peek().round === round ? steps.peek() : noSteps(round), draft, next)
      board.budget.value = { round, draft: next }
    },
  }
}
