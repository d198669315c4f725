/**
 * Integer arithmetic. The rules know only +, − and × of safe integers and the one rounding division below, so that
 * every machine and browser computes the same figures.
 */

/** True for an integer that a double holds exactly. */
export const isInteger = (x: unknown): x is number => Number.isSafeInteger(x)

/** Throws unless `x` is a safe integer; returns it. Guards results that could leave the exact range. */
export function exact(x: number): number {
  if (!Number.isSafeInteger(x)) throw new RangeError(`not an exact integer: ${x}`)
  return x === 0 ? 0 : x
}

/**
 * `a / b` rounded to the nearest integer, halves away from zero: 7/2 → 4, −7/2 → −4, 1/3 → 0.
 * The one division of the rules. Throws RangeError when `b` is 0.
 */
export function divide(a: number, b: number): number {
  if (b === 0) throw new RangeError('division by zero')
  const remainder = a % b
  const quotient = (a - remainder) / b
  if (2 * Math.abs(remainder) < Math.abs(b)) return quotient + 0
  return quotient + (a < 0 === b < 0 ? 1 : -1)
}

/** `x` held between `low` and `high`. */
export const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x)

/** `amount` × `perMille` / 1000, rounded. */
export const perMille = (amount: number, share: number): number => divide(amount * share, 1000)

/** The sum of integers. */
export function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** Points of a piecewise-linear function: ascending x, with a y each. */
export type Points = readonly (readonly [number, number])[]

/** The piecewise-linear function through `points` at `x`: flat outside the first and last point, rounded between. */
export function piecewise(x: number, points: Points): number {
  let previous: readonly [number, number] | undefined
  for (const point of points) {
    if (x <= point[0]) {
      if (!previous) return point[1]
      return previous[1] + divide((point[1] - previous[1]) * (x - previous[0]), point[0] - previous[0])
    }
    previous = point
  }
  return previous ? previous[1] : 0
}

/** Splits `amount` by `weights` into integers that add up to `amount` exactly (largest remainders first, then order). */
export function apportion(amount: number, weights: readonly number[]): number[] {
  const total = sum(weights)
  if (total === 0) return weights.map((_, i) => (i === 0 ? amount : 0))
  const shares = weights.map((weight, i) => {
    const product = amount * weight
    const remainder = ((product % total) + total) % total
    return { i, share: (product - remainder) / total, remainder }
  })
  let left = amount - sum(shares.map((s) => s.share))
  const result = shares.map((s) => s.share)
  for (const s of [...shares].sort((a, b) => b.remainder - a.remainder || a.i - b.i)) {
    if (left <= 0) break
    result[s.i] = (result[s.i] ?? 0) + 1
    left -= 1
  }
  return result
}
