import { clamp, divide, sum } from '../kernel/index.ts'
import { factsOf } from './facts.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'

/** Scores every mandate, the shared outcomes and the gap, as things stand at the end of a quarter. Each seat is told its own. */
export function score(state: SessionState, record: Record_): void {
  const facts = factsOf(state)
  const { scenario } = state
  const points = (expression: string): number => clamp(scenario.fact(expression)(facts), 0, 1000)
  for (const seat of scenario.data.seats) {
    const own = state.seats[seat.id]
    if (!own) continue
    own.scores = Object.fromEntries(seat.mandate.map((item) => [item.id, points(item.score)]))
    const items = Object.entries(own.scores).map(([id, reached]) => ({ id, score: reached }))
    tell(record, [seat.id], { type: 'scored', seat: seat.id, items })
  }
  for (const outcome of scenario.data.outcomes) {
    const kept = state.outcomes.find((o) => o.id === outcome.id)
    if (kept) kept.score = points(outcome.score)
  }
  state.gap.end = scenario.fact(scenario.data.gap.value)(facts)
}

/**
 * How well a seat came to know the others by what it said when it reflected, each of 1000: how often it named what
 * another needed most, and 1000 less the mean error of how far it thought itself trusted. Null where it said nothing.
 */
export function knowingOf(
  state: SessionState,
  seat: string,
): { understanding: number | null; calibration: number | null } {
  const said = state.reflections.filter((r) => r.seat === seat)
  const guessed = said.flatMap((r) => (r.trusted === null ? [] : [Math.abs(r.trusted - r.actual)]))
  const right = said.filter((r) => r.need === r.truth).length
  return {
    understanding: said.length === 0 ? null : divide(1000 * right, said.length),
    calibration: guessed.length === 0 ? null : 1000 - divide(sum(guessed), guessed.length),
  }
}

/** A weighted mean of scores, 0–1000. */
export const weighted = (items: readonly { weight: number; score: number }[]): number =>
  divide(sum(items.map((i) => i.weight * i.score)), Math.max(1, sum(items.map((i) => i.weight))))

/** How well a seat has met its mandate, 0–1000. */
export const mandateOf = (state: SessionState, seat: string): number =>
  weighted(
    state.scenario
      .seat(seat)
      .mandate.map(({ id, weight }) => ({ weight, score: state.seats[seat]?.scores[id] ?? 0 })),
  )

/** The place’s shared outcome, 0–1000: now, or as it was before play. */
export const sharedOutcome = (state: SessionState, when: 'start' | 'score' = 'score'): number =>
  weighted(
    state.scenario.data.outcomes.map(({ id, weight }) => ({
      weight,
      score: state.outcomes.find((o) => o.id === id)?.[when] ?? 0,
    })),
  )
