import { perMille } from '../kernel/index.ts'
import { counted, type ProgrammeView, type SeatId } from '../schema/index.ts'
import { because } from './because.ts'
import { stalledLately } from './belief.ts'
import { mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { brings, quartersLeft, trustsMe } from './standing.ts'
import { costTo, worth } from './values.ts'

/** Working with residents, telling a shared story, and bringing others together. */

/** What a gain of the public's confidence in the place is worth, £k a quarter. Assumption. */
const CONFIDENCE = 1

/** Works with residents on the programme of mine that would gain most by it, where that is worth the time. */
export function engage(mind: Mind): Decision | null {
  const { engages, time } = mind.rule.partnership
  const done = mind.view.programmes.filter((p) =>
    p.engaged.some((e) => e.by === mind.me && e.round === mind.view.round),
  )
  if (done.length >= engages) return null
  let best: { programme: string; value: number } | null = null
  for (const { programme: id, attention } of mind.may('engage')) {
    const programme = mine(mind).find((p) => p.id === id)
    if (!programme || (programme.streak === 0 && stalledLately(mind, id))) continue
    const fit = perMille(brings(mind, programme), mind.view.rules.leadership.fit) + CONFIDENCE
    const value = fit * lastingQuarters(mind, programme) - attention * time
    if (value > 0 && (!best || value > best.value)) best = { programme: id, value }
  }
  if (!best) return null
  const { programme } = best
  return { action: { type: 'engage', programme }, because: because('engage-fit', { programme }) }
}

/** The quarters after this one in which a programme can still run. */
const lastingQuarters = (mind: Mind, programme: ProgrammeView): number =>
  Math.min(quartersLeft(mind), (programme.until ?? mind.view.rounds) - mind.view.round)

/** The least listeners for whom a story is told. */
const LISTENERS = 2

/** Tells a shared story of the place, where my word has been kept, others will believe it and promises are to come. */
export function frame(mind: Mind): Decision | null {
  const { frames } = mind.rule.partnership
  const { frame_rounds, frame_integrity } = mind.view.rules.leadership
  if (frames === 'never' || mind.may('frame').length === 0 || quartersLeft(mind) < frame_rounds) return null
  const kept = counted(mind.view.pledges.filter((p) => p.by === mind.me && p.status === 'kept')).length
  const believers = mind.others.filter((seat) => trustsMe(mind, seat, frame_integrity))
  if (kept < frames || believers.length < LISTENERS) return null
  return { action: { type: 'frame' }, because: because('frame-word', { count: kept }) }
}

/** For how many rounds after an attempt to bring two together I do not try again. Assumption. */
const REST = 3

/** Whether something that all know of stands between two others: an old grievance, or a public promise broken. */
function estranged(mind: Mind, a: SeatId, b: SeatId): boolean {
  const between = (x: SeatId, y: SeatId) => (x === a && y === b) || (x === b && y === a)
  const old = mind.view.grievances.some((g) => between(g.of, g.against) && !g.aired)
  const broken = mind.view.pledges.some((p) => p.status === 'broken' && p.to.some((to) => between(p.by, to)))
  return old || broken
}

/** The programme that two others should work on together, as I see it: it would do most for me and does not run. */
function between(mind: Mind, a: SeatId, b: SeatId): ProgrammeView | null {
  let best: ProgrammeView | null = null
  for (const programme of mind.view.programmes) {
    const both = costTo(programme, a) > 0 && costTo(programme, b) > 0
    if (!programme.open || programme.streak > 0 || !both || worth(mind, programme) <= 0) continue
    if (!best || worth(mind, programme) > worth(mind, best)) best = programme
  }
  return best
}

/** What a programme that does not run gains in its chance by two of its partners being brought together, of 1000. Assumption. */
const NUDGE = 100

/** Brings two others together who, as I think, both trust me, where their working together would help me. */
export function broker(mind: Mind): Decision | null {
  const { brokers, time } = mind.rule.partnership
  const { broker_trust } = mind.view.rules.leadership
  const mineNow = mind.view.partnership.brokerings.filter((b) => b.by === mind.me)
  if (mineNow.filter((b) => b.round === mind.view.round).length >= brokers) return null
  for (const { between: seats, attention } of mind.may('broker')) {
    const willing = seats.filter((seat) => mind.present(seat) && trustsMe(mind, seat, broker_trust))
    for (const [i, a] of willing.entries())
      for (const b of willing.slice(i + 1)) {
        const lately = mineNow.some(
          (x) => x.between.includes(a) && x.between.includes(b) && x.round > mind.view.round - REST,
        )
        const programme = lately || !estranged(mind, a, b) ? null : between(mind, a, b)
        if (!programme || perMille(worth(mind, programme), NUDGE) < attention * time) continue
        return {
          action: { type: 'broker', between: [a, b] },
          because: because('broker-work', { seat: a, other: b, programme: programme.id }),
        }
      }
  }
  return null
}
