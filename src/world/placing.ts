import type { Label, Placed } from './labels.ts'
import type { Layout } from './layout.ts'
import { coverOf, LANDMARK_MASSES, SIGHT_MASSES } from './masses.ts'
import type { Point } from './plane.ts'

/** A part of the screen, in screen units from its upper left corner. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}
interface Frame {
  readonly width: number
  readonly height: number
}

/** The corner at the top right where the page lays its own tools over the map. */
const TOOLS: Frame = { width: 158, height: 44 }
/** The room between two labels, in screen units. */
const APART = { x: 3, y: 2 }
/** How far from its own places a label may be laid, in screen units; the name of an agency goes as far as it must. */
const STRAY = 64
/** How far apart the places are that it looks at, and how many there are in a round. */
const STEP = 8
const ROUND = 16

/**
 * Gives each label a place inside the frame, off every great building, off the page’s tools, and clear of the labels that
 * were placed before it: the first of its own places that is, best one that is off the other buildings too, else the
 * nearest that can be found. The names of agencies always find one; another label says less when none is near, and then gives
 * way.
 * `toScreen` maps picture units to screen units; `measure` tells a label’s size.
 */
export function placeLabels(
  labels: readonly Label[],
  layout: Layout,
  frame: Frame,
  toScreen: (p: Point) => Point,
  measure: (label: Label) => { width: number; height: number },
): Placed[] {
  const { great, other } = buildingsOf(layout, toScreen)
  const tools = { left: frame.width - TOOLS.width, right: frame.width, top: 0, foot: TOOLS.height }
  const taken: Box[] = [...great, tools]
  const placed: Placed[] = []
  const lay = (label: Label): boolean => {
    const { width, height } = measure(label)
    const kept = (p: Point): Point => inside(p, width, height, frame)
    const free = (p: Point, also: readonly Box[] = []): boolean => {
      const box = boxAt(p, width, height)
      return [taken, also].every((list) => list.every((one) => !meet(box, one)))
    }
    const own = label.places.map((p) => kept(toScreen(p)))
    const far = label.kind === 'agency' ? Math.hypot(frame.width, frame.height) : STRAY
    const found =
      own.find((p) => free(p, other)) ?? own.find((p) => free(p)) ?? near(own[0], far, (p) => free(kept(p)))
    if (found === undefined) return false
    const at = kept(found)
    placed.push({ ...label, at, width, height })
    taken.push(boxAt(at, width + 2 * APART.x, height + 2 * APART.y))
    return true
  }
  for (const label of labels)
    if (!lay(label) && label.brief !== undefined && label.brief !== label.text)
      lay({ ...label, text: label.brief })
  return placed
}

/** Where buildings stand on the screen: the great ones, and the others. */
export function buildingsOf(
  { landmarks, sights }: Pick<Layout, 'landmarks' | 'sights'>,
  toScreen: (p: Point) => Point,
): { readonly great: readonly Box[]; readonly other: readonly Box[] } {
  const box = ({ left, right, top, foot }: Box): Box => {
    const [from, to] = [toScreen({ x: left, y: top }), toScreen({ x: right, y: foot })]
    return { left: from.x, right: to.x, top: from.y, foot: to.y }
  }
  return {
    great: landmarks.flatMap(({ role, at }) => LANDMARK_MASSES[role].map((mass) => box(coverOf(mass, at)))),
    other: sights.flatMap(({ id, at }) =>
      id === 'park' ? [] : SIGHT_MASSES[id].map((mass) => box(coverOf(mass, at))),
    ),
  }
}

/** The nearest point to another that will do, below it before above, no farther than `far`. */
function near(from: Point | undefined, far: number, will: (p: Point) => boolean): Point | undefined {
  if (from === undefined) return undefined
  for (let r = STEP; r <= far; r += STEP)
    for (let k = 0; k < ROUND; k += 1) {
      const turn = Math.PI / 2 + ((k % 2 === 0 ? 1 : -1) * Math.ceil(k / 2) * 2 * Math.PI) / ROUND
      const p = { x: from.x + r * Math.cos(turn), y: from.y + r * Math.sin(turn) }
      if (will(p)) return p
    }
  return undefined
}

const boxAt = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  foot: y + height / 2,
})

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.foot && a.foot > b.top

const inside = (p: Point, width: number, height: number, frame: Frame): Point => ({
  x: Math.min(frame.width - width / 2 - 4, Math.max(width / 2 + 4, p.x)),
  y: Math.min(frame.height - height / 2 - 4, Math.max(height / 2 + 4, p.y)),
})
