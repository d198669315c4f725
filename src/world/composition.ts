import type { Role } from '../schema/index.ts'
import { chance } from './chance.ts'
import type { Sight, Spot } from './layout.ts'
import type { Line, Point } from './plane.ts'

/** The composition of which every place is a turn: where landmarks, neighbourhoods, water and sights may stand. */

/** Where the four great buildings may stand, clockwise from the far left; shares of half the width and half the height. */
export const CORNERS: readonly Point[] = [
  { x: -0.46, y: -0.27 },
  { x: 0.34, y: -0.36 },
  { x: 0.46, y: 0.34 },
  { x: -0.42, y: 0.47 },
]
/** Who stands in them, in that order, where a place is not turned. */
export const ROUND: readonly Role[] = ['health', 'local-government', 'social-care', 'public-health']
export const SPARE: readonly Point[] = [
  { x: 0.02, y: 0.44 },
  { x: 0.62, y: 0 },
]
export const HUB: Point = { x: 0.06, y: 0.03 }
/** Near places first, for dense neighbourhoods; then the corners, for rural ones; then room for more. */
export const NEAR: readonly Point[] = [
  { x: 0.02, y: -0.73 },
  { x: -0.1, y: 0.76 },
  { x: 0.8, y: 0.0 },
  { x: -0.82, y: 0.08 },
]
export const FAR: readonly Point[] = [
  { x: -0.79, y: -0.68 },
  { x: 0.8, y: 0.7 },
  { x: 0.79, y: -0.68 },
  { x: -0.78, y: 0.74 },
]
export const MORE: readonly Point[] = [
  { x: -0.42, y: -0.86 },
  { x: 0.42, y: -0.86 },
  { x: 0.36, y: 0.88 },
  { x: -0.42, y: 0.9 },
]
/** The places beside the bay. */
export const SHORE: readonly Point[] = [...NEAR.slice(1, 2), ...FAR.slice(1, 2)]
export const RIVER: Line = [
  { x: -0.46, y: -2.4 },
  { x: -0.36, y: -1.3 },
  { x: -0.33, y: -0.85 },
  { x: -0.2, y: -0.5 },
  { x: -0.13, y: -0.18 },
  { x: -0.17, y: 0.14 },
  { x: -0.06, y: 0.4 },
  { x: 0.2, y: 0.58 },
  { x: 0.36, y: 0.86 },
  { x: 0.4, y: 1.3 },
  { x: 0.52, y: 2.4 },
]
export const SIGHTS: readonly (Spot & { readonly id: Sight })[] = [
  { id: 'market', at: HUB },
  { id: 'school', at: { x: 0.55, y: -0.03 } },
  { id: 'practice', at: { x: -0.62, y: 0.1 } },
  { id: 'church', at: { x: 0.62, y: -0.42 } },
  { id: 'park', at: { x: 0.12, y: 0.36 } },
]
export const BAY: Line = [
  { x: -0.9, y: 3.4 },
  { x: -0.24, y: 1.9 },
  { x: 0.0, y: 1.2 },
  { x: 0.11, y: 0.97 },
  { x: 0.23, y: 0.85 },
  { x: 0.37, y: 0.77 },
  { x: 0.49, y: 0.82 },
  { x: 0.58, y: 0.97 },
  { x: 0.86, y: 1.3 },
  { x: 1.2, y: 2 },
  { x: 1.7, y: 3.4 },
]

/** From the middle of the market, in picture units: on the far side, so that they look on to it. */
export const SHOPS: readonly Point[] = [
  { x: 20, y: -82 },
  { x: 100, y: -52 },
  { x: -62, y: -64 },
  { x: 168, y: 10 },
  { x: -10, y: 108 },
  { x: 80, y: 92 },
]

/** Sails in the bay, and the light at its edge. */
export const SAILS: readonly Point[] = [
  { x: 0.33, y: 0.92 },
  { x: 0.45, y: 0.98 },
  { x: 0.14, y: 1.24 },
  { x: 0.6, y: 1.42 },
]
export const LIGHT: Point = { x: 0.19, y: 0.86 }

/** How a place lies: which way round the composition is drawn, and how far the great buildings have moved about it. */
export interface Lie {
  readonly flipX: boolean
  readonly flipY: boolean
  readonly turn: number
}

/** The lie of a place, by its id. By the sea the shore stays in front, where it can be seen. */
export const lieOf = (id: string, coastal: boolean): Lie => ({
  flipX: chance(id, 'across') < 0.5,
  flipY: !coastal && chance(id, 'back') < 0.5,
  turn: Math.floor(chance(id, 'about') * CORNERS.length),
})
