import { type CardData, type Option, type Options, type SeatId, WAYS, type Way } from '../schema/index.ts'
import { checkAct, costOf, othersOf } from './acts/act.ts'
import { fundable, fundsOf, poolsOf } from './acts/budget.ts'
import { reachable, shareCost } from './acts/cards.ts'
import { grievancesBetween } from './acts/meet.ts'
import { needsOf } from './acts/reflect.ts'
import { giveable, handOf } from './intelligence.ts'
import { budgetOf, freeOf, mostFor } from './ledger.ts'
import { Collector } from './options-collector.ts'
import { answers, Bargain, proposals } from './options-deals.ts'
import { moves, standing } from './options-partnership.ts'
import { askedOf } from './promises.ts'
import type { SessionState } from './state.ts'

/** The cards in hand: a personal one once for each way in which it can be given. */
function shares(state: SessionState, seat: SeatId, collector: Collector): void {
  const others = othersOf(state, seat)
  const told = new Set(
    state.claims.flatMap((c) => (c.by === seat ? c.to.map((to) => `${c.card} ${to}`) : [])),
  )
  const option = (card: CardData, way: Way | null): Option => ({
    type: 'share',
    give:
      way === 'anonymised' || way === 'no-basis'
        ? { ...giveable(state, card), exact: [] }
        : giveable(state, card),
    to: reachable(
      state,
      seat,
      way,
      others.filter((other) => !told.has(`${card.id} ${other}`)),
    ),
    way,
    attention: shareCost(state, way),
  })
  const hand = handOf(state, seat)
  for (const way of [null, ...WAYS]) {
    const cards = hand.filter((card) => (card.sensitivity === 'personal') === (way !== null))
    if (way !== null && cards.length === 0) continue
    const options = () =>
      cards.map((card) => option(card, way)).filter((o) => o.type === 'share' && o.to.length > 0)
    collector.act('share', 'share', options, shareCost(state, way))
  }
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

function board(state: SessionState, seat: SeatId): Options {
  const collector = new Collector(state, seat)
  const bargain = new Bargain(state, seat)
  const others = othersOf(state, seat)
  if (!state.seats[seat]?.ready) collector.open.push({ type: 'ready' })
  shares(state, seat, collector)
  collector.act('request', 'request', () => requests(state, seat))
  checks(state, seat, collector)
  meetings(state, seat, collector)
  collector.act('pledge', 'pledge', () => [
    {
      type: 'pledge',
      to: others,
      promise: bargain.promises(seat),
      attention: costOf(state, 'pledge'),
    },
  ])
  proposals(state, seat, bargain, collector)
  for (const request of state.requests)
    if (request.to === seat && request.status === 'open')
      collector.open.push({ type: 'refuse', request: request.id })
  for (const deal of state.deals) answers(state, seat, deal, bargain, collector)
  moves(state, seat, collector)
  standing(state, seat, collector)
  return { open: collector.open, closed: collector.closed }
}

function budgeting(state: SessionState, seat: SeatId): Options {
  if (state.seats[seat]?.ready) return { open: [], closed: [{ type: 'budget', code: 'already-ready' }] }
  const lines = state.scenario
    .seat(seat)
    .lines.map((line) => ({ id: line.id, min: line.floor, max: mostFor(state, seat, line), plan: line.plan }))
  const programmes = fundable(state, seat).map((id) => {
    const cost = askedOf(state, seat, id)
    return { id, cost, max: cost }
  })
  const funds = fundsOf(state, seat).map(({ agreement, asked, max }) => ({
    agreement: agreement.id,
    asked,
    max,
  }))
  const pools = poolsOf(state, seat).map((pool) => ({ ...pool, agreement: pool.agreement.id }))
  const available = budgetOf(state, seat)
  return { open: [{ type: 'budget', available, lines, programmes, funds, pools }], closed: [] }
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
