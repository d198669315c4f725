/**
 * A number in [0, 1) that depends on its keys alone, so that a place looks the same every time it is drawn.
 * FNV-1a over the keys, then an avalanche step, because neighbouring keys must not give neighbouring numbers.
 */
export function chance(...keys: readonly (string | number)[]): number {
  let h = 0x811c9dc5
  const text = keys.join('/')
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 0x1_0000_0000
}

/** One of a list, by its keys. */
export function pick<T>(list: readonly [T, ...T[]], ...keys: readonly (string | number)[]): T {
  return list[Math.floor(chance(...keys) * list.length)] ?? list[0]
}

/** A number between two bounds, by its keys. */
export const between = (low: number, high: number, ...keys: readonly (string | number)[]): number =>
  low + (high - low) * chance(...keys)
