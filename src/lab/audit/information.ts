import type { SessionState } from '../../engine/index.ts'
import { quarterOf } from '../../engine/index.ts'
import { divide, must } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import {
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

/** The seed by which the plans at the prior are looked for: the same for all sessions, which have one prior. */
const PRIOR = 'prior'

/** Plans of a table that knows no card: plans of the scenario, the same for every seed. */
export interface AtPrior {
  /** Where the search goes on from that knows the cards. */
  start: Plan
  /** The best found by going on for as long without them, so that both had the same time to think. */
  blind: Plan
}

/** The best plans found for a table that knows no card, by one search and by a second that goes on from it. */
export function plansAtPrior(scenario: Scenario, evaluations: number): AtPrior {
  const { world } = Table.open(scenario, PRIOR).state
  const opened = Table.open(scenario, PRIOR, worldAtPrior(scenario, world))
  const start = searchTogether(opened, planTogether(scenario), evaluations, PRIOR).plan
  return { start, blind: searchTogether(opened, start, evaluations, `${PRIOR} on`).plan }
}

/**
 * What the decisions come to, in points of the shared outcome, that are best by what a table believes: when it knows no
 * card, and when it knows the truth of every card. Both plans are played in the world as it is.
 */
export function worthOfCards(
  scenario: Scenario,
  seed: string,
  { start, blind }: AtPrior,
  evaluations: number,
): { blind: number; informed: number } {
  const { world } = Table.open(scenario, seed).state
  const believed = Table.open(scenario, seed, worldByCards(scenario, world))
  const { plan } = searchTogether(believed, start, evaluations, seed)
  const truly = (chosen: Plan): number => sharedBy(courseOf(Table.open(scenario, seed), chosen, 'together'))
  return { blind: truly(blind), informed: truly(plan) }
}
