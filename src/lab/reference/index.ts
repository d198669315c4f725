import { sharedOutcome } from '../../engine/index.ts'
import { divide } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Course } from './course.ts'
import { planTogether } from './plan.ts'
import { EVALUATIONS, searching, searchTogether } from './search.ts'
import { Table } from './table.ts'

export { type Course, courseOf, tried } from './course.ts'
export { type Plan, planAlone, planTogether } from './plan.ts'
export { EVALUATIONS, searchTogether } from './search.ts'
export { siloRun } from './silo.ts'
export { Table } from './table.ts'

/** The joint run of a scenario and seed: the best that a search of `evaluations` plans found for the place, all cards open. */
export const jointRun = (scenario: Scenario, seed: string, evaluations: number = EVALUATIONS): Course =>
  searchTogether(Table.open(scenario, seed), planTogether(scenario), evaluations, seed)

/** The joint run, found a plan at a time: yields how many plans it has played. */
export const seekJointRun = (
  scenario: Scenario,
  seed: string,
  evaluations: number,
): Generator<number, Course> =>
  searching(Table.open(scenario, seed), planTogether(scenario), evaluations, seed)

/** The least difference of the joint from the silo run, in points of the shared outcome, of which shares can be told. */
export const LEAST_DIVIDEND = 10

/**
 * The collaboration dividend, per mille: how far a session came from the silo run (0) towards the joint run (1000). Below
 * 0 it did worse than silos, over 1000 better than the best that was found. Null where the two runs are less than
 * `LEAST_DIVIDEND` apart: then there is nothing to be won by working together that could be told from chance.
 */
export const dividendOf = (session: number, silo: number, joint: number): number | null =>
  joint - silo < LEAST_DIVIDEND ? null : divide((session - silo) * 1000, joint - silo)

/** The shared outcome at the end of a course, 0–1000. */
export const sharedBy = ({ end }: { readonly end: Pick<Table, 'state'> }): number => sharedOutcome(end.state)
