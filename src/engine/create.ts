import { must } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Facet, GameEvent, Roster, SeatId } from '../schema/index.ts'
import { firstPhase } from './charts.ts'
import { OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { enterAct } from './outturn.ts'
import { type Record_, tell } from './record.ts'
import { beginRound } from './rounds.ts'
import { score } from './scoring.ts'
import type { SeatState, SessionState, Trust } from './state.ts'
import { overallOf } from './trust.ts'
import { drawWorld } from './world.ts'

/** What a pair of seats thinks of each other where the scenario’s history does not say. */
export const UNTOLD = 450

const newSeat = (reserves: number): SeatState => ({
  attention: 0,
  ready: false,
  budget: null,
  balances: [reserves],
  spent: {},
  charges: [],
  income: 0,
  misspent: 0,
  kept: 0,
  broken: 0,
  lies: 0,
  stained: 0,
  scores: {},
})

/** The facets of one seat’s trust in another before play: what history tells, or what it says of those untold. */
export function historicTrust(scenario: Scenario, from: SeatId, to: SeatId): Record<Facet, number> {
  const told = scenario.data.history.trust.find((t) => t.from === from && t.to === to)
  const ability = told?.ability ?? UNTOLD
  return { ability, benevolence: told?.benevolence ?? UNTOLD, integrity: told?.integrity ?? UNTOLD }
}

function newTrust(scenario: Scenario, from: SeatId, to: SeatId): Trust {
  return {
    ...historicTrust(scenario, from, to),
    cap: 1000,
    streak: 0,
    credited: 0,
    moved: { ability: 0, benevolence: 0, integrity: 0 },
    causes: [],
  }
}

/** For every ordered pair of seats, what `make` gives. */
function pairs<T>(
  scenario: Scenario,
  make: (from: SeatId, to: SeatId) => T,
): Record<SeatId, Record<SeatId, T>> {
  const ids = scenario.data.seats.map((s) => s.id)
  return Object.fromEntries(
    ids.map((from) => [
      from,
      Object.fromEntries(ids.filter((to) => to !== from).map((to) => [to, make(from, to)])),
    ]),
  )
}

const each = <A extends { id: string }, T>(items: readonly A[], make: (item: A) => T): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, make(item)]))

function blank(scenario: Scenario, seed: string, roster: Roster): SessionState {
  const { data } = scenario
  return {
    scenario,
    seed,
    roster: each(data.seats, (s) => ({ ...(roster[s.id] ?? { holder: 'nobody' as const }) })),
    world: drawWorld(scenario, seed),
    round: 0,
    phase: firstPhase,
    act: data.story.start,
    acts: [],
    accounts: {},
    seats: each(data.seats, (s) => newSeat(s.reserves)),
    trust: pairs(scenario, (from, to) => newTrust(scenario, from, to)),
    trusted: pairs(scenario, () => []),
    cards: {},
    claims: [],
    requests: [],
    deals: [],
    pledges: [],
    grievances: data.history.grievances.map(({ id, of, against, weight }) => ({
      id,
      of,
      against,
      weight,
      round: 0,
      pledge: null,
      claim: null,
      aired: false,
      mended: false,
    })),
    agreements: [],
    gains: [],
    warnings: [],
    frames: [],
    brokerings: [],
    notices: [],
    confidence: data.rules.confidence.start,
    confidences: [data.rules.confidence.start],
    meetings: [],
    soundings: each(data.seats, () => ({})),
    programmes: each(data.programmes, (p) => ({
      open: p.open && p.from <= 1,
      opened: 1,
      delivered: 0,
      streak: 0,
      funded: {},
      pooled: 0,
      engaged: [],
    })),
    place: scenario.model.initial(),
    adjustments: [],
    attention: [],
    indicators: each(data.model.indicators, () => []),
    bulletins: [],
    history: [],
    paid: each(data.seats, () => ({})),
    reflections: [],
    outcomes: data.outcomes.map(({ id }) => ({ id, start: 0, score: 0 })),
    gap: { start: data.gap.start, end: data.gap.start },
    serial: 0,
  }
}

/** A session as it begins, and what its seats are told. */
export interface Beginning {
  state: SessionState
  events: GameEvent[]
}

/**
 * Begins a session: everything that chance decides is drawn from `seed`, the first act of the story is entered, and the
 * first round begins. Seats that `roster` does not name are held by nobody: they let phases pass and keep to their plan.
 */
export function createSession(scenario: Scenario, seed: string, roster: Roster): Beginning {
  const { data } = scenario
  const state = blank(scenario, seed, roster)
  const events: Record_ = []
  for (const seat of data.seats) transfer(state, OUTSIDE.treasury, seatAccount(seat.id), seat.reserves)
  const before = scenario.model.indicators(state.place, data.starts.quarter)
  for (const { id } of data.model.indicators) must(state.indicators[id], id).push(must(before[id], id))
  for (const from of data.seats)
    for (const to of data.seats)
      if (from.id !== to.id)
        must(state.trusted[from.id]?.[to.id], to.id).push(overallOf(state, from.id, to.id))
  score(state, events)
  for (const outcome of state.outcomes) outcome.start = outcome.score
  state.gap.start = state.gap.end
  enterAct(state, events, state.act, 1)
  beginRound(state, events)
  tell(events, 'all', { type: 'phase-began', round: 1, phase: 'brief' })
  for (const { id } of data.seats) must(state.seats[id], id).ready = state.roster[id]?.holder === 'nobody'
  return { state, events }
}
