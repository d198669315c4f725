import { balanceOf, hashOf, knowingOf, mandateOf, overallOf, sharedOutcome } from '../engine/index.ts'
import { must } from '../kernel/index.ts'
import { meanOf, type Scenario } from '../scenario/index.ts'
import type { Roster, SeatId } from '../schema/index.ts'
import type { Decide } from '../session/index.ts'
import { type Played, playSession } from './play.ts'
import { promisesOf } from './tally.ts'

/** What a simulated session came to. Money in £k, trust and scores 0–1000. */
export interface Outcome {
  readonly seed: string
  readonly hash: string
  readonly rounds: number
  readonly actions: number
  /** True values at the end. */
  readonly indicators: Record<string, number>
  readonly finance: Record<SeatId, { start: number; end: number; income: number }>
  readonly trust: Record<SeatId, Record<SeatId, number>>
  readonly mandates: Record<SeatId, number>
  readonly shared: { start: number; end: number }
  readonly gap: { start: number; end: number }
  readonly pledges: { made: number; kept: number; broken: number }
  readonly lies: number
  /** How well each seat knew the others by what it said when it reflected, of 1000; null where it said nothing. */
  readonly understanding: Record<SeatId, number | null>
  readonly calibration: Record<SeatId, number | null>
  readonly acts: readonly string[]
}

/** The seeds of a run: S, S+1, … when S is a whole number; else S/0, S/1, … (S itself for a single session). */
export function seedsFrom(seed: string, sessions: number): string[] {
  if (/^\d{1,12}$/.test(seed)) return Array.from({ length: sessions }, (_, i) => String(Number(seed) + i))
  return sessions === 1 ? [seed] : Array.from({ length: sessions }, (_, i) => `${seed}/${i}`)
}

/** A roster with a partner in every seat: the personas in the order of the seats, over again when there are fewer. */
export function partnersIn(scenario: Scenario, personas: readonly string[]): Roster {
  return Object.fromEntries(
    scenario.data.seats.map((seat, i) => [
      seat.id,
      { holder: 'partner' as const, persona: must(personas[i % personas.length], 'a persona') },
    ]),
  )
}

/** What a session came to, from its end state. */
export function outcomeOf({ state, log }: Played): Outcome {
  const { data } = state.scenario
  const seats = data.seats.map((s) => s.id)
  const each = <T>(make: (seat: SeatId) => T): Record<SeatId, T> =>
    Object.fromEntries(seats.map((id) => [id, make(id)]))
  return {
    seed: state.seed,
    hash: hashOf(state),
    rounds: state.round,
    actions: log.length,
    indicators: Object.fromEntries(
      data.model.indicators.map(({ id }) => [id, meanOf(must(state.indicators[id]?.at(-1), id))]),
    ),
    finance: each((id) => ({
      start: state.scenario.seat(id).reserves,
      end: balanceOf(state, id),
      income: must(state.seats[id], id).income,
    })),
    trust: each((from) =>
      Object.fromEntries(seats.filter((to) => to !== from).map((to) => [to, overallOf(state, from, to)])),
    ),
    mandates: each((id) => mandateOf(state, id)),
    shared: { start: sharedOutcome(state, 'start'), end: sharedOutcome(state) },
    gap: { ...state.gap },
    pledges: promisesOf(state),
    lies: state.claims.filter((c) => c.lie).length,
    understanding: each((id) => knowingOf(state, id).understanding),
    calibration: each((id) => knowingOf(state, id).calibration),
    acts: state.acts.map((a) => a.act),
  }
}

/** Plays a session for each seed and tells what each came to, one after the other. */
export function* simulate(
  scenario: Scenario,
  seeds: readonly string[],
  roster: Roster,
  decide: Decide,
): Generator<{ played: Played; outcome: Outcome }> {
  for (const seed of seeds) {
    const played = playSession(scenario, seed, roster, decide)
    yield { played, outcome: outcomeOf(played) }
  }
}
