import {
  DECLINE_REASONS,
  type Giveable,
  type Option,
  type Promisable,
  type SeatId,
  type Terms,
} from '../schema/index.ts'
import { checkAct, costOf, dealCost, othersOf } from './acts/act.ts'
import { fundable } from './acts/budget.ts'
import { inForce, kindOf } from './agreements.ts'
import { isOpen } from './charts.ts'
import { checkPay } from './deals.ts'
import { giveable, handOf } from './intelligence.ts'
import { freeOf } from './ledger.ts'
import type { Collector } from './options-collector.ts'
import { dueRounds, fundRange, maintainRange, takenBy } from './promises.ts'
import type { Deal, SessionState } from './state.ts'

/**
 * What a seat could put into deals, and ask of others, as it may know it. Each part is worked out once, for all the
 * offers and counters that it could make.
 */
export class Bargain {
  readonly #state: SessionState
  readonly #seat: SeatId
  readonly #promises = new Map<SeatId, Promisable>()
  #cards: Record<string, Giveable[]> | undefined

  constructor(state: SessionState, seat: SeatId) {
    this.#state = state
    this.#seat = seat
  }

  /** The promises that a seat could make; of itself, so that its own hand may show. */
  promises(of: SeatId): Promisable {
    const known = this.#promises.get(of) ?? promisable(this.#state, of, of === this.#seat, this.cards)
    this.#promises.set(of, known)
    return known
  }

  /** The seat’s own cards, by topic. */
  get cards(): Record<string, Giveable[]> {
    if (this.#cards) return this.#cards
    const cards: Record<string, Giveable[]> = {}
    for (const card of handOf(this.#state, this.#seat)) {
      cards[card.topic] ??= []
      cards[card.topic]?.push(giveable(this.#state, card))
    }
    this.#cards = cards
    return cards
  }

  /** The terms that a deal between these seats may hold. */
  terms(parties: readonly SeatId[], deal: number | null): Terms {
    const { rules, topics } = this.#state.scenario.data
    const most = rules.payment_limit
    const all = topics.map((t) => t.id)
    const of = (id: SeatId): Terms['seats'][string] => ({
      pay: id === this.#seat ? Math.min(most, freeOf(this.#state, id, deal)) : most,
      share: id === this.#seat ? Object.keys(this.cards) : all,
      promise: this.promises(id),
    })
    return {
      most: rules.clauses,
      seats: Object.fromEntries(parties.map((id) => [id, of(id)])),
      cards: this.cards,
    }
  }
}

/** The promises that a seat could make; `own` where it asks for itself, so that its own hand may show. */
function promisable(
  state: SessionState,
  seat: SeatId,
  own: boolean,
  hand: Record<string, Giveable[]>,
): Promisable {
  const topics = state.scenario.data.topics.map((t) => t.id)
  const due = dueRounds(state)
  return {
    fund: fundable(state, seat).map((programme) => {
      const { min, max, until } = fundRange(state, seat, programme)
      return { programme, cost: max, min, max, last: Math.min(until, due.last) }
    }),
    maintain: state.scenario
      .seat(seat)
      .lines.map((line) => ({ line: line.id, plan: line.plan, ...maintainRange(line) })),
    share: own ? topics.filter((t) => Object.hasOwn(hand, t)) : topics,
    sign: state.scenario.data.agreements.map((kind) => kind.id),
    due,
    taken: own ? takenBy(state, seat) : [],
  }
}

/**
 * Offers that the seat could make: to anyone at what the rules say, and to those of a joint board alone for less where
 * it has not the attention for another.
 */
export function proposals(state: SessionState, seat: SeatId, bargain: Bargain, collector: Collector): void {
  const option = (others: SeatId[], attention: number): Option => ({
    type: 'propose',
    with: others,
    attention,
    terms: bargain.terms([seat, ...others], null),
  })
  const cost = costOf(state, 'deal')
  collector.act('deal', 'propose', () => [option(othersOf(state, seat), cost)], cost)
  for (const agreement of inForce(state)) {
    const others = agreement.parties.filter((party) => party !== seat)
    if (!agreement.parties.includes(seat) || kindOf(state, agreement).gives.attention === 0) continue
    const less = dealCost(state, agreement.parties)
    if (less < cost && !checkAct(state, seat, 'deal', less)) collector.open.push(option(others, less))
  }
}

export function answers(
  state: SessionState,
  seat: SeatId,
  deal: Deal,
  bargain: Bargain,
  collector: Collector,
): void {
  if (!deal.parties.includes(seat) || !isOpen(deal.status)) return
  if (deal.author === seat) {
    collector.open.push({ type: 'withdraw', deal: deal.id })
    return
  }
  collector.open.push({ type: 'decline', deal: deal.id, because: DECLINE_REASONS })
  const attention = dealCost(state, deal.parties)
  const counter = checkAct(state, seat, 'deal', attention)
  if (counter) collector.closed.push({ type: 'counter', code: counter.code, about: deal.id })
  else {
    const terms = bargain.terms(deal.parties, deal.id)
    collector.open.push({ type: 'counter', deal: deal.id, attention, terms })
  }
  if (!deal.accepted.includes(seat)) acceptance(state, seat, deal, bargain, collector)
}

/** How a seat could accept an offer: with which cards for its own share clauses, if it can pay. */
function acceptance(
  state: SessionState,
  seat: SeatId,
  deal: Deal,
  bargain: Bargain,
  collector: Collector,
): void {
  const fills = deal.clauses.flatMap((clause, i) =>
    clause.do === 'share' && clause.by === seat
      ? [{ clause: i, cards: bargain.cards[clause.topic] ?? [] }]
      : [],
  )
  const { id, version } = deal
  const unpaid = checkPay(state, seat, deal.clauses, id)
  if (unpaid) collector.closed.push({ type: 'accept', code: unpaid.code, about: id })
  else if (fills.some((f) => f.cards.length === 0))
    collector.closed.push({ type: 'accept', code: 'bad-fill', about: id })
  else collector.open.push({ type: 'accept', deal: id, version, fills })
}
