import alea from 'seedrandom/lib/alea.js'

/** A stream of chance. Each stream is named, so that drawing from one never moves another. */
export interface Stream {
  /** An integer from `low` to `high`, both included, each as likely. */
  between(low: number, high: number): number
  /** True with a chance of `perMille` in 1000. */
  chance(perMille: number): boolean
  /** One of `items` (at least one), each as likely. */
  pick<T>(items: readonly T[]): T
  /** The index of one of `weights` (non-negative integers, at least one positive), as likely as its weight. */
  weighted(weights: readonly number[]): number
  /** A new array with the items in chance order. */
  shuffle<T>(items: readonly T[]): T[]
}

/**
 * The stream of chance for one purpose: same seed, name, round and index, same draws, on every machine. Names are
 * kept apart by a separator that ids cannot contain.
 */
export function stream(seed: string, name: string, round = 0, index = 0): Stream {
  const next = alea(`${seed}\u0000${name}\u0000${round}\u0000${index}`)
  const word = (): number => next.int32() >>> 0
  // Alea's first outputs of similar seeds are alike; a few draws spread them.
  for (let i = 0; i < 8; i++) word()

  function between(low: number, high: number): number {
    const size = high - low + 1
    if (!(size >= 1 && size <= 0x100000000))
      throw new RangeError(`empty or too wide range: ${low} to ${high}`)
    const limit = 0x100000000 - (0x100000000 % size)
    let drawn = word()
    while (drawn >= limit) drawn = word()
    return low + (drawn % size)
  }

  return {
    between,
    chance: (perMille) => between(0, 999) < perMille,
    pick<T>(items: readonly T[]): T {
      const index = between(0, items.length - 1)
      return items[index] as T // index is within the array by construction
    },
    weighted(weights) {
      let total = 0
      for (const weight of weights) total += weight
      let left = between(0, total - 1)
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] ?? 0
        if (left < 0) return i
      }
      throw new RangeError('no positive weight')
    },
    shuffle<T>(items: readonly T[]): T[] {
      const result = [...items]
      for (let i = result.length - 1; i > 0; i--) {
        const j = between(0, i)
        const a = result[i] as T
        result[i] = result[j] as T
        result[j] = a
      }
      return result
    },
  }
}
