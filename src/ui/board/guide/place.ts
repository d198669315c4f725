/** A box on the screen, in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Side = 'below' | 'above' | 'right' | 'left' | 'apart'

const GAP = 14
const EDGE = 8

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How much of one box lies over another, in square pixels. */
function shared(a: Box, b: Box): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, wide) * Math.max(0, high)
}

/**
 * Where a speech box of a size stands beside what it points at: below, above or at a side, else in a corner of the
 * window. It lies within the window and over nothing that is to stay in sight, the target first. Undefined where there
 * is no room at all. What is to be read stands below some targets: there the box goes above first. What it would rather
 * leave in sight too is covered as little, and as far down, as can be.
 */
export function placeBox(
  size: { readonly width: number; readonly height: number },
  target: Box,
  window: { readonly width: number; readonly height: number },
  clear: readonly Box[],
  first: 'below' | 'above' = 'below',
  rather: readonly Box[] = [],
): { readonly box: Box; readonly side: Side } | undefined {
  const { width, height } = size
  const within = (value: number, most: number): number => Math.min(Math.max(EDGE, value), most - EDGE)
  const x = within(target.x + target.width / 2 - width / 2, window.width - width)
  const y = within(target.y + target.height / 2 - height / 2, window.height - height)
  const right = window.width - width - EDGE
  const foot = window.height - height - EDGE
  const above: [Side, number, number] = ['above', x, target.y - GAP - height]
  const tries: readonly [Side, number, number][] = [
    ...(first === 'above' ? [above] : []),
    ['below', x, target.y + target.height + GAP],
    above,
    // Above what lies over the target, as the one button does over the tabs of a narrow screen.
    ['above', x, Math.min(target.y, ...clear.map((one) => one.y)) - GAP - height],
    ['right', target.x + target.width + GAP, y],
    ['left', target.x - GAP - width, y],
    // Just above what lies at the foot, as the one button does.
    ...clear.map((one): [Side, number, number] => ['apart', x, one.y - GAP - height]),
    ['apart', right, foot],
    ['apart', EDGE, foot],
    ['apart', right, EDGE],
    ['apart', EDGE, EDGE],
    ['apart', x, (window.height - height) / 2],
    ['apart', x, foot],
    ['apart', x, EDGE],
  ]
  const fitting = tries
    .map(([side, left, top]) => ({ side, box: { x: left, y: top, width, height } }))
    .filter(
      ({ box: { x: left, y: top } }) =>
        left >= EDGE - 1 && top >= EDGE - 1 && left <= right + 1 && top <= foot + 1,
    )
    .filter(({ box }) => ![target, ...clear].some((one) => overlap(box, one)))
  const covered = fitting.map(({ box }) => rather.reduce((sum, one) => sum + shared(box, one), 0))
  const least = Math.min(...covered)
  const best = fitting.filter((_, at) => covered[at] === least)
  // One reads from the top: what must be covered is covered as far down as may be.
  return least === 0 || best.length === 0 ? best[0] : best.reduce((a, b) => (b.box.y > a.box.y ? b : a))
}
