import { between } from '../chance.ts'
import type { Layout } from '../layout.ts'
import { distance, gap, ground, type Line, type Point, seen, within } from '../plane.ts'
import type { Season } from '../season.ts'
import { type Frame, type Lines, trace } from './ground.ts'
import { INK, n } from './solid.ts'

/** The room of a hill about its middle, in plan units; nothing else stands there. */
export const HILL_ROOM = 92
const STEP = 46
const MOST = 9

/** Where hills rise: in open country, off roads, water, buildings and neighbourhoods, and apart from each other. */
export function hillsOf(layout: Layout, lines: Lines, frame: Frame): Point[] {
  if (layout.country !== 'hills') return []
  const out: Point[] = []
  const spots = spotsOf(layout)
  const reach = Math.ceil((frame.width / 2 + frame.height) / STEP)
  for (let i = -reach; i <= reach && out.length < MOST; i += 1)
    for (let j = -reach; j <= reach && out.length < MOST; j += 1) {
      const p = {
        x: (i + between(-0.4, 0.4, 'hill', i, j, 'x')) * STEP,
        y: (j + between(-0.4, 0.4, 'hill', i, j, 'y')) * STEP,
      }
      const at = seen(p.x, p.y)
      const inside =
        Math.abs(at.x) < frame.width / 2 - 60 && at.y > 104 - frame.height / 2 && at.y < frame.height / 2 - 40
      if (inside && isOpen(p, spots, lines) && out.every((q) => distance(ground(q), p) > HILL_ROOM * 1.3))
        out.push(at)
    }
  return out
}

interface Room {
  readonly at: Point
  readonly room: number
}

/** What stands already, on the plan, and how far from it the middle of a hill must be. */
function spotsOf(layout: Layout): Room[] {
  const about = (spots: readonly { readonly at: Point }[], room: number): Room[] =>
    spots.map(({ at }) => ({ at: ground(at), room: HILL_ROOM + room }))
  return [
    ...layout.quarters.map(({ at, reach }) => ({ at: ground(at), room: reach + HILL_ROOM * 0.75 })),
    ...about(layout.landmarks, 80),
    ...about(layout.sights, 40),
    ...about([...layout.programmes, ...layout.branches], 10),
  ]
}

function isOpen(p: Point, spots: readonly Room[], { ways, lanes, river, bay }: Lines): boolean {
  const off = (line: Line, room: number): boolean => gap(p, line) > HILL_ROOM * 0.75 + room
  return (
    spots.every(({ at, room }) => distance(at, p) > room) &&
    off(river, 24) &&
    ways.every((line) => off(line, 8)) &&
    lanes.every((line) => off(line, 0)) &&
    !within(p, bay)
  )
}

/** A round hill about its foot: lit from the upper left, a wall of stone over its shoulder. */
export function hill(season: Season, look: number): string {
  const tall = [62, 50, 70][look % 3] ?? 62
  const flip = look % 2 === 0 ? '' : ' transform="scale(-1 1)"'
  const [lit, mid, deep] = season.snow
    ? ['#fbfaf6', '#e6e4da', '#cfd0cb']
    : [season.lush, season.grass, season.hedge]
  const crest = `M-104 6C-70 2 -58 ${-tall} 0 ${-tall}C52 ${-tall} 72 -6 104 8`
  const crown = `${crest}C76 34 -74 36 -104 6Z`
  const shade = `M${n(tall * 0.2)} ${-tall + 2}C56 ${-tall + 4} 74 -4 104 8C80 23 42 26 8 26C44 14 34 ${n(-tall * 0.6)} ${n(tall * 0.2)} ${-tall + 2}Z`
  const shine = `M-86 4C-58 -4 -50 ${-tall + 6} -6 ${-tall + 5}C-34 ${n(-tall * 0.7)} -46 -18 -58 10Z`
  const wall = trace([
    { x: -66, y: 20 },
    { x: -40, y: -8 },
    { x: -14, y: -tall * 0.55 },
    { x: 16, y: -tall * 0.8 },
  ])
  const light = flip === '' ? [lit, deep] : [deep, lit]
  return `<g${flip}><path d="${crown}" fill="${mid}"/><g stroke="none"><path d="${shade}" fill="${light[1]}" opacity=".75"/><path d="${shine}" fill="${light[0]}" opacity=".8"/></g><path d="${crest}" fill="none" stroke="${season.hedge}" stroke-width="1.6"/><path d="${wall}" fill="none" stroke="${INK}" stroke-width="3.4" opacity=".55"/><path d="${wall}" fill="none" stroke="#cfc7b6" stroke-width="2" stroke-dasharray="4 1.2"/></g>`
}
