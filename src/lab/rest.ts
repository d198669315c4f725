import { applyInPlace, legalActions, type SessionState } from '../engine/index.ts'
import { type Action, PHASES } from '../schema/index.ts'
import { fitted, standing } from './fitted.ts'
import type { Recording, Step } from './recording.ts'
import { inOther, type Serials } from './serials.ts'

/** Another course of a recorded session: a state of its own, which acts of the record are done to. */
export interface Course {
  readonly state: SessionState
  readonly serials: Serials
}

/** Where play stands: its round and phase. */
type Stage = Pick<Step, 'round' | 'phase'>
const isAt = (one: Stage, other: Stage): boolean => one.round === other.round && one.phase === other.phase

const isBefore = (one: Stage, other: Stage): boolean =>
  one.round < other.round ||
  (one.round === other.round && PHASES.indexOf(one.phase) < PHASES.indexOf(other.phase))

/** True for a seat’s word that it is done with the board where it came back to the board and said so again. */
function isTakenBack(steps: readonly Step[], at: number): boolean {
  const step = steps[at]
  if (step?.phase !== 'board' || step.action.type !== 'ready') return false
  for (let next = at + 1; next < steps.length; next++) {
    const later = steps[next]
    if (later?.round !== step.round || later.phase !== step.phase) return false
    if (later.actor === step.actor && later.action.type === 'ready') return true
  }
  return false
}

/**
 * A budget of the record without the money for programmes that was promised there and is not promised here: what nobody
 * asked for is not paid. Money that no promise stood behind is put in as it was.
 */
function asPromised(
  { pledges }: SessionState,
  serials: Serials,
  { actor, round }: Step,
  action: Action,
): Action {
  if (action.type !== 'budget') return action
  const released = (programme: string): boolean => {
    const own = pledges.filter(
      ({ by, promise }) =>
        by === actor && promise.of === 'fund' && promise.programme === programme && promise.due === round,
    )
    return own.length > 0 && own.every(({ id }) => serials.of(id) === undefined)
  }
  return { ...action, programmes: action.programmes.filter(({ id }) => !released(id)) }
}

/** Does one act of the record where it still can be done; a budget that no longer fits is cut to fit. */
function redo({ end }: Recording, { state, serials }: Course, step: Step): void {
  const known = inOther(serials, step.action)
  if (!known) return
  const action = asPromised(end, serials, step, known)
  const before = state.serial
  const done = applyInPlace(state, step.actor, action)
  if (!done.ok && action.type === 'budget' && state.phase === 'budget') {
    const option = legalActions(state, step.actor).open.find((one) => one.type === 'budget')
    if (option) applyInPlace(state, step.actor, fitted(action, option))
  }
  if (done.ok) serials.pair(step, before, state.serial)
}

/** Lets whoever is still awaited have done with the phase: with the budget that stands for a seat that gives none. */
function close({ state }: Course, stage: Stage): void {
  for (const seat of Object.keys(state.seats)) {
    if (!isAt(state, stage)) return
    if (state.seats[seat]?.ready) continue
    applyInPlace(state, seat, stage.phase === 'budget' ? standing(state, seat) : { type: 'ready' })
  }
}

/**
 * The entries in which a seat says that it is done with the board and is called back before the others are: they do
 * nothing, but with another act left out they could end the board before all that the record has of it is done.
 */
export const takenBack = ({ steps }: Recording): ReadonlySet<number> =>
  new Set(steps.filter((_, at) => isTakenBack(steps, at)).map((step) => step.n))

/**
 * Goes on with a course as the record goes on after entry `after`, for as long as `goesOn`: everybody does what they did
 * there, in the same order. What can no longer be done is left undone. Nobody decides anew.
 */
export function playRecorded(
  recording: Recording,
  skipped: ReadonlySet<number>,
  course: Course,
  after: number,
  goesOn: (state: SessionState) => boolean,
): void {
  const { steps } = recording
  const { state } = course
  let at = after
  while (state.phase !== 'debrief' && goesOn(state)) {
    const stage: Stage = { round: state.round, phase: state.phase }
    for (let step = steps[at]; step && !isBefore(stage, step); step = steps[++at]) {
      // What the record has of a phase that has ended here before its time cannot be done any more.
      if (isBefore(step, state) || skipped.has(step.n)) continue
      redo(recording, course, step)
    }
    close(course, stage)
  }
}
