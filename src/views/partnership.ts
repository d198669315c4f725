import {
  agreed,
  balanceOf,
  draftCost,
  freeOf,
  fundBalance,
  noticeOf,
  type SessionState,
} from '../engine/index.ts'
import type {
  AgreementView,
  BookView,
  KindView,
  NoticeView,
  PartnershipView,
  SeatId,
} from '../schema/index.ts'

const kinds = (state: SessionState): KindView[] =>
  state.scenario.data.agreements.map(({ id, title, text, from, parties, needs, notice, leaving, gives }) => ({
    id,
    title,
    text,
    from,
    parties: { min: parties[0], max: parties[1] },
    needs: needs ? { ...needs } : null,
    attention: draftCost(state, id),
    notice,
    leaving,
    gives: { ...gives },
  }))

type Agreement = SessionState['agreements'][number]

/** An agreement with its terms and votes for its own (`inside`), without for others. */
export function agreementView(state: SessionState, agreement: Agreement, inside: boolean): AgreementView {
  const { id, kind, author, parties, signed, status, round, began, ended, leaving, votes, fund } = agreement
  return {
    id,
    kind,
    author,
    parties: [...parties],
    signed: [...signed],
    status,
    round,
    began,
    ended,
    leaving: leaving.map((l) => ({ ...l })),
    votes: inside ? votes.map((v) => ({ ...v })) : [],
    fund:
      inside && fund
        ? {
            terms: { ...fund, contributions: fund.contributions.map((c) => ({ ...c })) },
            balance: fundBalance(state, agreement),
            paid_in: Object.entries(agreement.paidIn).map(([seat, amount]) => ({ seat, amount })),
          }
        : null,
  }
}

const agreementsFor = (state: SessionState, seat: SeatId): AgreementView[] =>
  state.agreements
    .filter((a) => a.began !== null || a.parties.includes(seat))
    .map((a) => agreementView(state, a, a.parties.includes(seat)))

function booksFor(state: SessionState, viewer: SeatId): BookView[] {
  return state.scenario.data.seats.flatMap(({ id: seat, committed }) => {
    if (seat === viewer || !agreed(state, 'books', viewer, seat)) return []
    const ledger = (state.seats[seat]?.balances ?? []).map((balance, round) => ({ round, balance }))
    return [
      {
        seat,
        balance: balanceOf(state, seat),
        free: freeOf(state, seat),
        income: state.scenario.income(seat, state.round),
        committed,
        ledger,
      },
    ]
  })
}

/** The notice that a seat is under, or will be from the next round on. */
export function noticeFor(state: SessionState, seat: SeatId): NoticeView | null {
  const notice = noticeOf(state, seat) ?? state.notices.find((n) => n.seat === seat && n.from > state.round)
  return notice ? { kind: notice.kind, from: notice.from, until: notice.until } : null
}

/** What a seat may know of agreements and leadership moves. */
export function partnershipFor(state: SessionState, viewer: SeatId): PartnershipView {
  const { warnings, frames, brokerings, confidences } = state
  return {
    kinds: kinds(state),
    agreements: agreementsFor(state, viewer),
    books: booksFor(state, viewer),
    warnings: warnings.filter((w) => w.by === viewer || w.to === viewer).map((w) => ({ ...w })),
    frames: frames.map((f) => ({ ...f })),
    // Those who were to be brought together never hear of it when it came to nothing.
    brokerings: brokerings
      .filter((b) => b.by === viewer || (b.until > 0 && b.between.includes(viewer)))
      .map((b) => ({ ...b, between: [b.between[0], b.between[1]], deal: dealSeen(state, b.deal, viewer) })),
    escalations: (state.escalations ?? []).map((e) => ({ ...e })),
    confidence: {
      now: state.confidence,
      series: confidences.map((value, round) => ({ round, value })),
    },
  }
}

/** The number of a deal that the viewer is party to; another stays hidden. */
const dealSeen = (state: SessionState, id: number | null, viewer: SeatId): number | null =>
  state.deals.some((d) => d.id === id && d.parties.includes(viewer)) ? id : null
