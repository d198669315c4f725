import { type SeatId, saidAgain, subjectOf, sumOf } from '../schema/index.ts'
import { inForce } from './agreements.ts'
import { thankBroker } from './brokering.ts'
import { chartDeal } from './charts.ts'
import { stain } from './frames.ts'
import { byNumber, plainly } from './lists.ts'
import { canFund } from './promises.ts'
import { type Record_, tell } from './record.ts'
import type { Pledge, SessionState } from './state.ts'
import { creditPromise, debitPromise } from './trust.ts'

/** How much more a promise weighs that was made after the two had met in the same round, of 1000. */
const FACE = 250

/** What a seat did towards a promise in this round: £k, or for a share the number of those promised who were told. */
function didFor(state: SessionState, pledge: Pledge): number {
  const { promise, by } = pledge
  const budget = state.seats[by]?.budget
  if (promise.of === 'fund') return budget?.programmes[promise.programme] ?? 0
  if (promise.of === 'maintain') return budget?.lines[promise.line] ?? 0
  if (promise.of === 'contribute') return budget?.funds[String(promise.agreement)] ?? 0
  if (promise.of === 'sign') return signedWith(state, by, pledge.to, promise.kind)
  const told = (seat: SeatId): boolean =>
    state.claims.some(
      (c) =>
        c.by === by &&
        c.round >= pledge.round &&
        c.to.includes(seat) &&
        state.scenario.card(c.card).topic === promise.topic,
    )
  return pledge.to.filter(told).length
}

/** How many of the seats are in an agreement of the kind with `by`. */
const signedWith = (state: SessionState, by: SeatId, seats: readonly SeatId[], kind: string): number =>
  seats.filter((seat) =>
    inForce(state).some((a) => a.kind === kind && a.parties.includes(by) && a.parties.includes(seat)),
  ).length

/** What a promise weighs with one of those promised, of 1000: more when made face to face, to one who believes its maker's story, or in a deal that was brokered. */
function weightOf(state: SessionState, pledge: Pledge, of: SeatId): number {
  const { frame_weight, broker_weight } = state.scenario.data.rules.leadership
  return (
    1000 +
    (pledge.face.includes(of) ? FACE : 0) +
    (pledge.believed.includes(of) ? frame_weight : 0) +
    (pledge.broker === null ? 0 : broker_weight)
  )
}

/** What became of a promise. */
interface Verdict {
  readonly pledge: Pledge
  readonly kept: boolean
  readonly did: number
}

/**
 * Judges the promises that this round decides: those due, and those to maintain a line that fell short already. A
 * promise that says another again is judged by its own sum, so that its deal can close, but heard of, felt and counted
 * once with that other.
 */
export function judgePledges(state: SessionState, record: Record_): void {
  const again = saidAgain(plainly(state.pledges).filter(({ status }) => status === 'open'))
  const verdicts: Verdict[] = []
  for (const pledge of state.pledges) {
    if (pledge.status !== 'open') continue
    const { promise } = pledge
    if (promise.of === 'fund' && !canFund(state, pledge.by, promise.programme)) {
      lapse(state, record, pledge, again.get(pledge.id))
      continue
    }
    const did = didFor(state, pledge)
    const wanted = promise.of === 'share' || promise.of === 'sign' ? pledge.to.length : promise.amount
    const due = promise.due <= state.round
    const kept = did >= wanted
    if (due || (promise.of === 'maintain' && !kept)) verdicts.push({ pledge, kept, did })
  }
  const felt = feltOf(state, verdicts)
  for (const verdict of verdicts) judgePledge(state, record, verdict, felt, again.get(verdict.pledge.id))
}

/** Those who hear of what became of a promise, but for those who hear of it as part of another. */
function hearers(state: SessionState, pledge: Pledge, whole: number | undefined): 'all' | SeatId[] {
  const own = pledge.public ? 'all' : [pledge.by, ...pledge.to]
  const other = whole === undefined ? undefined : byNumber(state.pledges, whole)
  if (!other) return own
  if (other.public) return []
  const seats = own === 'all' ? state.scenario.data.seats.map(({ id }) => id) : own
  return seats.filter((seat) => seat !== other.by && !other.to.includes(seat))
}

/** Lets a promise go whose programme has closed. */
function lapse(state: SessionState, record: Record_, pledge: Pledge, whole: number | undefined): void {
  const { id, by, to, promise } = pledge
  pledge.status = 'lapsed'
  pledge.judged = { round: state.round, did: 0 }
  const audience = hearers(state, pledge, whole)
  if (audience.length > 0)
    tell(record, audience, { type: 'pledge-lapsed', pledge: id, by, to: [...to], promise })
  if (pledge.deal !== null) closeDeal(state, record, pledge.deal)
}

/** What one of those promised feels of a matter: the promise by which it feels it, and what that weighs, of 1000. */
interface Felt {
  readonly verdict: Verdict
  readonly weight: number
}

const feltKey = ({ by, promise }: Pledge, of: SeatId): string =>
  `${by} ${of} ${promise.of} ${subjectOf(promise)}`

/**
 * One act keeps or breaks every promise in the same matter, but each of those promised feels it once, whether it was
 * promised in public, in a deal, or both: by the greatest sum that was promised to it, and as much as the weightiest of
 * these promises weighs.
 */
function feltOf(state: SessionState, verdicts: readonly Verdict[]): ReadonlyMap<string, Felt> {
  const felt = new Map<string, Felt>()
  for (const verdict of verdicts)
    for (const of of verdict.pledge.to) {
      const key = feltKey(verdict.pledge, of)
      const weight = weightOf(state, verdict.pledge, of)
      const other = felt.get(key)
      const more = !other || sumOf(verdict.pledge.promise) > sumOf(other.verdict.pledge.promise)
      felt.set(key, {
        verdict: more ? verdict : other.verdict,
        weight: Math.max(weight, other?.weight ?? 0),
      })
    }
  return felt
}

/** Judges a promise, with what those feel of it who do not feel it by another; `whole` is the one that it says again. */
function judgePledge(
  state: SessionState,
  record: Record_,
  verdict: Verdict,
  felt: ReadonlyMap<string, Felt>,
  whole: number | undefined,
): void {
  const { pledge, kept, did } = verdict
  const { id, by, to, promise } = pledge
  pledge.status = kept ? 'kept' : 'broken'
  pledge.judged = { round: state.round, did }
  const maker = state.seats[by]
  if (maker && whole === undefined) maker[kept ? 'kept' : 'broken'] += 1
  if (!kept) stain(state, record, by)
  const audience = hearers(state, pledge, whole)
  if (audience.length > 0)
    tell(record, audience, { type: 'pledge-judged', pledge: id, by, to: [...to], promise, kept, did })
  for (const of of to) {
    const one = felt.get(feltKey(pledge, of))
    if (one?.verdict !== verdict) continue
    if (kept) creditPromise(state, record, of, by, id, one.weight)
    else resent(state, record, pledge, of, one.weight)
  }
  if (pledge.deal !== null) closeDeal(state, record, pledge.deal)
}

/** Has one of those promised feel a broken promise, and hold it against its maker. */
function resent(state: SessionState, record: Record_, { id, by }: Pledge, of: SeatId, weight: number): void {
  debitPromise(state, record, of, by, id, weight)
  state.grievances.push({
    id: `pledge-${id}-${of}`,
    of,
    against: by,
    weight: 80,
    round: state.round,
    pledge: id,
    claim: null,
    aired: false,
    mended: false,
  })
}

/** Closes a deal once all its promises are judged: kept when every one was. */
function closeDeal(state: SessionState, record: Record_, id: number): void {
  const deal = state.deals.find((d) => d.id === id)
  const pledges = state.pledges.filter((p) => p.deal === id)
  if (!deal || pledges.some((p) => p.status === 'open')) return
  const kept = pledges.every((p) => p.status !== 'broken')
  deal.status = chartDeal(deal.status, { type: 'judged', kept })
  if (kept) thankBroker(state, record, id)
}
