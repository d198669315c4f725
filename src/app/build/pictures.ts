import { compileScenario } from '../../scenario/scenario.ts'
import type { ScenarioData } from '../../schema/index.ts'
import { openSession, viewOf } from '../../session/index.ts'
import type { Scheme } from '../../world/agency.ts'
import { picture } from '../../world/draw/picture.ts'
import { layoutOf } from '../../world/layout.ts'
import { readingOf } from '../../world/reading.ts'

/** Width to height of a place’s picture. */
const ASPECT = 1.8

/** The map of a place as it is when play begins, drawn as the board draws it on a light or a dark page: an SVG document. */
export function pictureOf(data: ScenarioData, scheme: Scheme = 'light'): string {
  const roster = Object.fromEntries(data.seats.map(({ id }) => [id, { holder: 'person' as const }]))
  const viewer = data.seats[0]?.id ?? ''
  const view = viewOf(openSession(compileScenario(data), '1', roster), viewer)
  const layout = layoutOf(view, ASPECT)
  const { width, height } = layout
  const frame = { x: -width / 2, y: -height / 2, width, height }
  return picture(layout, readingOf(view), viewer, frame, scheme)
}
