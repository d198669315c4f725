import type { Composition } from '../composition.ts'
import { INLAND, points } from './points.ts'

/** A clearing in woods: the market in the middle, all about it in a ring, and only a brook for water. */
export const GLADE: Composition = {
  ...INLAND,
  corners: points([0.02, -0.52], [0.56, 0.04], [0.06, 0.62], [-0.54, 0]),
  spare: points([0.3, 0.3], [-0.3, 0.34]),
  hub: { x: 0.04, y: 0.04 },
  near: points([0.46, -0.5], [-0.46, 0.52], [0.56, 0.56], [-0.44, -0.52]),
  far: points([0.84, -0.44], [-0.84, 0.44], [0.86, 0.5], [-0.86, -0.4]),
  more: points([0.3, -0.86], [-0.24, 0.88], [0.84, 0.8], [-0.8, -0.84]),
  river: points(
    [-0.86, -2.4],
    [-0.5, -1.3],
    [-0.3, -0.9],
    [-0.2, -0.5],
    [-0.22, -0.16],
    [-0.16, 0.2],
    [-0.2, 0.5],
    [-0.14, 0.86],
    [-0.3, 1.3],
    [-0.5, 2.4],
  ),
  stream: { wide: 0.46, dug: false },
  sights: {
    school: { x: 0.3, y: -0.22 },
    practice: { x: -0.3, y: 0.24 },
    church: { x: 0.34, y: 0.3 },
    park: { x: -0.1, y: -0.24 },
  },
}
