import type { AgreementKindData, SeatId } from '../schema/index.ts'
import { chartAgreement } from './charts.ts'
import { closeFund, inheritFund, returnShare } from './fund-ledger.ts'
import { type Record_, tell } from './record.ts'
import type { Agreement, SessionState } from './state.ts'
import { moveTrust, overallOf, trustOf } from './trust.ts'

/** What agreements give that holds between two signatories. */
type Given = 'personal' | 'current' | 'books'

/** The kind of an agreement, as the scenario defines it. */
export const kindOf = (state: SessionState, agreement: Agreement): AgreementKindData =>
  state.scenario.agreement(agreement.kind)

/** The agreements that are in force. */
export const inForce = (state: SessionState): Agreement[] =>
  state.agreements.filter((a) => a.status === 'in-force')

/** Whether an agreement in force between two seats gives them something. */
export const agreed = (state: SessionState, gives: Given, a: SeatId, b: SeatId): boolean =>
  state.agreements.some(
    (x) =>
      x.status === 'in-force' &&
      x.parties.includes(a) &&
      x.parties.includes(b) &&
      kindOf(state, x).gives[gives],
  )

/** The most of a figure that agreements in force among all of `seats` give: attention or overhead that is saved. */
export function saved(state: SessionState, what: 'attention' | 'overhead', seats: readonly SeatId[]): number {
  let most = 0
  for (const agreement of state.agreements)
    if (agreement.status === 'in-force' && seats.every((seat) => agreement.parties.includes(seat)))
      most = Math.max(most, kindOf(state, agreement).gives[what])
  return most
}

/** How many seats are in the largest agreement of a kind that is in force. */
export const signatories = (state: SessionState, kind: string): number =>
  inForce(state).reduce((most, a) => (a.kind === kind ? Math.max(most, a.parties.length) : most), 0)

/** Whether a seat thinks enough of another for an agreement of this kind. What it thinks is its own, so it may know. */
export function trustsEnough(
  state: SessionState,
  kind: AgreementKindData,
  from: SeatId,
  to: SeatId,
): boolean {
  if (!kind.needs) return true
  const { facet, least } = kind.needs
  const has = facet === 'overall' ? overallOf(state, from, to) : trustOf(state, from, to)[facet]
  return has >= least
}

/** The party sets that have an agreement of this kind in force, of which the seat is one. */
export const hadBy = (state: SessionState, kind: string, seat: SeatId): SeatId[][] =>
  inForce(state)
    .filter((a) => a.kind === kind && a.parties.includes(seat))
    .map((a) => [...a.parties])

/** Brings an agreement into force that all have signed; those of its kind among fewer of the same parties give way to it. */
export function begin(state: SessionState, record: Record_, agreement: Agreement): void {
  const { id, kind, parties } = agreement
  agreement.began = state.round
  tell(record, 'all', { type: 'agreement-began', agreement: id, kind, parties })
  for (const older of inForce(state)) {
    if (older.id === id || older.kind !== kind) continue
    if (!older.parties.every((seat) => parties.includes(seat))) continue
    older.status = chartAgreement(older.status, { type: 'supersede' })
    older.ended = state.round
    tell(record, 'all', {
      type: 'agreement-ended',
      agreement: older.id,
      kind,
      parties: older.parties,
      why: 'superseded',
    })
    inheritFund(state, older, agreement)
  }
}

/** Ends the agreements of those whose notice has run out, at a quarter’s end. */
export function endNotices(state: SessionState, record: Record_): void {
  for (const agreement of state.agreements) {
    if (agreement.status !== 'in-force') continue
    for (const { seat } of agreement.leaving.filter((l) => l.after <= state.round))
      part(state, record, agreement, seat)
    agreement.votes = []
  }
}

/** A signatory leaves: those who stay think less of it, and it takes its part of a pooled fund along. */
function part(state: SessionState, record: Record_, agreement: Agreement, seat: SeatId): void {
  if (agreement.status !== 'in-force') return
  const { id, kind } = agreement
  const { parties, leaving } = kindOf(state, agreement)
  const stay = agreement.parties.filter((other) => other !== seat)
  tell(record, 'all', { type: 'agreement-left', agreement: id, kind, by: seat })
  for (const other of stay)
    moveTrust(state, record, other, seat, 'benevolence', -leaving, { because: 'left', about: id })
  returnShare(state, record, agreement, seat)
  const hosted = agreement.fund?.host === seat
  const enough = stay.length >= parties[0] && !hosted
  agreement.status = chartAgreement(agreement.status, { type: 'leave', enough })
  agreement.parties = stay
  agreement.leaving = agreement.leaving.filter((l) => l.seat !== seat)
  if (enough) return
  agreement.ended = state.round
  tell(record, 'all', { type: 'agreement-ended', agreement: id, kind, parties: stay, why: 'left' })
  closeFund(state, record, agreement)
}

/** Lets drafts lapse that the board phase left unsigned. */
export function lapseDrafts(state: SessionState, record: Record_): void {
  for (const agreement of state.agreements) {
    if (agreement.status !== 'drafted') continue
    agreement.status = chartAgreement(agreement.status, { type: 'lapse' })
    tell(record, agreement.parties, { type: 'agreement-lapsed', agreement: agreement.id })
  }
}

/** The joint board that has adopted a programme in this round, and how much it lowers the threshold, per mille. */
export function adoption(
  state: SessionState,
  programme: string,
): { agreement: Agreement; lower: number } | undefined {
  for (const agreement of inForce(state)) {
    const lower = kindOf(state, agreement).gives.vote
    const votes = agreement.votes.filter((v) => v.programme === programme).length
    if (lower > 0 && 2 * votes > agreement.parties.length) return { agreement, lower }
  }
  return undefined
}
