import { quarterOf, type SessionState } from '../../engine/index.ts'
import { divide, must, sum } from '../../kernel/index.ts'
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
import { sharedWorth } from '../reference/worth.ts'

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

/** A world with the truth of every card in it: strengths, shocks and events of which cards tell are as they are. */
function withCards(scenario: Scenario, world: World, truth: World): World {
  const strengths = { ...world.strengths }
  const shocks = Object.fromEntries(Object.entries(world.shocks).map(([id, byRound]) => [id, [...byRound]]))
  const told = scenario.data.cards.map((card) => card.truth)
  const events = world.events.map((event) =>
    told.some((t) => t.of === 'event' && t.id === event) ? '' : event,
  )
  for (const of of told) {
    if (of.of === 'programme') strengths[of.id] = must(truth.strengths[of.id], of.id)
    if (of.of === 'shock') {
      const byRound = must(shocks[of.id], of.id)
      byRound[of.round - 1] = must(truth.shocks[of.id]?.[of.round - 1], of.id)
    }
    const at = of.of === 'event' ? truth.events.indexOf(of.id) : -1
    if (of.of === 'event' && at >= 0) events[at] = of.id
  }
  return { ...truth, strengths, shocks, events }
}

const worldOf = (scenario: Scenario, seed: string): World => Table.open(scenario, seed).state.world

/** In how many worlds the two plans are compared that differ in what no card tells, so that chance evens out. */
const WORLDS = 4

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
  const opened = Table.open(scenario, PRIOR, worldAtPrior(scenario, worldOf(scenario, PRIOR)))
  const start = searchTogether(opened, planTogether(scenario), evaluations, PRIOR).plan
  return { start, blind: searchTogether(opened, start, evaluations, `${PRIOR} on`).plan }
}

/**
 * What the decisions come to, in points of the shared outcome, that are best by what a table believes: when it knows no
 * card, and when it knows the truth of every card. Both plans are played in the world as it is and in others that differ
 * from it only in what no card tells; the figures are means. Who knows the cards may also take the other’s plan, where
 * that is better by the cards.
 */
export function worthOfCards(
  scenario: Scenario,
  seed: string,
  { start, blind }: AtPrior,
  evaluations: number,
): { blind: number; informed: number } {
  const truth = worldOf(scenario, seed)
  const by = (plan: Plan, world: World): Course =>
    courseOf(Table.open(scenario, seed, world), plan, 'together')
  const believed = withCards(scenario, worldAtPrior(scenario, truth), truth)
  const found = searchTogether(Table.open(scenario, seed, believed), start, evaluations, seed)
  const better =
    sharedWorth(found.end.state) >= sharedWorth(by(blind, believed).end.state) ? found.plan : blind
  const worlds = Array.from({ length: WORLDS }, (_, i) =>
    i === 0 ? truth : withCards(scenario, worldOf(scenario, `${seed} ${i}`), truth),
  )
  const come = (plan: Plan): number => divide(sum(worlds.map((world) => sharedBy(by(plan, world)))), WORLDS)
  return { blind: come(blind), informed: come(better) }
}
