import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PHASES, type Phase } from '../../src/schema/index.ts'
import { lightOf, sided } from '../../src/world/draw/light.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { shadowOf } from '../../src/world/draw/shadow.ts'
import { walls } from '../../src/world/draw/solid.ts'
import { HOURS, type Hour } from '../../src/world/hour.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { coverOf, LANDMARK_MASSES, type Mass, type Prism, SIGHT_MASSES } from '../../src/world/masses.ts'
import { type Point, seen } from '../../src/world/plane.ts'
import { readingOf } from '../../src/world/reading.ts'
import { haven } from './haven.ts'

/** The corners of each piece of a shadow, on the plan; of an arc, its ends. */
function rings(path: string): Point[][] {
  let start: Point = { x: 0, y: 0 }
  return path
    .split('z')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [move = '', ...rest] = piece.match(/[mla][^mla]*/g) ?? []
      const numbers = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number)
      const [mx = 0, my = 0] = numbers(move)
      start = { x: start.x + mx, y: start.y + my }
      let at = start
      const out = [at]
      for (const part of rest) {
        const all = part.startsWith('a') ? numbers(part).slice(5) : numbers(part)
        for (let i = 0; i + 1 < all.length; i += 2) {
          at = { x: at.x + (all[i] ?? 0), y: at.y + (all[i + 1] ?? 0) }
          out.push(at)
        }
      }
      return out
    })
}
/** Twice the area of a ring, above 0 if it goes one way round and below 0 if it goes the other. */
const area = (ring: readonly Point[]): number =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length] ?? p
    return sum + p.x * q.y - q.x * p.y
  }, 0)

const HOUSE: Prism = { x: 0, y: 0, a: 36, b: 23, h: 17, rise: 11, ridge: 'a' }
const MASSES: readonly Mass[] = [
  HOUSE,
  { x: 8, y: -4, a: 36, b: 23, z: 20, h: 17, rise: 11, ridge: 'b' },
  { x: 0, y: 0, a: 20, b: 20, h: 44, rise: 33 },
  { x: 0, y: 0, r: 10, up: 18, to: 0 },
  { x: 3, y: 5, r: 8, up: 5, to: 36 },
]
/** How far the shadow of a house reaches to the left and to the right of it, as the picture shows it. */
function reach(hour: Hour): { west: number; east: number } {
  const across = rings(shadowOf([HOUSE], lightOf('light', hour).sun))
    .flat()
    .map(({ x, y }) => seen(x, y).x)
  const cover = coverOf(HOUSE, { x: 0, y: 0 })
  return { west: cover.left - Math.min(...across), east: Math.max(...across) - cover.right }
}
const drawn = (phase: Phase): string => {
  const view = { ...haven({ quarter: 1 }), phase }
  const frame = { x: -720, y: -450, width: 1440, height: 900 }
  return picture(layoutOf(view, 1.6), readingOf(view), view.viewer, frame)
}
const shadows = (svg: string): string => /<path class="shadows" d="([^"]+)"/.exec(svg)?.[1] ?? ''

describe('a shadow', () => {
  it('is long to the west in the morning, short at noon, and ever longer to the east after it', () => {
    const [morning, noon, ...later] = HOURS.map(reach)
    expect(morning?.west).toBeGreaterThan(20)
    expect(morning?.east).toBeLessThan(1)
    expect(noon?.west).toBeLessThan(1)
    expect(noon?.east).toBeLessThan((morning?.west ?? 0) / 2)
    for (const [i, { east, west }] of later.entries()) {
      expect(east).toBeGreaterThan((later[i - 1] ?? noon)?.east ?? 0)
      expect(west).toBeLessThan(1)
    }
  })

  it.each(HOURS)(
    'goes the same way round as every other at %s, so that none is cut out of another',
    (hour) => {
      const path = shadowOf(MASSES, lightOf('light', hour).sun)
      const cast = rings(path).map(area)
      expect(cast).toHaveLength(MASSES.length)
      for (const size of cast) expect(size).toBeGreaterThanOrEqual(0)
      // The ends of a whole disc have no area, but its arcs say which way they go.
      for (const [, way] of path.matchAll(/a\S+ \S+ 0 1 (\d)/g)) expect(way).toBe('1')
      expect(cast.filter((size) => size > 100).length).toBeGreaterThanOrEqual(3)
    },
  )

  it('falls from buildings, homes, trees and people, in one shape', () => {
    const svg = drawn('brief')
    expect(svg.split('class="shadows"')).toHaveLength(2)
    const casting = [...svg.matchAll(/href="#(landmark|home|tree|person|sight|branch|shops|car)-?/g)].length
    expect(shadows(svg).split('M').length - 1).toBeGreaterThanOrEqual(casting)
    expect(new Set(PHASES.map((phase) => shadows(drawn(phase)))).size).toBe(HOURS.length)
  })
})

describe('the sides of a building', () => {
  it('are light where the sun is, and dark where the shadow falls', () => {
    const tones = { top: '#ffffff', lit: '#eeeeee', shade: '#888888' }
    const [left, right] = ['west', 'east'].map((sun) =>
      [
        ...sided(walls({ x: 0, y: 0, a: 10, b: 10, h: 10 }, tones), sun === 'east').matchAll(
          /fill="(#\w+)"/g,
        ),
      ].map(([, colour]) => colour),
    )
    expect(left).toEqual(['#eeeeee', '#888888'])
    expect(right).toEqual(['#888888', '#eeeeee'])
  })
})

const { health, ...others } = LANDMARK_MASSES
const { school, practice, church } = SIGHT_MASSES
const STANDS = [
  ['hospital', health],
  ['care-home', others['social-care']],
  ['public-health', others['public-health']],
  ['town-hall', others['local-government']],
  ['school', school],
  ['practice', practice],
  ['church', church],
] as const

describe('what stands of a drawing', () => {
  it.each(STANDS)('is as wide and as high as the drawing of %s', (file, masses) => {
    const svg = readFileSync(`assets/${file}.svg`, 'utf8')
    const faces = [...svg.matchAll(/^<path d="M([-\d. L]+)Z" fill="#\w+"\/>/gm)].flatMap(([, d = '']) =>
      d.split('L').map((pair) => pair.split(' ').map(Number)),
    )
    const covers = masses.map((mass) => coverOf(mass, { x: 0, y: 0 }))
    const [left, right, top] = [
      Math.min(...covers.map((c) => c.left)),
      Math.max(...covers.map((c) => c.right)),
      Math.min(...covers.map((c) => c.top)),
    ]
    const eaves = 10
    expect(Math.abs(Math.min(...faces.map(([x = 0]) => x)) - left)).toBeLessThan(eaves)
    expect(Math.abs(Math.max(...faces.map(([x = 0]) => x)) - right)).toBeLessThan(eaves)
    expect(Math.abs(Math.min(...faces.map(([, y = 0]) => y)) - top)).toBeLessThan(eaves)
  })
})
