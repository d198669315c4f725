import type { Option, PledgeView, ProgrammeView, View } from '../../../schema/index.ts'
import { opened } from '../../lore.ts'
import { useTable } from '../../table.ts'
import { type Draft, useBoard } from '../state.ts'

export type BudgetOption = Extract<Option, { type: 'budget' }>

/** The sheet as it lies before anything is changed: the approved plan, and nothing for programmes. */
export const plainDraft = (option: BudgetOption): Draft => ({
  lines: Object.fromEntries(
    option.lines.map((line) => [line.id, Math.max(line.min, Math.min(line.max, line.plan))]),
  ),
  programmes: Object.fromEntries(option.programmes.map((programme) => [programme.id, 0])),
})

/** What I put into each programme last quarter. */
const givenBefore = (view: View): Readonly<Record<string, number>> =>
  Object.fromEntries(
    view.history
      .find((one) => one.round === view.round - 1)
      ?.budgets.find((one) => one.seat === view.viewer)
      ?.programmes.map((one) => [one.id, one.amount]) ?? [],
  )

/** The sheet to start from: the plan, and for running programmes what I gave last quarter, as far as there is money. */
export function firstDraft(option: BudgetOption, view: View): Draft {
  const plain = plainDraft(option)
  const before = givenBefore(view)
  const programmes = { ...plain.programmes }
  let left = option.available - spentBy(plain)
  for (const { id, max } of option.programmes) {
    const running = view.programmes.some((one) => one.id === id && one.streak > 0)
    const amount = running ? Math.max(0, Math.min(before[id] ?? 0, max, left)) : 0
    programmes[id] = amount
    left -= amount
  }
  return { ...plain, programmes }
}

/** The running programmes that a draft would drop out of: it gives them less than lets them run. */
export const droppedBy = (view: View, option: BudgetOption, draft: Draft): ProgrammeView[] =>
  view.programmes.filter((programme) => {
    const asked = option.programmes.find((one) => one.id === programme.id)
    const given = draft.programmes[programme.id] ?? 0
    return programme.streak > 0 && asked !== undefined && given * 1000 < asked.cost * programme.threshold
  })

const total = (amounts: Readonly<Record<string, number>>): number =>
  Object.values(amounts).reduce((sum, one) => sum + one, 0)

/** £k that a draft spends. */
export const spentBy = (draft: Draft): number => total(draft.lines) + total(draft.programmes)

/** The promises of mine that this budget would keep or break. */
export const dueNow = (view: View): PledgeView[] =>
  view.pledges.filter(
    (pledge) =>
      pledge.by === view.viewer &&
      pledge.status === 'open' &&
      (pledge.promise.of === 'maintain' ||
        (pledge.promise.of === 'fund' && pledge.promise.due === view.round)),
  )

/** Whether a draft does what a promise asks of it. */
export function honoured(draft: Draft, { promise }: PledgeView): boolean {
  if (promise.of === 'fund') return (draft.programmes[promise.programme] ?? 0) >= promise.amount
  if (promise.of === 'maintain') return (draft.lines[promise.line] ?? 0) >= promise.amount
  return true
}

/** A draft with what a promise asks put in. */
export function honour(draft: Draft, { promise }: PledgeView): Draft {
  if (promise.of === 'fund')
    return { ...draft, programmes: { ...draft.programmes, [promise.programme]: promise.amount } }
  if (promise.of === 'maintain')
    return { ...draft, lines: { ...draft.lines, [promise.line]: promise.amount } }
  return draft
}

/** £k that the draft would take from a ring-fenced grant for other things. */
export const misspentBy = (view: View, draft: Draft): number =>
  view.seats.find((seat) => seat.id === view.viewer)?.ringfenced
    ? view.mine.lines
        .filter((line) => !line.public_health)
        .reduce((sum, line) => sum + (draft.lines[line.id] ?? 0), 0)
    : 0

/** The sheet that I am filling in: what may be on it, what is on it, and a way to change it. */
export function useDraft(): { option: BudgetOption; draft: Draft; set: (draft: Draft) => void } | undefined {
  const { view, options } = useTable()
  const board = useBoard()
  const option = opened(options.value, 'budget')[0]
  if (!option) return undefined
  const { round } = view.value
  const kept = board.budget.value
  const draft = kept?.round === round ? kept.draft : firstDraft(option, view.value)
  return {
    option,
    draft,
    set: (next) => {
      board.budget.value = { round, draft: next }
    },
  }
}
