import type { SeatId } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import { mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'

/** Above this overall trust a grievance between us does not stand in the way of work. Assumption. */
const MENDED = 700

/** Whether the seat asked to meet in this round, as the record of my trust has it. */
const cameToMe = (mind: Mind, seat: SeatId): boolean =>
  !mind.view.mine.met.includes(seat) &&
  mind.view.trust.mine.some(
    (t) => t.to === seat && t.causes.some((c) => c.because === 'met' && c.round === mind.view.round),
  )

/** How much I depend on a seat: the programmes that we share. */
const shared = (mind: Mind, seat: SeatId): number =>
  mine(mind).filter((p) => p.partners.some((partner) => partner.seat === seat)).length

/** What there is to talk through: something of the place’s history, or a promise broken at this table. */
function toAir(mind: Mind, seat: SeatId, grievance: string): Because {
  const fresh = mind.view.grievances.some((g) => g.id === grievance && g.pledge !== null)
  return because(fresh ? 'meet-breach' : 'meet-grievance', { seat, grievance })
}

/** Meets seats by its manner: comes when asked, airs old grievances, then seeks the distrusted or keeps the trusted. */
export function meet(mind: Mind): Decision | null {
  const options = mind
    .may('meet')
    .filter((o) => mind.present(o.with) && mind.grudge(o.with)?.until !== 'never')
  const room = mind.view.mine.met.length <= mind.rule.meets.most
  const back = mind.rule.meets.returns && room ? options.find((o) => cameToMe(mind, o.with)) : undefined
  if (back) {
    const air = back.air[0] === undefined ? {} : { air: back.air[0] }
    const seat = back.with
    return { action: { type: 'meet', with: seat, ...air }, because: because('meet-returned', { seat }) }
  }
  if (mind.view.mine.met.length >= mind.rule.meets.most) return null
  const sign = mind.rule.meets.seeks === 'distrusted' ? 1 : -1
  const order = [...options].sort(
    (a, b) =>
      b.air.length - a.air.length ||
      shared(mind, b.with) - shared(mind, a.with) ||
      sign * (mind.trust(a.with) - mind.trust(b.with)),
  )
  const option = order.find((o) => o.air.length > 0 || mind.trust(o.with) < MENDED)
  if (!option) return null
  const seat = option.with
  const grievance = option.air[0]
  if (grievance !== undefined)
    return { action: { type: 'meet', with: seat, air: grievance }, because: toAir(mind, seat, grievance) }
  const code = mind.rule.meets.seeks === 'distrusted' ? 'meet-to-mend' : 'meet-to-keep'
  return { action: { type: 'meet', with: seat }, because: because(code, { seat }) }
}
