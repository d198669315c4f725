import type { SessionState } from '../../engine/index.ts'
import { quarterOf } from '../../engine/index.ts'
import { divide, must } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import {
  type Course,
  courseOf,
  type Plan,
  planTogether,
  searchTogether,
  sharedBy,
  Table,
} from '../reference/index.ts'

type World = SessionState['world']

/** What somebody believes who knows no card: each strength and shock at the middle of its range, no events. */
function worldAtPrior(scenario: Scenario, world: World): World {
  const { programmes, shocks, rounds } = scenario.data
  const all = Array.from({ length: rounds }, (_, i) => i + 1)
  return {
    ...world,
    strengths: Object.fromEntries(programmes.map((p) => [p.id, divide(p.strength.min + p.strength.max, 2)])),
    shocks: Object.fromEntries(
      shocks.map((s) => [
        s.id,
        all.map((round) => (s.quarters.includes(quarterOf(scenario, round)) ? divide(s.min + s.max, 2) : 0)),
      ]),
    ),
    events: all.map(() => ''),
  }
}

/** What somebody believes who knows the truth of every card, and nothing else that is hidden. */
function worldByCards(scenario: Scenario, truth: World): World {
  const world = worldAtPrior(scenario, truth)
  const strengths = { ...world.strengths }
  const shocks = Object.fromEntries(Object.entries(world.shocks).map(([id, byRound]) => [id, [...byRound]]))
  const events = [...world.events]
  for (const { truth: of } of scenario.data.cards) {
    if (of.of === 'programme') strengths[of.id] = must(truth.strengths[of.id], of.id)
    if (of.of === 'shock') {
      const byRound = must(shocks[of.id], of.id)
      byRound[of.round - 1] = must(truth.shocks[of.id]?.[of.round - 1], of.id)
    }
    const at = of.of === 'event' ? truth.events.indexOf(of.id) : -1
    if (of.of === 'event' && at >= 0) events[at] = of.id
  }
  return { ...world, strengths, shocks, events }
}

/** The seed by which the plan at the prior is looked for: the same for all sessions, which have one prior. */
const PRIOR = 'prior'

/** The best plan found for a table that knows no card: a plan of the scenario, the same for every seed. */
export function planAtPrior(scenario: Scenario, evaluations: number): Plan {
  const { world } = Table.open(scenario, PRIOR).state
  const opened = Table.open(scenario, PRIOR, worldAtPrior(scenario, world))
  return searchTogether(opened, planTogether(scenario), evaluations, PRIOR).plan
}

/**
 * What the decisions come to, in points of the shared outcome, that are best by what a table believes: when it knows no
 * card, and when it knows the truth of every card. Both plans are played in the world as it is.
 */
export function worthOfCards(
  scenario: Scenario,
  seed: string,
  atPrior: Plan,
  evaluations: number,
): { blind: number; informed: number } {
  const { world } = Table.open(scenario, seed).state
  const believed = Table.open(scenario, seed, worldByCards(scenario, world))
  const { plan } = searchTogether(believed, atPrior, evaluations, seed)
  const truly = (chosen: Plan): Course => courseOf(Table.open(scenario, seed), chosen, 'together')
  return { blind: sharedBy(truly(atPrior)), informed: sharedBy(truly(plan)) }
}
