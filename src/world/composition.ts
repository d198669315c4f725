import type { Role } from '../schema/index.ts'
import { chance } from './chance.ts'
import { CANAL } from './compositions/canal.ts'
import { COAST } from './compositions/coast.ts'
import { GLADE } from './compositions/glade.ts'
import { PLAIN } from './compositions/plain.ts'
import { VALLEY } from './compositions/valley.ts'
import type { Land } from './country.ts'
import type { Sight } from './layout.ts'
import type { Line, Point } from './plane.ts'

/**
 * Where landmarks, neighbourhoods, water and sights would like to stand: all points are shares of half the width and half
 * the height. What would stand too close to something else, to water or to the edge then moves (`settle`).
 */
export interface Composition {
  /** Where the four great buildings may stand, in a round. */
  readonly corners: Line
  /** For seats beyond the first of each role. */
  readonly spare: Line
  readonly hub: Point
  /** Near places first, for dense neighbourhoods; then the outer ones, for rural ones; then room for more. */
  readonly near: Line
  readonly far: Line
  readonly more: Line
  /** Among the near and the far places, those beside the sea. */
  readonly shore: Line
  readonly river: Line
  /** How the water runs: its width as a share of a river’s, and whether it was dug. */
  readonly stream: Stream
  /** The sea as a closed line; empty inland. */
  readonly sea: Line
  readonly sails: Line
  readonly light: Point | null
  /** The stone arm of a harbour; empty where there is none. */
  readonly mole: Line
  readonly sights: Readonly<Record<Exclude<Sight, 'market' | 'works'>, Point> & { readonly works?: Point }>
}

export interface Stream {
  readonly wide: number
  readonly dug: boolean
}

/** Who stands in the corners, in their order, where a place is not turned. */
export const ROUND: readonly Role[] = ['health', 'local-government', 'social-care', 'public-health']

/** The composition of each land. */
export const COMPOSITIONS: Readonly<Record<Land, Composition>> = {
  coast: COAST,
  valley: VALLEY,
  glade: GLADE,
  canal: CANAL,
  plain: PLAIN,
}

/** From the middle of the market, in picture units: on the far side, so that they look on to it. */
export const SHOPS: readonly Point[] = [
  { x: 20, y: -82 },
  { x: 100, y: -52 },
  { x: -62, y: -64 },
  { x: 168, y: 10 },
  { x: -10, y: 108 },
  { x: 80, y: 92 },
]

/** How a place lies: which way round the composition is drawn, and how far the great buildings have moved about it. */
export interface Lie {
  readonly flipX: boolean
  readonly flipY: boolean
  readonly turn: number
}

/** The lie of a place, by its id. The sea stays in front, and hills behind, where they can be seen. */
export const lieOf = (id: string, land: Land): Lie => ({
  flipX: chance(id, 'across') < 0.5,
  flipY: land !== 'coast' && land !== 'valley' && chance(id, 'back') < 0.5,
  turn: Math.floor(chance(id, 'about') * ROUND.length),
})
