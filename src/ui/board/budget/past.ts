import type { View } from '../../../schema/index.ts'
import type { Seen } from '../../table.ts'

/** What earlier quarters say of this budget, in £k. */

/** What the pressures of the last quarter cost me; nothing before there was one. */
export const lastPressures = ({ mine, round }: View): number =>
  mine.charges.filter((one) => one.round === round - 1).reduce((sum, { amount }) => sum + amount, 0)

/** By how much as many pressures as last quarter would take me below nothing; nothing where they would not. */
export const shortOfPressures = (view: View, left: number): number =>
  left < 0 ? 0 : Math.max(0, lastPressures(view) - left)

/** What I have spent on a service since play began, by the budgets that were opened. */
export const spentSoFar = (events: readonly Seen[], seat: string, line: string): number =>
  events
    .flatMap(({ body }) => (body.type === 'budget-opened' && body.seat === seat ? body.lines : []))
    .filter(({ id }) => id === line)
    .reduce((sum, { amount }) => sum + amount, 0)
