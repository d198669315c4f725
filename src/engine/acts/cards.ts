import { rejection } from '../../schema/index.ts'
import { claimRange, giveCard, handOf, holds, knows, readingOf } from '../intelligence.ts'
import { freeOf, OUTSIDE, seatAccount, transfer } from '../ledger.ts'
import { tell } from '../record.ts'
import { moveTrust } from '../trust.ts'
import { type Act, callBack, checkAct, checkRecipients, isSeat, numbered, spendAttention } from './act.ts'

/** Gives a card as it is, or shaded within its band. */
export const share: Act<'share'> = {
  check(state, seat, { card, to, claim }) {
    const barred = checkAct(state, seat, 'share') ?? checkRecipients(state, seat, to)
    if (barred) return barred
    if (!holds(state, seat, card)) return rejection('no-such-card', { card })
    const { min, max } = claimRange(state, state.scenario.card(card))
    if (claim !== undefined && (claim < min || claim > max))
      return rejection('claim-out-of-range', { min, max })
    const told = state.claims.some((c) => c.card === card && c.to.some((other) => to.includes(other)))
    return told ? rejection('already-shared') : undefined
  },
  run(state, record, seat, { card, to, claim }) {
    spendAttention(state, seat, 'share')
    const claimed = claim ?? readingOf(state, card)
    giveCard(state, record, numbered(state), seat, to, state.scenario.card(card), claimed)
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
    spendAttention(state, seat, 'request')
    const id = numbered(state)
    state.requests.push({
      id,
      by: seat,
      to,
      topic,
      round: state.round,
      status: 'open',
      falsely: false,
      exposed: false,
    })
    callBack(state, [to])
    tell(record, [seat, to], { type: 'requested', request: id, by: seat, to, topic })
  },
}

/** Answers a request with “we can’t share it” or “we hold nothing”. The second costs nothing unless it comes out as untrue. */
export const refuse: Act<'refuse'> = {
  check(state, seat, { request: id }) {
    if (state.phase !== 'board') return rejection('wrong-phase', { phase: state.phase })
    const open = state.requests.some((r) => r.id === id && r.to === seat && r.status === 'open')
    return open ? undefined : rejection('no-such-request', { request: id })
  },
  run(state, record, seat, { request: id, because }) {
    const asked = state.requests.find((r) => r.id === id)
    if (!asked) return
    const { by, topic } = asked
    asked.status = 'refused'
    const untold = handOf(state, seat).some((card) => card.topic === topic && !knows(state, by, card.id))
    asked.falsely = because === 'nothing-held' && untold
    tell(record, [by, seat], { type: 'refused', request: id, by: seat, to: by, topic, because })
    if (because === 'cannot-share') {
      const loss = -state.scenario.data.rules.moves.refused
      moveTrust(state, record, by, seat, 'benevolence', loss, { because: 'refused', about: id })
    }
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
    spendAttention(state, seat, 'verify')
    transfer(state, seatAccount(seat), OUTSIDE.assurance, price)
    state.claims.find((c) => c.id === id)?.checking.push(seat)
    tell(record, [seat], { type: 'verify-ordered', claim: id, by: seat, price })
  },
}

/** Lets requests that nobody answered lapse: silence costs a little goodwill. */
export function lapseRequests(
  state: Parameters<Act<'request'>['run']>[0],
  record: Parameters<Act<'request'>['run']>[1],
): void {
  const loss = -state.scenario.data.rules.moves.silent
  for (const asked of state.requests) {
    if (asked.status !== 'open') continue
    asked.status = 'unanswered'
    const { id, by, to, topic } = asked
    tell(record, [by, to], { type: 'unanswered', request: id, by, to, topic })
    if (isSeat(state, to))
      moveTrust(state, record, by, to, 'benevolence', loss, { because: 'silent', about: id })
  }
}
