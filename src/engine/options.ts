import {
  type BoardAct,
  type Closed,
  DECLINE_REASONS,
  type Giveable,
  type Option,
  type Options,
  type Promisable,
  type SeatId,
  type Terms,
} from '../schema/index.ts'
import { checkAct, costOf, othersOf } from './acts/act.ts'
import { fundable } from './acts/budget.ts'
import { grievancesBetween } from './acts/meet.ts'
import { needsOf } from './acts/reflect.ts'
import { isOpen } from './charts.ts'
import { checkPay } from './deals.ts'
import { giveable, handOf } from './intelligence.ts'
import { budgetOf, freeOf } from './ledger.ts'
import { askedOf, dueRounds, fundRange, maintainRange, takenBy } from './promises.ts'
import type { Deal, SessionState } from './state.ts'

/** Collects what is open and what is closed, and why. */
class Collector {
  readonly open: Option[] = []
  readonly closed: Closed[] = []
  readonly #state: SessionState
  readonly #seat: SeatId

  constructor(state: SessionState, seat: SeatId) {
    this.#state = state
    this.#seat = seat
  }

  /** Adds an act at the board if it can be done now, or why not. */
  act(act: BoardAct, type: Option['type'], make: () => Option[]): void {
    const barred = checkAct(this.#state, this.#seat, act)
    if (barred) this.closed.push({ type, code: barred.code })
    else this.open.push(...make())
  }
}

function promisable(state: SessionState, seat: SeatId, own: boolean): Promisable {
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
    due,
    taken: own ? takenBy(state, seat) : [],
  }
}

/** The terms that a deal between these seats may hold, as `seat` may know them. */
function termsOf(state: SessionState, seat: SeatId, parties: readonly SeatId[], deal: number | null): Terms {
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

function shares(state: SessionState, seat: SeatId): Option[] {
  const others = othersOf(state, seat)
  const told = new Set(
    state.claims.flatMap((c) => (c.by === seat ? c.to.map((to) => `${c.card} ${to}`) : [])),
  )
  return handOf(state, seat).flatMap((card) => {
    const to = others.filter((other) => !told.has(`${card.id} ${other}`))
    return to.length === 0
      ? []
      : [{ type: 'share' as const, give: giveable(state, card), to, attention: costOf(state, 'share') }]
  })
}

function requests(state: SessionState, seat: SeatId): Option[] {
  return othersOf(state, seat).flatMap((to) => {
    const asked = state.requests.filter((r) => r.by === seat && r.to === to && r.round === state.round)
    const topics = state.scenario.data.topics
      .map((t) => t.id)
      .filter((t) => !asked.some((r) => r.topic === t))
    return topics.length === 0
      ? []
      : [{ type: 'request' as const, to, topics, attention: costOf(state, 'request') }]
  })
}

function checks(state: SessionState, seat: SeatId, collector: Collector): void {
  const price = state.scenario.data.rules.verify_price
  const afford = freeOf(state, seat) >= price
  for (const claim of state.claims) {
    if (!claim.to.includes(seat) || claim.lie || claim.borneOut.includes(seat)) continue
    if (claim.checking.includes(seat)) continue
    const barred = checkAct(state, seat, 'verify')
    if (barred) collector.closed.push({ type: 'verify', code: barred.code, about: claim.id })
    else if (!afford) collector.closed.push({ type: 'verify', code: 'cannot-afford', about: claim.id })
    else collector.open.push({ type: 'verify', claim: claim.id, attention: costOf(state, 'verify'), price })
  }
}

function meetings(state: SessionState, seat: SeatId, collector: Collector): void {
  for (const other of othersOf(state, seat)) {
    const barred = checkAct(state, seat, 'meet')
    const met = state.meetings.some((m) => m.by === seat && m.with === other)
    if (barred) collector.closed.push({ type: 'meet', code: barred.code, about: other })
    else if (met) collector.closed.push({ type: 'meet', code: 'already-met', about: other })
    else {
      const air = grievancesBetween(state, seat, other).map((g) => g.id)
      collector.open.push({ type: 'meet', with: other, air, attention: costOf(state, 'meet') })
    }
  }
}

function answers(state: SessionState, seat: SeatId, deal: Deal, collector: Collector): void {
  if (!deal.parties.includes(seat) || !isOpen(deal.status)) return
  if (deal.author === seat) {
    collector.open.push({ type: 'withdraw', deal: deal.id })
    return
  }
  collector.open.push({ type: 'decline', deal: deal.id, because: DECLINE_REASONS })
  const attention = costOf(state, 'deal')
  const counter = checkAct(state, seat, 'deal')
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

function board(state: SessionState, seat: SeatId): Options {
  const collector = new Collector(state, seat)
  const others = othersOf(state, seat)
  if (!state.seats[seat]?.ready) collector.open.push({ type: 'ready' })
  collector.act('share', 'share', () => shares(state, seat))
  collector.act('request', 'request', () => requests(state, seat))
  checks(state, seat, collector)
  meetings(state, seat, collector)
  collector.act('pledge', 'pledge', () => [
    {
      type: 'pledge',
      to: others,
      promise: promisable(state, seat, true),
      attention: costOf(state, 'pledge'),
    },
  ])
  collector.act('deal', 'propose', () => [
    {
      type: 'propose',
      with: others,
      attention: costOf(state, 'deal'),
      terms: termsOf(state, seat, [seat, ...others], null),
    },
  ])
  for (const request of state.requests)
    if (request.to === seat && request.status === 'open')
      collector.open.push({ type: 'refuse', request: request.id })
  for (const deal of state.deals) answers(state, seat, deal, collector)
  return { open: collector.open, closed: collector.closed }
}

function budgeting(state: SessionState, seat: SeatId): Options {
  if (state.seats[seat]?.ready) return { open: [], closed: [{ type: 'budget', code: 'already-ready' }] }
  const lines = state.scenario
    .seat(seat)
    .lines.map(({ id, floor, ceiling, plan }) => ({ id, min: floor, max: ceiling, plan }))
  const programmes = fundable(state, seat).map((id) => {
    const cost = askedOf(state, seat, id)
    return { id, cost, max: cost }
  })
  return { open: [{ type: 'budget', available: budgetOf(state, seat), lines, programmes }], closed: [] }
}

function reflecting(state: SessionState, seat: SeatId): Options {
  if (state.seats[seat]?.ready) return { open: [], closed: [{ type: 'reflect', code: 'already-ready' }] }
  const about = othersOf(state, seat).map((other) => ({
    seat: other,
    needs: needsOf(state, other).map((need) => need.id),
  }))
  return { open: [{ type: 'reflect', about }, { type: 'ready' }], closed: [] }
}

/** All that a seat may do now, with ranges and costs; and what exists but is closed to it, with the reason. */
export function legalActions(state: SessionState, seat: SeatId): Options {
  switch (state.phase) {
    case 'board':
      return board(state, seat)
    case 'budget':
      return budgeting(state, seat)
    case 'reflect':
      return reflecting(state, seat)
    case 'brief':
    case 'outturn':
      return state.seats[seat]?.ready
        ? { open: [], closed: [{ type: 'ready', code: 'already-ready' }] }
        : { open: [{ type: 'ready' }], closed: [] }
    case 'debrief':
      return { open: [], closed: [] }
  }
}
