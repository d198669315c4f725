import { describe, expect, it } from 'vitest'
import type { View } from '../../src/schema/index.ts'
import { LANDS } from '../../src/world/country.ts'
import { type Label, labelsOf, type Placed } from '../../src/world/labels.ts'
import { layoutOf } from '../../src/world/layout.ts'
import { buildingsOf, placeLabels } from '../../src/world/placing.ts'
import type { Point } from '../../src/world/plane.ts'
import { readingOf } from '../../src/world/reading.ts'
import { englishWords } from '../../src/world/words.ts'
import { ABOUT, madeUp, PLACES, viewOfPlace } from './places.ts'

/** A phone, a tablet, a desk with the map lowered, and one with all of it. */
const SIZES = [
  [344, 280],
  [700, 500],
  [792, 386],
  [1280, 800],
] as const

/** The size of a label as it is lettered, near enough. */
function sizeOf({ kind, text }: Label, width: number): { width: number; height: number } {
  const size = width < 520 ? 10.5 : width < 900 ? 12 : 13.5
  const more = { agency: 2.5, neighbourhood: 3.1, road: 3.8, programme: 1.1 }[kind]
  return { width: (text.length * 0.54 + more) * size, height: size * (kind === 'agency' ? 1.75 : 1.5) }
}

function placed(view: View, width: number, height: number) {
  const layout = layoutOf(view, width / height)
  const fit = Math.min(width / layout.width, height / layout.height)
  const toScreen = (p: Point): Point => ({ x: p.x * fit + width / 2, y: p.y * fit + height / 2 })
  const wanted = labelsOf(view, layout, readingOf(view), englishWords, width)
  const labels = placeLabels(wanted, layout, { width, height }, toScreen, (label) => sizeOf(label, width))
  return { labels, wanted, great: buildingsOf(layout, toScreen).great }
}
const boxOf = ({ at, width, height }: Placed) => ({
  left: at.x - width / 2,
  right: at.x + width / 2,
  top: at.y - height / 2,
  foot: at.y + height / 2,
})
const over = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.foot && a.foot > b.top

function expectClear(view: View, [width, height]: readonly [number, number]): void {
  const { labels, wanted, great } = placed(view, width, height)
  const where = `${view.scenario.id} for ${view.viewer} in ${width} by ${height}`
  for (const [i, label] of labels.entries()) {
    const box = boxOf(label)
    expect(Math.min(box.left, box.top, width - box.right, height - box.foot), where).toBeGreaterThan(0)
    expect(
      great.filter((building) => over(box, building)),
      `${where}: ${label.text}`,
    ).toEqual([])
    const under = labels.slice(i + 1).filter((other) => over(box, boxOf(other)))
    expect(
      under.map(({ text }) => text),
      `${where}: ${label.text}`,
    ).toEqual([])
  }
  const named = labels.filter(({ kind }) => kind === 'agency')
  expect(named, where).toHaveLength(view.seats.length)
  expect(
    labels.filter(({ worst }) => worst),
    where,
  ).toHaveLength(1)
  expect(labels.length, where).toBeGreaterThan(wanted.length * 0.8)
}

describe('no label lies on a great building or on another label', () => {
  it.each(PLACES)('in %s, whoever looks', (id) => {
    for (const at of [0, 1, 2, 3]) {
      const view = viewOfPlace(id, at)
      for (const size of SIZES) expectClear(view, size)
    }
  })

  it.each(LANDS)('in eight made-up places of the land %s', (land) => {
    for (let i = 0; i < 8; i += 1) {
      const view = madeUp(ABOUT[land], `made-up-${i}`, 4 + (i % 4) * 2)
      for (const size of [SIZES[0], SIZES[2 + (i % 2)] ?? SIZES[0]]) expectClear(view, size)
    }
  })

  it('says less of the neighbourhood that fares worst where there is no room for more', () => {
    const view = viewOfPlace('winter-pressures')
    const told = SIZES.map(
      ([width, height]) => placed(view, width, height).labels.find(({ worst }) => worst)?.text,
    )
    expect(told[3]).toContain(englishWords('world.worst'))
    for (const text of told) expect(told[3]).toContain(text)
  })
})
