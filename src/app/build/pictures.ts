import type { View } from '../../schema/index.ts'
import type { Scheme } from '../../world/agency.ts'
import { picture } from '../../world/draw/picture.ts'
import { layoutOf } from '../../world/layout.ts'
import { readingOf } from '../../world/reading.ts'

/** Width to height of a place’s picture. */
const ASPECT = 1.8

/** The map of a place as a view has it, drawn as the board draws it on a light or a dark page: an SVG document. */
export function pictureOf(view: View, scheme: Scheme = 'light'): string {
  const layout = layoutOf(view, ASPECT)
  const { width, height } = layout
  const frame = { x: -width / 2, y: -height / 2, width, height }
  return picture(layout, readingOf(view), view.viewer, frame, scheme)
}
