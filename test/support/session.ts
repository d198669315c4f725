import {
  apply,
  applyInPlace,
  createSession,
  hashOf,
  legalActions,
  type SessionState,
} from '../../src/engine/index.ts'
import { type Stream, stream } from '../../src/kernel/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type {
  Action,
  Clause,
  EventBody,
  Fill,
  GameEvent,
  Holder,
  Promise_,
  Rejection,
  Roster,
  SeatId,
} from '../../src/schema/index.ts'
import { viewFor } from '../../src/views/index.ts'
import { randomAction } from './random-play.ts'
import { scenarioAt } from './scenarios.ts'

/** The small scenario with round figures that tests of the rules use. */
export const harbour = (): Scenario => scenarioAt('test/fixtures/harbour.yaml')

/** A roster with the same holder in every seat. */
export const allHeldBy = (scenario: Scenario, holder: Holder): Roster =>
  Object.fromEntries(scenario.data.seats.map((s) => [s.id, { holder }]))

/** A session that reads like an example: `play().as('health').offers(['social-care'], …)`. Throws when refused. */
export class Play {
  state: SessionState
  readonly events: GameEvent[]
  #seat: SeatId = ''

  constructor(scenario: Scenario = harbour(), seed = 'example', roster = allHeldBy(scenario, 'person')) {
    const begun = createSession(scenario, seed, roster)
    this.state = begun.state
    this.events = [...begun.events]
  }

  as(seat: SeatId): this {
    this.#seat = seat
    return this
  }

  does(action: Action): this {
    const done = apply(this.state, this.#seat, action)
    if (!done.ok) throw new Error(`${this.#seat} ${JSON.stringify(action)}: ${done.error.message}`)
    this.state = done.value.state
    this.events.push(...done.value.events)
    return this
  }

  /** What is refused: the rejection, with the proof that nothing has changed. */
  refused(action: unknown): Rejection {
    const done = apply(this.state, this.#seat, action)
    if (done.ok) throw new Error(`${this.#seat} ${JSON.stringify(action)} was accepted`)
    return done.error
  }

  offers(others: SeatId[], clauses: Clause[], fills: Fill[] = []): this {
    return this.does({ type: 'propose', with: others, clauses, fills })
  }

  /** Accepts the latest deal. */
  accepts(fills: Fill[] = []): this {
    const deal = this.deal()
    return this.does({ type: 'accept', deal: deal.id, version: deal.version, fills })
  }

  pledges(to: SeatId[], promise: Promise_, open = false): this {
    return this.does({ type: 'pledge', to, promise, public: open })
  }

  deal(): SessionState['deals'][number] {
    const deal = this.state.deals.at(-1)
    if (!deal) throw new Error('there is no deal')
    return deal
  }

  seats(): SeatId[] {
    return this.state.scenario.data.seats.map((s) => s.id)
  }

  /** All seats that have not are ready. */
  everyoneReady(): this {
    for (const seat of this.seats())
      if (this.state.seats[seat]?.ready === false) this.as(seat).does({ type: 'ready' })
    return this
  }

  /** Goes on to a phase: nobody does anything on the way; budgets are the plan, with what `programmes` says. */
  until(
    phase: SessionState['phase'],
    programmes: Record<SeatId, Record<string, number>> = {},
    round = 0,
  ): this {
    while (this.state.phase !== phase || this.state.round < round) {
      if (this.state.phase === 'debrief') throw new Error(`play ended before ${phase}`)
      if (this.state.phase === 'budget') this.everyoneBudgets(programmes)
      else this.everyoneReady()
    }
    return this
  }

  everyoneBudgets(
    programmes: Record<SeatId, Record<string, number>> = {},
    lines: Record<string, number> = {},
  ): this {
    for (const seat of this.seats()) {
      if (this.state.seats[seat]?.ready) continue
      const amounts = Object.entries(programmes[seat] ?? {}).map(([id, amount]) => ({ id, amount }))
      const own = this.state.scenario
        .seat(seat)
        .lines.map((l) => ({ id: l.id, amount: lines[l.id] ?? l.plan }))
      this.as(seat).does({ type: 'budget', lines: own, programmes: amounts })
    }
    return this
  }

  /** What happened of one type, oldest first. */
  told<T extends EventBody['type']>(type: T): Extract<EventBody, { type: T }>[] {
    return this.events.map((e) => e.body).filter((b): b is Extract<EventBody, { type: T }> => b.type === type)
  }

  trust(from: SeatId, to: SeatId) {
    const trust = this.state.trust[from]?.[to]
    if (!trust) throw new Error(`no trust of ${from} in ${to}`)
    return trust
  }

  balance(seat: SeatId): number {
    return this.state.accounts[`seat:${seat}`] ?? Number.NaN
  }

  view(seat: SeatId) {
    return viewFor(this.state, seat)
  }
}

/** A session in its first board phase. */
export const atTheBoard = (scenario?: Scenario, seed?: string): Play =>
  new Play(scenario, seed).until('board')

/** One step of random play. */
export interface Step {
  readonly before: SessionState
  readonly state: SessionState
  readonly actor: SeatId
  readonly action: Action
  readonly events: readonly GameEvent[]
}

/**
 * Plays a whole session at random among legal options, live; `watch` sees every step. Throws when a listed action is
 * refused. Returns the log and the end state.
 */
export function playAtRandom(
  scenario: Scenario,
  seed: string,
  chance: Stream = stream(seed, 'random play'),
  watch: (step: Step) => void = () => {},
): { state: SessionState; log: { n: number; actor: SeatId; action: Action }[] } {
  const seats = scenario.data.seats.map((s) => s.id)
  let { state } = createSession(scenario, seed, allHeldBy(scenario, 'person'))
  const log: { n: number; actor: SeatId; action: Action }[] = []
  while (state.phase !== 'debrief') {
    const actor = chance.pick(seats)
    const parties = (deal: number): SeatId[] => state.deals.find((d) => d.id === deal)?.parties ?? []
    const action = randomAction(legalActions(state, actor), actor, chance, parties)
    if (!action) continue
    const done = apply(state, actor, action)
    if (!done.ok)
      throw new Error(`listed but refused: ${actor} ${JSON.stringify(action)}: ${done.error.message}`)
    watch({ before: state, state: done.value.state, actor, action, events: done.value.events })
    state = done.value.state
    log.push({ n: log.length + 1, actor, action })
  }
  return { state, log }
}

/** Runs a log in place on a state of its own; the end state’s hash. */
export function hashInPlace(
  scenario: Scenario,
  seed: string,
  log: readonly { actor: SeatId; action: Action }[],
): string {
  const { state } = createSession(scenario, seed, allHeldBy(scenario, 'person'))
  for (const { actor, action } of log) {
    const done = applyInPlace(state, actor, action)
    if (!done.ok) throw new Error(done.error.message)
  }
  return hashOf(state)
}

/** The end of a session in which nobody holds a seat: every agency keeps to its plan and funds nothing jointly. */
export function siloEnd(scenario: Scenario, seed: string): SessionState {
  const { state } = createSession(scenario, seed, {
    [scenario.data.seats[0]?.id ?? '']: { holder: 'person' },
  })
  while (state.phase !== 'debrief') {
    const done = applyInPlace(state, 'clock', { type: 'deadline' })
    if (!done.ok) throw new Error(done.error.message)
  }
  return state
}
