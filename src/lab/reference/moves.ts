import { divide, must, type Stream } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { LEVELS, type Plan } from './plan.ts'

/** A change of a plan: what it makes of a copy, and the first round that it could make a difference to. */
export interface Move {
  readonly from: number
  change(plan: Plan): void
}

const within = (rounds: number, first: number, last: number): number[] =>
  Array.from({ length: rounds }, (_, i) => i).filter((i) => i + 1 >= first && i + 1 <= last)

/** Runs a programme in the rounds from `first` to `last`, or no longer. */
export const programmeMove = (id: string, on: boolean, first: number, last: number): Move => ({
  from: first,
  change(plan) {
    for (const i of within(plan.programmes.length, first, last)) {
      const others = (plan.programmes[i] ?? []).filter((other) => other !== id)
      plan.programmes[i] = on ? [...others, id] : others
    }
  },
})

/** Puts a programme before all others where money is short. */
const firstMove = (id: string): Move => ({
  from: 1,
  change(plan) {
    plan.programmes = plan.programmes.map((ids) =>
      ids.includes(id) ? [id, ...ids.filter((other) => other !== id)] : ids,
    )
  },
})

/** Puts a service line at a level in the rounds from `first` to `last`. */
export const lineMove = (seat: string, line: string, level: number, first: number, last: number): Move => ({
  from: first,
  change(plan) {
    const levels = must(plan.lines[seat]?.[line], `${seat}/${line}`)
    for (const i of within(levels.length, first, last)) levels[i] = level
  },
})

/** Keeps £k back. */
export const keepMove = (seat: string, amount: number): Move => ({
  from: 1,
  change(plan) {
    plan.keep[seat] = amount
  },
})

const residentsMove = (round: number): Move => ({
  from: round,
  change(plan) {
    plan.residents[round - 1] = plan.residents[round - 1] !== true
  },
})

const agreementMove = (kind: string): Move => ({
  from: 1,
  change(plan) {
    plan.agreements = plan.agreements.includes(kind)
      ? plan.agreements.filter((k) => k !== kind)
      : [...plan.agreements, kind]
  },
})

const fundless = (scenario: Scenario): string[] =>
  scenario.data.agreements.filter((a) => !a.gives.fund).map((a) => a.id)

/** Each programme in all rounds or none, each line at each level throughout: the first things to try, in order. */
export function sweep(scenario: Scenario): Move[] {
  const { programmes, seats, rounds } = scenario.data
  return [
    ...programmes.flatMap((p) => [true, false].map((on) => programmeMove(p.id, on, 1, rounds))),
    ...seats.flatMap((seat) =>
      seat.lines.flatMap((line) => [1, 3, 4].map((level) => lineMove(seat.id, line.id, level, 1, rounds))),
    ),
    ...seats.flatMap((seat) => [0, seat.reserves].map((amount) => keepMove(seat.id, amount))),
  ]
}

/** What a move by chance is about, by how often. */
const ABOUT = [
  ['programme', 40],
  ['line', 40],
  ['first', 6],
  ['keep', 6],
  ['residents', 5],
  ['agreement', 3],
] as const

/** A move by chance. */
export function randomMove(scenario: Scenario, plan: Plan, chance: Stream): Move {
  const { rounds, programmes, seats } = scenario.data
  const first = chance.between(1, rounds)
  const last = chance.chance(500) ? rounds : first
  const seat = chance.pick(seats)
  const about = must(ABOUT[chance.weighted(ABOUT.map(([, weight]) => weight))], 'something to move')[0]
  const line = (): Move => {
    const { id } = chance.pick(seat.lines)
    return lineMove(seat.id, id, chance.between(0, LEVELS.length - 1), chance.chance(400) ? 1 : first, last)
  }
  if (programmes.length === 0 || about === 'line') return line()
  const programme = chance.pick(programmes).id
  switch (about) {
    case 'programme': {
      const runs = plan.programmes[first - 1]?.includes(programme) === true
      return programmeMove(programme, !runs, first, last)
    }
    case 'first':
      return firstMove(programme)
    case 'keep':
      return keepMove(seat.id, divide(Math.max(0, seat.reserves) * chance.between(0, 4), 2))
    case 'residents':
      return residentsMove(first)
    case 'agreement': {
      const kinds = fundless(scenario)
      return kinds.length === 0 ? line() : agreementMove(chance.pick(kinds))
    }
  }
}
