import type { TrustBand } from '../../schema/index.ts'
import { between } from '../chance.ts'
import type { Layout, Way } from '../layout.ts'
import { along, crossings, ground, type Line, lengthOf } from '../plane.ts'
import type { Reading } from '../reading.ts'
import { onPlan, trace } from './ground.ts'
import { INK, n } from './solid.ts'

/** The state of a road: one of my trust's five, or plain where I cannot know. */
export type Surface = TrustBand | 'unknown'

/** Width in plan units of each surface. */
export const WIDTHS: Readonly<Record<Surface, number>> = {
  unknown: 8,
  broken: 16,
  track: 15,
  lane: 17,
  road: 25,
  avenue: 40,
}

const stroke = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linejoin="round" stroke-linecap="butt"${more}/>`

/** One road on the ground, in its texture. */
export function road(line: Line, surface: Surface, key: string): string {
  const d = trace(onPlan(line))
  const w = WIDTHS[surface]
  if (surface === 'unknown') return stroke(d, '#a89a80', w + 1.8, ' opacity=".55"') + stroke(d, '#ece2cc', w)
  if (surface === 'broken') return broken(line, d, w, key)
  if (surface === 'track')
    return (
      stroke(d, '#d6c193', w + 3, ' opacity=".9"') +
      stroke(d, '#9a7a50', w - 2) +
      stroke(d, '#c9c088', 6) +
      stroke(d, '#9a8f56', 1.4, ' stroke-dasharray="3 9"')
    )
  if (surface === 'lane')
    return (
      stroke(d, INK, w + 2.4) +
      stroke(d, '#efe0bd', w) +
      stroke(d, '#d8c59b', 1.4, ' stroke-dasharray="14 10"')
    )
  if (surface === 'road')
    return (
      stroke(d, INK, w + 2.6) +
      stroke(d, '#f1e9d8', w) +
      stroke(d, '#a39c95', w - 4) +
      stroke(d, '#fffaf0', 1.8, ' stroke-dasharray="12 9"')
    )
  return (
    stroke(d, INK, w + 2.6) +
    stroke(d, '#f1e9d8', w) +
    stroke(d, '#a39c95', w - 7) +
    stroke(d, INK, 9) +
    stroke(d, '#a9bf80', 7)
  )
}

/** What is left of a road: slabs, gaps, weeds. */
function broken(line: Line, d: string, w: number, key: string): string {
  let weeds = ''
  const whole = lengthOf(line)
  for (let s = 18; s < whole; s += 26) {
    const { at } = along(line, s / whole)
    const p = ground(at)
    const [x, y] = [p.x + between(-7, 7, key, s, 'x'), p.y + between(-7, 7, key, s, 'y')]
    weeds += `<path d="M${n(x)} ${n(y)}l-4 -5M${n(x)} ${n(y)}l0 -6M${n(x)} ${n(y)}l-6 -1" stroke="#7f8f55" stroke-width="1.5" fill="none"/>`
  }
  const slabs = ' stroke-dasharray="26 9 12 22 34 7 7 16"'
  return (
    stroke(d, '#c9b48a', w + 4, ' opacity=".55"') +
    stroke(d, INK, w + 2.2, slabs) +
    stroke(d, '#b7aea2', w - 0.4, slabs) +
    stroke(d, INK, 1, ' stroke-dasharray="5 11 3 17" opacity=".8"') +
    weeds
  )
}

/** Stone bridges where a road of any kind crosses the river. */
function bridge(way: Way, surface: Surface, { river, stream }: Layout): string {
  const whole = lengthOf(way.line)
  return crossings(way.line, river)
    .map((t) => {
      const half = (12 + 34 * stream.wide) / whole
      const piece = [-1, -0.5, 0, 0.5, 1].map((k) => along(way.line, t + k * half).at)
      const d = trace(onPlan(piece))
      const w = Math.max(WIDTHS[surface], 12) + 9
      return (
        stroke(d, '#5f7f88', w + 8, ' transform="translate(7 7)" opacity=".5"') +
        stroke(d, INK, w + 2.4) +
        stroke(d, '#dccdb0', w) +
        stroke(d, '#b9a888', w - 5)
      )
    })
    .join('')
}

/** Lanes, bridges, and the roads between others, of which I know nothing. */
export function byways(layout: Layout, reading: Reading, viewer: string): string {
  const lanes = layout.lanes
    .map(
      (line) =>
        stroke(trace(onPlan(line)), '#a89a80', 6.4, ' opacity=".45"') +
        stroke(trace(onPlan(line)), '#e9dfca', 5),
    )
    .join('')
  const bridges = layout.ways.map((way) => bridge(way, surfaceOf(way, reading, viewer), layout)).join('')
  const others = layout.ways.filter((way) => !way.between.includes(viewer))
  return lanes + bridges + others.map(({ line, between: of }) => road(line, 'unknown', of.join('-'))).join('')
}

/** My roads, each as its trust is. */
export const roads = (layout: Layout, reading: Reading, viewer: string): string =>
  layout.ways
    .filter((way) => way.between.includes(viewer))
    .map((way) => road(way.line, surfaceOf(way, reading, viewer), way.between.join('-')))
    .join('')

/** How a road looks to the viewer. */
export function surfaceOf(way: Way, reading: Reading, viewer: string): Surface {
  if (!way.between.includes(viewer)) return 'unknown'
  const other = way.between[0] === viewer ? way.between[1] : way.between[0]
  return reading.roads.find(({ to }) => to === other)?.band ?? 'unknown'
}
