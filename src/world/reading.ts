import type { View } from '../schema/index.ts'
import { bandOf, TRUST_BANDS, type TrustBand } from '../schema/trust.ts'
import { type Bond, bondsOf } from './bonds.ts'

/** What a view says that can be seen in the streets. Shares run from 0 (good) to 1 (bad) unless said otherwise. */
export interface Reading {
  readonly quarter: number
  /** How full the wards are, how long the queue at the door is, how many wait to go home. */
  readonly wards: number
  readonly queue: number
  readonly leaving: number
  readonly places: readonly Place[]
  /** My roads, by the other seat. */
  readonly roads: readonly TrustRoad[]
  /** Agreements, drafted or in force, by each pair of their parties. */
  readonly bonds: readonly Bond[]
  readonly programmes: readonly { readonly id: string; readonly title: string; readonly theme: Theme }[]
}
export interface Place {
  readonly id: string
  readonly name: string
  readonly rurality: number
  readonly deprivation: number
  readonly people: number
  readonly older: number
  /** 0 to 1, 1 is well. */
  readonly wellbeing: number
  readonly worst: boolean
}
export interface TrustRoad {
  readonly to: string
  readonly overall: number
  readonly before: number
  readonly band: TrustBand
}
export type Theme = 'warmth' | 'play' | 'care' | 'garden'

/** Reads a view for drawing. */
export function readingOf(view: View): Reading {
  const fares = view.neighbourhoods.map((n) => wellbeingOf(view, n))
  const lowest = fares.indexOf(Math.min(...fares))
  return {
    quarter: view.quarter,
    wards: strain(view, /occupan|beds/) ?? 0.5,
    queue:
      strain(view, /four-hour|(^|-)ae(-|$)|a-and-e|ambulance|handover|emergency|admission/) ??
      strain(view, /occupan/) ??
      0.3,
    leaving: strain(view, /delayed|discharge|ready-to/) ?? 0.3,
    places: view.neighbourhoods.map((n, i) => {
      return {
        id: n.id,
        name: n.name,
        rurality: n.rurality / 1000,
        deprivation: n.deprivation / 1000,
        people: n.people,
        older: n.older / 1000,
        wellbeing: fares[i] ?? 0.5,
        worst: view.neighbourhoods.length > 1 && i === lowest,
      }
    }),
    roads: view.trust.mine.map(({ to, now, before }) => ({
      to,
      overall: now.overall,
      before,
      band: bandName(now.overall),
    })),
    bonds: bondsOf(view),
    programmes: view.programmes
      .filter(({ delivered }) => delivered > 0)
      .map(({ id, title }) => ({ id, title, theme: themeOf(`${id} ${title}`) })),
  }
}

export const bandName = (overall: number): TrustBand => TRUST_BANDS[bandOf(overall)] ?? 'broken'

/** What a programme looks like in the streets, from the words of its name. */
export function themeOf(words: string): Theme {
  if (/warm|heat|damp|insulat|home energy|housing/i.test(words)) return 'warmth'
  if (/play|child|school|obes|weight|activ|young|famil|start/i.test(words)) return 'play'
  if (/discharge|reable|care|fall|step|bed|hospital/i.test(words)) return 'care'
  return 'garden'
}

/** The latest figure of the first indicator whose id matches, as a share of its range from good to bad. */
function strain(view: View, ids: RegExp): number | undefined {
  const found = view.indicators.find(({ id }) => ids.test(id))
  const latest = found?.own.at(-1) ?? found?.reported.at(-1)
  return found === undefined || latest === undefined ? undefined : badness(latest.value, found)
}

function badness(
  value: number,
  { range, better }: Pick<View['indicators'][number], 'range' | 'better'>,
): number {
  const span = range[1] - range[0]
  const share = Math.min(1, Math.max(0, span === 0 ? 0.5 : (value - range[0]) / span))
  return better === 'lower' ? share : 1 - share
}

/** The mean of a neighbourhood's published figures, 0 to 1; without any, what its deprivation suggests. */
function wellbeingOf(view: View, n: View['neighbourhoods'][number]): number {
  const shares = Object.entries(n.figures).flatMap(([id, { value }]) => {
    const indicator = view.indicators.find((i) => i.id === id)
    return indicator === undefined ? [] : [1 - badness(value, indicator)]
  })
  if (shares.length === 0) return 1 - (0.15 + (0.7 * n.deprivation) / 1000)
  return shares.reduce((a, b) => a + b, 0) / shares.length
}
