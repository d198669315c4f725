import { must } from '../../kernel/index.ts'
import { isOver, type Manner, playOn, playRound } from './perform.ts'
import type { Plan } from './plan.ts'
import type { Table } from './table.ts'

/** A plan played to the end, with the table as it stood at the beginning of every round, to try others from there. */
export interface Course {
  readonly plan: Plan
  readonly manner: Manner
  /** The table before round 1, 2, …; index 0 is before round 1. */
  readonly before: readonly Table[]
  /** The table at the end of play. */
  readonly end: Table
}

/** Plays a plan from a table that has just begun. */
export function courseOf(opened: Table, plan: Plan, manner: Manner): Course {
  return onward([opened], plan, manner)
}

/** The same course with another plan that differs from its round `from` on. */
export const rerouted = (course: Course, plan: Plan, from: number): Course =>
  onward(course.before.slice(0, from), plan, course.manner)

function onward(before: readonly Table[], plan: Plan, manner: Manner): Course {
  const stops = [...before]
  const table = must(before.at(-1), 'a table to start from').copy()
  while (!isOver(table)) {
    playRound(table, plan, manner)
    if (!isOver(table)) stops.push(table.copy())
  }
  return { plan, manner, before: stops, end: table }
}

/** Plays another plan from a round of a course to the end, without keeping the tables on the way. */
export function tried(course: Course, plan: Plan, from: number): Table {
  const table = must(course.before[from - 1], `round ${from}`).copy()
  playOn(table, plan, course.manner)
  return table
}
