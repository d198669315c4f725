import type { View } from '../../../schema/index.ts'

/** What a face is put together from. */
export interface Features {
  /** Which of the tones and styles below. */
  readonly skin: number
  readonly hair: number
  readonly style: Style
  readonly glasses: boolean
  readonly beard: boolean
}

export const STYLES = ['short', 'bob', 'curls', 'parted', 'scarf', 'long', 'thin', 'bun', 'turban'] as const
export type Style = (typeof STYLES)[number]

/** A tone of skin, lit and in shade. */
export const SKINS = [
  ['#f4d3b8', '#e0b393'],
  ['#c68a5c', '#a96f45'],
  ['#9d6b48', '#845536'],
  ['#e6b88f', '#cd9a70'],
  ['#83573d', '#6a432d'],
  ['#d8a47a', '#bd865c'],
] as const
/** Hair, lit and in shade. */
export const HAIRS = [
  ['#3a2f2a', '#2a211d'],
  ['#9d9891', '#807b74'],
  ['#6b4429', '#51311c'],
  ['#c69749', '#a67a33'],
  ['#2b2422', '#1d1716'],
  ['#dcd6cb', '#bdb6a9'],
  ['#9c4a2c', '#7d371e'],
] as const
/** Scarves and turbans. */
export const CLOTHS = [
  ['#3f7f8c', '#2f6570'],
  ['#8a6a9c', '#6f5380'],
  ['#c9963f', '#a97a2b'],
] as const

/** The hair that goes with each tone of skin: the young and the grey of it. */
const HAIR_OF: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6],
  [0, 4, 2, 1],
  [0, 4, 1],
  [0, 1, 2, 4, 5],
  [4, 0, 5],
  [0, 2, 4, 1],
]

/** A number from a name, the same everywhere (FNV-1a, 32 bits). */
function numberOf(name: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < name.length; i++) sum = Math.imul(sum ^ name.charCodeAt(i), 0x01000193) >>> 0
  return sum
}

/** Styles that are worn with a beard, without one, or either way. */
const BEARDED: Readonly<Record<Style, boolean | undefined>> = {
  short: undefined,
  parted: undefined,
  thin: undefined,
  turban: true,
  bob: false,
  curls: undefined,
  scarf: false,
  long: false,
  bun: false,
}

/**
 * The face of whoever holds a seat of a place: the same each time, another in each place, and no two alike at one table.
 */
export function featuresOf({ scenario, seats }: Pick<View, 'scenario' | 'seats'>, seat: string): Features {
  const place = numberOf(scenario.id)
  const at = Math.max(
    0,
    seats.findIndex(({ id }) => id === seat),
  )
  const own = numberOf(`${scenario.id} ${seat}`)
  // Steps without a common factor with the number of styles and tones: neighbours at the table differ.
  const skin = ((place >>> 4) + at) % SKINS.length
  const hairs = HAIR_OF[skin] ?? [0]
  const style = STYLES[(place + at * 2) % STYLES.length] ?? 'short'
  return {
    skin,
    hair: hairs[((place >>> 8) + at * 3) % hairs.length] ?? 0,
    style,
    glasses: (own >>> 5) % 3 === 0,
    beard: BEARDED[style] ?? (own >>> 9) % 2 === 0,
  }
}
