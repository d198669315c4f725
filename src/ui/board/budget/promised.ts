import {
  counted,
  type PledgeView,
  type ProgrammeView,
  type Undertaking,
  type View,
} from '../../../schema/index.ts'
import type { Draft } from '../state.ts'
import type { BudgetOption } from './draft.ts'

/** What I promised of a budget: where it stands on the sheet, and what the sheet makes of it. */

/** The promises that a sheet can hold: money for a programme or a fund, or a service kept up. */
type Promised = Extract<Undertaking, { of: 'fund' | 'maintain' | 'contribute' }>

const isPromised = (promise: Undertaking): promise is Promised =>
  promise.of === 'fund' || promise.of === 'maintain' || promise.of === 'contribute'

/** The promises of mine that this budget would keep or break, each once however often it was made. */
export const dueNow = (view: View): PledgeView[] =>
  counted(view.pledges.filter(({ by }) => by === view.viewer)).filter(
    ({ status, promise }) =>
      status === 'open' && isPromised(promise) && (promise.of === 'maintain' || promise.due === view.round),
  )

/** £k that a draft has where a promise asks for some. */
function entered(draft: Draft, promise: Promised): number {
  if (promise.of === 'fund') return draft.programmes[promise.programme] ?? 0
  if (promise.of === 'maintain') return draft.lines[promise.line] ?? 0
  return draft.funds[promise.agreement] ?? 0
}

/** A draft with another sum where a promise asks for some. */
function entering(draft: Draft, promise: Promised, amount: number): Draft {
  if (promise.of === 'fund')
    return { ...draft, programmes: { ...draft.programmes, [promise.programme]: amount } }
  if (promise.of === 'maintain') return { ...draft, lines: { ...draft.lines, [promise.line]: amount } }
  return { ...draft, funds: { ...draft.funds, [promise.agreement]: amount } }
}

/** £k by which a draft falls short of what a promise asks; nothing when it is honoured. */
export const shortfall = (draft: Draft, { promise }: PledgeView): number =>
  isPromised(promise) ? Math.max(0, promise.amount - entered(draft, promise)) : 0

/** Whether a draft does what a promise asks of it. */
export const honoured = (draft: Draft, pledge: PledgeView): boolean => shortfall(draft, pledge) === 0

/** A draft with at least what a promise asks put in. */
export const honour = (draft: Draft, pledge: PledgeView): Draft =>
  isPromised(pledge.promise) && !honoured(draft, pledge)
    ? entering(draft, pledge.promise, pledge.promise.amount)
    : draft

/** The most that a sheet may hold where a promise asks for some, £k. */
function most(option: BudgetOption, promise: Promised): number {
  if (promise.of === 'fund') return option.programmes.find(({ id }) => id === promise.programme)?.max ?? 0
  if (promise.of === 'maintain') return option.lines.find(({ id }) => id === promise.line)?.max ?? 0
  return option.funds.find(({ agreement }) => agreement === promise.agreement)?.max ?? 0
}

/** Whether a sheet can hold what a promise asks: a notice, say, can close what was promised before it. */
export const canHonour = (option: BudgetOption, { promise }: PledgeView): boolean =>
  !isPromised(promise) || promise.amount <= most(option, promise)

/** A draft with all of my promises for this quarter entered that the sheet can hold. */
export const withPromises = (option: BudgetOption, view: View, draft: Draft): Draft =>
  dueNow(view)
    .filter((pledge) => canHonour(option, pledge))
    .reduce(honour, draft)

/** What two promises are about, where it is one and the same sum of the sheet. */
function subjectOf(promise: Promised): string {
  if (promise.of === 'fund') return `programme ${promise.programme}`
  return promise.of === 'maintain' ? `line ${promise.line}` : `fund ${promise.agreement}`
}

/**
 * A draft with a promise taken out: down to a smaller one of mine about the same sum, or to nothing. A service that was
 * promised to be kept up cannot be taken out but only be cut: undefined for it.
 */
export function takenOut(view: View, draft: Draft, { promise }: PledgeView): Draft | undefined {
  if (!isPromised(promise) || promise.of === 'maintain') return undefined
  const smaller = dueNow(view).flatMap(({ promise: other }) =>
    isPromised(other) && subjectOf(other) === subjectOf(promise) && other.amount < promise.amount
      ? [other.amount]
      : [],
  )
  return entering(draft, promise, Math.max(0, ...smaller))
}

/** £k that promises of mine for this quarter have in a draft, each sum once: what is kept for services is in the plan. */
export function promisedIn(view: View, draft: Draft): number {
  const sums = new Map<string, number>()
  for (const pledge of dueNow(view)) {
    const { promise } = pledge
    if (!isPromised(promise) || promise.of === 'maintain' || !honoured(draft, pledge)) continue
    const subject = subjectOf(promise)
    sums.set(subject, Math.max(sums.get(subject) ?? 0, promise.amount))
  }
  return [...sums.values()].reduce((sum, one) => sum + one, 0)
}

/** £k that a seat has promised for a programme this quarter, as far as the viewer knows; nothing for none. */
export const promisedBy = (view: View, seat: string, programme: string): number =>
  Math.max(
    0,
    ...view.pledges.flatMap(({ by, status, promise }) =>
      by === seat &&
      status === 'open' &&
      promise.of === 'fund' &&
      promise.programme === programme &&
      promise.due === view.round
        ? [promise.amount]
        : [],
    ),
  )

/** The other partners of a programme who are asked for money and have promised none for this quarter, as far as the viewer knows. */
export const withoutPromise = (view: View, { id, partners }: ProgrammeView): string[] =>
  partners
    .filter(({ seat, cost }) => cost > 0 && seat !== view.viewer && promisedBy(view, seat, id) === 0)
    .map(({ seat }) => seat)
