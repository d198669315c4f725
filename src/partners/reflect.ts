import { divide } from '../kernel/index.ts'
import type { Option, SeatId } from '../schema/index.ts'
import { because } from './because.ts'
import type { Decision, Mind } from './mind.ts'

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
  const judged = mind.view.pledges.filter(
    (p) => p.by === mind.me && p.to.includes(seat) && p.judged !== null && p.judged.round >= since,
  )
  const kept = judged.filter((p) => p.status === 'kept').length
  const broken = judged.filter((p) => p.status === 'broken').length
  const base = heard ? middle(heard.band) : mind.trust(seat)
  return Math.max(0, Math.min(1000, base + 15 * kept - 45 * broken))
}

/** Words of a title that tell what it is about. */
const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 4)

/** How far a published figure stands toward the bad end of its span, of 1000. */
function badness(mind: Mind, need: string, title: string): number {
  const words = wordsOf(title)
  let worst = 0
  for (const indicator of mind.view.indicators) {
    const about = indicator.id === need || wordsOf(indicator.title).some((word) => words.includes(word))
    const latest = indicator.reported.at(-1)
    const [low, high] = indicator.range
    if (!about || !latest || high <= low) continue
    const place = divide((latest.value - low) * 1000, high - low)
    worst = Math.max(worst, indicator.better === 'lower' ? place : 1000 - place)
  }
  return worst
}

/** What I think that a seat needs most: what it is judged by whose published figures look worst, else the first. */
function needOf(mind: Mind, seat: SeatId, needs: readonly string[]): string {
  const titles = mind.view.seats.find((s) => s.id === seat)?.needs ?? []
  let best = needs[0] ?? ''
  let most = 0
  for (const need of needs) {
    const bad = badness(mind, need, titles.find((t) => t.id === need)?.title ?? '')
    if (bad > most) {
      most = bad
      best = need
    }
  }
  return best
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
