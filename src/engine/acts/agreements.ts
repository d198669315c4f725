import { type FundTerms, type Rejection, rejection, type SeatId } from '../../schema/index.ts'
import { begin, hadBy, kindOf, trustsEnough } from '../agreements.ts'
import { chartAgreement } from '../charts.ts'
import { noticeOf } from '../notices.ts'
import { oweContributions } from '../promises.ts'
import { type Record_, tell } from '../record.ts'
import type { Agreement, SessionState } from '../state.ts'
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

/** Drafting, signing, turning down and leaving agreements, and voting on a joint board. */

const wrongPhase = (state: SessionState): Rejection | undefined =>
  state.phase === 'board' ? undefined : rejection('wrong-phase', { phase: state.phase })

/** What drafting an agreement of a kind costs in attention. */
export const draftCost = (state: SessionState, kind: string): number =>
  costOf(state, 'agreement') + (state.scenario.agreements.get(kind)?.attention ?? 0)

/** A draft that waits for a seat, or an agreement in force of which it is one. */
const partyTo = (
  state: SessionState,
  seat: SeatId,
  id: number,
  status: Agreement['status'],
): Agreement | undefined =>
  state.agreements.find((a) => a.id === id && a.status === status && a.parties.includes(seat))

/** Whether a seat thinks enough of all the other parties for an agreement of the kind. */
export function checkTrust(
  state: SessionState,
  seat: SeatId,
  kind: string,
  parties: readonly SeatId[],
): Rejection | undefined {
  const data = state.scenario.agreement(kind)
  const wary = parties.some((other) => other !== seat && !trustsEnough(state, data, seat, other))
  return wary && data.needs
    ? rejection('too-little-trust', { facet: data.needs.facet, least: data.needs.least })
    : undefined
}

/** Whether the terms of a fund name its host and what every party puts in, within the limit of a payment. */
function checkFund(
  state: SessionState,
  parties: readonly SeatId[],
  pooled: boolean,
  fund: FundTerms | undefined,
): Rejection | undefined {
  const bad = (detail: string) => rejection('bad-fund', { detail })
  if (!pooled) return fund ? bad('this kind of agreement has no fund') : undefined
  if (!fund) return bad('it needs a host, contributions, a risk share and a gain share')
  if (!parties.includes(fund.host)) return bad('its host is not one of the parties')
  const most = state.scenario.data.rules.payment_limit
  const named = new Set(fund.contributions.map((c) => c.seat))
  const each = parties.every((seat) => named.has(seat)) && fund.contributions.length === parties.length
  if (!each) return bad('every party puts something in, each once')
  const sound = fund.contributions.every((c) => c.amount >= 1 && c.amount <= most)
  return sound ? undefined : bad(`a contribution is from £1k to £${most}k a quarter`)
}

/** Why a seat may not enter into a pooled fund now: a notice stops what is new. */
export function checkNotice(state: SessionState, seat: SeatId, kind: string): Rejection | undefined {
  const notice = noticeOf(state, seat)
  return notice?.kind === 'notice' && state.scenario.agreement(kind).gives.fund
    ? rejection('under-notice', { until: notice.until })
    : undefined
}

/** Drafts an agreement; the draft counts as its author’s signature. */
export const draft: Act<'draft'> = {
  check(state, seat, { kind, with: others, fund }) {
    const barred =
      checkAct(state, seat, 'agreement', draftCost(state, kind)) ?? checkRecipients(state, seat, others)
    if (barred) return barred
    const data = state.scenario.agreements.get(kind)
    if (!data) return rejection('no-such-kind', { kind })
    if (state.round < data.from) return rejection('not-yet', { round: data.from })
    const parties = [seat, ...others]
    const [min, max] = data.parties
    if (parties.length < min || parties.length > max) return rejection('too-few-parties', { min, max })
    if (hadBy(state, kind, seat).some((had) => parties.every((party) => had.includes(party))))
      return rejection('already-agreed')
    return (
      checkNotice(state, seat, kind) ??
      checkTrust(state, seat, kind, parties) ??
      checkFund(state, parties, data.gives.fund, fund)
    )
  },
  run(state, record, seat, { kind, with: others, fund }) {
    spendAttention(state, record, seat, 'agreement', draftCost(state, kind))
    const id = numbered(state)
    const parties = [seat, ...others]
    const terms = fund ? { ...fund, contributions: fund.contributions.map((c) => ({ ...c })) } : null
    state.agreements.push({
      id,
      kind,
      author: seat,
      parties,
      signed: [seat],
      status: 'drafted',
      round: state.round,
      began: null,
      ended: null,
      leaving: [],
      votes: [],
      fund: terms,
      paidIn: {},
    })
    callBack(state, others)
    const written = fund ? { fund } : {}
    tell(record, parties, { type: 'agreement-drafted', agreement: id, kind, by: seat, parties, ...written })
  },
}

/** Signs a draft; when all have, it is in force at once. */
export const sign: Act<'sign'> = {
  check(state, seat, { agreement: id }) {
    const barred = checkAct(state, seat, 'sign')
    if (barred) return barred
    const agreement = partyTo(state, seat, id, 'drafted')
    if (!agreement) return rejection('no-such-agreement', { agreement: id })
    if (agreement.signed.includes(seat)) return rejection('already-signed')
    return (
      checkNotice(state, seat, agreement.kind) ?? checkTrust(state, seat, agreement.kind, agreement.parties)
    )
  },
  run(state, record, seat, { agreement: id }) {
    const agreement = partyTo(state, seat, id, 'drafted')
    if (!agreement) return
    spendAttention(state, record, seat, 'sign')
    agreement.signed.push(seat)
    tell(record, agreement.parties, { type: 'agreement-signed', agreement: id, by: seat })
    const all = agreement.parties.every((party) => agreement.signed.includes(party))
    agreement.status = chartAgreement(agreement.status, { type: 'sign', all })
    if (all) takeEffect(state, record, agreement)
  },
}

function takeEffect(state: SessionState, record: Record_, agreement: Agreement): void {
  begin(state, record, agreement)
  oweContributions(state, record)
  callBack(
    state,
    agreement.parties.filter((party) => party !== agreement.signed.at(-1)),
  )
}

/** Ends a draft: its author takes it back, another party will not sign it. */
export const turnDown: Act<'turn-down'> = {
  check(state, seat, { agreement: id }) {
    const barred = wrongPhase(state)
    if (barred) return barred
    return partyTo(state, seat, id, 'drafted') ? undefined : rejection('no-such-agreement', { agreement: id })
  },
  run(state, record, seat, { agreement: id }) {
    const agreement = partyTo(state, seat, id, 'drafted')
    if (!agreement) return
    agreement.status = chartAgreement(agreement.status, { type: 'turn-down' })
    tell(record, agreement.parties, { type: 'agreement-turned-down', agreement: id, by: seat })
  },
}

/** Gives notice to leave an agreement; what was signed binds until the notice runs out. */
export const leave: Act<'leave'> = {
  check(state, seat, { agreement: id }) {
    const barred = wrongPhase(state)
    if (barred) return barred
    const agreement = partyTo(state, seat, id, 'in-force')
    if (!agreement) return rejection('no-such-agreement', { agreement: id })
    return agreement.leaving.some((l) => l.seat === seat) ? rejection('already-leaving') : undefined
  },
  run(state, record, seat, { agreement: id }) {
    const agreement = partyTo(state, seat, id, 'in-force')
    if (!agreement) return
    const after = state.round + kindOf(state, agreement).notice
    agreement.leaving.push({ seat, after })
    tell(record, 'all', {
      type: 'agreement-leaving',
      agreement: id,
      kind: agreement.kind,
      by: seat,
      after,
    })
  },
}

/** The programmes for which a signatory of a joint board may vote: those that are open. */
export const votable = (state: SessionState): string[] =>
  state.scenario.data.programmes.filter((p) => state.programmes[p.id]?.open).map((p) => p.id)

/** Votes on a joint board for a programme; what most vote for is adopted in this round. */
export const vote: Act<'vote'> = {
  check(state, seat, { agreement: id, programme }) {
    const barred = wrongPhase(state)
    if (barred) return barred
    const agreement = partyTo(state, seat, id, 'in-force')
    if (!agreement || kindOf(state, agreement).gives.vote === 0)
      return rejection('no-such-agreement', { agreement: id })
    if (agreement.votes.some((v) => v.seat === seat)) return rejection('already-voted')
    return votable(state).includes(programme) ? undefined : rejection('no-such-programme', { programme })
  },
  run(state, record, seat, { agreement: id, programme }) {
    const agreement = partyTo(state, seat, id, 'in-force')
    if (!agreement || !isSeat(state, seat)) return
    agreement.votes.push({ seat, programme })
    tell(record, agreement.parties, { type: 'voted', agreement: id, by: seat, programme })
  },
}
