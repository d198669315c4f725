import { describe, expect, it } from 'vitest'
import { countryOf, landOf } from '../../src/world/country.ts'
import { onPlan } from '../../src/world/draw/ground.ts'
import { sceneryOf } from '../../src/world/draw/scenery.ts'
import { MOST } from '../../src/world/homes.ts'
import { frameOf, layoutOf } from '../../src/world/layout.ts'
import { along, crossings, distance, gap, ground, lengthOf, seen, smooth } from '../../src/world/plane.ts'
import { readingOf } from '../../src/world/reading.ts'
import { haven } from './haven.ts'

const view = haven()
const frame = { x: -720, y: -450, width: 1440, height: 900 }

describe('the plane', () => {
  it('sees a point of the ground and finds it again', () => {
    expect(ground(seen(30, -70))).toEqual({ x: 30, y: -70 })
  })

  it('walks along a line by its length', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 30 },
    ]
    expect(lengthOf(line)).toBe(40)
    expect(along(line, 0.5).at).toEqual({ x: 10, y: 10 })
    expect(along(line, 0.5).heading).toEqual({ x: 0, y: 1 })
  })

  it('finds where lines cross, and how far a point is from one', () => {
    const line = smooth([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ])
    expect(
      crossings(line, [
        { x: 50, y: -10 },
        { x: 50, y: 10 },
      ]),
    ).toHaveLength(1)
    expect(
      crossings(line, [
        { x: 50, y: 5 },
        { x: 50, y: 10 },
      ]),
    ).toHaveLength(0)
    expect(gap({ x: 40, y: 7 }, line)).toBeCloseTo(7)
  })
})

describe('the layout', () => {
  it('is the same every time, and does not depend on what is played', () => {
    expect(layoutOf(haven({ trust: [900, 900, 900], quarter: 4, strain: 10 }), 1.6)).toEqual(
      layoutOf(view, 1.6),
    )
  })

  it('gives each role its own landmark, apart from the others', () => {
    const { landmarks } = layoutOf(view, 1.6)
    expect(landmarks.map(({ role }) => role)).toEqual(view.seats.map(({ role }) => role))
    for (const [i, a] of landmarks.entries())
      for (const b of landmarks.slice(i + 1)) expect(distance(a.at, b.at)).toBeGreaterThan(280)
  })

  it('finds room for two seats of one role and for six seats', () => {
    const [first, ...rest] = view.seats
    if (first === undefined) throw new Error('no seats')
    const seats = [first, { ...first, id: 'second-trust' }, ...rest, { ...first, id: 'third-trust' }]
    const spots = layoutOf({ ...view, seats }, 1.6).landmarks.map(({ at }) => `${at.x},${at.y}`)
    expect(new Set(spots).size).toBe(6)
  })

  it('joins every two landmarks by one road', () => {
    expect(layoutOf(view, 1.6).ways.map(({ between }) => between.join('-'))).toEqual([
      'trust-care',
      'trust-wellbeing',
      'trust-council',
      'care-wellbeing',
      'care-council',
      'wellbeing-council',
    ])
  })

  it.each([0.5, 0.8, 1.2, 1.78, 3])('keeps everything inside a frame of aspect %s', (aspect) => {
    const { width, height, landmarks, quarters } = layoutOf(view, aspect)
    for (const { at, reach } of quarters) {
      expect(Math.abs(at.x) + reach * 1.4).toBeLessThan(width / 2)
      expect(Math.abs(at.y) + reach * 0.7).toBeLessThan(height / 2)
    }
    for (const { at } of landmarks) expect(Math.abs(at.x) + 130).toBeLessThan(width / 2)
  })

  it('turns and flips the composition by the place, the shore always in front', () => {
    const places = Array.from({ length: 24 }, (_, i) => `place-${i}`)
    const drawn = places.map((id) => layoutOf({ ...view, scenario: { ...view.scenario, id } }, 1.6))
    const shapes = drawn.map(({ landmarks, hub }) =>
      [...landmarks, { at: hub }].map(({ at }) => `${Math.sign(at.x)},${Math.sign(at.y)}`).join(' '),
    )
    expect(new Set(shapes).size).toBeGreaterThan(8)
    for (const { landmarks, quarters, width, height } of drawn) {
      for (const { at } of landmarks) expect(Math.abs(at.x) + 130).toBeLessThan(width / 2)
      for (const { at, reach } of quarters) expect(Math.abs(at.y) + reach * 0.7).toBeLessThan(height / 2)
    }
    const about = 'A harbour town.'
    for (const id of places) {
      const { bay, light } = layoutOf(
        { ...view, scenario: { ...view.scenario, id }, place: { ...view.place, about } },
        1.6,
      )
      expect(Math.max(...bay.map(({ y }) => y))).toBeGreaterThan(400)
      expect(light?.y).toBeGreaterThan(200)
    }
  })

  it('lays the river across the foot of hills, and from back to front elsewhere', () => {
    const span = (about: string, id: string) => {
      const { river, landmarks, quarters, width, height } = layoutOf(
        { ...view, scenario: { ...view.scenario, id }, place: { ...view.place, about } },
        1.6,
      )
      for (const { at } of [...landmarks, ...quarters]) expect(gap(at, river)).toBeGreaterThan(60)
      for (const { at, reach } of quarters) expect(Math.abs(at.y) + reach * 0.7).toBeLessThan(height / 2)
      for (const { at } of landmarks) expect(Math.abs(at.x) + 130).toBeLessThan(width / 2)
      const ends = [river[0], river.at(-1)].map((p) => p ?? { x: 0, y: 0 })
      return ends.every(({ x }) => Math.abs(x) > width / 2)
    }
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      expect(span('A market town among sheep hills.', id)).toBe(true)
      expect(span('A town that smells of biscuit.', id)).toBe(false)
    }
  })

  it('reads the country from what an author says of a place', () => {
    const country = (about: string) => countryOf({ about })
    expect(country('A harbour town below the hills.')).toBe('sea')
    expect(country('A market town among sheep hills.')).toBe('hills')
    expect(country('Beech-wood villages in a fold of the chalk.')).toBe('woods')
    expect(country('A town that smells of biscuit.')).toBe('fields')
    expect(landOf({ about: 'A harbour town below the hills.' })).toBe('coast')
  })

  it('has a bay by the sea alone, with the harbour beside it', () => {
    expect(layoutOf(view, 1.6).bay).toEqual([])
    const coastal = layoutOf({ ...view, place: { ...view.place, about: 'A harbour town.' } }, 1.6)
    expect(coastal.bay.length).toBeGreaterThan(10)
    const harbour = coastal.quarters.find(({ id }) => id === 'harbour')
    expect(gap(harbour?.at ?? { x: 0, y: 0 }, coastal.bay)).toBeLessThan(170)
  })

  it('has room for twelve neighbourhoods', () => {
    const neighbourhoods = Array.from({ length: 12 }, (_, i) => ({
      ...(view.neighbourhoods[i % 6] ?? neverHere()),
      id: `part-${i}`,
    }))
    const spots = layoutOf({ ...view, neighbourhoods }, 1.6).quarters.map(({ at }) => `${at.x},${at.y}`)
    expect(new Set(spots).size).toBe(12)
    expect(frameOf(1.6, 12).width).toBeGreaterThan(frameOf(1.6, 6).width)
  })
})

describe('the scenery', () => {
  const layout = layoutOf(view, 1.6)
  const { homes, trees } = sceneryOf(layout, readingOf(view), frame)

  it('builds homes for all, terraces where it is dense and poor, cottages in the country', () => {
    const kinds = (id: string): Set<string> =>
      new Set(homes.find((h) => h.id === id)?.homes.map(({ kind }) => kind))
    expect(kinds('harbour')).toContain('terrace')
    expect(kinds('westfield')).toContain('semi')
    expect(kinds('ashby-vale')).toContain('cottage')
    for (const { homes: list } of homes) expect(list.length).toBeGreaterThan(2)
  })

  it('builds more homes where more people live', () => {
    const count = (id: string): number => homes.find((h) => h.id === id)?.homes.length ?? 0
    expect(count('harbour')).toBeGreaterThan(count('fenton'))
  })

  it('stays while who lives there and the frame do, whatever else the quarter brings', () => {
    const later = { ...readingOf(view), wards: 1, queue: 1, quarter: 4 }
    expect(sceneryOf(layout, later, frame).homes).toBe(homes)
    const neighbourhoods = view.neighbourhoods.map((n) => ({ ...n, people: n.people * 12 }))
    const crowded = readingOf({ ...view, neighbourhoods })
    expect(sceneryOf(layout, crowded, frame).homes).not.toEqual(homes)
    expect(sceneryOf(layout, readingOf(view), { ...frame, width: 200 }).trees.length).toBeLessThan(
      trees.length,
    )
    expect(sceneryOf(layout, readingOf(view), frame).homes).toEqual(homes)
  })

  it('builds a city closer than a market town, within bounds, the same each time', () => {
    const built = (times: number) => {
      const neighbourhoods = view.neighbourhoods.map((n) => ({ ...n, people: n.people * times }))
      const there = { ...view, neighbourhoods }
      return sceneryOf(layoutOf(there, 1.6), readingOf(there), frame).homes
    }
    const counts = [0.01, 0.5, 1, 4, 12, 100].map((times) =>
      built(times).map(({ homes: list }) => list.length),
    )
    const sums = counts.map((list) => list.reduce((sum, count) => sum + count, 0))
    for (const [i, sum] of sums.entries()) expect(sum).toBeGreaterThanOrEqual(sums[i - 1] ?? 0)
    expect(sums[4]).toBeGreaterThan((sums[1] ?? 0) * 1.5)
    for (const count of counts.flat()) {
      expect(count).toBeGreaterThan(1)
      expect(count).toBeLessThanOrEqual(MOST)
    }
    expect(built(4)).toEqual(built(4))
    const nearest = (times: number): number => {
      const [first, ...rest] = built(times).find(({ id }) => id === 'westfield')?.homes ?? []
      return Math.min(...rest.map(({ at }) => distance(at, first?.at ?? at)))
    }
    expect(nearest(12)).toBeLessThan(nearest(0.5))
  })

  it('raises hills and keeps flocks in hill country, and grows woods where there are woods', () => {
    const drawn = (about: string) => {
      const there = { ...view, place: { ...view.place, about } }
      const plan = layoutOf(there, 1.6)
      return { plan, ...sceneryOf(plan, readingOf(there), frame) }
    }
    const [fields, hills, woods] = ['A town.', 'A town among sheep hills.', 'A town in the woods.'].map(drawn)
    expect(fields?.hills).toEqual([])
    expect(woods?.hills).toEqual([])
    expect(hills?.hills.length).toBeGreaterThan(2)
    expect(hills?.pasture.length).toBeGreaterThan(fields?.pasture.length ?? 0)
    expect(woods?.trees.length).toBeGreaterThan(fields?.trees.length ?? 0)
    const roads = hills?.plan.ways.map(({ line }) => onPlan(line)) ?? []
    for (const at of hills?.hills ?? [])
      for (const road of roads) expect(gap(ground(at), road)).toBeGreaterThan(60)
  })

  it('cuts no home off at the side of the frame', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const there = { ...view, scenario: { ...view.scenario, id } }
      const plan = layoutOf(there, 1.6)
      for (const { homes: list } of sceneryOf(plan, readingOf(there), frame).homes)
        for (const { at } of list) expect(Math.abs(at.x) + 40).toBeLessThan(plan.width / 2)
    }
  })

  it('sets nothing on a road or in the river', () => {
    const [river, ways] = [onPlan(layout.river), layout.ways.map(({ line }) => onPlan(line))]
    const things = [...homes.flatMap((h) => h.homes), ...trees]
    for (const { at } of things) {
      expect(gap(ground(at), river)).toBeGreaterThan(24)
      for (const way of ways) expect(gap(ground(at), way)).toBeGreaterThan(20)
    }
  })
})

function neverHere(): never {
  throw new Error('Test Haven has six neighbourhoods')
}
