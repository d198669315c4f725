import type { Role, View } from '../schema/index.ts'
import { TRUST_BANDS } from '../schema/trust.ts'
import type { Layout } from './layout.ts'
import { along, distance, type Point } from './plane.ts'
import type { Reading } from './reading.ts'
import type { Words } from './words.ts'

/** A label before and after it has found its place; positions are in screen units, from the middle of the box. */
export interface Label {
  readonly kind: 'agency' | 'neighbourhood' | 'road' | 'programme'
  readonly id: string
  readonly text: string
  /** What it says where there is no room for that. */
  readonly brief?: string
  readonly role?: Role
  readonly worst?: boolean
  /** 0 to 1: how a neighbourhood fares. */
  readonly well?: number
  /** 0 broken to 4 avenue. */
  readonly band?: number
  /** Whether the trust of a road has risen (1), fallen (-1) or stayed since the last round. */
  readonly trend?: number
  /** Where it would like to be, best first. */
  readonly places: readonly Point[]
}
export interface Placed extends Label {
  readonly at: Point
  readonly width: number
  readonly height: number
}

/**
 * The labels that a map of the given width shows, in the order in which they are placed: the neighbourhood that fares worst
 * can only stand near it, while the names of agencies find a place in any case.
 */
export function labelsOf(view: View, layout: Layout, reading: Reading, words: Words, width: number): Label[] {
  const offer = (at: Point, ...shifts: readonly (readonly [number, number])[]): Point[] =>
    shifts.map(([x, y]) => ({ x: at.x + x, y: at.y + y }))
  const agencies = layout.landmarks.map((l): Label => {
    const seat = view.seats.find(({ id }) => id === l.id)
    return {
      kind: 'agency',
      id: l.id,
      role: l.role,
      text: seat?.short ?? l.id,
      places: offer(l.at, [0, 98], [0, 104], [-40, 92], [40, 92], [0, -150]),
    }
  })
  const places = layout.quarters.flatMap((q): Label[] => {
    const place = reading.places.find(({ id }) => id === q.id)
    if (place === undefined || (width < 520 && !place.worst)) return []
    const down = q.reach * 0.72
    const text = place.worst && width >= 700 ? `${place.name} · ${words('world.worst')}` : place.name
    return [
      {
        kind: 'neighbourhood',
        id: q.id,
        text,
        brief: place.name,
        worst: place.worst,
        well: place.wellbeing,
        places: offer(
          q.at,
          [0, down],
          [0, -down],
          [-50, down],
          [50, down],
          [70, 0],
          [-70, 0],
          [0, down + 30],
          [0, 0],
        ),
      },
    ]
  })
  const roads = width < 420 ? [] : roadLabels(view, layout, reading, words, width)
  const worst = places.filter((p) => p.worst)
  return [
    ...worst,
    ...agencies,
    ...roads,
    ...places.filter((p) => !p.worst),
    ...programmeLabels(layout, reading, width),
  ]
}

function roadLabels(view: View, layout: Layout, reading: Reading, words: Words, width: number): Label[] {
  return layout.ways.flatMap((way): Label[] => {
    if (!way.between.includes(view.viewer)) return []
    const mineFirst = way.between[0] === view.viewer
    const other = mineFirst ? way.between[1] : way.between[0]
    const trust = reading.roads.find(({ to }) => to === other)
    if (trust === undefined) return []
    const band = words(`world.road.${trust.band}`)
    const text = width < 640 ? band : words('world.road.label', { band, overall: trust.overall })
    const market = way.line.some((p) => distance(p, layout.hub) < 2)
    const spots = (market ? [0.73, 0.3, 0.24, 0.78] : [0.5, 0.44, 0.58, 0.66, 0.36]).map((t) =>
      along(way.line, mineFirst ? t : 1 - t),
    )
    const beside = spots.map(({ at, heading }) => ({
      x: at.x + 78 * heading.y ** 2,
      y: at.y - 30 * (1 - heading.y ** 2),
    }))
    const places = [...beside, ...spots.map(({ at }) => at)]
    return [
      {
        kind: 'road',
        id: other,
        text,
        band: TRUST_BANDS.indexOf(trust.band),
        trend: Math.sign(trust.overall - trust.before),
        places,
      },
    ]
  })
}

function programmeLabels(layout: Layout, reading: Reading, width: number): Label[] {
  if (width < 900) return []
  return reading.works.flatMap(({ id, title }): Label[] => {
    const plot = layout.programmes.find((p) => p.id === id)
    return plot === undefined
      ? []
      : [
          {
            kind: 'programme',
            id,
            text: title,
            places: [
              { x: plot.at.x, y: plot.at.y + 36 },
              { x: plot.at.x, y: plot.at.y - 40 },
            ],
          },
        ]
  })
}
