import type { Role } from '../schema/index.ts'
import type { Sight } from './layout.ts'
import { type Point, seen } from './plane.ts'

/**
 * What of a drawing stands up: by it the map casts shadows and keeps labels off. Plan units about the middle of the
 * drawing’s ground, heights in picture units above it.
 */
export type Mass = Prism | Round

/** A block of `a` by `b` from `z` to `z + h`, under a roof with its ridge `rise` higher, along `a` or `b`; else to a point. */
export interface Prism {
  readonly x: number
  readonly y: number
  readonly a: number
  readonly b: number
  readonly z?: number
  readonly h: number
  readonly rise?: number
  readonly ridge?: 'a' | 'b'
}

/** Something round of radius `r`, its middle `up` above the ground, that narrows to a point at the height `to`. */
export interface Round {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly up: number
  readonly to: number
}

/** What stands of the great buildings. */
export const LANDMARK_MASSES: Readonly<Record<Role, readonly Prism[]>> = {
  health: [
    { x: -32, y: -38, a: 66, b: 60, h: 118 },
    { x: 14, y: -8, a: 128, b: 62, h: 62 },
    { x: 70, y: -26, a: 7, b: 7, z: 62, h: 30 },
    { x: -50, y: 44, a: 46, b: 66, h: 38 },
    { x: 22, y: 33, a: 52, b: 20, h: 26 },
  ],
  'social-care': [
    { x: -8, y: -34, a: 122, b: 48, h: 36, rise: 25, ridge: 'a' },
    { x: -46, y: 18, a: 46, b: 62, h: 36, rise: 26, ridge: 'b' },
    { x: 26, y: 0, a: 40, b: 20, h: 20 },
  ],
  'public-health': [
    { x: -8, y: -14, a: 106, b: 68, h: 44 },
    { x: -24, y: -20, a: 62, b: 46, z: 44, h: 26 },
    { x: 22, y: 30, a: 34, b: 20, h: 28 },
  ],
  'local-government': [
    { x: 0, y: -12, a: 124, b: 62, h: 48, rise: 30, ridge: 'a' },
    { x: 0, y: 28, a: 58, b: 20, h: 48, rise: 15, ridge: 'b' },
    { x: 6, y: -6, a: 32, b: 32, h: 118, rise: 40 },
  ],
}

/** What stands of the other buildings that a place has. */
export const SIGHT_MASSES: Readonly<Record<Exclude<Sight, 'park'>, readonly Prism[]>> = {
  market: [
    [-24, -26],
    [22, -28],
    [-26, 22],
    [26, 26],
  ].map(([x = 0, y = 0]) => ({ x, y, a: 26, b: 17, h: 20, rise: 8, ridge: 'a' as const })),
  school: [
    { x: 20, y: -22, a: 62, b: 34, h: 20, rise: 15, ridge: 'a' },
    { x: -28, y: -18, a: 38, b: 54, h: 30, rise: 19, ridge: 'b' },
  ],
  practice: [{ x: -4, y: -8, a: 54, b: 42, h: 24, rise: 24, ridge: 'a' }],
  church: [
    { x: 12, y: 0, a: 50, b: 26, h: 22, rise: 15, ridge: 'a' },
    { x: -22, y: 0, a: 20, b: 20, h: 44, rise: 33 },
  ],
  works: [
    { x: -8, y: 0, a: 84, b: 52, h: 34 },
    { x: 48, y: 0, a: 28, b: 52, h: 40 },
    { x: -34, y: -34, a: 9, b: 9, h: 117 },
  ],
}

/** A place in space: on the plan, and above it. */
export interface Peak extends Point {
  readonly z: number
}

/** The corners of a prism and of its roof. */
export function cornersOf({ x, y, a, b, z = 0, h, rise = 0, ridge }: Prism): Peak[] {
  const [p, q] = [a / 2, b / 2]
  const four = (up: number): Peak[] => [
    { x: x - p, y: y - q, z: up },
    { x: x + p, y: y - q, z: up },
    { x: x + p, y: y + q, z: up },
    { x: x - p, y: y + q, z: up },
  ]
  const [along, across] = [ridge === 'a' ? p : 0, ridge === 'b' ? q : 0]
  const top = z + h + rise
  const roof =
    rise === 0
      ? []
      : [
          { x: x - along, y: y - across, z: top },
          { x: x + along, y: y + across, z: top },
        ]
  return [...four(z), ...four(z + h), ...roof]
}

/** The part of the picture that a prism covers when its drawing stands at `at`. */
export function coverOf(prism: Prism, at: Point): { left: number; right: number; top: number; foot: number } {
  const points = cornersOf(prism).map((p) => seen(p.x, p.y, p.z))
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    left: at.x + Math.min(...xs),
    right: at.x + Math.max(...xs),
    top: at.y + Math.min(...ys),
    foot: at.y + Math.max(...ys),
  }
}
