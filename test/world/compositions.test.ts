import { describe, expect, it } from 'vitest'
import { LANDS, landOf } from '../../src/world/country.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { type Layout, layoutOf } from '../../src/world/layout.ts'
import { along, distance, gap, ground, type Line, type Point, within } from '../../src/world/plane.ts'
import { readingOf } from '../../src/world/reading.ts'
import { ABOUT, madeUp, PLACES, viewOfPlace } from './places.ts'

/** What lies how: the great buildings about the market, and the water, in shares of the frame. */
function shapeOf({ landmarks, hub, river, bay, width, height }: Layout): {
  buildings: Point[]
  water: Point[]
} {
  const share = ({ x, y }: Point): Point => ({ x: (2 * x) / width, y: (2 * y) / height })
  const line = (all: Line): Point[] =>
    Array.from({ length: 40 }, (_, i) => share(along(all, i / 39).at)).filter(
      ({ x, y }) => Math.abs(x) < 1 && Math.abs(y) < 1,
    )
  return {
    buildings: [...landmarks.map(({ at }) => at), hub].map(share),
    water: [...line(river), ...(bay.length === 0 ? [] : line(bay))],
  }
}
/** How far apart two sets of points lie: the mean way from each to the nearest of the other. */
function spread(one: readonly Point[], other: readonly Point[]): number {
  const from = (a: readonly Point[], b: readonly Point[]): number =>
    a.reduce((sum, p) => sum + Math.min(...b.map((q) => distance(p, q))), 0) / a.length
  return (from(one, other) + from(other, one)) / 2
}

const FLIPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
]

describe('the places that can be played', () => {
  const shapes = PLACES.map((id) => shapeOf(layoutOf(viewOfPlace(id), 1.6)))
  const pairs = PLACES.flatMap((one, i) =>
    PLACES.slice(i + 1).map((other, k) => [one, other, i, i + k + 1] as const),
  )

  it('lie each in a land of its own', () => {
    expect(PLACES.map((id) => landOf(viewOfPlace(id).place))).toEqual(['coast', 'valley', 'glade', 'canal'])
  })

  it.each(pairs)('%s and %s are not one another, whichever way round', (_one, _other, i, k) => {
    const [a, b] = [shapes[i], shapes[k]]
    if (a === undefined || b === undefined) throw new Error('no such place')
    const turned = (list: readonly Point[], [x, y]: readonly [number, number]): Point[] =>
      list.map((p) => ({ x: p.x * x, y: p.y * y }))
    // A tenth of half the frame is about the room of a great building.
    const water = Math.min(...FLIPS.map((flip) => spread(a.water, turned(b.water, flip))))
    const buildings = Math.min(...FLIPS.map((flip) => spread(a.buildings, turned(b.buildings, flip))))
    expect(water).toBeGreaterThan(0.1)
    expect(buildings + water).toBeGreaterThan(0.24)
  })

  it('keep every ambulance of the longest queue on dry ground', () => {
    for (const id of PLACES) {
      const view = viewOfPlace(id)
      const layout = layoutOf(view, 1.6)
      const frame = { x: -720, y: -450, width: 1440, height: 900 }
      const svg = picture(layout, { ...readingOf(view), queue: 1 }, view.viewer, frame)
      const waiting = [...svg.matchAll(/href="#ambulance" x="([-\d.]+)" y="([-\d.]+)"/g)]
      expect(waiting, id).toHaveLength(6)
      for (const [, x, y] of waiting) {
        const p = { x: Number(x), y: Number(y) }
        expect(gap(ground(p), layout.river.map(ground)), id).toBeGreaterThan(40)
        expect(within(p, layout.bay), id).toBe(false)
      }
    }
  })

  it('have a plot for every programme and two doors for every agency', () => {
    for (const id of PLACES) {
      const view = viewOfPlace(id)
      const { programmes, branches } = layoutOf(view, 1.6)
      expect(programmes.map((plot) => plot.id)).toEqual(view.programmes.map((programme) => programme.id))
      for (const seat of view.seats)
        expect(branches.filter((door) => door.id === seat.id).length, `${id} ${seat.id}`).toBeGreaterThan(0)
    }
  })
})

describe.each(LANDS)('a made-up place: %s', (land) => {
  const about = ABOUT[land]
  const drawn = [0.8, 1.6, 2].flatMap((aspect) =>
    ['first', 'second', 'third'].flatMap((id, i) => {
      const view = madeUp(about, id, 4 + i * 2)
      return [{ view, aspect, layout: layoutOf(view, aspect) }]
    }),
  )

  it('has a composition by its words', () => expect(landOf({ about })).toBe(land))

  it('has no building or neighbourhood over another, in water or out of the frame', () => {
    for (const { layout, aspect, view } of drawn) {
      const { landmarks, quarters, sights, river, bay, width, height } = layout
      const where = `${view.scenario.id} at ${aspect}`
      const plan = (p: Point): Point => ground(p)
      for (const [i, a] of landmarks.entries())
        for (const b of landmarks.slice(i + 1)) expect(distance(a.at, b.at), where).toBeGreaterThan(200)
      for (const [i, q] of quarters.entries()) {
        for (const other of quarters.slice(i + 1))
          expect(distance(plan(q.at), plan(other.at)), where).toBeGreaterThan((q.reach + other.reach) * 0.84)
        for (const { at } of landmarks)
          expect(distance(plan(q.at), plan(at)), where).toBeGreaterThan(q.reach + 66)
        expect(Math.abs(q.at.x) + q.reach * 1.4).toBeLessThan(width / 2)
        expect(Math.abs(q.at.y) + q.reach * 0.7).toBeLessThan(height / 2)
      }
      for (const sight of sights)
        for (const { at } of landmarks)
          expect(distance(plan(sight.at), plan(at)), `${where} ${sight.id}`).toBeGreaterThan(120)
      for (const { at } of [...landmarks, ...quarters, ...sights]) {
        expect(gap(plan(at), river.map(plan)), where).toBeGreaterThan(40)
        expect(within(at, bay), where).toBe(false)
      }
    }
  })

  it('has a plot for each of its programmes', () => {
    for (const { view, layout } of drawn) expect(layout.programmes).toHaveLength(view.programmes.length)
  })
})
