import { must } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Decide } from '../../session/index.ts'
import { type Given, playPot, playTrust } from './experiment.ts'
import {
  ORDERINGS,
  type Ordering,
  POT,
  POT_PUNISHED,
  POT_PUNISHED_ELSEWHERE,
  PUNISHING,
  type Published,
  TRUST,
} from './published.ts'

/** A published series beside what partners did; `holds` is null where there is nothing to hold. */
export interface Comparison {
  readonly scenario: string
  readonly published: Published
  /** Null where what partners did says nothing. */
  readonly measured: readonly (number | null)[]
  /** The greatest distance of any figure from the published one. */
  readonly worst: number
  readonly holds: boolean | null
}

/** An order that people showed beside the shares of their endowment, of 1000, that partners gave. */
export interface Ordered {
  readonly ordering: Ordering
  readonly more: number
  readonly less: number
  readonly holds: boolean
}

export interface PeopleReport {
  readonly sessions: number
  readonly comparisons: readonly Comparison[]
  readonly orders: readonly Ordered[]
  /** All that was to hold does. */
  readonly holds: boolean
}

const POTS = [
  'public-goods',
  'public-goods-pair',
  'public-goods-punishment',
  'public-goods-talk',
  'public-goods-talk-punishment',
] as const

/** The scenarios that are played, by their ids. */
export const EXPERIMENTS: readonly string[] = [...POTS, 'trust-game'].map((id) => `laboratory/${id}`)

function compare(scenario: string, published: Published, measured: readonly (number | null)[]): Comparison {
  const worst = Math.max(...published.figures.map((figure, i) => Math.abs((measured[i] ?? figure) - figure)))
  const { within } = published
  return { scenario, published, measured, worst, holds: within === undefined ? null : worst <= within }
}

/**
 * Plays the classic experiments with partners drawn from the mix of people, once for each seed, and puts what they did
 * beside what people did. `find` gives the scenarios of `EXPERIMENTS` by id.
 */
export function comparePeople(
  find: (id: string) => Scenario,
  seeds: readonly string[],
  decide: Decide,
): PeopleReport {
  const pots = new Map<string, Given>(
    POTS.map((id) => [id, playPot(find(`laboratory/${id}`), seeds, decide)]),
  )
  const pot = (id: string): Given => must(pots.get(id), id)
  const trust = playTrust(find('laboratory/trust-game'), seeds, decide)
  const punished = pot('public-goods-punishment')
  const comparisons = [
    compare('public-goods', POT, pot('public-goods').byRound),
    compare('public-goods-punishment', POT_PUNISHED, punished.byRound),
    compare('public-goods-punishment', POT_PUNISHED_ELSEWHERE, punished.byRound),
    compare('public-goods-punishment', PUNISHING, punished.punishing),
    compare('trust-game', TRUST, [trust.sent, trust.back]),
  ]
  const orders = ORDERINGS.map((ordering) => {
    const [more, less] = [pot(ordering.more).share, pot(ordering.less).share]
    return { ordering, more, less, holds: more > less }
  })
  const holds = comparisons.every((c) => c.holds !== false) && orders.every((o) => o.holds)
  return { sessions: seeds.length, comparisons, orders, holds }
}
