import { between, chance } from '../chance.ts'
import type { Country } from '../country.ts'
import { type Home, homesOf, type Settled } from '../homes.ts'
import type { Layout } from '../layout.ts'
import { distance, gap, ground, type Point, seen, within } from '../plane.ts'
import type { Reading } from '../reading.ts'
import { isForest } from './forest.ts'
import { type Frame, type Lines, linesOf } from './ground.ts'
import { HILL_ROOM, hillsOf } from './hill.ts'
import type { Tree } from './tree.ts'

/** What stands about the place: the homes by neighbourhood and the trees, none on a road, in the river or in a wall. */
export interface Scenery {
  readonly homes: readonly { readonly id: string; readonly homes: readonly Home[] }[]
  readonly shops: readonly Point[]
  /** Pasture: sheep or bales, by the season. */
  readonly pasture: readonly Point[]
  readonly hills: readonly Point[]
  readonly trees: readonly { readonly at: Point; readonly kind: Tree; readonly tint: number }[]
}

const SHOP_ROOM = 46
/** How far a home reaches to its sides, in picture units: none is cut off by the edge of the frame. */
const HOME_SIDE = 46

interface Taken extends Lines {
  readonly plots: readonly { readonly at: Point; readonly room: number }[]
}

/** The scenery of a layout as it was placed last, and for whom and which frame. */
const placed = new WeakMap<Layout, { readonly key: string; readonly scenery: Scenery }>()

/** Places homes and trees for a frame. It stays as long as the layout, who lives where and the frame do. */
export function sceneryOf(layout: Layout, reading: Reading, frame: Frame): Scenery {
  const who = reading.places.map(({ id, rurality, deprivation, people }) => ({
    id,
    rurality,
    deprivation,
    people,
  }))
  const key = JSON.stringify([who, frame])
  const known = placed.get(layout)
  if (known?.key === key) return known.scenery
  const scenery = laidOut(layout, who, frame)
  placed.set(layout, { key, scenery })
  return scenery
}

function laidOut(layout: Layout, places: readonly Settled[], frame: Frame): Scenery {
  const lines = linesOf(layout)
  const hills = hillsOf(layout, lines, frame)
  const taken: Taken = {
    ...lines,
    plots: [
      ...layout.landmarks.map(({ at }) => ({ at: ground(at), room: 132 })),
      ...layout.sights.map(({ id, at }) => ({
        at: ground(at),
        room: id === 'practice' ? 62 : id === 'works' ? 100 : 84,
      })),
      ...layout.programmes.map(({ at }) => ({ at: ground(at), room: 40 })),
      ...layout.branches.map(({ at }) => ({ at: ground(at), room: 44 })),
      ...hills.map((at) => ({ at: ground(at), room: HILL_ROOM * 0.9 })),
      ...layout.shops.map((at) => ({ at: ground(at), room: SHOP_ROOM })),
    ],
  }
  const homes = layout.quarters.flatMap((quarter) => {
    const who = places.find(({ id }) => id === quarter.id)
    if (who === undefined) return []
    return [
      {
        id: quarter.id,
        homes: homesOf(
          who,
          quarter,
          (at) => Math.abs(at.x) < layout.width / 2 - HOME_SIDE && isFree(ground(at), taken, 34, 18),
        ),
      },
    ]
  })
  const built = homes.flatMap((h) => h.homes)
  const clear = { ...taken, plots: taken.plots.filter(({ room }) => room !== SHOP_ROOM), lanes: [] }
  return {
    homes,
    shops: layout.shops.filter((at) => isFree(ground(at), clear, 36, 0)),
    hills,
    pasture: pastureOf(layout, taken),
    trees: treesOf(layout, places, frame, taken, built),
  }
}

function isFree(p: Point, taken: Taken, fromRoad: number, fromLane: number): boolean {
  if (taken.plots.some(({ at, room }) => distance(at, p) < room)) return false
  if (gap(p, taken.river) < fromRoad + 12) return false
  if (within(p, taken.bay) || gap(p, taken.bay) < fromRoad + 4) return false
  return (
    taken.ways.every((way) => gap(p, way) > fromRoad) && taken.lanes.every((lane) => gap(p, lane) > fromLane)
  )
}

const STEP = 44
/** How likely a tree is where a wood is thick. */
const FOREST = 0.97

function treesOf(
  layout: Layout,
  places: readonly Settled[],
  frame: Frame,
  taken: Taken,
  homes: readonly Home[],
): Scenery['trees'] {
  const out: { at: Point; kind: Tree; tint: number }[] = []
  const built = homes.map(({ at }) => ground(at))
  const reach = Math.ceil((frame.width / 2 + frame.height) / STEP)
  for (let i = -reach; i <= reach; i += 1)
    for (let j = -reach; j <= reach; j += 1) {
      const p = {
        x: (i + between(-0.4, 0.4, 'tx', i, j)) * STEP,
        y: (j + between(-0.4, 0.4, 'ty', i, j)) * STEP,
      }
      const at = seen(p.x, p.y)
      if (Math.abs(at.x - frame.x - frame.width / 2) > frame.width / 2 + 20) continue
      if (at.y < frame.y - 10 || at.y > frame.y + frame.height + 40) continue
      if (chance('tree', i, j) > density(p, i, j, layout, places, taken)) continue
      if (built.some((q) => distance(p, q) < 34) || !isFree(p, taken, 24, 14)) continue
      out.push({ at, kind: kindAt(i, j, gap(p, taken.river)), tint: Math.floor(chance('tint', i, j) * 4) })
    }
  return [...out, ...woods(layout, taken, built), ...parkTrees(layout)]
}

type Trees = Scenery['trees'][number][]

/** How many woods there are, and how many flocks, by the country. */
const WOODS: Readonly<Record<Country, number>> = { sea: 10, hills: 5, woods: 44, fields: 16 }
const FLOCKS: Readonly<Record<Country, number>> = { sea: 5, hills: 44, woods: 4, fields: 9 }

/** Small woods in the fields. */
function woods(layout: Layout, taken: Taken, built: readonly Point[]): Trees {
  const out: Trees = []
  for (let wood = 0; wood < WOODS[layout.country]; wood += 1) {
    const x = between(-1, 1, 'wood', wood, 'x') * (layout.width / 2)
    const y = between(-1, 1, 'wood', wood, 'y') * (layout.height / 2)
    const middle = ground({ x, y })
    const kind: Tree = chance('wood', wood) < 0.35 ? 'fir' : chance('wood', wood) < 0.7 ? 'round' : 'broad'
    for (let i = 0; i < 16; i += 1) {
      const p = { x: middle.x + between(-52, 52, wood, i, 'x'), y: middle.y + between(-36, 36, wood, i, 'y') }
      if (out.some(({ at }) => distance(ground(at), p) < 15) || built.some((q) => distance(p, q) < 48))
        continue
      if (layout.quarters.some((q) => distance(ground(q.at), p) < q.reach * 1.1) || !isFree(p, taken, 30, 20))
        continue
      out.push({
        at: seen(p.x, p.y),
        kind: i % 5 === 4 ? 'bush' : kind,
        tint: Math.floor(chance('shade', wood, i) * 3),
      })
    }
  }
  return out
}

function parkTrees(layout: Layout): Trees {
  return layout.sights
    .filter(({ id }) => id === 'park')
    .flatMap(({ at }) => {
      const p = ground(at)
      const spots: readonly (readonly [number, number])[] = [
        [-40, -34],
        [-8, -42],
        [-44, 10],
        [-30, 38],
        [10, 44],
        [40, 40],
        [44, -2],
        [-20, 6],
      ]
      return spots.map(([x, y], i) => ({
        at: seen(p.x + x, p.y + y),
        kind: i % 3 === 1 ? ('broad' as const) : ('round' as const),
        tint: i % 4,
      }))
    })
}

/** How likely a tree is: woods in clumps, more by the river and in leafy neighbourhoods, few in poor streets. */
function density(
  p: Point,
  i: number,
  j: number,
  layout: Layout,
  places: readonly Settled[],
  taken: Taken,
): number {
  const home = layout.quarters.find((q) => distance(ground(q.at), p) < q.reach * 1.1)
  if (home !== undefined) {
    const who = places.find(({ id }) => id === home.id)
    return who === undefined ? 0.3 : who.deprivation > 0.55 ? 0.06 : 0.75 - who.deprivation * 0.6
  }
  if (isForest(seen(p.x, p.y), layout)) return FOREST
  if (gap(p, taken.river) < 75) return 0.42
  return chance('wood', Math.floor(i / 3), Math.floor(j / 3)) < 0.2 ? 0.9 : 0.1
}

function kindAt(i: number, j: number, toRiver: number): Tree {
  if (toRiver < 75) return chance('bank', i, j) < 0.6 ? 'broad' : 'bush'
  if (chance('fir', Math.floor(i / 3), Math.floor(j / 3)) < 0.3) return 'fir'
  const draw = chance('kind', i, j)
  return draw < 0.42 ? 'round' : draw < 0.68 ? 'broad' : draw < 0.84 ? 'tall' : 'bush'
}

/** Small flocks in the fields about the edge of the place. */
function pastureOf(layout: Layout, taken: Taken): Point[] {
  const out: Point[] = []
  for (let flock = 0; flock < FLOCKS[layout.country]; flock += 1) {
    const x = between(-0.95, 0.95, 'flock', flock, 'x') * (layout.width / 2)
    const y = between(-0.92, 0.92, 'flock', flock, 'y') * (layout.height / 2)
    const middle = ground({ x, y })
    if (layout.quarters.some((q) => distance(ground(q.at), middle) < q.reach * 1.25)) continue
    for (let i = 0; i < 4; i += 1) {
      const p = {
        x: middle.x + between(-34, 34, flock, i, 'x'),
        y: middle.y + between(-34, 34, flock, i, 'y'),
      }
      if (isFree(p, taken, 34, 22)) out.push(seen(p.x, p.y))
    }
  }
  return out
}
