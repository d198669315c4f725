import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, divide, piecewise } from '../../src/kernel/index.ts'

describe('divide', () => {
  it.each([
    [7, 2, 4],
    [-7, 2, -4],
    [7, -2, -4],
    [-7, -2, 4],
    [1, 3, 0],
    [2, 3, 1],
    [-1, 3, 0],
    [0, -3, 0],
    [5, 10, 1],
    [4, 10, 0],
    [9_007_199_254_740_991, 2, 4_503_599_627_370_496],
  ])('%i / %i is %i', (a, b, expected) => {
    expect(Object.is(divide(a, b), expected)).toBe(true)
  })

  it('rounds to nearest, halves away from zero, as exact arithmetic says', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer().filter((b) => b !== 0),
        (a, b) => {
          const [n, d] = [2n * BigInt(a), BigInt(b)]
          const sign = a < 0 === b < 0 ? 1n : -1n
          const size = ((n < 0n ? -n : n) + (d < 0n ? -d : d)) / (2n * (d < 0n ? -d : d))
          expect(BigInt(divide(a, b))).toBe(sign * size)
        },
      ),
    )
  })

  it('throws on zero', () => {
    expect(() => divide(1, 0)).toThrow(RangeError)
  })
})

describe('piecewise', () => {
  const points = [
    [0, 0],
    [10, 100],
    [20, 50],
  ] as const

  it.each([
    [-5, 0],
    [0, 0],
    [3, 30],
    [10, 100],
    [15, 75],
    [20, 50],
    [99, 50],
  ])('at %i is %i', (x, y) => {
    expect(piecewise(x, points)).toBe(y)
  })
})

describe('apportion', () => {
  it('adds up to the whole, each share within one of its due', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
        (amount, weights) => {
          const shares = apportion(amount, weights)
          expect(shares.reduce((a, b) => a + b, 0)).toBe(amount)
          const total = weights.reduce((a, b) => a + b, 0)
          if (total === 0) return
          for (const [i, share] of shares.entries())
            expect(Math.abs(share * total - amount * (weights[i] ?? 0))).toBeLessThanOrEqual(total)
        },
      ),
    )
  })
})
