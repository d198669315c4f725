import type { NoticeKind, SeatId } from '../schema/index.ts'
import { moveConfidence } from './confidence.ts'
import { balanceOf } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { moveTrust } from './trust.ts'

/**
 * What comes of overspending: a council that cannot balance comes under the section 114 class of notice, a health body
 * in deficit under control totals. Both are public and hurt partners.
 */

/** The notice that a seat comes under when it is overspent; undefined when none. */
function kindFor(state: SessionState, seat: SeatId): NoticeKind | undefined {
  const { overspent, role } = state.scenario.seat(seat)
  if (overspent) return overspent === 'nothing' ? undefined : overspent
  if (role === 'local-government') return 'notice'
  return role === 'health' ? 'control' : undefined
}

/** The notice that is in force for a seat in this round. */
export const noticeOf = (state: SessionState, seat: SeatId): SessionState['notices'][number] | undefined =>
  state.notices.find((n) => n.seat === seat && n.from <= state.round && state.round <= n.until)

/** Lifts notices that have run out, and issues them to seats that end the quarter overspent, from the next quarter on. */
export function reviewNotices(state: SessionState, record: Record_): void {
  const { data } = state.scenario
  const { notice_rounds, moves, confidence } = data.rules
  for (const { id: seat } of data.seats) {
    const kind = kindFor(state, seat)
    const running = state.notices.find((n) => n.seat === seat && n.until >= state.round)
    const overspent = kind !== undefined && balanceOf(state, seat) < 0
    if (running && running.until === state.round && !overspent)
      tell(record, 'all', { type: 'notice-lifted', seat, kind: running.kind })
    if (!overspent) continue
    if (running) {
      // Still overspent when it runs out: it goes on, without shaking anybody a second time.
      if (running.until === state.round) running.until += notice_rounds
      continue
    }
    const until = state.round + notice_rounds
    state.notices.push({ seat, kind, from: state.round + 1, until })
    tell(record, 'all', { type: 'notice-issued', seat, kind, until })
    moveConfidence(state, record, -confidence.notice, 'notice', seat)
    for (const { id: other } of data.seats)
      if (other !== seat)
        moveTrust(state, record, other, seat, 'ability', -moves.notice, { because: 'notice' })
  }
}
