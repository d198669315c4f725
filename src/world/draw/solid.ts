import { type Point, seen } from '../plane.ts'

/**
 * Solids of the one hand that draws the map: light from one side, three tones, a thin warm outline.
 * A block stands on the ground at plan (x, y), `z` above it; `a` runs to the lower right, `b` to the lower left.
 */
export interface Block {
  readonly x: number
  readonly y: number
  readonly z?: number
  readonly a: number
  readonly b: number
  readonly h: number
}
/** A material in its three tones: roof or top, lit wall, shaded wall. */
export interface Tones {
  readonly top: string
  readonly lit: string
  readonly shade: string
}

export const INK = '#4a4036'
export const n = (value: number): string => String(Math.round(value * 10) / 10)

/** The colour of a face with the sun in the west, and with the sun in the east: `sided` chooses. */
export const facing = (west: string, east: string): string => (west === east ? west : `${west}|${east}`)
/** The faces of a material: those that look to the left, and those that look to the right. */
const leftOf = ({ lit, shade }: Tones): string => facing(lit, shade)
const rightOf = ({ lit, shade }: Tones): string => facing(shade, lit)

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  `<path d="M${points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}Z" fill="${fill}"${more}/>`

/** The corner of a block: west, south, east or north, at the share `up` of its height. */
export function corner(block: Block, where: 'w' | 's' | 'e' | 'n', up = 1): Point {
  const dx = where === 's' || where === 'e' ? block.a / 2 : -block.a / 2
  const dy = where === 's' || where === 'w' ? block.b / 2 : -block.b / 2
  return seen(block.x + dx, block.y + dy, (block.z ?? 0) + block.h * up)
}

/** The two visible walls of a block. */
export function walls(block: Block, tones: Tones): string {
  const w = corner(block, 'w')
  const s = corner(block, 's')
  const e = corner(block, 'e')
  const down = { x: 0, y: block.h }
  const low = (p: Point): Point => ({ x: p.x + down.x, y: p.y + down.y })
  return polygon([w, s, low(s), low(w)], leftOf(tones)) + polygon([s, e, low(e), low(s)], rightOf(tones))
}

/** A block with a flat top. */
export function box(block: Block, tones: Tones): string {
  const top = polygon(
    [corner(block, 'w'), corner(block, 's'), corner(block, 'e'), corner(block, 'n')],
    tones.top,
  )
  return walls(block, tones) + top
}

/** A drawing on the left wall: u to the right from 0 to `a`, v down from 0 at the eaves to `h`. */
export function onLeft(block: Block, drawing: string): string {
  const w = corner(block, 'w')
  return `<g transform="matrix(1 .5 0 1 ${n(w.x)} ${n(w.y)})">${drawing}</g>`
}

/** A drawing on the right wall: u to the right from 0 to `b`, v down from 0 at the eaves to `h`. */
export function onRight(block: Block, drawing: string): string {
  const s = corner(block, 's')
  return `<g transform="matrix(1 -.5 0 1 ${n(s.x)} ${n(s.y)})">${drawing}</g>`
}

/** A gabled roof of height `rise`, its ridge along the left wall (`a`) or across it (`b`), with eaves of `eave`. */
export function gable(
  block: Block,
  rise: number,
  along: 'a' | 'b',
  roof: Tones,
  wall: Tones,
  eave = 2,
): string {
  const top = (block.z ?? 0) + block.h
  const { x, y } = block
  if (along === 'a') {
    const [p, q, e] = [block.a / 2 + eave, block.b / 2, block.b / 2 + eave]
    const end = polygon(
      [
        seen(x + block.a / 2, y + q, top),
        seen(x + block.a / 2, y - q, top),
        seen(x + block.a / 2, y, top + rise),
      ],
      rightOf(wall),
    )
    const drop = (rise / q) * eave
    const slope = [
      seen(x - p, y + e, top - drop),
      seen(x + p, y + e, top - drop),
      seen(x + p, y, top + rise),
      seen(x - p, y, top + rise),
    ]
    const far = polygon(
      [
        seen(x + p, y, top + rise),
        seen(x + p, y - e, top - drop),
        seen(x - p, y - e, top - drop),
        seen(x - p, y, top + rise),
      ],
      rightOf(roof),
    )
    return far + end + polygon(slope, leftOf(roof))
  }
  const [p, q, e] = [block.b / 2 + eave, block.a / 2, block.a / 2 + eave]
  const end = polygon(
    [
      seen(x - q, y + block.b / 2, top),
      seen(x + q, y + block.b / 2, top),
      seen(x, y + block.b / 2, top + rise),
    ],
    leftOf(wall),
  )
  const drop = (rise / q) * eave
  const slope = [
    seen(x + e, y + p, top - drop),
    seen(x + e, y - p, top - drop),
    seen(x, y - p, top + rise),
    seen(x, y + p, top + rise),
  ]
  const far = polygon(
    [
      seen(x, y + p, top + rise),
      seen(x - e, y + p, top - drop),
      seen(x - e, y - p, top - drop),
      seen(x, y - p, top + rise),
    ],
    leftOf(roof),
  )
  return far + end + polygon(slope, rightOf(roof))
}

/** A hipped roof: four slopes to a ridge along the longer side. */
export function hip(block: Block, rise: number, roof: Tones, eave = 3): string {
  const b: Block = { ...block, a: block.a + 2 * eave, b: block.b + 2 * eave }
  const top = (b.z ?? 0) + b.h
  const half = Math.min(b.a, b.b) / 2
  const r1 =
    b.a >= b.b ? seen(b.x - b.a / 2 + half, b.y, top + rise) : seen(b.x, b.y + b.b / 2 - half, top + rise)
  const r2 =
    b.a >= b.b ? seen(b.x + b.a / 2 - half, b.y, top + rise) : seen(b.x, b.y - b.b / 2 + half, top + rise)
  const [w, s, e, north] = [corner(b, 'w'), corner(b, 's'), corner(b, 'e'), corner(b, 'n')]
  if (b.a >= b.b)
    return (
      polygon([w, north, r1], roof.top) +
      polygon([north, e, r2, r1], roof.top) +
      polygon([s, e, r2], rightOf(roof)) +
      polygon([w, s, r2, r1], leftOf(roof))
    )
  return (
    polygon([north, e, r2], roof.top) +
    polygon([w, north, r2, r1], roof.top) +
    polygon([w, s, r1], leftOf(roof)) +
    polygon([s, e, r2, r1], rightOf(roof))
  )
}

/** A row of equal windows on a wall. */
export function windows(
  from: number,
  step: number,
  count: number,
  v: number,
  w: number,
  h: number,
  fill: string,
): string {
  let out = ''
  for (let i = 0; i < count; i += 1)
    out += `<rect x="${n(from + i * step)}" y="${n(v)}" width="${n(w)}" height="${n(h)}" fill="${fill}"/>`
  return out
}
