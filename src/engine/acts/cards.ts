import { divide } from '../../kernel/index.ts'
import {
  type CardData,
  type RefuseReason,
  type Rejection,
  rejection,
  type SeatId,
  WAYS,
  type Way,
} from '../../schema/index.ts'
import { agreed } from '../agreements.ts'
import { claimRange, exactTo, giveCard, handOf, holds, knows, readingOf } from '../intelligence.ts'
import { freeOf, OUTSIDE, seatAccount, transfer } from '../ledger.ts'
import { byNumber, plainly } from '../lists.ts'
import { tell } from '../record.ts'
import type { SessionState } from '../state.ts'
import { moveTrust } from '../trust.ts'
import {
  type Act,
  callBack,
  checkAct,
  checkRecipients,
  costOf,
  isSeat,
  numbered,
  spendAttention,
} from './act.ts'

/** The seats to which a card may be given in a way: by agreement only to its signatories. A card that is not personal has no ways. */
export const reachable = (
  state: SessionState,
  seat: SeatId,
  way: Way | null,
  to: readonly SeatId[],
): SeatId[] => (way === 'agreement' ? to.filter((other) => agreed(state, 'personal', seat, other)) : [...to])

/** What giving a card in a way costs in attention: taking out the names takes time. */
export const shareCost = (state: SessionState, way: Way | null): number =>
  costOf(state, 'share') + (way === 'anonymised' ? state.scenario.data.rules.personal.anonymise : 0)

/** Whether a card may be given in the way that is said, or in none. */
function checkWay(
  state: SessionState,
  seat: SeatId,
  card: CardData,
  to: readonly SeatId[],
  way: Way | undefined,
): Rejection | undefined {
  if (card.sensitivity !== 'personal') return way === undefined ? undefined : rejection('no-such-way')
  if (way === undefined) return rejection('needs-a-way', { ways: WAYS.join(', ') })
  return reachable(state, seat, way, to).length === to.length ? undefined : rejection('no-such-way')
}

/** Gives a card as it is, or shaded within its band; a personal card in one of its ways. */
export const share: Act<'share'> = {
  check(state, seat, { card, to, claim, way }) {
    const barred =
      checkAct(state, seat, 'share', shareCost(state, way ?? null)) ?? checkRecipients(state, seat, to)
    if (barred) return barred
    if (!holds(state, seat, card)) return rejection('no-such-card', { card })
    const data = state.scenario.card(card)
    const astray = checkWay(state, seat, data, to, way)
    if (astray) return astray
    const exact = way === undefined || way === 'agreement' ? exactTo(state, data) : []
    const reading = readingOf(state, card)
    const { min, max } = to.some((other) => exact.includes(other))
      ? { min: reading, max: reading }
      : claimRange(state, data)
    if (claim !== undefined && (claim < min || claim > max))
      return rejection('claim-out-of-range', { min, max })
    const told = state.claims.some((c) => c.card === card && c.to.some((other) => to.includes(other)))
    return told ? rejection('already-shared') : undefined
  },
  run(state, record, seat, { card, to, claim, way }) {
    spendAttention(state, record, seat, 'share', shareCost(state, way ?? null))
    const claimed = claim ?? readingOf(state, card)
    giveCard(state, record, numbered(state), seat, to, state.scenario.card(card), claimed, way ?? null)
  },
}

/** Asks a seat about a topic. */
export const request: Act<'request'> = {
  check(state, seat, { to, topic }) {
    const barred = checkAct(state, seat, 'request') ?? checkRecipients(state, seat, [to])
    if (barred) return barred
    if (!state.scenario.data.topics.some((t) => t.id === topic)) return rejection('no-such-topic', { topic })
    const asked = state.requests.some(
      (r) => r.by === seat && r.to === to && r.topic === topic && r.round === state.round,
    )
    return asked ? rejection('already-asked') : undefined
  },
  run(state, record, seat, { to, topic }) {
    spendAttention(state, record, seat, 'request')
    const id = numbered(state)
    state.requests.push({
      id,
      by: seat,
      to,
      topic,
      round: state.round,
      status: 'open',
      refusal: null,
      falsely: false,
      exposed: false,
    })
    callBack(state, [to])
    tell(record, [seat, to], { type: 'requested', request: id, by: seat, to, topic })
  },
}

/** Goodwill that it costs, of 1000, to refuse a request in each way. */
export function refusalCosts(state: SessionState): Record<RefuseReason, number> {
  const { refused } = state.scenario.data.rules.moves
  return { 'cannot-share': refused, 'nothing-held': 0, 'data-protection': divide(refused, 2) }
}

/**
 * Answers a request with “we can’t share it”, “we hold nothing” or “data protection”. The second costs nothing and the
 * third half as much as the first, unless it comes out that a card was held that could have been given.
 */
export const refuse: Act<'refuse'> = {
  check(state, seat, { request: id }) {
    if (state.phase !== 'board') return rejection('wrong-phase', { phase: state.phase })
    const open = state.requests.some((r) => r.id === id && r.to === seat && r.status === 'open')
    return open ? undefined : rejection('no-such-request', { request: id })
  },
  run(state, record, seat, { request: id, because }) {
    const asked = byNumber(state.requests, id)
    if (!asked) return
    const { by, topic } = asked
    asked.status = 'refused'
    asked.refusal = because
    const untold = handOf(state, seat).filter((card) => card.topic === topic && !knows(state, by, card.id))
    const free = untold.filter(
      (card) => card.sensitivity !== 'personal' || agreed(state, 'personal', seat, by),
    )
    asked.falsely =
      (because === 'nothing-held' && untold.length > 0) || (because === 'data-protection' && free.length > 0)
    tell(record, [by, seat], { type: 'refused', request: id, by: seat, to: by, topic, because })
    const loss = -refusalCosts(state)[because]
    if (loss < 0) moveTrust(state, record, by, seat, 'benevolence', loss, { because: 'refused', about: id })
  },
}

/** Orders a check of a claim; the answer comes at the outturn. */
export const verify: Act<'verify'> = {
  check(state, seat, { claim: id }) {
    const barred = checkAct(state, seat, 'verify')
    if (barred) return barred
    const claim = state.claims.find((c) => c.id === id && c.to.includes(seat))
    if (!claim) return rejection('no-such-claim', { claim: id })
    if (claim.lie || claim.borneOut.includes(seat) || claim.checking.includes(seat))
      return rejection('already-checked')
    const needs = state.scenario.data.rules.verify_price
    const has = freeOf(state, seat)
    return has < needs ? rejection('cannot-afford', { needs, has }) : undefined
  },
  run(state, record, seat, { claim: id }) {
    const price = state.scenario.data.rules.verify_price
    spendAttention(state, record, seat, 'verify')
    transfer(state, seatAccount(seat), OUTSIDE.assurance, price)
    byNumber(state.claims, id)?.checking.push(seat)
    tell(record, [seat], { type: 'verify-ordered', claim: id, by: seat, price })
  },
}

/** Lets requests that nobody answered lapse: silence costs a little goodwill. */
export function lapseRequests(
  state: Parameters<Act<'request'>['run']>[0],
  record: Parameters<Act<'request'>['run']>[1],
): void {
  const loss = -state.scenario.data.rules.moves.silent
  for (const [at, { status }] of plainly(state.requests).entries()) {
    const asked = status === 'open' ? state.requests[at] : undefined
    if (!asked) continue
    asked.status = 'unanswered'
    const { id, by, to, topic } = asked
    tell(record, [by, to], { type: 'unanswered', request: id, by, to, topic })
    if (isSeat(state, to))
      moveTrust(state, record, by, to, 'benevolence', loss, { because: 'silent', about: id })
  }
}
