import { divide } from '../kernel/index.ts'
import { OWN_AGENDA, type SeatId, type View } from '../schema/index.ts'
import type { Mind } from './mind.ts'
import { stemsOf } from './stems.ts'

/** How far a need is taken to be unmet, of 1000, where nothing published tells of it. */
const UNKNOWN = 400

type Indicator = View['indicators'][number]

/** How many words a need shares with a published figure; its own id stands for it whole. */
function shared(need: { id: string; title: string }, indicator: Indicator): number {
  if (indicator.id === need.id) return Number.MAX_SAFE_INTEGER
  const stems = stemsOf(`${indicator.id} ${indicator.title}`)
  return [...stemsOf(`${need.id} ${need.title}`)].filter((stem) => stems.has(stem)).length
}

/** How far a figure stands toward the bad end of its span, of 1000; null where nothing was published yet. */
function badness(indicator: Indicator): number | null {
  const latest = indicator.reported.at(-1)
  const [low, high] = indicator.range
  if (!latest || high <= low) return null
  const place = Math.max(0, Math.min(1000, divide((latest.value - low) * 1000, high - low)))
  return indicator.better === 'lower' ? place : 1000 - place
}

/** How far an open need looks unmet: by the figures that share most words with it, the worst of them. */
function unmet(mind: Mind, need: { id: string; title: string }): number {
  let most = 1
  let worst: number | null = null
  for (const indicator of mind.view.indicators) {
    const words = shared(need, indicator)
    const bad = badness(indicator)
    if (words < most || bad === null) continue
    worst = words > most ? bad : Math.max(worst ?? 0, bad)
    most = words
  }
  return worst ?? UNKNOWN
}

/**
 * What I think that a seat needs most of what it may need: the part of its public mandate whose published figures look
 * worst; or something of its own, the more so the less I believe that it means well by others. That people put down to
 * self-interest what they cannot see into is “naive cynicism” (Kruger and Gilovich 1999); the measure of it here, all
 * that is wanting of benevolence, is an assumption.
 *
 * @param needs ids of `view.seats[].needs`; the empty string if there are none
 */
export function needOf(mind: Mind, seat: SeatId, needs: readonly string[]): string {
  const known = mind.view.seats.find(({ id }) => id === seat)?.needs ?? []
  let best = needs[0] ?? ''
  let most = -1
  for (const id of needs) {
    const title = known.find((need) => need.id === id)?.title ?? ''
    const bad = id === OWN_AGENDA ? 1000 - mind.past(seat).trust.benevolence : unmet(mind, { id, title })
    if (bad <= most) continue
    most = bad
    best = id
  }
  return best
}
