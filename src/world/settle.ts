import { distance, gap, ground, type Line, type Point, seen, within } from './plane.ts'

/** Something that takes room on the ground, as a circle in plan units about `at`, a point of the picture. */
export interface Body {
  readonly at: Point
  readonly room: number
  /** How far it keeps inside the frame, in picture units: at the sides, at the top and at the foot. */
  readonly inset: { readonly side: number; readonly top: number; readonly foot: number }
  /** How readily it gives way; what does not give way at all is 0. */
  readonly gives: number
  /** How far up the picture the middle of its room lies: a tall building hides what stands behind it. */
  readonly rise: number
}
/** Where bodies may stand: the frame, and the water that they keep off. */
export interface Ground {
  readonly width: number
  readonly height: number
  readonly river: Line
  /** Half the width of the water and its banks, in plan units. */
  readonly bank: number
  readonly sea: Line
}

const ROUNDS = 90
/** A round in which nothing moves by more than this, in plan units, is the last. */
const STILL = 0.05
/** The share of its room that a body keeps clear of water: gardens may end at a bank, walls may not. */
const OFF_WATER = 0.62

/** Moves bodies as little as needed until none is over another, in water or out of the frame: the same every time. */
export function settle(bodies: readonly Body[], { width, height, river, bank, sea }: Ground): Point[] {
  const water = { river: river.map(ground), sea: sea.map(ground) }
  const spots = bodies.map((body) => ground(keptIn(body, body.at, width, height)))
  const middle = (i: number): Point => {
    const [p, rise] = [spots[i] ?? ZERO, bodies[i]?.rise ?? 0]
    return { x: p.x - rise, y: p.y - rise }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = [...spots]
    for (let i = 0; i < bodies.length; i += 1)
      for (let k = i + 1; k < bodies.length; k += 1) part(bodies, spots, i, k, middle)
    for (const [i, body] of bodies.entries()) {
      if (body.gives === 0) continue
      const dry = ashore(spots[i] ?? ZERO, body.room * OFF_WATER, water, bank)
      spots[i] = ground(keptIn(body, seen(dry.x, dry.y), width, height))
    }
    if (spots.every((p, i) => distance(p, before[i] ?? ZERO) < STILL)) break
  }
  return spots.map(({ x, y }) => seen(x, y))
}

const ZERO: Point = { x: 0, y: 0 }

/** Pushes two bodies apart that are too close, the lighter further. */
function part(
  bodies: readonly Body[],
  spots: Point[],
  i: number,
  k: number,
  middle: (i: number) => Point,
): void {
  const [one, other] = [bodies[i], bodies[k]]
  const [p, q] = [middle(i), middle(k)]
  const sum = (one?.gives ?? 0) + (other?.gives ?? 0)
  if (one === undefined || other === undefined || sum === 0) return
  const apart = distance(p, q)
  const lack = one.room + other.room - apart
  if (lack <= 0) return
  const away = apart === 0 ? { x: 1, y: 0 } : { x: (p.x - q.x) / apart, y: (p.y - q.y) / apart }
  const move = (at: number, by: number): void => {
    const spot = spots[at] ?? ZERO
    spots[at] = { x: spot.x + away.x * by, y: spot.y + away.y * by }
  }
  move(i, (lack * one.gives) / sum)
  move(k, (-lack * other.gives) / sum)
}

/** The point, moved off the river by `room` and its bank, and out of the sea. */
function ashore(
  p: Point,
  room: number,
  water: { readonly river: Line; readonly sea: Line },
  bank: number,
): Point {
  const dry = off(p, water.river, room + bank, false)
  return water.sea.length === 0 ? dry : off(dry, water.sea, room + 24, within(dry, water.sea))
}

/** The point at least `least` from a line, on its own side of it, or on the other where it is `over` it. */
function off(p: Point, line: Line, least: number, over: boolean): Point {
  const far = gap(p, line)
  if (far >= least && !over) return p
  const near = nearest(p, line)
  const size = distance(p, near) || 1
  const way = (over ? -1 : 1) / size
  const by = over ? far + least : least - far
  return { x: p.x + (p.x - near.x) * way * by, y: p.y + (p.y - near.y) * way * by }
}

/** The corner of a line that is nearest: lines are smooth, so that this is as good as any point between. */
const nearest = (p: Point, line: Line): Point =>
  line.reduce((best, q) => (distance(p, q) < distance(p, best) ? q : best), line[0] ?? ZERO)

/** A point of the picture moved into the frame, with room for the body about it. */
function keptIn({ inset }: Body, { x, y }: Point, width: number, height: number): Point {
  const across = Math.max(0, width / 2 - inset.side)
  const [top, foot] = [Math.max(0, height / 2 - inset.top), Math.max(0, height / 2 - inset.foot)]
  return { x: Math.min(across, Math.max(-across, x)), y: Math.min(foot, Math.max(-top, y)) }
}
