import type { Phase } from '../schema/index.ts'

/** The time of day on the map. */
export const HOURS = ['morning', 'noon', 'afternoon', 'evening', 'dusk'] as const
export type Hour = (typeof HOURS)[number]

/** A quarter passes like a day: it is read about in the morning, and looked back at as the lamps are lit. */
const OF_PHASE: Readonly<Record<Phase, Hour>> = {
  brief: 'morning',
  board: 'noon',
  budget: 'afternoon',
  outturn: 'evening',
  reflect: 'dusk',
  debrief: 'dusk',
}

/** The hour at which the map shows a phase of the quarter. */
export const hourOf = (phase: Phase): Hour => OF_PHASE[phase]
