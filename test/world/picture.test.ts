import { describe, expect, it } from 'vitest'
import { countryOf } from '../../src/world/country.ts'
import { describeWorld } from '../../src/world/describe.ts'
import { picture, sheets } from '../../src/world/draw/picture.ts'
import { type Label, labelsOf } from '../../src/world/labels.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { placeLabels } from '../../src/world/placing.ts'
import { readingOf } from '../../src/world/reading.ts'
import { themeOf } from '../../src/world/themes.ts'
import { englishWords } from '../../src/world/words.ts'
import { type HavenState, haven } from './haven.ts'

const frame = { x: -720, y: -450, width: 1440, height: 900 }
const drawn = (state: HavenState): string => {
  const view = haven(state)
  return picture(layoutOf(view, 1.6), readingOf(view), view.viewer, frame)
}
const count = (text: string, part: string): number => text.split(part).length - 1

describe('the picture', () => {
  it('is well-formed, refers only to what it defines, and is the same every time', () => {
    const svg = drawn({ quarter: 3, delivered: 1 })
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(defined).toContain(id)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|#[0-9a-f]{6}\|/)
    expect(drawn({ quarter: 3, delivered: 1 })).toBe(svg)
  })

  it('is the same in several documents over one another, each with what it refers to and no more than it needs', () => {
    const view = haven({ quarter: 4, delivered: 1, strain: 1000 })
    const whole = picture(layoutOf(view, 1.6), readingOf(view), view.viewer, frame)
    const pages = sheets(layoutOf(view, 1.6), readingOf(view), view.viewer, frame, 'light')
    const parts = pages.map((made) => made())
    const bodies = (svg: string): string => svg.slice(svg.indexOf('</defs>'))
    const uses = (svg: string): string[] => [...bodies(svg).matchAll(/<use [^>]+>/g)].map(([use]) => use)
    expect(parts.flatMap(uses)).toEqual(uses(whole))
    expect(parts.slice(1).join('')).not.toContain('class="shadows"')
    expect(bodies(parts[0] ?? '')).toContain('class="shadows"')
    for (const svg of parts) {
      const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
      for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(defined).toContain(id)
      expect(svg.length).toBeLessThan(whole.length * 0.6)
    }
  })

  it.each(['A harbour town.', 'A town among sheep hills.', 'A town in the woods.', 'A town.'])(
    'draws the country of %s in each season, and tells it',
    (about) => {
      for (const quarter of [1, 2, 3, 4]) {
        const view = haven({ quarter })
        const there = { ...view, place: { ...view.place, about } }
        const svg = picture(layoutOf(there, 1.6), readingOf(there), view.viewer, frame)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(svg.includes('href="#hill-')).toBe(about.includes('hills'))
        expect(describeWorld(there)[2]).toBe(englishWords(`world.describe.country.${countryOf(there.place)}`))
      }
    },
  )

  it('shows more ambulances as the queue grows', () => {
    const ambulances = (strain: number): number => count(drawn({ strain }), 'href="#ambulance"')
    expect(ambulances(0)).toBe(0)
    expect(ambulances(1000)).toBeGreaterThan(ambulances(400))
  })

  it('lays snow in the last quarter alone', () => {
    expect([1, 2, 3, 4].map((quarter) => drawn({ quarter }).includes('.snow{display:inline}'))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('draws what a programme brings once it has run', () => {
    expect(drawn({}).includes('works-play')).toBe(false)
    expect(drawn({ delivered: 1 }).includes('works-play')).toBe(true)
    expect(themeOf('warm homes Warm homes')).toBe('warmth')
    expect(themeOf('Growing together')).toBe('garden')
  })

  it('bars a broken road and plants an avenue', () => {
    expect(count(drawn({ trust: [100, 500, 500] }), 'href="#barrier"')).toBe(2)
    expect(drawn({ trust: [500, 500, 500] }).includes('href="#barrier"')).toBe(false)
    expect(drawn({ trust: [900, 500, 500] })).not.toBe(drawn({ trust: [700, 500, 500] }))
  })
})

describe('the labels', () => {
  const place = (width: number, height: number) => {
    const view = haven({ delivered: 1 })
    const layout = layoutOf(view, width / height)
    const fit = Math.min(width / layout.width, height / layout.height)
    const size = (label: Label) => ({ width: label.text.length * 7 + 24, height: 20 })
    return placeLabels(
      labelsOf(view, layout, readingOf(view), englishWords, width),
      layout,
      { width, height },
      (p) => ({ x: p.x * fit + width / 2, y: p.y * fit + height / 2 }),
      size,
    )
  }

  it.each([
    [320, 240],
    [360, 300],
    [800, 600],
    [1280, 720],
    [1600, 1000],
  ])('stay inside %i by %i and clear of one another, every agency named', (width, height) => {
    const labels = place(width, height)
    expect(labels.filter(({ kind }) => kind === 'agency')).toHaveLength(4)
    for (const [i, a] of labels.entries()) {
      expect(a.at.x - a.width / 2).toBeGreaterThanOrEqual(0)
      expect(a.at.y + a.height / 2).toBeLessThanOrEqual(height)
      for (const b of labels.slice(i + 1)) {
        const apart =
          Math.abs(a.at.x - b.at.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.at.y - b.at.y) >= (a.height + b.height) / 2
        expect(apart, `${a.text} and ${b.text}`).toBe(true)
      }
    }
  })

  it('name my roads and, where there is room, all neighbourhoods', () => {
    expect(
      place(1280, 720)
        .filter(({ kind }) => kind === 'road')
        .map(({ text }) => text),
    ).toEqual(['track 310', 'lane 520', 'broken road 160'])
    expect(place(1280, 720).filter(({ kind }) => kind === 'neighbourhood')).toHaveLength(6)
    expect(
      place(360, 300)
        .filter(({ kind }) => kind === 'neighbourhood')
        .map(({ text }) => text),
    ).toEqual(['Harbour Ward'])
  })
})
