import type { Layout } from '../layout.ts'
import { along, gap, type Point } from '../plane.ts'
import { boat, LIGHTHOUSE, lighthouse, sail } from './country.ts'
import type { Stamps, Standing } from './stamps.ts'

/** Sails in the bay and a light at its edge. */
export function shore(layout: Layout, stamps: Stamps): Standing[] {
  const sails = layout.sails.map((at) => ({ at, stamp: stamps.use('sail', sail) }))
  if (layout.light === null) return sails
  return [
    ...sails,
    { at: layout.light, stamp: stamps.use('lighthouse', lighthouse, { casts: LIGHTHOUSE, mirrored: true }) },
  ]
}

/** How far along the picture the water must run for a boat to lie in it, and how wide it must be. */
const LONGWAYS = 0.62
const NAVIGABLE = 0.6

/** A boat, where the river is wide enough and runs most along it, clear of bridges. */
export function afloat(layout: Layout, stamps: Stamps): Standing[] {
  const spots = Array.from({ length: 60 }, (_, i) => along(layout.river, 0.3 + i * 0.007)).filter(
    ({ at }) => Math.abs(at.x) < layout.width / 2 - 60 && Math.abs(at.y) < layout.height / 2 - 60,
  )
  const open = spots.filter(({ at }) => layout.ways.every((way) => gap(at, way.line) > 42))
  const [first] = open
  if (first === undefined || layout.stream.wide < NAVIGABLE) return []
  const best = open.reduce((a, b) => (turn(b.heading) > turn(a.heading) ? b : a), first)
  if (Math.abs(best.heading.x) < LONGWAYS) return []
  const back = best.heading.x * best.heading.y < 0
  const stamp = back
    ? stamps.use('boat-back', () => `<g transform="scale(-1 1)">${boat()}</g>`)
    : stamps.use('boat', boat)
  return [{ at: best.at, stamp }]
}
const turn = (heading: Point): number => Math.abs(heading.x) * 2 + Math.abs(heading.y)
