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

/** The promises that a seat could make; `own` where it asks for itself, so that its own hand may show. */
export function promisable(state: SessionState, seat: SeatId, own: boolean): Promisable {
  const topics = state.scenario.data.topics.map((t) => t.id)
  const due = dueRounds(state)
  const held = new Set(handOf(state, seat).map((card) => card.topic))
  return {
    fund: fundable(state, seat).map((programme) => {
      const { min, max, until } = fundRange(state, seat, programme)
      return { programme, cost: max, min, max, last: Math.min(until, due.last) }
    }),
    maintain: state.scenario
      .seat(seat)
      .lines.map((line) => ({ line: line.id, plan: line.plan, ...maintainRange(line) })),
    share: own ? topics.filter((t) => held.has(t)) : topics,
    sign: state.scenario.data.agreements.map((kind) => kind.id),
    due,
    taken: own ? takenBy(state, seat) : [],
  }
}

/** The terms that a deal between these seats may hold, as `seat` may know them. */
export function termsOf(
  state: SessionState,
  seat: SeatId,
  parties: readonly SeatId[],
  deal: number | null,
): Terms {
  const cards: Record<string, Giveable[]> = {}
  for (const card of handOf(state, seat)) {
    cards[card.topic] ??= []
    cards[card.topic]?.push(giveable(state, card))
  }
  const most = state.scenario.data.rules.payment_limit
  const topics = state.scenario.data.topics.map((t) => t.id)
  const of = (id: SeatId): Terms['seats'][string] => ({
    pay: id === seat ? Math.min(most, freeOf(state, seat, deal)) : most,
    share: id === seat ? Object.keys(cards) : topics,
    promise: promisable(state, id, id === seat),
  })
  return {
    most: state.scenario.data.rules.clauses,
    seats: Object.fromEntries(parties.map((id) => [id, of(id)])),
    cards,
  }
}

/**
 * Offers that the seat could make: to anyone at what the rules say, and to those of a joint board alone for less where
 * it has not the attention for another.
 */
export function proposals(state: SessionState, seat: SeatId, collector: Collector): void {
  const option = (others: SeatId[], attention: number): Option => ({
    type: 'propose',
    with: others,
    attention,
    terms: termsOf(state, seat, [seat, ...others], null),
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

export function answers(state: SessionState, seat: SeatId, deal: Deal, collector: Collector): void {
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
    const terms = termsOf(state, seat, deal.parties, deal.id)
    collector.open.push({ type: 'counter', deal: deal.id, attention, terms })
  }
  if (!deal.accepted.includes(seat)) acceptance(state, seat, deal, collector)
}

/** How a seat could accept an offer: with which cards for its own share clauses, if it can pay. */
function acceptance(state: SessionState, seat: SeatId, deal: Deal, collector: Collector): void {
  const hand = handOf(state, seat)
  const fills = deal.clauses.flatMap((clause, i) =>
    clause.do === 'share' && clause.by === seat
      ? [{ clause: i, cards: hand.filter((c) => c.topic === clause.topic).map((c) => giveable(state, c)) }]
      : [],
  )
  const { id, version } = deal
  const unpaid = checkPay(state, seat, deal.clauses, id)
  if (unpaid) collector.closed.push({ type: 'accept', code: unpaid.code, about: id })
  else if (fills.some((f) => f.cards.length === 0))
    collector.closed.push({ type: 'accept', code: 'bad-fill', about: id })
  else collector.open.push({ type: 'accept', deal: id, version, fills })
}
