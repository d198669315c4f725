import { divide } from '../../kernel/index.ts'
import { rejection, type SeatId } from '../../schema/index.ts'
import { tell } from '../record.ts'
import type { Grievance, SessionState } from '../state.ts'
import { bandBetween, moveTrust } from '../trust.ts'
import { type Act, checkAct, checkRecipients, spendAttention } from './act.ts'

/** True when two seats have met in this round, whichever asked. */
export const metThisRound = (state: SessionState, a: SeatId, b: SeatId): boolean =>
  state.meetings.some((m) => (m.by === a && m.with === b) || (m.by === b && m.with === a))

/** The grievances between two seats that have not been aired. */
export const grievancesBetween = (state: SessionState, a: SeatId, b: SeatId): Grievance[] =>
  state.grievances.filter(
    (g) => !g.aired && ((g.of === a && g.against === b) || (g.of === b && g.against === a)),
  )

/** Face-to-face with one seat: some goodwill both ways, more if both ask; an old grievance can be aired. */
export const meet: Act<'meet'> = {
  check(state, seat, { with: other, air }) {
    const barred = checkAct(state, seat, 'meet') ?? checkRecipients(state, seat, [other])
    if (barred) return barred
    if (state.meetings.some((m) => m.by === seat && m.with === other)) return rejection('already-met')
    if (air !== undefined && !grievancesBetween(state, seat, other).some((g) => g.id === air))
      return rejection('no-such-grievance', { grievance: air })
    return undefined
  },
  run(state, record, seat, { with: other, air }) {
    const { met, met_both, aired } = state.scenario.data.rules.moves
    spendAttention(state, record, seat, 'meet')
    const both = state.meetings.some((m) => m.by === other && m.with === seat)
    state.meetings.push({ by: seat, with: other })
    tell(record, [seat, other], { type: 'met', by: seat, with: other })
    if (both) tell(record, [seat, other], { type: 'met-both', seats: [other, seat] })
    const gain = both ? Math.max(0, met_both - met) : met
    for (const [from, to] of [
      [seat, other],
      [other, seat],
    ] as const) {
      moveTrust(state, record, from, to, 'benevolence', gain, { because: 'met' })
      const band = bandBetween(state, to, from)
      const heard = state.soundings[from]
      if (heard) heard[to] = { band, round: state.round }
      tell(record, [from], { type: 'sounding', of: to, band })
    }
    const grievance = state.grievances.find((g) => g.id === air)
    if (!grievance) return
    grievance.aired = true
    const { id, of, against, weight } = grievance
    tell(record, [seat, other], {
      type: 'aired',
      grievance: id,
      by: seat,
      with: other,
      title: titleOf(state, grievance),
    })
    const relief = divide(aired * weight, 100)
    moveTrust(state, record, of, against, 'benevolence', relief, { because: 'aired', about: id })
  },
}

/** A grievance’s title: the scenario’s, or empty for one that play has made (the screen then tells of its pledge). */
export const titleOf = (state: SessionState, grievance: Grievance): string =>
  state.scenario.data.history.grievances.find((g) => g.id === grievance.id)?.title ?? ''
