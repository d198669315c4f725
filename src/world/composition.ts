import type { Role } from '../schema/index.ts'
import { chance } from './chance.ts'
import type { Sight, Spot } from './layout.ts'
import type { Line, Point } from './plane.ts'

/** The compositions of which every place is a turn: where landmarks, neighbourhoods, water and sights may stand. */
export interface Composition {
  /** Where the four great buildings may stand, in a round; all points are shares of half the width and half the height. */
  readonly corners: readonly Point[]
  /** For seats beyond the first of each role. */
  readonly spare: readonly Point[]
  readonly hub: Point
  /** Near places first, for dense neighbourhoods; then the corners, for rural ones; then room for more. */
  readonly near: readonly Point[]
  readonly far: readonly Point[]
  readonly more: readonly Point[]
  /** Among the near and the far places, those beside the bay. */
  readonly shore: readonly Point[]
  readonly river: Line
  readonly sights: readonly (Spot & { readonly id: Sight })[]
}

/** Who stands in the corners, in their order, where a place is not turned. */
export const ROUND: readonly Role[] = ['health', 'local-government', 'social-care', 'public-health']

const BEHIND: Point = { x: 0.02, y: -0.73 }
const BEFORE: Point = { x: -0.1, y: 0.76 }
const FAR_SHORE: Point = { x: 0.8, y: 0.7 }

/** The river runs from the back to the front, the town on both its banks. */
const PLAIN: Composition = {
  corners: [
    { x: -0.46, y: -0.27 },
    { x: 0.34, y: -0.36 },
    { x: 0.46, y: 0.34 },
    { x: -0.42, y: 0.47 },
  ],
  spare: [
    { x: 0.02, y: 0.44 },
    { x: 0.62, y: 0 },
  ],
  hub: { x: 0.06, y: 0.03 },
  near: [BEHIND, BEFORE, { x: 0.8, y: 0.0 }, { x: -0.82, y: 0.08 }],
  far: [{ x: -0.79, y: -0.68 }, FAR_SHORE, { x: 0.79, y: -0.68 }, { x: -0.78, y: 0.74 }],
  more: [
    { x: -0.42, y: -0.86 },
    { x: 0.42, y: -0.86 },
    { x: 0.36, y: 0.88 },
    { x: -0.42, y: 0.9 },
  ],
  shore: [BEFORE, FAR_SHORE],
  river: [
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
  ],
  sights: [
    { id: 'market', at: { x: 0.06, y: 0.03 } },
    { id: 'school', at: { x: 0.55, y: -0.03 } },
    { id: 'practice', at: { x: -0.62, y: 0.1 } },
    { id: 'church', at: { x: 0.62, y: -0.42 } },
    { id: 'park', at: { x: 0.12, y: 0.36 } },
  ],
}

/** The river runs across, along the floor of a valley; the town and its market lie on the far bank. */
const VALLEY: Composition = {
  corners: [
    { x: -0.44, y: -0.36 },
    { x: 0.4, y: -0.42 },
    { x: 0.4, y: 0.46 },
    { x: -0.4, y: 0.47 },
  ],
  spare: [
    { x: 0, y: 0.4 },
    { x: 0.62, y: -0.12 },
  ],
  hub: { x: -0.03, y: -0.2 },
  near: [
    { x: 0, y: -0.74 },
    { x: 0.02, y: 0.76 },
    { x: -0.8, y: -0.2 },
    { x: 0.8, y: 0.3 },
  ],
  far: [
    { x: -0.8, y: -0.76 },
    { x: 0.8, y: 0.78 },
    { x: 0.8, y: -0.64 },
    { x: -0.8, y: 0.7 },
  ],
  more: [
    { x: -0.42, y: -0.86 },
    { x: 0.42, y: -0.88 },
    { x: 0.4, y: 0.9 },
    { x: -0.42, y: 0.9 },
  ],
  shore: [],
  river: [
    { x: -2.4, y: 0.62 },
    { x: -1.3, y: 0.36 },
    { x: -0.86, y: 0.24 },
    { x: -0.5, y: 0.1 },
    { x: -0.2, y: 0.16 },
    { x: 0.08, y: 0.2 },
    { x: 0.34, y: 0.1 },
    { x: 0.58, y: -0.04 },
    { x: 0.84, y: -0.12 },
    { x: 1.3, y: -0.2 },
    { x: 2.4, y: -0.5 },
  ],
  sights: [
    { id: 'market', at: { x: -0.03, y: -0.2 } },
    { id: 'school', at: { x: 0.28, y: -0.1 } },
    { id: 'practice', at: { x: -0.68, y: 0.4 } },
    { id: 'church', at: { x: 0.6, y: -0.2 } },
    { id: 'park', at: { x: 0.12, y: 0.42 } },
  ],
}

/** The composition of a place, by whether it lies in a valley. */
export const compositionOf = (valley: boolean): Composition => (valley ? VALLEY : PLAIN)

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
  turn: Math.floor(chance(id, 'about') * ROUND.length),
})
