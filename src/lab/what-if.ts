import { applyInPlace, type SessionState } from '../engine/index.ts'
import { canonical, must, ok, type Result } from '../kernel/index.ts'
import { personaOf } from '../partners/index.ts'
import type { Action, Actor, Progress, Roster, SeatId, Tally, WhatIf } from '../schema/index.ts'
import { choose, type Decide } from '../session/index.ts'
import { partAt, stateBefore } from './course.ts'
import { stalledAt } from './play.ts'
import { isChoice, type Recording, type Step, type WhatIfError, whatIfError } from './recording.ts'
import { playRecorded, takenBack } from './rest.ts'
import { copyOf } from './snapshot.ts'
import { tallyOf } from './tally.ts'

/** One decision of a record, and what is done in its place: something else by the same seat, or (null) nothing. */
export interface Change {
  readonly n: number
  readonly instead: Action | null
}

export interface WhatIfOptions {
  /** How often partners play on, each time with other chance of their own. Odd, so that there is a middle one. */
  readonly draws?: number
  /** Who plays a seat that a person held; the reciprocator where none is named. */
  readonly personas?: Readonly<Record<SeatId, string>>
}

const DRAWS = 3
const PERSONA = 'reciprocator'

/** The log’s length counts in a partner’s stream of chance: draws begin this far apart, further than any log is long. */
const APART = 100_000

/** More acts than any rest of a session of a sound scenario takes: past it, play is taken to have stalled. */
const MOST_ACTIONS = 20_000

/** A roster with a partner in every seat that was held at all. */
function partnered(roster: Roster, personas: Readonly<Record<SeatId, string>>): Roster {
  return Object.fromEntries(
    Object.entries(roster).map(([seat, held]) => {
      if (held.holder === 'nobody') return [seat, held]
      const persona = personas[seat] ?? held.persona ?? PERSONA
      return [seat, { holder: 'partner' as const, persona }]
    }),
  )
}

/** Lets partners play a state on to its end; `entries` and `last` are the log’s length and last actor so far. */
function playOn(state: SessionState, entries: number, last: Actor | undefined, decide: Decide): Tally {
  let actor = last
  for (let at = entries; state.phase !== 'debrief'; at++) {
    const choice = choose(state, at, actor, decide)
    if (!choice || at - entries >= MOST_ACTIONS)
      throw stalledAt(state, choice?.seat ?? null, choice ? 'play has no end' : 'nobody can act')
    const done = applyInPlace(state, choice.seat, choice.action)
    if (!done.ok) throw stalledAt(state, choice.seat, done.error.message)
    actor = choice.seat
  }
  return tallyOf(state)
}

/** The decision that is to change, or why it cannot. */
function stepOf({ steps }: Recording, { n, instead }: Change): Result<Step, WhatIfError> {
  const step = steps[n - 1]
  if (!step) return whatIfError('no-such-entry', { n, most: steps.length })
  if (!isChoice(step)) return whatIfError('no-choice', { n, type: step.action.type })
  if (instead !== null && canonical(instead) === canonical(step.action))
    return whatIfError('same-action', { n })
  return ok(step)
}

/** How many entries the record has up to the end of the phase of a step. */
function phaseEnd({ steps }: Recording, { n, round, phase }: Step): number {
  const next = steps.findIndex((step) => step.n > n && (step.round !== round || step.phase !== phase))
  return next === -1 ? steps.length : next
}

/** Which draw has the middle difference in the shared outcome. */
function middleOf(draws: WhatIf['draws']): number {
  const order = draws
    .map(({ unchanged, changed }, at) => ({ at, by: changed.shared - unchanged.shared }))
    .sort((a, b) => a.by - b.by || a.at - b.at)
  return must(order[Math.floor((order.length - 1) / 2)], 'a draw').at
}

/** Where the courses part: at the end of the phase, without the change and with it, and at the end of play as recorded. */
interface Parting {
  readonly unchanged: SessionState
  readonly changed: SessionState
  readonly recorded: Tally
}

function partingAt(recording: Recording, step: Step, instead: Action | null): Result<Parting, WhatIfError> {
  const unchanged = stateBefore(recording, step.n)
  const course = partAt(copyOf(unchanged), step, instead)
  if (!course.ok) {
    const { code, message } = course.error
    return whatIfError('refused', { n: step.n, code, detail: message })
  }
  const { state } = course.value
  const skipped = takenBack(recording)
  const inPhase = (now: SessionState): boolean => now.round === step.round && now.phase === step.phase
  playRecorded(recording, skipped, course.value, step.n, inPhase)
  const changed = copyOf(state)
  playRecorded(recording, skipped, course.value, step.n, () => true)
  for (const { actor, action } of recording.steps.slice(step.n - 1, phaseEnd(recording, step)))
    applyInPlace(unchanged, actor, action)
  return ok({ unchanged, changed, recorded: tallyOf(state) })
}

/**
 * What a session comes to with one decision changed: entry `n` left out, or something else done by the same seat in its
 * place (which must be legal at that point). Three courses are told, each against what it can fairly be compared with:
 *
 * - `record`: the session as it was played;
 * - `recorded`: with the change, the rest as it was so far as it still can be (see `turningPoints`); against `record`
 *   it tells what the act itself brought about;
 * - `draws`: the phase ended as recorded, without the change and with it, and **from the next phase on a partner deciding
 *   in every seat**, with the same chance in both. Against each other they tell what the change sets off. Partners who
 *   find things a little otherwise decide otherwise, so the difference of one pair is partly chance: several pairs
 *   are played, each with other chance of the partners (the world’s is the same in all), and `middle` names the middle one.
 *
 * A seat that a person held is played by the reciprocator unless `personas` says otherwise; one that nobody held goes on
 * being held by nobody. A budget that is left out is replaced by the one that stands for a seat that gives none. An act
 * after which others’ later acts are impossible is no error. Deterministic. Yields how far it has come.
 */
export function* whatIf(
  recording: Recording,
  change: Change,
  decide: Decide,
  { draws = DRAWS, personas = {} }: WhatIfOptions = {},
): Generator<Progress, Result<WhatIf, WhatIfError>> {
  const found = stepOf(recording, change)
  if (!found.ok) return found
  const step = found.value
  const roster = partnered(recording.end.roster, personas)
  const stranger = Object.values(roster).find(({ persona }) => persona && !personaOf(persona))?.persona
  if (stranger !== undefined) return whatIfError('no-persona', { persona: stranger })
  const parting = partingAt(recording, step, change.instead)
  if (!parting.ok) return parting
  const of = 1 + 2 * draws
  yield { done: 1, of }

  const { unchanged, changed, recorded } = parting.value
  const end = phaseEnd(recording, step)
  const goOn = (from: SessionState, draw: number): Tally =>
    playOn({ ...copyOf(from), roster }, end + draw * APART, recording.steps[end - 1]?.actor, decide)
  const pairs: { unchanged: Tally; changed: Tally }[] = []
  for (let draw = 0; draw < draws; draw++) {
    const asItWas = goOn(unchanged, draw)
    yield { done: 2 + 2 * draw, of }
    pairs.push({ unchanged: asItWas, changed: goOn(changed, draw) })
    yield { done: 3 + 2 * draw, of }
  }
  const { n, round, phase, actor: seat } = step
  const record = tallyOf(recording.end)
  const middle = middleOf(pairs)
  return ok({ n, round, phase, seat, instead: change.instead, record, recorded, draws: pairs, middle })
}
