import { OWN_AGENDA, rejection, type SeatId } from '../../schema/index.ts'
import { tell } from '../record.ts'
import type { SessionState } from '../state.ts'
import { overallOf } from '../trust.ts'
import { type Act, isSeat } from './act.ts'

/** What others may think that a seat needs: its public mandate, and something of its own. */
export function needsOf(state: SessionState, seat: SeatId): { id: string; title: string }[] {
  const { mandate } = state.scenario.seat(seat)
  const open = mandate.filter((item) => item.kind !== 'private').map(({ id, title }) => ({ id, title }))
  return open.length === mandate.length ? open : [...open, { id: OWN_AGENDA, title: '' }]
}

/** What a seat needs most: the part of its mandate that is worth most and furthest from being met. */
function mostNeeded(state: SessionState, seat: SeatId): string {
  let most = ''
  let worst = -1
  for (const item of state.scenario.seat(seat).mandate) {
    const short = item.weight * (1000 - (state.seats[seat]?.scores[item.id] ?? 0))
    if (short <= worst) continue
    worst = short
    most = item.kind === 'private' ? OWN_AGENDA : item.id
  }
  return most
}

/** Records what a seat thinks that others need and how far they trust it; the truth beside it is kept for the debrief. */
export const reflect: Act<'reflect'> = {
  check(state, seat, { answers }) {
    if (state.phase !== 'reflect') return rejection('wrong-phase', { phase: state.phase })
    if (state.seats[seat]?.ready) return rejection('already-ready')
    const bad = (detail: string) => rejection('bad-reflection', { detail })
    if (new Set(answers.map((a) => a.about)).size !== answers.length) return bad('a seat stands twice')
    for (const { about, need } of answers) {
      if (!isSeat(state, about) || about === seat) return rejection('no-such-seat', { seat: about })
      if (!needsOf(state, about).some((n) => n.id === need)) return bad(`“${need}” is not among its needs`)
    }
    return undefined
  },
  run(state, record, seat, { answers, note }) {
    for (const { about, need, trusted } of answers) {
      const truth = mostNeeded(state, about)
      const actual = overallOf(state, about, seat)
      state.reflections.push({
        round: state.round,
        seat,
        about,
        need,
        truth,
        trusted: trusted ?? null,
        actual,
      })
    }
    const own = state.seats[seat]
    if (own) own.ready = true
    const text = note ? { note } : {}
    tell(record, [seat], { type: 'reflected', seat, ...text })
  },
}
