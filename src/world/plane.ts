/**
 * The ground and how it is seen: a 2:1 isometric view. Plan coordinates run along the two axes of the ground
 * (x to the lower right, y to the lower left); picture coordinates are what is drawn.
 */
export interface Point {
  readonly x: number
  readonly y: number
}
export type Line = readonly Point[]

/** The SVG transform that lays a drawing in plan coordinates on the ground of the picture. */
export const ON_GROUND = 'matrix(1 .5 -1 .5 0 0)'

/** Where a point of the ground, `z` above it, is in the picture. */
export const seen = (x: number, y: number, z = 0): Point => ({ x: x - y, y: (x + y) / 2 - z })

/** The point of the ground under a point of the picture. */
export const ground = (p: Point): Point => ({ x: p.y + p.x / 2, y: p.y - p.x / 2 })

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

export const mix = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})

/** A smooth line through points (Catmull–Rom), as short straight pieces. */
export function smooth(points: Line, pieces = 12): Line {
  const out: Point[] = []
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [p1, p2] = [points[i], points[i + 1]]
    if (p1 === undefined || p2 === undefined) break
    const p0 = points[i - 1] ?? p1
    const p3 = points[i + 2] ?? p2
    for (let k = 0; k < pieces; k += 1) out.push(spline(p0, p1, p2, p3, k / pieces))
  }
  const last = points.at(-1)
  return last === undefined ? out : [...out, last]
}

function spline(p0: Point, p1: Point, p2: Point, p3: Point, t: number): Point {
  const one = (a: number, b: number, c: number, d: number): number =>
    0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)
  return { x: one(p0.x, p1.x, p2.x, p3.x), y: one(p0.y, p1.y, p2.y, p3.y) }
}

export function lengthOf(line: Line): number {
  let sum = 0
  for (let i = 1; i < line.length; i += 1) sum += distance(line[i - 1] ?? ORIGIN, line[i] ?? ORIGIN)
  return sum
}

export const ORIGIN: Point = { x: 0, y: 0 }

/** A place on a line at the share `t` of its length, and the unit direction there. */
export function along(line: Line, t: number): { at: Point; heading: Point } {
  let left = lengthOf(line) * Math.min(1, Math.max(0, t))
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] ?? ORIGIN, line[i] ?? ORIGIN]
    const piece = distance(a, b)
    if (left <= piece || i === line.length - 1) {
      const at = mix(a, b, piece === 0 ? 0 : Math.min(1, left / piece))
      return { at, heading: { x: (b.x - a.x) / (piece || 1), y: (b.y - a.y) / (piece || 1) } }
    }
    left -= piece
  }
  return { at: line[0] ?? ORIGIN, heading: { x: 1, y: 0 } }
}

/** How far a point is from a line. */
export function gap(p: Point, line: Line): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] ?? ORIGIN, line[i] ?? ORIGIN]
    const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
    const t = square === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / square
    least = Math.min(least, distance(p, mix(a, b, Math.min(1, Math.max(0, t)))))
  }
  return least
}

/** Where one line crosses another, as shares of the first line's length. */
export function crossings(line: Line, other: Line): number[] {
  const whole = lengthOf(line)
  const found: number[] = []
  let walked = 0
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] ?? ORIGIN, line[i] ?? ORIGIN]
    for (let k = 1; k < other.length; k += 1) {
      const t = meeting(a, b, other[k - 1] ?? ORIGIN, other[k] ?? ORIGIN)
      if (t !== undefined) found.push((walked + t * distance(a, b)) / whole)
    }
    walked += distance(a, b)
  }
  return found
}

function meeting(a: Point, b: Point, c: Point, d: Point): number | undefined {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x)
  if (cross === 0) return undefined
  const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross
  const s = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross
  return t >= 0 && t < 1 && s >= 0 && s < 1 ? t : undefined
}

/** Whether a point lies inside a closed line. */
export function within(p: Point, ring: Line): boolean {
  let inside = false
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i] ?? ORIGIN, ring[(i + 1) % ring.length] ?? ORIGIN]
    if (a.y > p.y !== b.y > p.y && p.x < a.x + ((p.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside
  }
  return inside
}
