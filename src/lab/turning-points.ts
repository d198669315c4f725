import { applyInPlace } from '../engine/index.ts'
import { sum } from '../kernel/index.ts'
import type { EventBody, EventType, Progress, Tally, TurningPoint, TurningPoints } from '../schema/index.ts'
import { partAt } from './course.ts'
import type { Recording, Step } from './recording.ts'
import { playRecorded, takenBack } from './rest.ts'
import { copyOf } from './snapshot.ts'
import { differenceOf, tallyOf } from './tally.ts'
import { toldOf } from './telling.ts'

export interface TurningPointsOptions {
  /** How many acts are left out in turn at most: the time that it takes grows with it. */
  readonly most?: number
  /** How many turning points are told at most. */
  readonly few?: number
}

const MOST = 160
const FEW = 6

/**
 * In what order acts are tried when there are more than can be: first what moves money or binds, then what moves trust, then
 * what is known and small courtesies. Offers and drafts are left to the word that made them bind, questions and refusals
 * of offers move next to nothing.
 */
const RANKS: { readonly [T in EventType]?: number } = {
  'budget-opened': 1,
  'deal-bound': 1,
  'agreement-began': 1,
  'agreement-leaving': 1,
  'programme-adopted': 1,
  escalated: 1,
  pledged: 2,
  engaged: 2,
  amended: 2,
  framed: 2,
  brokered: 2,
  shared: 3,
  aired: 3,
  'met-both': 3,
  met: 3,
  'verify-ordered': 3,
  warned: 3,
  refused: 4,
}

interface Candidate {
  readonly step: Step
  readonly rank: number
  readonly told: EventBody
}

function candidateOf(step: Step): Candidate | undefined {
  const told = toldOf(step)
  const rank = told && RANKS[told.type]
  return told && rank !== undefined ? { step, rank, told } : undefined
}

/** What is tried of a record: at most `most`, by rank and then by entry, in the order of the record. */
function chosen(all: readonly Candidate[], most: number): Candidate[] {
  const first = [...all].sort((a, b) => a.rank - b.rank || a.step.n - b.step.n).slice(0, most)
  return first.sort((a, b) => a.step.n - b.step.n)
}

/** How much else moved, to order points that moved the shared outcome equally. */
const besides = ({ moved }: TurningPoint): number =>
  Math.abs(moved.gap) + sum(moved.seats.map((s) => Math.abs(s.mandate)))

const byWeight = (a: TurningPoint, b: TurningPoint): number =>
  Math.abs(b.moved.shared) - Math.abs(a.moved.shared) || besides(b) - besides(a) || a.n - b.n

/**
 * The few acts that moved the place’s shared outcome most, for better or worse: each act that can matter is left out in
 * turn, and **the rest of the record is done again as it was, so far as it still can be**. Nobody decides anew, so
 * that what is measured is what the act itself brought about, not the chance of other decisions. Precisely:
 *
 * - a deal, an agreement or a vote is left out at the word that made it bind; everything that it brought falls with it;
 * - a budget is replaced by the one that stands for a seat that gives none (`standingBudget`);
 * - what rests on something that has not come about is left undone, money for a programme that was promised in it too; a
 *   budget that no longer fits is cut to fit, joint work first (`fitted`); whoever is still awaited when the record has
 *   no more of a phase has done with it.
 *
 * `moved` is the session less the session without the act: positive where the act did good (for the gap: where it
 * widened it). Acts that leave the shared outcome where it was are no turning points. Deterministic; at most `most`
 * acts are tried (160 unless said otherwise), in the fixed order of `RANKS`. Yields after each act how far it has come.
 */
export function* turningPoints(
  recording: Recording,
  { most = MOST, few = FEW }: TurningPointsOptions = {},
): Generator<Progress, TurningPoints> {
  const all = recording.steps.flatMap((step) => candidateOf(step) ?? [])
  const tries = chosen(all, most)
  const skipped = takenBack(recording)
  const end = tallyOf(recording.end)
  const walker = copyOf(recording.begun)
  const points: TurningPoint[] = []
  let at = 0
  for (const [i, candidate] of tries.entries()) {
    const { step, told } = candidate
    for (; at < step.n - 1; at++) {
      const next = recording.steps[at]
      if (next) applyInPlace(walker, next.actor, next.action)
    }
    const without = tallyWithout(recording, skipped, copyOf(walker), step)
    const { n, round, phase, actor } = step
    if (without.shared !== end.shared)
      points.push({ n, round, phase, seat: actor, told, moved: differenceOf(without, end) })
    yield { done: i + 1, of: tries.length }
  }
  return { points: varied(points, few), tried: tries.length, candidates: all.length }
}

/** The weightiest `few`, of one kind of act no more than half and no two of the same quarter: others say the same again. */
function varied(points: readonly TurningPoint[], few: number): TurningPoint[] {
  const told: TurningPoint[] = []
  for (const point of [...points].sort(byWeight)) {
    const alike = told.filter((one) => one.told.type === point.told.type)
    if (alike.length * 2 < few && !alike.some((one) => one.round === point.round)) told.push(point)
    if (told.length === few) break
  }
  return told
}

/** What the session comes to when a step is left out and the rest is as recorded. `state` is that before the step. */
function tallyWithout(
  recording: Recording,
  skipped: ReadonlySet<number>,
  state: ReturnType<typeof copyOf>,
  step: Step,
): Tally {
  const course = partAt(state, step, null)
  if (!course.ok) throw new Error(`entry ${step.n} cannot be left out: ${course.error.message}`)
  playRecorded(recording, skipped, course.value, step.n, () => true)
  return tallyOf(course.value.state)
}
