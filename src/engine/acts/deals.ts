import { type Rejection, rejection, type SeatId } from '../../schema/index.ts'
import { chartDeal, isOpen } from '../charts.ts'
import { bind, checkClauses, checkFills, checkPay } from '../deals.ts'
import { byNumber, plainly } from '../lists.ts'
import { checkPromise, makePledge, promisedAlready } from '../promises.ts'
import { type Record_, tell } from '../record.ts'
import type { Deal, SessionState } from '../state.ts'
import { type Act, callBack, checkAct, checkRecipients, dealCost, numbered, spendAttention } from './act.ts'

function openDeal(state: SessionState, seat: SeatId, id: number): Deal | undefined {
  const deal = byNumber(state.deals, id)
  return deal && isOpen(deal.status) && deal.parties.includes(seat) ? deal : undefined
}

function checkAnswer(state: SessionState, seat: SeatId, id: number): Rejection | undefined {
  if (state.phase !== 'board') return rejection('wrong-phase', { phase: state.phase })
  return openDeal(state, seat, id) ? undefined : rejection('no-such-deal', { deal: id })
}

/** A one-sided promise, to some seats or in public. */
export const pledge: Act<'pledge'> = {
  check(state, seat, { to, promise }) {
    const barred =
      checkAct(state, seat, 'pledge') ??
      checkRecipients(state, seat, to) ??
      checkPromise(state, seat, promise, true)
    if (barred) return barred
    return promisedAlready(state, seat, promise) ? rejection('already-promised') : undefined
  },
  run(state, record, seat, { to, promise, public: open }) {
    spendAttention(state, record, seat, 'pledge')
    makePledge(state, record, seat, to, promise, { public: open, deal: null })
  },
}

/** Offers a deal. The offer counts as the proposer’s own acceptance. */
export const propose: Act<'propose'> = {
  check(state, seat, { with: others, clauses, fills }) {
    const cost = dealCost(state, [seat, ...others])
    const barred = checkAct(state, seat, 'deal', cost) ?? checkRecipients(state, seat, others)
    if (barred) return barred
    return (
      checkClauses(state, seat, [seat, ...others], clauses) ??
      checkFills(state, seat, clauses, fills) ??
      checkPay(state, seat, clauses, null)
    )
  },
  run(state, record, seat, { with: others, clauses, fills }) {
    spendAttention(state, record, seat, 'deal', dealCost(state, [seat, ...others]))
    const id = numbered(state)
    const parties = [seat, ...others]
    const { round } = state
    const terms = { clauses: clauses.map((c) => ({ ...c })), fills: { [seat]: fills.map((f) => ({ ...f })) } }
    state.deals.push({
      id,
      version: 1,
      author: seat,
      parties,
      ...terms,
      accepted: [seat],
      status: 'proposed',
      round,
    })
    callBack(state, others)
    tell(record, parties, { type: 'deal-proposed', deal: id, version: 1, by: seat, parties, clauses })
  },
}

/** Answers an offer with another: a new version that the one who counters has accepted. */
export const counter: Act<'counter'> = {
  check(state, seat, { deal: id, clauses, fills }) {
    const deal = openDeal(state, seat, id)
    const cost = dealCost(state, deal?.parties ?? [seat])
    const barred = checkAct(state, seat, 'deal', cost) ?? checkAnswer(state, seat, id)
    if (barred) return barred
    if (!deal || deal.author === seat) return rejection('own-offer')
    return (
      checkClauses(state, seat, deal.parties, clauses) ??
      checkFills(state, seat, clauses, fills) ??
      checkPay(state, seat, clauses, id)
    )
  },
  run(state, record, seat, { deal: id, clauses, fills }) {
    const deal = openDeal(state, seat, id)
    if (!deal) return
    spendAttention(state, record, seat, 'deal', dealCost(state, deal.parties))
    deal.status = chartDeal(deal.status, { type: 'counter' })
    deal.version += 1
    deal.author = seat
    deal.clauses = clauses.map((c) => ({ ...c }))
    deal.fills = { [seat]: fills.map((f) => ({ ...f })) }
    deal.accepted = [seat]
    callBack(
      state,
      deal.parties.filter((other) => other !== seat),
    )
    const { version, parties } = deal
    tell(record, parties, { type: 'deal-countered', deal: id, version, by: seat, parties, clauses })
  },
}

/** Accepts a version of an offer; when all have, the deal binds at once. */
export const accept: Act<'accept'> = {
  check(state, seat, { deal: id, version, fills }) {
    const barred = checkAnswer(state, seat, id)
    if (barred) return barred
    const deal = openDeal(state, seat, id)
    if (!deal) return rejection('no-such-deal', { deal: id })
    if (deal.author === seat) return rejection('own-offer')
    if (deal.version !== version) return rejection('stale-version', { version: deal.version })
    if (deal.accepted.includes(seat)) return rejection('already-accepted')
    return checkFills(state, seat, deal.clauses, fills) ?? checkPay(state, seat, deal.clauses, id)
  },
  run(state, record, seat, { deal: id, fills }) {
    const deal = openDeal(state, seat, id)
    if (!deal) return
    deal.accepted.push(seat)
    deal.fills[seat] = fills.map((f) => ({ ...f }))
    tell(record, deal.parties, { type: 'deal-accepted', deal: id, by: seat })
    if (!deal.parties.every((party) => deal.accepted.includes(party))) return
    deal.status = chartDeal(deal.status, { type: 'accept' })
    bind(state, record, deal)
  },
}

/** Ends an offer, with a reason. Any party but its author may. */
export const decline: Act<'decline'> = {
  check(state, seat, { deal: id }) {
    const barred = checkAnswer(state, seat, id)
    if (barred) return barred
    return openDeal(state, seat, id)?.author === seat ? rejection('own-offer') : undefined
  },
  run(state, record, seat, { deal: id, because }) {
    const deal = openDeal(state, seat, id)
    if (!deal) return
    deal.status = chartDeal(deal.status, { type: 'decline' })
    tell(record, deal.parties, { type: 'deal-declined', deal: id, by: seat, because })
  },
}

/** Takes one’s own offer back. */
export const withdraw: Act<'withdraw'> = {
  check(state, seat, { deal: id }) {
    const barred = checkAnswer(state, seat, id)
    if (barred) return barred
    return openDeal(state, seat, id)?.author === seat ? undefined : rejection('not-your-offer')
  },
  run(state, record, seat, { deal: id }) {
    const deal = openDeal(state, seat, id)
    if (!deal) return
    deal.status = chartDeal(deal.status, { type: 'withdraw' })
    tell(record, deal.parties, { type: 'deal-withdrawn', deal: id, by: seat })
  },
}

/** Lets offers lapse that the board phase left open. */
export function expireDeals(state: SessionState, record: Record_): void {
  for (const [at, { status }] of plainly(state.deals).entries()) {
    const deal = isOpen(status) ? state.deals[at] : undefined
    if (!deal) continue
    deal.status = chartDeal(deal.status, { type: 'expire' })
    tell(record, deal.parties, { type: 'deal-expired', deal: deal.id })
  }
}
