import { between } from '../chance.ts'
import type { Layout } from '../layout.ts'
import { ground, type Point, smooth } from '../plane.ts'
import type { Season } from '../season.ts'
import { trace } from './ground.ts'

/** How much of the frame the clearing takes, from its middle to its edge. */
const CLEARING = 0.86

/** The floor of woods under snow, between bare trees. */
const SNOWED = '#c3c9c4'

/** The edge of the clearing at a turn about the middle: a share of half the frame. */
const edgeAt = (turn: number): number =>
  CLEARING * (1 + 0.05 * Math.sin(turn * 5 + 1) + 0.04 * Math.sin(turn * 9))

/** Whether a point of the picture lies in the woods about a clearing: where a place lies among woods. */
export function isForest(p: Point, { land, width, height }: Layout): boolean {
  if (land !== 'glade') return false
  const [x, y] = [(p.x * 2) / width, (p.y * 2) / height]
  return Math.hypot(x, y) > edgeAt(Math.atan2(y, x))
}

/** The floor of the woods, on the ground: all but the clearing. */
export function forest(layout: Layout, season: Season): string {
  if (layout.land !== 'glade') return ''
  const { width, height } = layout
  const edge = Array.from({ length: 40 }, (_, i) => {
    const turn = (i / 40) * Math.PI * 2
    const r = edgeAt(turn) * between(0.97, 1.02, 'clearing', i)
    return ground({ x: (Math.cos(turn) * r * width) / 2, y: (Math.sin(turn) * r * height) / 2 })
  })
  const [first] = edge
  const far = Math.max(width, height) * 3
  const rim = trace(first === undefined ? edge : smooth([...edge, first], 4))
  return `<path d="M${-far} ${-far}H${far}V${far}H${-far}Z${rim}Z" fill-rule="evenodd" fill="${season.snow ? SNOWED : season.hedge}" opacity=".62"/>`
}
