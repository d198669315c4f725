import type { View } from '../schema/index.ts'

/** A service line by what was last spent on it: as planned, short of it, or cut so far that its door is shut. */
export interface Service {
  readonly seat: string
  readonly line: string
  readonly name: string
  readonly state: 'open' | 'short' | 'shut'
}

/** Shares of the plan, of 1000, below which a service is seen to be short, and shut. */
const SHORT = 970
const SHUT = 800

/** The services of all agencies by the budgets that were opened last; before the first outturn all are as planned. */
export function servicesOf(view: View): Service[] {
  const last = view.history.at(-1)
  return view.seats.flatMap(({ id: seat, lines }) => {
    const budget = last?.budgets.find((one) => one.seat === seat)
    return lines.map(({ id, name, plan }): Service => {
      const spent = budget?.lines.find((line) => line.id === id)?.amount ?? plan
      const share = plan === 0 ? 1000 : Math.floor((spent * 1000) / plan)
      return { seat, line: id, name, state: share < SHUT ? 'shut' : share < SHORT ? 'short' : 'open' }
    })
  })
}

/** Whether the park is kept: it grows wild while a service of local government is shut. */
export const isParkKept = (view: View): boolean =>
  servicesOf(view).every(
    ({ seat, state }) =>
      state !== 'shut' || view.seats.find(({ id }) => id === seat)?.role !== 'local-government',
  )

/** How many cars of home care are on their rounds: four when social care spends its plan, and more or fewer with it. */
export function roundsOf(view: View): number {
  const last = view.history.at(-1)
  const shares = view.seats.flatMap(({ id, role, lines }) => {
    const budget = last?.budgets.find((one) => one.seat === id)
    const plan = lines.reduce((sum, line) => sum + line.plan, 0)
    if (role !== 'social-care' || plan === 0) return []
    return [(budget?.lines.reduce((sum, { amount }) => sum + amount, 0) ?? plan) / plan]
  })
  const [share = 0] = shares
  return Math.min(6, Math.round(4 * share))
}
