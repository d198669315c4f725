import { counted, type Option, type SeatId } from '../schema/index.ts'
import { because } from './because.ts'
import type { Decision, Mind } from './mind.ts'
import { needOf } from './needs.ts'

type Reflecting = Extract<Option, { type: 'reflect' }>

/** The middle of a band of trust. */
const middle = (band: number): number => band * 200 + 100

/**
 * How far I think that a seat trusts me: what I last heard from it, moved by what I have kept and broken since; where I
 * heard nothing, as I trust it.
 */
export function trustedBy(mind: Mind, seat: SeatId): number {
  const heard = mind.view.trust.theirs.find((t) => t.from === seat)
  const since = heard?.round ?? 0
  const judged = counted(
    mind.view.pledges.filter(
      (p) => p.by === mind.me && p.to.includes(seat) && p.judged !== null && p.judged.round >= since,
    ),
  )
  const kept = judged.filter((p) => p.status === 'kept').length
  const broken = judged.filter((p) => p.status === 'broken').length
  const base = heard ? middle(heard.band) : mind.trust(seat)
  return Math.max(0, Math.min(1000, base + 15 * kept - 45 * broken))
}

/** Answers the prompts of a round honestly, from its own view. */
export function reflectOn(mind: Mind, option: Reflecting): Decision {
  const answers = option.about
    .filter(({ needs }) => needs.length > 0)
    .slice(0, 6)
    .map(({ seat, needs }) => ({
      about: seat,
      need: needOf(mind, seat, needs),
      trusted: trustedBy(mind, seat),
    }))
  return { action: { type: 'reflect', answers }, because: because('reflected') }
}
