import type { Line, Point } from '../plane.ts'

/** Points of a composition, written as pairs of shares: across, down. */
export const points = (...pairs: readonly (readonly [number, number])[]): Line =>
  pairs.map(([x, y]): Point => ({ x, y }))

/** Nothing of the sea. */
export const INLAND = { shore: [], sea: [], sails: [], light: null, mole: [] } as const
