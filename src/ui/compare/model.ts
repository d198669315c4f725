import type { Findings, Point } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'

export const LETTERS = ['A', 'B'] as const

/** One of two sessions that are put side by side: what its record shows from the seat in which somebody sat. */
export interface Side {
  /** What the player calls it. */
  readonly name: string
  readonly seat: string
  /** When it was kept, in ms since 1970, where it was: two sessions of one place may have one name. */
  readonly when?: number
  /** Who held each seat: a partner’s name; null for a person. */
  readonly holders: readonly { readonly seat: string; readonly partner: string | null | undefined }[]
  readonly view: View
  readonly found: Findings
  /** The shared outcomes, of 1000, before play (round 0) and at the end of each round. */
  readonly place: readonly Point[]
}
export type Pair = readonly [Side, Side]

/** What differs between two figures: which is the higher and by how much; `same` when they are hardly apart. */
export interface Difference {
  readonly of: 'A' | 'B' | 'same'
  readonly by: number
}

/** Compares two figures; those less than `least` apart are the same. */
export function differ(a: number, b: number, least: number): Difference {
  const by = Math.abs(a - b)
  return { of: by < least ? 'same' : a > b ? 'A' : 'B', by }
}

/** How far apart two courses of the place have to be to have parted, of 1000. */
export const APART = 20

/** The first round at whose end two courses of the place are apart and stay so. */
export function partingOf(a: readonly Point[], b: readonly Point[]): number | undefined {
  const rounds = a.flatMap(({ round, value }) => {
    const other = b.find((point) => point.round === round)
    return other === undefined ? [] : [{ round, apart: Math.abs(value - other.value) >= APART }]
  })
  const last = rounds.findLastIndex(({ apart }) => !apart)
  return rounds[last + 1]?.round
}

/** The item for which two figures are furthest apart. */
export function furthest<T>(items: readonly T[], of: (item: T) => readonly [number, number]): T | undefined {
  const span = (item: T): number => {
    const [a, b] = of(item)
    return Math.abs(a - b)
  }
  return items.reduce<T | undefined>(
    (most, item) => (most === undefined || span(item) > span(most) ? item : most),
    undefined,
  )
}
