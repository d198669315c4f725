import { divide } from '../kernel/index.ts'
import { type Clause, type Fill, type Rejection, rejection, type SeatId } from '../schema/index.ts'
import { isSeat, numbered } from './acts/act.ts'
import { saved } from './agreements.ts'
import { brokerOf, isBrokered, thankBroker } from './brokering.ts'
import { chartDeal } from './charts.ts'
import { claimRange, exactTo, giveCard, holds, readingOf } from './intelligence.ts'
import { freeOf, OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { plainly } from './lists.ts'
import { noticeOf } from './notices.ts'
import { usualWay } from './personal.ts'
import { checkPromise, makePledge } from './promises.ts'
import { type Record_, tell } from './record.ts'
import type { Deal, SessionState } from './state.ts'
import { moveTrust, overallOf } from './trust.ts'

/** £k from which a payment for nothing in return earns its full goodwill. */
const FULL_GIFT = 100

/**
 * £k of a payment that is lost to assurance: the scenario’s share at no trust, nothing at full trust; less where an
 * agreement between the two saves some of it, and nothing where a third has brought them together.
 */
export function overheadOf(state: SessionState, from: SeatId, to: SeatId, amount: number): number {
  if (isBrokered(state, from, to)) return 0
  const { overhead } = state.scenario.data.rules
  const full = divide(amount * overhead * (1000 - overallOf(state, from, to)), 1_000_000)
  return divide(full * (1000 - saved(state, 'overhead', [from, to])), 1000)
}

/** £k that a seat would pay under these clauses. */
const payOf = (clauses: readonly Clause[], seat: SeatId): number =>
  clauses.reduce((total, c) => (c.do === 'pay' && c.by === seat ? total + c.amount : total), 0)

function checkClause(
  state: SessionState,
  clause: Clause,
  parties: readonly SeatId[],
  own: SeatId,
): Rejection | undefined {
  if (!parties.includes(clause.by)) return rejection('bad-parties')
  if (clause.do === 'pledge') return checkPromise(state, clause.by, clause.promise, clause.by === own)
  if (!parties.includes(clause.to) || clause.to === clause.by) return rejection('bad-parties')
  if (clause.do === 'share')
    return state.scenario.data.topics.some((t) => t.id === clause.topic)
      ? undefined
      : rejection('no-such-topic', { topic: clause.topic })
  const most = state.scenario.data.rules.payment_limit
  return clause.amount >= 1 && clause.amount <= most
    ? undefined
    : rejection('bad-clause', { clause: 0, detail: `a payment is from £1k to £${most}k` })
}

/** Whether clauses make a deal between these parties that `author` could offer. */
export function checkClauses(
  state: SessionState,
  author: SeatId,
  parties: readonly SeatId[],
  clauses: readonly Clause[],
): Rejection | undefined {
  const most = state.scenario.data.rules.clauses
  if (clauses.length > most) return rejection('too-many-clauses', { most })
  for (const seat of parties) if (!isSeat(state, seat)) return rejection('no-such-seat', { seat })
  const distinct = new Set(parties).size === parties.length
  if (!distinct || parties.length < 2 || parties.length > 4) return rejection('bad-parties')
  for (const [i, clause] of clauses.entries()) {
    const barred = checkClause(state, clause, parties, author)
    if (barred?.code === 'bad-clause') return rejection('bad-clause', { ...barred.data, clause: i + 1 })
    if (barred) return barred
  }
  const served = (seat: SeatId): boolean =>
    clauses.some((c) => c.by === seat || (c.do !== 'pledge' && c.to === seat))
  // A promise serves every other party, so one promise is enough to serve all.
  const promised = clauses.some((c) => c.do === 'pledge')
  return parties.every((seat) => served(seat) || promised) ? undefined : rejection('bad-parties')
}

/** Whether a seat’s fills give a card for each of its own share clauses, one on the topic that it holds. */
export function checkFills(
  state: SessionState,
  seat: SeatId,
  clauses: readonly Clause[],
  fills: readonly Fill[],
): Rejection | undefined {
  for (const [i, clause] of clauses.entries()) {
    if (clause.do !== 'share' || clause.by !== seat) continue
    const fill = fills.find((f) => f.clause === i)
    if (!fill || !holds(state, seat, fill.card)) return rejection('bad-fill', { clause: i + 1 })
    const card = state.scenario.card(fill.card)
    if (card.topic !== clause.topic) return rejection('bad-fill', { clause: i + 1 })
    const { min, max } = exactTo(state, card).includes(clause.to)
      ? { min: readingOf(state, card.id), max: readingOf(state, card.id) }
      : claimRange(state, card)
    if (fill.claim !== undefined && (fill.claim < min || fill.claim > max))
      return rejection('claim-out-of-range', { min, max })
  }
  const stray = fills.find((f) => {
    const clause = clauses[f.clause]
    return !(clause?.do === 'share' && clause.by === seat)
  })
  if (stray) return rejection('bad-fill', { clause: stray.clause + 1 })
  return new Set(fills.map((f) => f.clause)).size === fills.length
    ? undefined
    : rejection('bad-fill', { clause: 1 })
}

/** Whether a seat can pay what the clauses ask of it. */
export function checkPay(
  state: SessionState,
  seat: SeatId,
  clauses: readonly Clause[],
  deal: number | null,
): Rejection | undefined {
  const needs = payOf(clauses, seat)
  const has = freeOf(state, seat, deal)
  const notice = noticeOf(state, seat)
  if (needs > 0 && notice?.kind === 'notice') return rejection('under-notice', { until: notice.until })
  return needs > has ? rejection('cannot-afford', { needs, has }) : undefined
}

/** Whether ring-fenced money in this deal goes to something that the grant may pay for. */
function onPurpose(state: SessionState, deal: Deal, payee: SeatId): boolean {
  return deal.clauses.some((c) => {
    if (c.do !== 'pledge' || c.by !== payee) return false
    const { promise } = c
    if (promise.of === 'fund') return state.scenario.programme(promise.programme).public_health
    if (promise.of === 'maintain')
      return state.scenario.seat(payee).lines.some((l) => l.id === promise.line && l.public_health)
    return false
  })
}

function pay(
  state: SessionState,
  record: Record_,
  deal: Deal,
  from: SeatId,
  to: SeatId,
  amount: number,
  broker: SeatId | null,
): void {
  const overhead = broker === null ? overheadOf(state, from, to, amount) : 0
  transfer(state, seatAccount(from), seatAccount(to), amount - overhead)
  transfer(state, seatAccount(from), OUTSIDE.assurance, overhead)
  const paid = state.paid[from]
  if (paid) paid[to] = (paid[to] ?? 0) + amount
  const payer = state.seats[from]
  if (payer && state.scenario.seat(from).ringfenced && !onPurpose(state, deal, to)) payer.misspent += amount
  tell(record, deal.parties, { type: 'paid', deal: deal.id, from, to, amount, overhead })
  const returned = deal.clauses.some((c) => c.by !== from && (c.do === 'pledge' || c.to === from))
  if (!returned) {
    // Goodwill cannot be bought with small change: a gift counts in full from £100k on.
    const gain = divide(state.scenario.data.rules.moves.gift * Math.min(amount, FULL_GIFT), FULL_GIFT)
    moveTrust(state, record, to, from, 'benevolence', gain, { because: 'gift', about: deal.id })
  }
}

/** Binds a deal that all have accepted: pays, shares and promises, clause by clause. */
export function bind(state: SessionState, record: Record_, deal: Deal): void {
  const { id, parties, clauses } = deal
  tell(record, parties, { type: 'deal-bound', deal: id, parties, clauses })
  const broker = brokerOf(state, deal)
  for (const [i, clause] of clauses.entries()) {
    if (clause.do === 'pay') pay(state, record, deal, clause.by, clause.to, clause.amount, broker)
    if (clause.do === 'pledge') {
      const to = parties.filter((seat) => seat !== clause.by)
      makePledge(state, record, clause.by, to, clause.promise, { public: false, deal: id, broker })
    }
    if (clause.do === 'share') {
      const fill = deal.fills[clause.by]?.find((f) => f.clause === i)
      if (!fill) continue
      const told = plainly(state.claims).some((c) => c.card === fill.card && c.to.includes(clause.to))
      if (told) continue
      const claimed = fill.claim ?? readingOf(state, fill.card)
      const card = state.scenario.card(fill.card)
      const way = card.sensitivity === 'personal' ? usualWay(state, clause.by, clause.to) : null
      giveCard(state, record, numbered(state), clause.by, [clause.to], card, claimed, way)
    }
  }
  const pledges = clauses.some((c) => c.do === 'pledge')
  deal.status = chartDeal(deal.status, { type: 'bind', pledges })
  if (!pledges) thankBroker(state, record, id)
}
