import type { View } from '../schema/index.ts'
import { bandOf, TRUST_BANDS, type TrustBand } from '../schema/trust.ts'
import { type Bond, bondsOf } from './bonds.ts'
import { chance } from './chance.ts'
import { type Hour, hourOf } from './hour.ts'
import { isParkKept, roundsOf, type Service, servicesOf } from './services.ts'
import { type Work, worksOf } from './themes.ts'

/** What a view says that can be seen in the streets. Shares run from 0 (good) to 1 (bad) unless said otherwise. */
export interface Reading {
  readonly quarter: number
  readonly hour: Hour
  /** How full the wards are, how long the queue at the door is, how many wait to go home. */
  readonly wards: number
  readonly queue: number
  readonly leaving: number
  readonly places: readonly Place[]
  /** My roads, by the other seat. */
  readonly roads: readonly TrustRoad[]
  /** Agreements, drafted or in force, by each pair of their parties. */
  readonly bonds: readonly Bond[]
  readonly works: readonly Work[]
  readonly services: readonly Service[]
  readonly parkKept: boolean
  /** How many home-care cars are on their rounds. */
  readonly rounds: number
  /** The agencies under a notice or control totals. */
  readonly notices: readonly string[]
  readonly weather: Weather
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
const WEATHERS = ['clear', 'rain', 'snow'] as const
export type Weather = (typeof WEATHERS)[number]

/** Reads a view for drawing. */
export function readingOf(view: View): Reading {
  const fares = view.neighbourhoods.map((n) => wellbeingOf(view, n))
  const lowest = fares.indexOf(Math.min(...fares))
  return {
    quarter: view.quarter,
    hour: hourOf(view.phase),
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
    works: worksOf(view),
    services: servicesOf(view),
    parkKept: isParkKept(view),
    rounds: roundsOf(view),
    notices: view.seats.flatMap(({ id, notice }) => (notice === null ? [] : [id])),
    weather: weatherOf(view),
  }
}

export const bandName = (overall: number): TrustBand => TRUST_BANDS[bandOf(overall)] ?? 'broken'

/** The weather over a quarter: it changes the drawing alone, and is the same at every table of a place. */
function weatherOf({ scenario, year, quarter }: View): Weather {
  const draw = chance(scenario.id, 'weather', year, quarter)
  if (quarter === 4) return draw < 0.6 ? 'snow' : 'clear'
  return draw < (quarter === 3 ? 0.55 : 0.25) ? 'rain' : 'clear'
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

/** The share of full wards above which people lie in the corridor, and how many are drawn there at most. */
const FULL = 0.55
const TROLLEYS = 6

/** How many are drawn: trolleys in the corridor, ambulances at the door, people with their bags who wait to go home. */
export const trolleysOf = ({ wards }: Reading): number =>
  Math.round((Math.max(0, wards - FULL) / (1 - FULL)) * TROLLEYS)
export const ambulancesOf = ({ queue }: Reading): number => Math.round(queue * 6)
export const leavingOf = ({ leaving }: Reading): number => Math.round(leaving * 7)

/** How a neighbourhood must fare for its gardens to be kept, and how ill for rubbish to lie in its streets. */
export const WELL = 0.6
export const ILL = 0.4
