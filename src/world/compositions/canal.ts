import type { Composition } from '../composition.ts'
import { INLAND, points } from './points.ts'

/** A town of works: a canal cut straight across the fields, the terraces on either side of it. */
export const CANAL: Composition = {
  ...INLAND,
  corners: points([0, -0.54], [0.54, -0.1], [0.12, 0.64], [-0.7, 0.06]),
  spare: points([0.3, 0.2], [-0.4, 0]),
  hub: { x: 0.18, y: -0.1 },
  near: points([-0.44, -0.66], [-0.34, 0.4], [0.82, -0.5], [0.8, 0.3]),
  far: points([-0.82, 0.64], [0.44, -0.84], [-0.34, 0.88], [0.5, 0.88]),
  more: points([-0.12, -0.94], [0.84, -0.1], [-0.86, 0.32], [0.84, 0.66]),
  river: points(
    [-2.4, -2.08],
    [-1.4, -1.16],
    [-0.9, -0.7],
    [-0.4, -0.24],
    [0.1, 0.22],
    [0.5, 0.58],
    [0.9, 0.95],
    [1.4, 1.4],
    [2.4, 2.3],
  ),
  stream: { wide: 0.7, dug: true },
  sights: {
    school: { x: -0.06, y: 0.36 },
    practice: { x: 0.42, y: 0.16 },
    church: { x: -0.86, y: -0.24 },
    park: { x: 0.4, y: 0.3 },
    works: { x: -0.16, y: -0.3 },
  },
}
