import { stream } from '../../kernel/index.ts'
import { type Course, courseOf, rerouted, tried } from './course.ts'
import { type Move, programmeMove, randomMove, sweep } from './moves.ts'
import type { Plan } from './plan.ts'
import type { Table } from './table.ts'
import { sharedWorth } from './worth.ts'

/** How many plans a search plays when nothing else is said. */
export const EVALUATIONS = 400

const copyPlan = (plan: Plan): Plan => ({
  programmes: plan.programmes.map((ids) => [...ids]),
  lines: Object.fromEntries(
    Object.entries(plan.lines).map(([seat, lines]) => [
      seat,
      Object.fromEntries(Object.entries(lines).map(([line, levels]) => [line, [...levels]])),
    ]),
  ),
  keep: { ...plan.keep },
  agreements: [...plan.agreements],
  residents: [...plan.residents],
})

/** What moves make of a copy of a plan, and the first round that is other than before. */
export function moved(plan: Plan, moves: readonly Move[]): { plan: Plan; from: number } {
  const copy = copyPlan(plan)
  for (const move of moves) move.change(copy)
  return { plan: copy, from: Math.max(1, Math.min(...moves.map((m) => m.from))) }
}

/**
 * Looks for the plan that is best for the place as a whole, by playing plans from `opened` with all the table working
 * together: first everything at once, then each thing throughout, then changes by chance, each kept when it is no
 * worse. Plays `evaluations` plans; deterministic for `seed`. Finds a good plan, not surely the best. Yields how many
 * plans it has played.
 */
export function* searching(
  opened: Table,
  start: Plan,
  evaluations: number,
  seed: string,
): Generator<number, Course> {
  const { scenario } = opened.state
  const { programmes, rounds } = scenario.data
  const chance = stream(seed, 'search together')
  const all = programmes.map((p) => programmeMove(p.id, true, 1, rounds))
  const first: Move[][] = [...(all.length > 0 ? [all] : []), ...sweep(scenario).map((move) => [move])]
  let best = courseOf(opened, start, 'together')
  let worth = sharedWorth(best.end.state)
  for (let n = 1; n < evaluations; n++) {
    yield n
    const moves = first[n - 1] ?? [randomMove(scenario, best.plan, chance)]
    const { plan, from } = moved(best.plan, moves)
    const now = sharedWorth(tried(best, plan, from).state)
    if (now < worth) continue
    // A plan that comes to the same is taken too, so that the search can walk over level ground.
    best = now === worth ? { ...best, plan } : rerouted(best, plan, from)
    worth = now
  }
  return best
}

/** The same search, done at one go. */
export function searchTogether(opened: Table, start: Plan, evaluations: number, seed: string): Course {
  const search = searching(opened, start, evaluations, seed)
  let step = search.next()
  while (!step.done) step = search.next()
  return step.value
}
