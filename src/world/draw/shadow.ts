import { cornersOf, type Mass, type Prism, type Round } from '../masses.ts'
import type { Point } from '../plane.ts'
import { n } from './solid.ts'

/** How far the shadow of a thing falls on the plan for each unit of its height. */
export type Fall = Point

/** A shadow: a closed piece of a path, in plan units about `from`. All go the same way round, so that none cancels another. */
interface Ring {
  readonly from: Point
  readonly path: string
}

/**
 * The shadows of masses as pieces of one path, to be set after `M` and the place of the drawing on the plan: then however
 * many things stand close together, their shadows are one shape, and no darker where they meet.
 */
export function shadowOf(masses: readonly Mass[], fall: Fall): string {
  let last: Point = { x: 0, y: 0 }
  return masses
    .map((mass) => {
      const { from, path } = 'r' in mass ? drop(mass, fall) : slab(mass, fall)
      const move = `m${pair(from.x - last.x, from.y - last.y)}`
      last = from
      return `${move}${path}z`
    })
    .join('')
}

const pair = (x: number, y: number): string => `${n(x)} ${n(y)}`
const fallen = ({ x, y }: Point, z: number, fall: Fall): Point => ({ x: x + fall.x * z, y: y + fall.y * z })

/** The shadow of a block with its roof: all between where its corners stand and where their shadows lie. */
function slab(prism: Prism, fall: Fall): Ring {
  const ring = around(cornersOf(prism).map((p) => fallen(p, p.z, fall)))
  const [from = { x: 0, y: 0 }, ...rest] = ring
  const path = rest.map((p, i) => pair(p.x - (ring[i]?.x ?? 0), p.y - (ring[i]?.y ?? 0)))
  return { from, path: `l${path.join(' ')}` }
}

/** The shadow of something round: a drop from its point to its disc, or the disc alone where that covers the point. */
function drop({ x, y, r, up, to }: Round, fall: Fall): Ring {
  const [disc, point] = [fallen({ x, y }, up, fall), fallen({ x, y }, to, fall)]
  const [dx, dy] = [disc.x - point.x, disc.y - point.y]
  const far = Math.hypot(dx, dy)
  if (far <= r * 1.02) {
    const half = (way: number): string => `a${n(r)} ${n(r)} 0 1 1 ${pair(way * 2 * r, 0)}`
    return { from: { x: disc.x - r, y: disc.y }, path: half(1) + half(-1) }
  }
  const turn = Math.atan2(dy, dx)
  const open = Math.PI - Math.acos(r / far)
  const rim = (at: number): Point => ({ x: dx + r * Math.cos(turn + at), y: dy + r * Math.sin(turn + at) })
  const [a, b] = [rim(-open), rim(open)]
  return { from: point, path: `l${pair(a.x, a.y)}a${n(r)} ${n(r)} 0 1 1 ${pair(b.x - a.x, b.y - a.y)}` }
}

/** The corners of the least shape without a dent about points, clockwise as the picture shows it (Andrew 1979). */
function around(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((p, q) => p.x - q.x || p.y - q.y)
  const half = (list: readonly Point[]): Point[] => {
    const out: Point[] = []
    for (const p of list) {
      while (out.length > 1 && !turns(out.at(-2), out.at(-1), p)) out.pop()
      out.push(p)
    }
    return out.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

const turns = (a: Point | undefined, b: Point | undefined, c: Point): boolean =>
  a !== undefined && b !== undefined && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0.01
