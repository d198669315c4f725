import { divide, type Points, piecewise } from '../kernel/index.ts'

/** The least and the greatest value that a figure can have. Infinite when nothing is known. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export const interval = (low: number, high: number): Interval => ({ low, high })
export const exactly = (value: number): Interval => ({ low: value, high: value })
/** Nothing is known: the figure's own definition is at fault, and was told. */
export const UNKNOWN: Interval = { low: -Infinity, high: Infinity }
export const TRUTH: Interval = { low: 0, high: 1 }

/** True when every value in between is exact in a double. */
export const isSafe = (x: Interval): boolean =>
  x.low >= Number.MIN_SAFE_INTEGER && x.high <= Number.MAX_SAFE_INTEGER

export const hull = (a: Interval, b: Interval): Interval =>
  interval(Math.min(a.low, b.low), Math.max(a.high, b.high))

/** `clamp(x, low, high)`. Where the bounds may be the wrong way round, either of them can come out. */
export function within(x: Interval, low: Interval, high: Interval): Interval {
  if (low.high > high.low) return hull(low, high)
  return interval(
    Math.min(Math.max(x.low, low.low), high.low),
    Math.min(Math.max(x.high, low.high), high.high),
  )
}

export const add = (a: Interval, b: Interval): Interval => interval(a.low + b.low, a.high + b.high)
export const negate = (a: Interval): Interval => interval(0 - a.high, 0 - a.low)
export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b))

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)
const span = (values: readonly number[]): Interval => interval(Math.min(...values), Math.max(...values))

export const multiply = (a: Interval, b: Interval): Interval =>
  span([times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)])

/** Rounded as `divide` rounds; infinite ends stay so unless the divisor is infinite too. */
function ratio(a: number, b: number): number {
  if (Number.isFinite(a) && Number.isFinite(b)) return divide(a, b)
  if (Number.isFinite(a)) return 0
  return a * Math.sign(b)
}

/** `a / b` where `b` cannot be 0. Rounding keeps order, so the ends of the operands give the ends of the result. */
export const quotient = (a: Interval, b: Interval): Interval =>
  span([ratio(a.low, b.low), ratio(a.low, b.high), ratio(a.high, b.low), ratio(a.high, b.high)])

export const mayBeZero = (a: Interval): boolean => a.low <= 0 && a.high >= 0

export function absolute(a: Interval): Interval {
  const ends = [Math.abs(a.low), Math.abs(a.high)]
  return interval(mayBeZero(a) ? 0 : Math.min(...ends), Math.max(...ends))
}

/** The span of a piecewise-linear function over `x`: at the ends and at the points in between. */
export function along(x: Interval, points: Points): Interval {
  const inside = points.filter(([px]) => px > x.low && px < x.high).map(([, py]) => py)
  return span([at(x.low, points), at(x.high, points), ...inside])
}

function at(x: number, points: Points): number {
  const edge = x < 0 ? points[0] : points[points.length - 1]
  return Number.isFinite(x) ? piecewise(x, points) : (edge?.[1] ?? 0)
}

/** 1 when `a op b` must hold, 0 when it cannot, else either. */
export function compare(op: string, a: Interval, b: Interval): Interval {
  const [always, never] = certainty(op, a, b)
  return always ? exactly(1) : never ? exactly(0) : TRUTH
}

function certainty(op: string, a: Interval, b: Interval): readonly [boolean, boolean] {
  const apart = a.high < b.low || a.low > b.high
  const same = a.low === a.high && b.low === b.high && a.low === b.low
  if (op === '<') return [a.high < b.low, a.low >= b.high]
  if (op === '<=') return [a.high <= b.low, a.low > b.high]
  if (op === '>') return [a.low > b.high, a.high <= b.low]
  if (op === '>=') return [a.low >= b.high, a.high < b.low]
  return op === '==' ? [same, apart] : [apart, same]
}

/** An interval in words: `0 to 100`. */
export function spanInWords(x: Interval): string {
  if (x.low === x.high) return String(x.low)
  const end = (v: number): string => (Number.isFinite(v) ? String(v) : 'anything')
  return `${end(x.low)} to ${end(x.high)}`
}
