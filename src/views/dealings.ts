import { overheadOf, type SessionState, titleOf } from '../engine/index.ts'
import type { DealView, GrievanceView, PledgeView, RequestView, SeatId } from '../schema/index.ts'

/** The deals to which a seat is party. Others’ choice of cards stays hidden until they are given. */
export function dealsFor(state: SessionState, seat: SeatId): DealView[] {
  return state.deals
    .filter((deal) => deal.parties.includes(seat))
    .map((deal) => ({
      id: deal.id,
      version: deal.version,
      author: deal.author,
      parties: [...deal.parties],
      clauses: deal.clauses.map((c) => ({ ...c })),
      accepted: [...deal.accepted],
      status: deal.status,
      round: deal.round,
      fills: (deal.fills[seat] ?? []).map((f) => ({ ...f })),
      // What is lost depends on the payer’s trust, which is the payer’s own.
      overhead: deal.clauses.map((c) =>
        c.do === 'pay' && c.by === seat ? overheadOf(state, seat, c.to, c.amount) : null,
      ),
    }))
}

export function requestsFor(state: SessionState, seat: SeatId): RequestView[] {
  return state.requests
    .filter((r) => r.by === seat || r.to === seat)
    .map(({ id, by, to, topic, round, status, refusal }) => ({ id, by, to, topic, round, status, refusal }))
}

export function pledgesFor(state: SessionState, seat: SeatId): PledgeView[] {
  return state.pledges.filter((p) => p.public || p.by === seat || p.to.includes(seat)).map(pledgeView)
}

/** A pledge as those see it who may. */
export const pledgeView = (pledge: SessionState['pledges'][number]): PledgeView => ({
  id: pledge.id,
  by: pledge.by,
  to: [...pledge.to],
  promise: { ...pledge.promise },
  public: pledge.public,
  round: pledge.round,
  deal: pledge.deal,
  status: pledge.status,
  judged: pledge.judged ? { ...pledge.judged } : null,
})

/** The grievances of the place’s history, which everyone knows, and those of play in which the seat is involved. */
export function grievancesFor(state: SessionState, seat: SeatId): GrievanceView[] {
  return state.grievances
    .filter((g) => (g.pledge === null && g.claim === null) || g.of === seat || g.against === seat)
    .map((g) => grievanceView(state, g, g.of === seat || g.against === seat))
}

/** A grievance as its own see it (`inside`); others go on seeing it as they knew it, since airing is between the two. */
export const grievanceView = (
  state: SessionState,
  grievance: SessionState['grievances'][number],
  inside: boolean,
): GrievanceView => ({
  id: grievance.id,
  of: grievance.of,
  against: grievance.against,
  title: titleOf(state, grievance),
  text: state.scenario.data.history.grievances.find((x) => x.id === grievance.id)?.text ?? '',
  round: grievance.round,
  pledge: grievance.pledge,
  claim: grievance.claim,
  aired: grievance.aired && inside,
  mended: grievance.mended && inside,
})
