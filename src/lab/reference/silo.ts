import type { Scenario } from '../../scenario/index.ts'
import { type Course, courseOf, rerouted, tried } from './course.ts'
import { keepMove, lineMove, type Move, programmeMove } from './moves.ts'
import { LEVELS, planAlone } from './plan.ts'
import { moved } from './search.ts'
import { Table } from './table.ts'
import { ownWorth } from './worth.ts'

/** How often each seat looks over all of its lines again. */
const PASSES = 2

/** What one seat can do by itself: each of its lines at each level throughout, its reserves, programmes of its own alone. */
function ownMoves(scenario: Scenario, seat: string): Move[] {
  const { rounds, programmes } = scenario.data
  const { lines, reserves } = scenario.seat(seat)
  const alone = programmes.filter((p) => p.partners.every((x) => x.seat === seat))
  return [
    ...lines.flatMap((line) => LEVELS.map((_, level) => lineMove(seat, line.id, level, 1, rounds))),
    ...[0, Math.max(0, reserves)].map((amount) => keepMove(seat, amount)),
    ...alone.flatMap((p) => [true, false].map((on) => programmeMove(p.id, on, 1, rounds))),
  ]
}

/**
 * The silo run of a scenario and seed: each agency for itself. Nothing is said, shared, paid to others or promised, and no
 * programme that needs another runs. Each seat in turn sets its own lines at what serves its own mandate best, given what
 * the others do, twice over. It knows as much as the joint run does, so that the two differ by working together alone.
 */
export function siloRun(scenario: Scenario, seed: string): Course {
  let course = courseOf(Table.open(scenario, seed), planAlone(scenario), 'alone')
  for (let pass = 0; pass < PASSES; pass++)
    for (const { id: seat } of scenario.data.seats) {
      let worth = ownWorth(course.end.state, seat)
      for (const move of ownMoves(scenario, seat)) {
        const { plan, from } = moved(course.plan, [move])
        const now = ownWorth(tried(course, plan, from).state, seat)
        if (now <= worth) continue
        course = rerouted(course, plan, from)
        worth = now
      }
    }
  return course
}
