import { divide } from '../kernel/index.ts'
import type { Progress, References } from '../schema/index.ts'
import type { Recording } from './recording.ts'
import { dividendOf, EVALUATIONS, seekJointRun, siloRun } from './reference/index.ts'
import { tallyOf } from './tally.ts'

export interface ReferencesOptions {
  /** How many plans the search for the joint run plays. */
  readonly evaluations?: number
}

/**
 * A session beside the silo run and the joint run of its scenario and seed (see `siloRun` and `jointRun`), and the
 * collaboration dividend (see `dividendOf`). Deterministic. Yields how far it has come, in plans played; the silo run is
 * reckoned as a quarter of the search, about what it takes.
 */
export function* referencesOf(
  { scenario, seed, end }: Recording,
  { evaluations = EVALUATIONS }: ReferencesOptions = {},
): Generator<Progress, References> {
  const first = divide(evaluations, 4)
  const of = first + evaluations
  yield { done: 0, of }
  const silo = tallyOf(siloRun(scenario, seed).end.state)
  const search = seekJointRun(scenario, seed, evaluations)
  let step = search.next()
  for (; !step.done; step = search.next()) yield { done: first + step.value, of }
  const joint = tallyOf(step.value.end.state)
  const session = tallyOf(end)
  const dividend = dividendOf(session.shared, silo.shared, joint.shared)
  return { silo, session, joint, evaluations, dividend }
}
