import { divide, sum } from '../kernel/index.ts'

/** One figure, or one for each neighbourhood in the scenario's order. Replaced whole, never changed in place. */
export type Figure = number | number[]

/** The mean of a figure over the neighbourhoods, rounded; a single figure is its own mean. */
export const meanOf = (figure: Figure): number =>
  typeof figure === 'number' ? figure : divide(sum(figure), figure.length)
