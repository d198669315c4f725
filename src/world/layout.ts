import type { Role, View } from '../schema/index.ts'
import { chance } from './chance.ts'
import { COMPOSITIONS, type Composition, type Lie, lieOf, ROUND, SHOPS, type Stream } from './composition.ts'
import { type Country, countryOf, type Land, landOf } from './country.ts'
import { distance, type Line, mix, ORIGIN, type Point, smooth } from './plane.ts'
import { type Body, settle } from './settle.ts'
import { branchesOf, plotsOf } from './sites.ts'

/**
 * Where things stand. Positions are in picture units about the middle of the map, worked out from the scenario's
 * own data and from ids, so that a place keeps its shape from one visit to the next.
 */
export interface Spot {
  readonly id: string
  readonly at: Point
}
export interface Landmark extends Spot {
  readonly role: Role
}
export interface Quarter extends Spot {
  /** Radius of its ground, in plan units. */
  readonly reach: number
}
export interface Way {
  readonly between: readonly [string, string]
  readonly line: Line
}
export interface Layout {
  readonly country: Country
  readonly land: Land
  readonly width: number
  readonly height: number
  readonly hub: Point
  readonly landmarks: readonly Landmark[]
  readonly quarters: readonly Quarter[]
  readonly ways: readonly Way[]
  readonly lanes: readonly Line[]
  readonly river: Line
  readonly stream: Stream
  /** The sea, as a closed line; empty inland. */
  readonly bay: Line
  readonly sights: readonly (Spot & { readonly id: Sight })[]
  readonly programmes: readonly Spot[]
  /** Where an agency's services meet people, by the agency. */
  readonly branches: readonly Spot[]
  /** Rows of shops about the market. */
  readonly shops: readonly Point[]
  /** By the sea: sails, the arm of the harbour, and a lighthouse. */
  readonly sails: readonly Point[]
  readonly mole: Line
  readonly light: Point | null
}
export type Sight = 'market' | 'school' | 'practice' | 'church' | 'park' | 'works'

const BY_THE_SEA =
  /\b(harbour|seaside|sea|coast(al)?|quay(side)?|estuary|docks?|beach|marsh|arfordir|môr|harbwr)\b/i

/** The size of the composition for a frame of the given width to height: it grows wider or taller with the frame. */
export function frameOf(aspect: number, neighbourhoods = 6): { width: number; height: number } {
  const a = Math.min(2, Math.max(0.8, aspect))
  const area = 1440 * 900 * (neighbourhoods > 8 ? 1.25 : 1)
  return { width: Math.sqrt(area * a), height: Math.sqrt(area / a) }
}

/** The layout of a place within a frame of the given aspect. */
export function layoutOf(view: View, aspect: number): Layout {
  const { width, height } = frameOf(aspect, view.neighbourhoods.length)
  const land = landOf(view.place)
  const plan = COMPOSITIONS[land]
  const lie = lieOf(view.scenario.id, land)
  const [across, down] = [lie.flipX ? -1 : 1, lie.flipY ? -1 : 1]
  const put = (p: Point): Point => ({ x: (across * p.x * width) / 2, y: (down * p.y * height) / 2 })
  const hub = put(plan.hub)
  const river = smooth(plan.river.map(put))
  const bay = smooth(plan.sea.map(put), 6)
  const ground = { width, height, river, bank: 34 * plan.stream.wide, sea: bay, hub }
  const { landmarks, quarters, sights } = settled(
    landmarksOf(view, plan, lie, put),
    quartersOf(view, plan, put),
    sightsOf(plan, put),
    ground,
  )
  const ways = waysOf(landmarks, hub)
  // Shops look to the front, so that they stand behind the market in any lie.
  const shops = SHOPS.map(({ x, y }) => ({ x: hub.x + across * x, y: hub.y + y }))
  const there = { landmarks, sights, quarters, shops, ways, river, bay, hub, width, height }
  const branches = branchesOf(there)
  return {
    country: countryOf(view.place),
    land,
    width,
    height,
    hub,
    landmarks,
    quarters,
    ways,
    lanes: quarters.map((q) => laneOf(q, hub, landmarks)),
    river,
    stream: plan.stream,
    bay,
    sights,
    shops,
    sails: plan.sails.map(put),
    mole: smooth(plan.mole.map(put)),
    light: plan.light === null ? null : put(plan.light),
    programmes: plotsOf(view.programmes, there, branches),
    branches,
  }
}

const sightsOf = (plan: Composition, put: (p: Point) => Point): Layout['sights'] => [
  { id: 'market', at: put(plan.hub) },
  ...SIGHTS.flatMap((id) => {
    const at = plan.sights[id]
    return at === undefined ? [] : [{ id, at: put(at) }]
  }),
]
const SIGHTS = ['school', 'practice', 'church', 'park', 'works'] as const

/** The room of sights, in plan units about their middle, and how much they hide of what stands behind: see `Body`. */
const SIGHT_ROOM: Readonly<Record<Sight, Pick<Body, 'room' | 'rise'>>> = {
  market: { room: 84, rise: 10 },
  school: { room: 74, rise: 10 },
  practice: { room: 54, rise: 10 },
  church: { room: 62, rise: 44 },
  park: { room: 62, rise: 0 },
  works: { room: 96, rise: 30 },
}

/** The same, moved apart, off the water and into the frame. The market stays: all roads lead there. */
function settled(
  landmarks: readonly Landmark[],
  quarters: readonly Quarter[],
  sights: Layout['sights'],
  ground: Parameters<typeof settle>[1],
): Pick<Layout, 'landmarks' | 'quarters' | 'sights'> {
  const bodies: Body[] = [
    ...landmarks.map(({ at }) => ({
      at,
      room: 120,
      gives: 0.7,
      rise: 24,
      inset: { side: 134, top: 176, foot: 116 },
    })),
    ...quarters.map(({ at, reach }) => ({
      at,
      room: reach,
      gives: 1,
      rise: 0,
      inset: { side: reach * 1.42 + 26, top: reach * 0.72 + 58, foot: reach * 0.72 + 50 },
    })),
    ...sights.map(({ id, at }) => ({
      at,
      ...SIGHT_ROOM[id],
      gives: id === 'market' ? 0 : 1.6,
      inset: { side: 96, top: 100, foot: 60 },
    })),
  ]
  const spots = settle(bodies, ground)
  const placed = <T extends Spot>(list: readonly T[], from: number): T[] =>
    list.map((one, i) => ({ ...one, at: spots[from + i] ?? one.at }))
  return {
    landmarks: placed(landmarks, 0),
    quarters: placed(quarters, landmarks.length),
    sights: placed(sights, landmarks.length + quarters.length),
  }
}

function landmarksOf(view: View, plan: Composition, { turn }: Lie, put: (p: Point) => Point): Landmark[] {
  const free = new Map(
    ROUND.map((role, at) => [role, plan.corners[(at + turn) % plan.corners.length] ?? plan.hub]),
  )
  const first = new Set<string>()
  const taken = new Map<string, Point>()
  for (const seat of view.seats) {
    const place = free.get(seat.role)
    if (place === undefined || first.has(seat.role)) continue
    first.add(seat.role)
    free.delete(seat.role)
    taken.set(seat.id, place)
  }
  const rest = [...free.values(), ...plan.spare]
  return view.seats.map(({ id, role }) => ({ id, role, at: put(taken.get(id) ?? rest.shift() ?? plan.hub) }))
}

function quartersOf(
  view: View,
  { near, far, more, shore, hub }: Composition,
  put: (p: Point) => Point,
): Quarter[] {
  const most = Math.max(1, ...view.neighbourhoods.map((n) => n.people))
  const order = [...view.neighbourhoods].sort(
    (a, b) => a.rurality - b.rurality || chance(a.id, 'slot') - chance(b.id, 'slot'),
  )
  const close = Math.min(near.length, Math.ceil((order.length * 2) / 3))
  const slots = [...near.slice(0, close), ...far, ...near.slice(close), ...more]
  const seaside = shore.length > 0 ? order.filter((n) => BY_THE_SEA.test(`${n.name} ${n.about}`)) : []
  const place = new Map(seaside.slice(0, shore.length).map((n, i) => [n.id, shore[i] ?? hub]))
  const left = slots.filter((slot) => ![...place.values()].includes(slot))
  for (const n of order) if (!place.has(n.id)) place.set(n.id, left.shift() ?? hub)
  return view.neighbourhoods.map(({ id, people }) => ({
    id,
    at: put(place.get(id) ?? hub),
    reach: 84 + 34 * Math.sqrt(people / most),
  }))
}

function waysOf(landmarks: readonly Landmark[], hub: Point): Way[] {
  return landmarks.flatMap((a, i) =>
    landmarks.slice(i + 1).map((b): Way => ({ between: [a.id, b.id], line: wayLine(a.at, b.at, hub) })),
  )
}

/** A road either passes the market square, when that lies between, or bends away from it. */
function wayLine(a: Point, b: Point, hub: Point): Line {
  const [from, to] = [gate(a), gate(b)]
  const middle = mix(from, to, 0.5)
  if (distance(middle, hub) < distance(from, to) * 0.22)
    return smooth([from, bend(from, hub), hub, bend(to, hub), to])
  const away = distance(middle, hub)
  const push = distance(from, to) * 0.07
  const out = { x: ((middle.x - hub.x) / away) * push, y: ((middle.y - hub.y) / away) * push }
  return smooth([from, { x: middle.x + out.x, y: middle.y + out.y }, to])
}

const gate = (p: Point): Point => ({ x: p.x, y: p.y + 34 })
const bend = (p: Point, hub: Point): Point => ({
  x: mix(p, hub, 0.5).x,
  y: mix(p, hub, 0.5).y + Math.sign(p.y - hub.y) * 18,
})

/** A lane from a neighbourhood to the nearest landmark, or to the market. */
function laneOf(quarter: Quarter, hub: Point, landmarks: readonly Landmark[]): Line {
  const ends = [hub, ...landmarks.map((l) => gate(l.at))]
  const nearest = ends.reduce(
    (best, p) => (distance(p, quarter.at) < distance(best, quarter.at) ? p : best),
    hub,
  )
  const middle = mix(quarter.at, nearest, 0.5)
  const sway = (chance(quarter.id, 'lane') - 0.5) * 70
  return smooth([quarter.at, { x: middle.x + sway, y: middle.y + sway / 3 }, nearest ?? ORIGIN])
}
