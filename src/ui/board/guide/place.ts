/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
/** Where the speech box stands, seen from what it points at. */
export type Side = 'below' | 'above' | 'right' | 'left' | 'apart'

/** What a place for the speech box is sought among. */
export interface Room {
  readonly size: Size
  /** What can be seen of what it points at. */
  readonly target: Box
  readonly window: Size
  /** What it never lies over. */
  readonly clear: readonly Box[]
  /** What it lies over only where there is no other place: what is to be read with it, and the head of the page. */
  readonly reads?: readonly Box[]
  /** The column that the target stands in: rather than over this it stands over the next. */
  readonly column?: Box
}
export interface Place {
  readonly box: Box
  /** The part of the target that is pointed at. */
  readonly ring: Box
  readonly side: Side
}

/** Between the target and the box. */
export const GAP = 14
/** Between the box and the edges of the window. */
export const EDGE = 8
/** How much of the box stands alongside the target at least, where both have so much. */
const REACH = 40
/** Less than this is not left of a target that goes on under the box. */
const LEAST = 96

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How much of one box lies over others, in square pixels. */
const shared = (a: Box, others: readonly Box[]): number =>
  others.reduce((sum, b) => {
    const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
    const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    return sum + Math.max(0, wide) * Math.max(0, high)
  }, 0)

/** How far two boxes are from each other, in pixels. */
function distance(a: Box, b: Box): number {
  const x = Math.max(0, b.x - a.x - a.width, a.x - b.x - b.width)
  const y = Math.max(0, b.y - a.y - a.height, a.y - b.y - b.height)
  return Math.hypot(x, y)
}

/** From where on, and how far, something goes along one axis. */
type Span = readonly [from: number, length: number]

/**
 * Where a box of a length can begin alongside a target: middle by middle, end by end, just before or beyond what is to be
 * left in sight, or as far to either end as it may; the nearest to the middle first.
 */
function alongside(length: number, [from, extent]: Span, most: number, shy: readonly Span[]): number[] {
  const middle = from + (extent - length) / 2
  const reach = Math.min(REACH, extent, length)
  const [least, last] = [from + reach - length, from + extent - reach]
  const beyond = shy.flatMap(([at, wide]) => [GAP, 0].flatMap((gap) => [at - gap - length, at + wide + gap]))
  return [middle, from, from + extent - length, least, last, ...beyond]
    .map((start) => Math.min(Math.max(EDGE, start), most - EDGE - length))
    .filter((start) => start >= least && start <= last)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
}

/** The places right beside a target. */
function beside({ size, target, window, clear, reads = [] }: Room): Place[] {
  const shy = [...clear, ...reads]
  const { width, height } = size
  const [right, foot] = [target.x + target.width, target.y + target.height]
  const xs = alongside(
    width,
    [target.x, target.width],
    window.width,
    shy.map((b) => [b.x, b.width]),
  )
  const ys = alongside(
    height,
    [target.y, target.height],
    window.height,
    shy.map((b) => [b.y, b.height]),
  )
  const at = (side: Side, x: number, y: number): Place => ({
    side,
    ring: target,
    box: { x, y, width, height },
  })
  return [
    ...xs.map((x) => at('below', x, foot + GAP)),
    ...xs.map((x) => at('above', x, target.y - GAP - height)),
    ...ys.map((y) => at('right', right + GAP, y)),
    ...ys.map((y) => at('left', target.x - GAP - width, y)),
  ]
}

/** The places at the foot and the head of a target that fills what can be seen: the ring is about what is left of it. */
function within({ size, target, window }: Room): Place[] {
  const { width, height } = size
  const left = target.height - height - GAP
  if (left < LEAST || target.height < window.height / 3) return []
  const [x = 0] = alongside(width, [target.x, target.width], window.width, [])
  const foot = { x, y: target.y + target.height - height, width, height }
  const rest = { ...target, height: left }
  return [
    { side: 'below', box: foot, ring: rest },
    { side: 'above', box: { ...foot, y: target.y }, ring: { ...rest, y: target.y + height + GAP } },
  ]
}

/** Places that are not beside the target: beside what is to be left in sight, and at the edges of the window. */
function apart({ size, target, window, clear }: Room): Place[] {
  const { width, height } = size
  const [right, foot] = [window.width - width - EDGE, window.height - height - EDGE]
  const x = Math.min(Math.max(EDGE, target.x + (target.width - width) / 2), right)
  const y = Math.min(Math.max(EDGE, target.y + (target.height - height) / 2), foot)
  const ys = [y, foot, EDGE, ...clear.flatMap((one) => [one.y - GAP - height, one.y + one.height + GAP])]
  return [x, right, EDGE].flatMap((x) =>
    ys.map((y): Place => ({ side: 'apart', ring: target, box: { x, y, width, height } })),
  )
}

/** Whether one list of figures comes before another, the first that differ deciding. */
const before = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0

/**
 * Where a speech box stands: beside what it points at, within the window, and never over that or what is to stay in
 * sight. Of these places it takes the one that lies least over what is to be read, then the one beside the target rather
 * than within or apart, then the one that lies least over the target’s column. Undefined where there is no room at all.
 */
export function placeBox(room: Room): Place | undefined {
  const { size, target, window, clear, reads = [], column } = room
  const [right, foot] = [window.width - size.width - EDGE, window.height - size.height - EDGE]
  const area = size.width * size.height
  const fits = ({ box, ring }: Place): boolean =>
    box.x >= EDGE - 1 &&
    box.y >= EDGE - 1 &&
    box.x <= right + 1 &&
    box.y <= foot + 1 &&
    ![ring, ...clear].some((one) => overlap(box, one))
  const rated = [beside(room), within(room), apart(room)].flatMap((places, rank) =>
    places.filter(fits).map((place, order) => {
      const over = shared(place.box, reads)
      // In tenths: that it just reaches over the edge of the column says nothing.
      const own = column === undefined || rank > 0 ? 0 : Math.round((10 * shared(place.box, [column])) / area)
      const far = rank < 2 ? 0 : distance(place.box, target)
      return { place, rating: [over, rank, own, far, order] }
    }),
  )
  return rated.sort((a, b) => before(a.rating, b.rating))[0]?.place
}

/** What is free for a target and its box between the head and the foot of what scrolls, in pixels from the top. */
export interface Free {
  readonly top: number
  readonly foot: number
}

/**
 * How far what holds a target is to be scrolled, in pixels downwards, so that there are so many pixels of room above or
 * below it in what is free; where the two do not fit in together, so far that the target is seen from its beginning.
 */
export function scrollFor(target: Box, room: number, { top, foot }: Free): number {
  const end = target.y + target.height
  if (target.height + room > foot - top) {
    const begins = target.y >= top && target.y <= (top + foot) / 2
    return begins && target.height > foot - top ? 0 : target.y - top
  }
  const seen = target.y >= top && end <= foot
  if (seen && (end + room <= foot || target.y - room >= top)) return 0
  return end + room > foot ? end + room - foot : Math.min(0, target.y - top)
}
