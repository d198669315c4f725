import type { Box, Place } from './place.ts'

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** How far the ring is drawn outside of what it is about: the stem ends there. px */
export const RIM = 10
/** Between the stem and what is to stay in sight. px */
export const SHY = 6
/** Between the stem and a corner of the box or of the ring. px */
export const CORNER = 16
/** A stem that would be shorter than this is not drawn: the two stand together as it is. px */
const LEAST = 12

/** The box about two points, with room on every side. */
const about = (a: Point, b: Point, room: number): Box => ({
  x: Math.min(a.x, b.x) - room,
  y: Math.min(a.y, b.y) - room,
  width: Math.abs(a.x - b.x) + 2 * room,
  height: Math.abs(a.y - b.y) + 2 * room,
})

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether a line through these points keeps off all that is to stay in sight. */
const isFree = (points: readonly Point[], clear: readonly Box[]): boolean =>
  points.every((point, at) => {
    const next = points[at + 1]
    return next === undefined || !clear.some((one) => overlap(about(point, next, SHY), one))
  })

const length = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, at) => {
    const next = points[at + 1] ?? { x, y }
    return sum + Math.abs(next.x - x) + Math.abs(next.y - y)
  }, 0)

/** A figure kept between two, in their middle where they leave no room. */
const between = (at: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(Math.max(at, least), most)

const inset = (from: number, extent: number): readonly [number, number] => [
  from + CORNER,
  from + extent - CORNER,
]

/** The stems of a box that stands wholly above its ring or wholly below it, as far as they can be drawn. */
function upright(box: Box, ring: Box, clear: readonly Box[]): readonly (readonly Point[])[] {
  const above = box.y + box.height <= ring.y
  const start = above ? box.y + box.height : box.y
  const end = above ? ring.y - RIM : ring.y + ring.height + RIM
  if ((above ? end - start : start - end) < LEAST) return []
  const [from, to] = [inset(box.x, box.width), inset(ring.x, ring.width)]
  const middle = ring.x + ring.width / 2
  const xs = [middle, ...clear.flatMap(({ x, width }) => [x - SHY, x + width + SHY]), ...from, ...to]
  const levels = [(start + end) / 2, ...clear.flatMap(({ y, height }) => [y - SHY, y + height + SHY])]
  const straight = xs
    .map((x) => between(x, Math.max(from[0], to[0]), Math.min(from[1], to[1])))
    .map((x) => [
      { x, y: start },
      { x, y: end },
    ])
  const foot = between(middle, ...to)
  const bent = xs.flatMap((x) =>
    levels.map((y) => {
      const [first, level] = [between(x, ...from), between(y, Math.min(start, end), Math.max(start, end))]
      return [
        { x: first, y: start },
        { x: first, y: level },
        { x: foot, y: level },
        { x: foot, y: end },
      ]
    }),
  )
  const meet = Math.min(from[1], to[1]) - Math.max(from[0], to[0]) >= 0
  return [...(meet ? straight : []), ...bent].filter((points) => isFree(points, clear))
}

const turned = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width })

/**
 * The stem that joins a box to a ring from which it had to stand apart: the points of a line from the edge of the one to
 * the rim of the other, along the edges of the window, that keeps off what is to stay in sight; the shortest, and of
 * these one that goes to the middle. Undefined where the two stand together, or where nothing can be drawn between them.
 */
export function stemOf({ box, ring, side }: Place, clear: readonly Box[]): readonly Point[] | undefined {
  if (side !== 'apart') return undefined
  const stacked = box.y + box.height <= ring.y || ring.y + ring.height <= box.y
  const middle = stacked ? ring.x + ring.width / 2 : ring.y + ring.height / 2
  const found = stacked
    ? upright(box, ring, clear)
    : upright(turned(box), turned(ring), clear.map(turned)).map((points) =>
        points.map(({ x, y }) => ({ x: y, y: x })),
      )
  const off = (points: readonly Point[]): number => {
    const last = points.at(-1)
    return last === undefined ? 0 : Math.abs((stacked ? last.x : last.y) - middle)
  }
  return [...found].sort((a, b) => length(a) - length(b) || a.length - b.length || off(a) - off(b))[0]
}
