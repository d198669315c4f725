import { describe, expect, it } from 'vitest'
import { PHASES } from '../../src/schema/index.ts'
import { AGENCY, type Scheme } from '../../src/world/agency.ts'
import { describeWorld } from '../../src/world/describe.ts'
import { graded, gradedColour, lightOf } from '../../src/world/draw/light.ts'
import { picture } from '../../src/world/draw/picture.ts'
import { road, type Surface } from '../../src/world/draw/roads.ts'
import { HOURS, hourOf } from '../../src/world/hour.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { readingOf } from '../../src/world/reading.ts'
import { seasonOf } from '../../src/world/season.ts'
import { PAINTS } from '../../src/world/stage/signs.ts'
import { haven } from './haven.ts'

const SCHEMES: readonly Scheme[] = ['light', 'dark']
const SURFACES: readonly Surface[] = ['broken', 'track', 'lane', 'road', 'avenue']
const PAGE = { light: '#f6f1e7', dark: '#1e1a17' } as const
const frame = { x: -720, y: -450, width: 1440, height: 900 }

/** Relative luminance and contrast by WCAG 2. */
function luminance(hex: string): number {
  const part = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

const drawn = (scheme: Scheme, phase: (typeof PHASES)[number] = 'board', quarter = 1): string => {
  const view = { ...haven({ quarter, strain: 100 }), phase }
  return picture(layoutOf(view, 1.6), readingOf(view), view.viewer, frame, scheme)
}
const withoutColours = (svg: string): string => svg.replace(/#[0-9a-f]{3,6}\b/g, '#')

describe('the hour', () => {
  it('follows the phases of a quarter, and is told', () => {
    expect(PHASES.map(hourOf)).toEqual(['morning', 'noon', 'afternoon', 'evening', 'dusk', 'dusk'])
    const told = PHASES.map((phase) => describeWorld({ ...haven(), phase })[1])
    expect(new Set(told).size).toBe(HOURS.length)
    expect(told[0]).toContain('morning')
  })

  it.each(SCHEMES)(
    'changes the colours and the shadows of the %s map and nothing else of its ground',
    (scheme) => {
      const ground = (phase: (typeof PHASES)[number]): string =>
        (drawn(scheme, phase).split('</defs>')[1] ?? '').replace(/<path class="shadows"[^>]*>/, '')
      const noon = ground('board')
      for (const phase of ['brief', 'budget', 'outturn', 'reflect'] as const) {
        expect(ground(phase)).not.toBe(noon)
        expect(withoutColours(ground(phase))).toBe(withoutColours(noon))
      }
    },
  )

  it('is brightest at noon and darkest at dusk, and darker on a dark page than ever on a light one', () => {
    const lawn = (scheme: Scheme, hour: (typeof HOURS)[number]): number =>
      luminance(gradedColour(seasonOf(1).grass, lightOf(scheme, hour).ground))
    for (const scheme of SCHEMES)
      for (const hour of HOURS) {
        expect(lawn(scheme, hour)).toBeLessThanOrEqual(lawn(scheme, 'noon') * 1.03)
        expect(lawn(scheme, hour)).toBeGreaterThanOrEqual(lawn(scheme, 'dusk'))
      }
    expect(lawn('dark', 'noon')).toBeLessThan(lawn('light', 'dusk') / 3)
  })

  it('lights windows of homes and halls towards the evening, but not those of a ward that is empty', () => {
    const panes = (phase: (typeof PHASES)[number], name: string): number =>
      (
        new RegExp(`<g id="${name}">[\\s\\S]*?(?=<g id="|</defs>)`).exec(drawn('light', phase))?.[0] ?? ''
      ).split(/#f6c65b|#f3cd7b|#dba855/).length - 1
    for (const name of ['landmark-local-government', 'home-terrace-a-\\d-2']) {
      expect(panes('board', name)).toBe(0)
      expect(panes('reflect', name)).toBeGreaterThan(0)
      expect(panes('reflect', name)).toBeGreaterThanOrEqual(panes('outturn', name))
    }
    expect(panes('reflect', 'landmark-health')).toBe(0)
  })
})

describe('a map on a dark page', () => {
  it.each([1, 2, 3, 4])('is no bright block in it in quarter %i', (quarter) => {
    const { grass, lush, fields, water } = seasonOf(quarter)
    for (const hour of HOURS)
      for (const colour of [grass, lush, water, ...fields])
        expect(contrast(gradedColour(colour, lightOf('dark', hour).ground), PAGE.dark)).toBeLessThan(3)
  })

  it('shows the agencies in the colours of the dark board, lettered in ink', () => {
    const sign = `<g fill="${AGENCY.light.health}"><path fill="#fff"/></g>`
    const { things } = lightOf('dark', 'noon')
    expect(graded(sign, things, 'dark')).toBe(
      `<g fill="${AGENCY.dark.health}"><path fill="${PAINTS.dark.onColour}"/></g>`,
    )
    expect(drawn('dark')).not.toMatch(new RegExp(Object.values(AGENCY.light).join('|')))
  })
})

describe.each(SCHEMES)('on a %s page', (scheme) => {
  it('labels can be read', () => {
    const { paper, ink, worst, onColour, good, bad } = PAINTS[scheme]
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7)
    expect(contrast(worst, onColour)).toBeGreaterThanOrEqual(7)
    for (const colour of Object.values(AGENCY[scheme]))
      expect(contrast(colour, onColour)).toBeGreaterThanOrEqual(4.5)
    for (const arrow of [good, bad]) expect(contrast(arrow, paper)).toBeGreaterThanOrEqual(3)
  })

  it('draws one broken line about the neighbourhood that fares worst, which can be seen on its ground', () => {
    const lines = [
      ...drawn(scheme).matchAll(/stroke="(#[0-9a-f]{6})" stroke-width="2.4" stroke-dasharray="8 6"/g),
    ]
    expect(lines).toHaveLength(1)
    const { ground } = lightOf(scheme, 'noon')
    for (const quarter of [1, 2, 3, 4])
      for (const field of seasonOf(quarter).fields)
        expect(contrast(lines[0]?.[1] ?? '', gradedColour(field, ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(HOURS)('roads of trust stand out from the ground and from one another at %s', (hour) => {
    const { ground, things } = lightOf(scheme, hour)
    const line = [
      { x: 0, y: 0 },
      { x: 300, y: 40 },
    ]
    const look = SURFACES.map((surface) => graded(road(line, surface, 'road'), things, scheme))
    const strokes = look.map((svg) =>
      [...svg.matchAll(/stroke="(#[0-9a-f]{6})" stroke-width="([\d.]+)"/g)].map(([, colour = '', width]) => ({
        colour,
        width: Number(width),
      })),
    )
    for (const quarter of [1, 2, 3, 4]) {
      const lawn = gradedColour(seasonOf(quarter).grass, ground)
      for (const [at, parts] of strokes.entries())
        expect(Math.max(...parts.map(({ colour }) => contrast(colour, lawn))), SURFACES[at]).toBeGreaterThan(
          1.8,
        )
    }
    const form = strokes.map((parts) => parts.map(({ width }) => width).join(' '))
    expect(new Set(form).size).toBe(SURFACES.length)
    // Each has tones of its own that can be told apart within it, so that its marks are seen in grey too.
    for (const parts of strokes) {
      const tones = parts.map(({ colour }) => luminance(colour))
      expect((Math.max(...tones) + 0.05) / (Math.min(...tones) + 0.05)).toBeGreaterThan(1.5)
    }
  })
})
