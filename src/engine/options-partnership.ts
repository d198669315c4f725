import { type Rejection, RISK_SHARES, rejection, type SeatId } from '../schema/index.ts'
import { checkAct, costOf, othersOf } from './acts/act.ts'
import { checkNotice, checkTrust, draftCost, votable } from './acts/agreements.ts'
import { checkEscalation, mostEscalated } from './acts/escalate.ts'
import { brokeredBy, mostAmends, owedFor, warnable, wrongsOf } from './acts/moves.ts'
import { hadBy, kindOf, trustsEnough } from './agreements.ts'
import { frameOf, isCredible } from './frames.ts'
import type { Collector } from './options-collector.ts'
import { canFund } from './promises.ts'
import type { SessionState } from './state.ts'

/** The leadership moves that a seat could make, or why not. */
export function moves(state: SessionState, seat: SeatId, collector: Collector): void {
  for (const { id: line } of state.scenario.seat(seat).lines) {
    const to = warnable(state, seat, line)
    if (to.length > 0)
      collector.add(
        { type: 'warn', line, to, attention: costOf(state, 'warn') },
        checkAct(state, seat, 'warn'),
        line,
      )
  }
  amends(state, seat, collector)
  engagements(state, seat, collector)
  const untold = !isCredible(state, seat)
    ? rejection('not-credible')
    : frameOf(state, seat)
      ? rejection('already-framed')
      : undefined
  collector.add(
    { type: 'frame', attention: costOf(state, 'frame') },
    checkAct(state, seat, 'frame') ?? untold,
  )
  brokering(state, seat, collector)
  escalations(state, seat, collector)
}

function amends(state: SessionState, seat: SeatId, collector: Collector): void {
  const attention = costOf(state, 'amend')
  const wrongs = wrongsOf(state, seat)
  const max = mostAmends(state, seat)
  for (const wrong of wrongs)
    collector.add(
      { type: 'amend', grievance: wrong.id, to: wrong.of, owed: owedFor(state, wrong), max, attention },
      checkAct(state, seat, 'amend'),
      wrong.id,
    )
  if (wrongs.length === 0) collector.closed.push({ type: 'amend', code: 'nothing-to-mend' })
}

function engagements(state: SessionState, seat: SeatId, collector: Collector): void {
  const attention = costOf(state, 'engage')
  for (const { id } of state.scenario.data.programmes) {
    if (!canFund(state, seat, id)) continue
    const done = state.programmes[id]?.engaged ?? []
    const full = done.length >= state.scenario.data.rules.leadership.fit_most
    const fitted = done.some((e) => e.by === seat)
      ? rejection('already-engaged')
      : full
        ? rejection('fits-already')
        : undefined
    collector.add({ type: 'engage', programme: id, attention }, checkAct(state, seat, 'engage') ?? fitted, id)
  }
}

function brokering(state: SessionState, seat: SeatId, collector: Collector): void {
  const between = othersOf(state, seat)
  const pairs = between.flatMap((a, i) => between.slice(i + 1).map((b): [SeatId, SeatId] => [a, b]))
  const done = pairs.filter(([a, b]) => brokeredBy(state, seat, a, b))
  const barred = checkAct(state, seat, 'broker')
  const none =
    done.length < pairs.length ? undefined : rejection(pairs.length === 0 ? 'bad-pair' : 'already-brokered')
  collector.add({ type: 'broker', between, done, attention: costOf(state, 'broker') }, barred ?? none)
}

/** Cases before the regulator, where the scenario has one. */
function escalations(state: SessionState, seat: SeatId, collector: Collector): void {
  const { escalation } = state.scenario.data.rules
  if (!escalation) return
  const { factor, attention } = escalation
  const max = mostEscalated(state, seat)
  for (const against of othersOf(state, seat))
    collector.add(
      { type: 'escalate', against, max, factor, attention },
      checkEscalation(state, seat, against),
      against,
    )
}

/** What a seat could do about agreements: draft, sign, turn down, leave, vote. */
export function standing(state: SessionState, seat: SeatId, collector: Collector): void {
  for (const { id } of state.scenario.data.agreements) drafts(state, seat, id, collector)
  for (const agreement of state.agreements) {
    if (!agreement.parties.includes(seat)) continue
    const { id, kind, status } = agreement
    if (status === 'drafted') {
      collector.open.push({ type: 'turn-down', agreement: id })
      if (agreement.signed.includes(seat)) continue
      const barred =
        checkAct(state, seat, 'sign') ??
        checkNotice(state, seat, kind) ??
        checkTrust(state, seat, kind, agreement.parties)
      collector.add({ type: 'sign', agreement: id, attention: costOf(state, 'sign') }, barred, id)
    }
    if (status !== 'in-force') continue
    const { notice, gives } = kindOf(state, agreement)
    const leaving = agreement.leaving.some((l) => l.seat === seat) ? rejection('already-leaving') : undefined
    collector.add({ type: 'leave', agreement: id, notice }, leaving, id)
    if (gives.vote === 0) continue
    const voted = agreement.votes.some((v) => v.seat === seat) ? rejection('already-voted') : undefined
    const programmes = votable(state)
    if (programmes.length > 0) collector.add({ type: 'vote', agreement: id, programmes }, voted, id)
  }
}

function drafts(state: SessionState, seat: SeatId, id: string, collector: Collector): void {
  const kind = state.scenario.agreement(id)
  const [min, max] = kind.parties
  const attention = draftCost(state, id)
  const trusted = othersOf(state, seat).filter((other) => trustsEnough(state, kind, seat, other))
  const had = hadBy(state, id, seat)
  const barred =
    checkAct(state, seat, 'agreement', attention) ??
    (state.round < kind.from ? rejection('not-yet', { round: kind.from }) : undefined) ??
    checkNotice(state, seat, id) ??
    tooFew(trusted.length + 1, kind) ??
    (had.some((parties) => [seat, ...trusted].every((party) => parties.includes(party)))
      ? rejection('already-agreed')
      : undefined)
  const fund = kind.gives.fund ? { most: state.scenario.data.rules.payment_limit, risk: RISK_SHARES } : null
  collector.add(
    { type: 'draft', kind: id, with: trusted, parties: { min, max }, had, fund, attention },
    barred,
    id,
  )
}

function tooFew(
  parties: number,
  {
    parties: [min],
    needs,
  }: { parties: [number, number]; needs?: { facet: string; least: number } | undefined },
): Rejection | undefined {
  if (parties >= min) return undefined
  return needs
    ? rejection('too-little-trust', { facet: needs.facet, least: needs.least })
    : rejection('too-few-parties', { min, max: min })
}
