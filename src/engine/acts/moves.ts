import { divide } from '../../kernel/index.ts'
import { rejection, type SeatId } from '../../schema/index.ts'
import { moveConfidence } from '../confidence.ts'
import { believersOf, frameOf, isCredible } from '../frames.ts'
import { freeOf, seatAccount, transfer } from '../ledger.ts'
import { canFund } from '../promises.ts'
import { tell } from '../record.ts'
import type { Grievance, SessionState } from '../state.ts'
import { moveTrust, overallOf } from '../trust.ts'
import { type Act, callBack, checkAct, checkRecipients, isSeat, spendAttention } from './act.ts'

/** The leadership moves: warning of a cut, making amends, working with residents, telling a shared story, brokering. */

/** The other seats that a cut of a line of one’s own would harm and that are not warned of it. */
export function warnable(state: SessionState, seat: SeatId, line: string): SeatId[] {
  const harms = state.scenario.seat(seat).lines.find((l) => l.id === line)?.harms ?? []
  return harms.filter((to) => !isWarned(state, seat, to, line))
}

const isWarned = (state: SessionState, by: SeatId, to: SeatId, line: string): boolean =>
  state.warnings.some((w) => w.round === state.round && w.by === by && w.to === to && w.line === line)

/** Warns partners of a cut before the budget: it costs less trust when it comes, and a little when it does not. */
export const warn: Act<'warn'> = {
  check(state, seat, { to, line }) {
    const barred = checkAct(state, seat, 'warn') ?? checkRecipients(state, seat, to)
    if (barred) return barred
    const own = state.scenario.seat(seat).lines.find((l) => l.id === line)
    if (!own) return rejection('no-such-line', { line })
    if (!to.every((other) => own.harms.includes(other))) return rejection('no-harm')
    return to.some((other) => isWarned(state, seat, other, line)) ? rejection('already-warned') : undefined
  },
  run(state, record, seat, { to, line }) {
    spendAttention(state, record, seat, 'warn')
    for (const other of to) state.warnings.push({ by: seat, to: other, line, round: state.round })
    callBack(state, to)
    tell(record, [seat, ...to], { type: 'warned', by: seat, to, line })
  },
}

/** What another lost by a wrong, £k as far as it can be said: what was promised, else by its weight. */
export function owedFor(state: SessionState, grievance: Grievance): number {
  const promise = state.pledges.find((p) => p.id === grievance.pledge)?.promise
  return promise && 'amount' in promise ? Math.max(1, promise.amount) : grievance.weight
}

/** A wrong of a seat’s own that is still to be made good, by its id. */
const toMend = (state: SessionState, seat: SeatId, id: string): Grievance | undefined =>
  state.grievances.find((g) => g.id === id && g.against === seat && !g.mended)

/** The wrongs of a seat that are still to be made good. */
export const wrongsOf = (state: SessionState, seat: SeatId): Grievance[] =>
  state.grievances.filter((g) => g.against === seat && !g.mended)

/** The most that a seat can pay to make amends now, £k. */
export const mostAmends = (state: SessionState, seat: SeatId): number =>
  Math.min(freeOf(state, seat), state.scenario.data.rules.payment_limit)

/**
 * Makes amends: acknowledges a wrong and makes up for it. Half of its worth is in the words, half in the money, in full
 * when all that was owed is paid. It works for a failure to deliver; after a lie a third of it is believed, and the cap
 * that the lie set stays.
 */
export const amend: Act<'amend'> = {
  check(state, seat, { grievance: id, amount }) {
    const barred = checkAct(state, seat, 'amend')
    if (barred) return barred
    if (!toMend(state, seat, id)) return rejection('nothing-to-mend')
    const max = mostAmends(state, seat)
    return amount > max ? rejection('bad-amount', { min: 0, max }) : undefined
  },
  run(state, record, seat, { grievance: id, amount }) {
    const grievance = toMend(state, seat, id)
    if (!grievance) return
    const { moves, leadership } = state.scenario.data.rules
    const owed = owedFor(state, grievance)
    spendAttention(state, record, seat, 'amend')
    transfer(state, seatAccount(seat), seatAccount(grievance.of), amount)
    grievance.mended = true
    grievance.aired = true
    tell(record, [seat, grievance.of], { type: 'amended', grievance: id, by: seat, to: grievance.of, amount })
    const paid = divide(500 * Math.min(amount, owed), owed)
    const worth = divide(moves.amends * (500 + paid), 1000)
    const gain = grievance.claim === null ? worth : divide(worth * leadership.liar, 1000)
    const why = { because: 'amended' as const, about: id }
    moveTrust(state, record, grievance.of, seat, 'integrity', gain, why)
    moveTrust(state, record, grievance.of, seat, 'ability', divide(gain, 2), why)
  },
}

/** Works with residents on a programme: it fits the place better from the next quarter on, and the public sees it. */
export const engage: Act<'engage'> = {
  check(state, seat, { programme }) {
    const barred = checkAct(state, seat, 'engage')
    if (barred) return barred
    if (!state.scenario.programmes.has(programme) || !canFund(state, seat, programme))
      return rejection('no-such-programme', { programme })
    const done = state.programmes[programme]?.engaged ?? []
    if (done.some((e) => e.by === seat)) return rejection('already-engaged')
    return done.length >= state.scenario.data.rules.leadership.fit_most
      ? rejection('fits-already')
      : undefined
  },
  run(state, record, seat, { programme }) {
    spendAttention(state, record, seat, 'engage')
    state.programmes[programme]?.engaged.push({ by: seat, round: state.round })
    tell(record, 'all', { type: 'engaged', programme, by: seat })
    moveConfidence(state, record, state.scenario.data.rules.confidence.engaged, 'engaged', seat)
  },
}

/** Tells a shared story of the place: with those who believe its teller, promises made meanwhile weigh more. */
export const frame: Act<'frame'> = {
  check(state, seat) {
    const barred = checkAct(state, seat, 'frame')
    if (barred) return barred
    if (!isCredible(state, seat)) return rejection('not-credible')
    return frameOf(state, seat) ? rejection('already-framed') : undefined
  },
  run(state, record, seat) {
    const { leadership, moves } = state.scenario.data.rules
    spendAttention(state, record, seat, 'frame')
    const until = state.round + leadership.frame_rounds - 1
    state.frames.push({ by: seat, round: state.round, until, fell: false })
    tell(record, 'all', { type: 'framed', by: seat, until })
    for (const other of believersOf(state, seat))
      moveTrust(state, record, other, seat, 'benevolence', moves.framed, { because: 'framed' })
  },
}

/** Whether a seat has tried in this round to bring two others together. */
export const brokeredBy = (state: SessionState, seat: SeatId, a: SeatId, b: SeatId): boolean =>
  state.brokerings.some(
    (x) => x.by === seat && x.round === state.round && x.between.includes(a) && x.between.includes(b),
  )

/** Brings two others together, if both trust the one who asks: they think better of each other, and their next deal counts more. */
export const broker: Act<'broker'> = {
  check(state, seat, { between: [a, b] }) {
    const barred = checkAct(state, seat, 'broker')
    if (barred) return barred
    for (const other of [a, b]) if (!isSeat(state, other)) return rejection('no-such-seat', { seat: other })
    if (a === b || a === seat || b === seat) return rejection('bad-pair')
    return brokeredBy(state, seat, a, b) ? rejection('already-brokered') : undefined
  },
  run(state, record, seat, { between: [a, b] }) {
    const { leadership, moves } = state.scenario.data.rules
    spendAttention(state, record, seat, 'broker')
    const wary = [a, b].filter((other) => overallOf(state, other, seat) < leadership.broker_trust)
    const until = wary.length === 0 ? state.round + leadership.broker_rounds - 1 : 0
    // What came to nothing is kept too: one cannot ask again until somebody gives in.
    state.brokerings.push({ by: seat, between: [a, b], round: state.round, until, deal: null })
    if (wary.length > 0) {
      tell(record, [seat], { type: 'broker-declined', by: seat, between: [a, b], of: wary })
      return
    }
    tell(record, [seat, a, b], { type: 'brokered', by: seat, between: [a, b], until })
    moveTrust(state, record, a, b, 'benevolence', moves.brokered, { because: 'brokered' })
    moveTrust(state, record, b, a, 'benevolence', moves.brokered, { because: 'brokered' })
  },
}
