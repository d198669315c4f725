import type { Composition } from '../composition.ts'
import { INLAND, points } from './points.ts'

/** A valley: hills along the back, the river across before them, and the town strung out along its floor. */
export const VALLEY: Composition = {
  ...INLAND,
  corners: points([-0.46, -0.2], [0.42, -0.26], [0.5, 0.54], [-0.46, 0.6]),
  spare: points([0.02, 0.56], [0.8, -0.2]),
  hub: { x: -0.02, y: -0.12 },
  near: points([0.02, 0.66], [-0.82, -0.16], [0.82, -0.16], [-0.04, -0.52]),
  far: points([0.84, 0.62], [-0.84, 0.74], [-0.42, -0.66], [0.46, -0.7]),
  more: points([0, 0.92], [-0.84, -0.6], [0.84, -0.6], [0.2, -0.84]),
  river: points(
    [-2.4, 0.3],
    [-1.3, 0.16],
    [-0.86, 0.22],
    [-0.5, 0.2],
    [-0.2, 0.26],
    [0.08, 0.2],
    [0.34, 0.16],
    [0.58, 0.12],
    [0.84, 0.2],
    [1.3, 0.14],
    [2.4, 0.3],
  ),
  stream: { wide: 1, dug: false },
  sights: {
    school: { x: 0.2, y: -0.02 },
    practice: { x: -0.7, y: 0.44 },
    church: { x: 0.14, y: -0.4 },
    park: { x: 0.24, y: 0.42 },
  },
}
