import type { Composition } from '../composition.ts'
import { INLAND, points } from './points.ts'

/** Open fields: the river runs from the back to the front, the town on both its banks. */
export const PLAIN: Composition = {
  ...INLAND,
  corners: points([-0.46, -0.27], [0.34, -0.36], [0.46, 0.34], [-0.42, 0.47]),
  spare: points([0.02, 0.44], [0.62, 0]),
  hub: { x: 0.06, y: 0.03 },
  near: points([0.02, -0.73], [-0.1, 0.76], [0.8, 0], [-0.82, 0.08]),
  far: points([-0.79, -0.68], [0.8, 0.7], [0.79, -0.68], [-0.78, 0.74]),
  more: points([-0.42, -0.86], [0.42, -0.86], [0.36, 0.88], [-0.42, 0.9]),
  river: points(
    [-0.46, -2.4],
    [-0.36, -1.3],
    [-0.33, -0.85],
    [-0.2, -0.5],
    [-0.13, -0.18],
    [-0.17, 0.14],
    [-0.06, 0.4],
    [0.2, 0.58],
    [0.36, 0.86],
    [0.4, 1.3],
    [0.52, 2.4],
  ),
  stream: { wide: 1, dug: false },
  sights: {
    school: { x: 0.55, y: -0.03 },
    practice: { x: -0.62, y: 0.1 },
    church: { x: 0.62, y: -0.42 },
    park: { x: 0.12, y: 0.36 },
  },
}
