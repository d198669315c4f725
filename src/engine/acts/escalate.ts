import { type Rejection, rejection, type SeatId } from '../../schema/index.ts'
import { freeOf, OUTSIDE, seatAccount, transfer } from '../ledger.ts'
import { tell } from '../record.ts'
import type { SessionState } from '../state.ts'
import { moveTrust } from '../trust.ts'
import { type Act, isSeat, takeAttention } from './act.ts'

/** The most that a seat can put into a case now, £k; 0 where there is no regulator. */
export const mostEscalated = (state: SessionState, seat: SeatId): number =>
  Math.min(state.scenario.data.rules.escalation?.most ?? 0, freeOf(state, seat))

/** Why a seat cannot escalate against another now, if it cannot. */
export function checkEscalation(state: SessionState, seat: SeatId, against: SeatId): Rejection | undefined {
  const { escalation } = state.scenario.data.rules
  if (state.phase !== 'board') return rejection('wrong-phase', { phase: state.phase })
  if (!escalation) return rejection('no-regulator')
  if (state.round < escalation.from) return rejection('not-yet', { round: escalation.from })
  const has = state.seats[seat]?.attention ?? 0
  if (has < escalation.attention) return rejection('no-attention', { needs: escalation.attention, has })
  const done = (state.escalations ?? []).some(
    (e) => e.round === state.round && e.by === seat && e.against === against,
  )
  if (done) return rejection('already-escalated')
  const max = mostEscalated(state, seat)
  return max < 1 ? rejection('cannot-afford', { needs: 1, has: max }) : undefined
}

/**
 * Escalates to the regulator: one pays for a case against another, whom it costs a multiple of that in assurance. The
 * other has nothing to answer, so it is not called back to the table.
 */
export const escalate: Act<'escalate'> = {
  check(state, seat, { against, amount }) {
    if (!isSeat(state, against)) return rejection('no-such-seat', { seat: against })
    if (against === seat) return rejection('bad-recipients')
    const barred = checkEscalation(state, seat, against)
    if (barred) return barred
    const max = mostEscalated(state, seat)
    return amount < 1 || amount > max ? rejection('bad-amount', { min: 1, max }) : undefined
  },
  run(state, record, seat, { against, amount }) {
    const { escalation } = state.scenario.data.rules
    if (!escalation) return
    takeAttention(state, record, seat, 'escalate', escalation.attention)
    const cost = amount * escalation.factor
    transfer(state, seatAccount(seat), OUTSIDE.assurance, amount)
    transfer(state, seatAccount(against), OUTSIDE.assurance, cost)
    state.escalations ??= []
    state.escalations.push({ by: seat, against, amount, cost, round: state.round })
    tell(record, 'all', { type: 'escalated', by: seat, against, amount, cost })
    moveTrust(state, record, against, seat, 'benevolence', -escalation.resented, { because: 'escalated' })
  },
}
