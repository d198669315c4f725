import type { Composition } from '../composition.ts'
import { points } from './points.ts'

const HARBOUR = points([-0.46, 0.3])
const SEAFRONT = points([0.72, 0.62])

/** The sea takes the near corner; the river ends in a harbour, and the town looks out over both. */
export const COAST: Composition = {
  corners: points([-0.52, -0.22], [0.3, -0.44], [0.64, 0.06], [0.3, 0.54]),
  spare: points([-0.16, 0.1], [0.6, -0.5]),
  hub: { x: 0.18, y: 0.06 },
  near: [...HARBOUR, ...points([-0.24, -0.68], [0.8, -0.36]), ...SEAFRONT],
  far: points([-0.84, -0.7], [0.74, -0.76], [-0.86, 0.02], [0.86, 0.4]),
  more: points([0.2, -0.9], [-0.5, -0.92], [0.86, 0], [0.86, 0.86]),
  shore: [...HARBOUR, ...SEAFRONT],
  river: points(
    [-0.2, -2.4],
    [-0.1, -1.3],
    [0.02, -0.86],
    [0, -0.5],
    [-0.12, -0.2],
    [-0.18, 0.1],
    [-0.12, 0.36],
    [-0.14, 0.62],
    [-0.3, 0.9],
    [-0.5, 1.3],
  ),
  stream: { wide: 1, dug: false },
  sea: points(
    [-3.4, 0.1],
    [-1.6, 0.42],
    [-1.05, 0.5],
    [-0.82, 0.6],
    [-0.56, 0.62],
    [-0.34, 0.7],
    [-0.2, 0.6],
    [-0.06, 0.62],
    [0.02, 0.78],
    [0.24, 0.88],
    [0.5, 0.9],
    [0.74, 1.02],
    [1.1, 1.1],
    [1.8, 1.5],
    [2.6, 3.4],
    [-3.4, 3.4],
  ),
  sails: points([-0.62, 0.8], [-0.84, 0.88], [-0.44, 0.94], [0.14, 0.97]),
  light: { x: 0.06, y: 0.72 },
  mole: points([0.02, 0.76], [-0.06, 0.84], [-0.18, 0.88], [-0.26, 0.84]),
  sights: {
    school: { x: 0.46, y: 0.24 },
    practice: { x: -0.3, y: 0.02 },
    church: { x: 0.52, y: -0.22 },
    park: { x: 0, y: 0.32 },
  },
}
