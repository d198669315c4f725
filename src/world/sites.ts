import { chance } from './chance.ts'
import type { Landmark, Quarter, Spot, Way } from './layout.ts'
import { distance, gap, type Line, type Point } from './plane.ts'

/** Sites for small buildings: off the roads, out of the water, and apart from what stands already. */

/** What is there before them. */
export interface Standing {
  readonly landmarks: readonly Landmark[]
  readonly sights: readonly Spot[]
  readonly quarters: readonly Quarter[]
  readonly shops: readonly Point[]
  readonly ways: readonly Way[]
  readonly river: Line
  readonly bay: Line
  readonly hub: Point
  readonly width: number
  readonly height: number
}

function isClear(p: Point, there: Standing, built: readonly Spot[]): boolean {
  const { landmarks, sights, shops, ways, river, bay, hub, width, height } = there
  return (
    Math.abs(p.x) < width / 2 - 44 &&
    Math.abs(p.y) < height / 2 - 44 &&
    ways.every(({ line }) => gap(p, line) > 32) &&
    gap(p, river) > 62 &&
    gap(p, bay) > 56 &&
    distance(p, hub) > 96 &&
    landmarks.every(({ at }) => distance(p, at) > 92) &&
    sights.every(({ at }) => distance(p, at) > 66) &&
    shops.every((at) => distance(p, at) > 64) &&
    built.every(({ at }) => distance(p, at) > 60)
  )
}

/** How many of an agency's services have a door of their own on the map. */
const BRANCHES = 2
/** From the middle of a great building, in picture units, best first: beside it, in front of it, behind it. */
const AROUND: readonly Point[] = [
  { x: 148, y: 14 },
  { x: -148, y: 14 },
  { x: 96, y: 78 },
  { x: -96, y: 78 },
  { x: 150, y: -34 },
  { x: -150, y: -34 },
  { x: 128, y: 52 },
  { x: -128, y: 52 },
  { x: 92, y: -82 },
  { x: -92, y: -82 },
  { x: 178, y: 44 },
  { x: -178, y: 44 },
]

/** A site for each branch: near its agency, whose id it has. */
export function branchesOf(there: Standing): Spot[] {
  const out: Spot[] = []
  for (const { id, at } of there.landmarks)
    for (let n = 0; n < BRANCHES; n += 1) {
      const free = AROUND.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })).find((p) =>
        isClear(p, there, out),
      )
      if (free !== undefined) out.push({ id, at: free })
    }
  return out
}

/** How far apart the sites are among which a programme finds its own, in picture units. */
const STEP = 46

/**
 * A plot for each programme: about the middle of the place rather than at its edge, and never in a neighbourhood, where
 * homes stand. Where there is no room left, a programme has none.
 */
export function plotsOf(
  programmes: readonly { readonly id: string }[],
  there: Standing,
  built: readonly Spot[],
): Spot[] {
  const { width, height, hub, quarters } = there
  const grid: Point[] = []
  for (let x = -width / 2; x < width / 2; x += STEP)
    for (let y = -height / 2; y < height / 2; y += STEP) grid.push({ x, y })
  const out: Spot[] = []
  const outside = (p: Point): boolean =>
    quarters.every(({ at, reach }) => Math.hypot(p.x - at.x, (p.y - at.y) * 2) > reach * 1.5)
  const open = grid.filter((p) => outside(p) && isClear(p, there, built))
  for (const { id } of programmes) {
    const ranked = open
      .map((p) => ({ p, far: Math.hypot(p.x - hub.x, (p.y - hub.y) * 1.4) + chance(id, p.x, p.y) * 160 }))
      .sort((a, b) => a.far - b.far)
    const free = ranked.find(({ p }) => out.every(({ at }) => distance(p, at) > 84))
    if (free !== undefined) out.push({ id, at: free.p })
  }
  return out
}
