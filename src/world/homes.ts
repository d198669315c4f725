import { between, chance } from './chance.ts'
import type { Quarter } from './layout.ts'
import { ground, type Point, seen } from './plane.ts'
import type { Place } from './reading.ts'

/** A home to draw: where it stands in the picture, what it is, which way its ridge runs, how worn it is. */
export interface Home {
  readonly at: Point
  readonly kind: 'terrace' | 'flats' | 'semi' | 'detached' | 'cottage' | 'barn'
  readonly ridge: 'a' | 'b'
  readonly look: number
}

/** Who lives in a neighbourhood, as far as its homes and trees show it: that stays the same through a session. */
export type Settled = Pick<Place, 'id' | 'rurality' | 'deprivation' | 'people'>

/** The room that a home takes, in plan units along and across. */
const ROOM: Readonly<Record<Home['kind'], readonly [number, number]>> = {
  terrace: [66, 44],
  flats: [62, 58],
  semi: [52, 52],
  detached: [56, 56],
  cottage: [62, 60],
  barn: [70, 66],
}

/** How many people live in a neighbourhood as homes are mostly drawn; a city has more, a market town fewer. */
const USUAL = 60_000
/** The fewest and the most homes that are drawn for a neighbourhood, and how many by its kind. */
const FEWEST = 4
export const MOST = 22
const SHARE: Readonly<Record<Home['kind'], number>> = {
  terrace: 1,
  flats: 1,
  semi: 1.15,
  detached: 1,
  cottage: 0.75,
  barn: 0.75,
}

const kept = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value))

/** How many homes stand for so many people: by the root, since four times the people need not hide all the ground. */
const countOf = (people: number, main: Home['kind']): number =>
  Math.round(kept(FEWEST, MOST, (2 + 15 * Math.sqrt(people / USUAL)) * SHARE[main]))

/** How far apart they stand, as a share of the usual: closer together in a city, loosely in a small town. */
const loosenessOf = (people: number): number => kept(0.87, 1.2, (USUAL / Math.max(1, people)) ** 0.15)

/** What share of terraces are flats instead, where it is poorest: a city builds upwards. */
const flatsOf = (people: number): number => kept(0.1, 0.4, (0.18 * people) / USUAL)

/**
 * The homes of a neighbourhood: rows of terraces where it is dense and poor, semis and detached houses where it is
 * better off, cottages and barns in the country. The more people live there by the scenario, the more homes, and the
 * closer, within bounds; the same each time. `free` says whether a spot may be built on.
 */
export function homesOf(place: Settled, quarter: Quarter, free: (at: Point) => boolean): Home[] {
  const main = mainKind(place)
  const looseness = loosenessOf(place.people)
  const [wide, deep] = [ROOM[main][0] * looseness, ROOM[main][1] * looseness]
  const wanted = countOf(place.people, main)
  const middle = ground(quarter.at)
  const span = Math.ceil(quarter.reach / deep)
  const lots: { at: Point; far: number; key: string }[] = []
  for (let row = -span; row <= span; row += 1)
    for (let col = -span; col <= span; col += 1) {
      const key = `${place.id}/${row}/${col}`
      const loose = place.rurality > 0.5 ? 20 : place.deprivation > 0.5 ? 1.5 : 7
      const dx = col * wide + (row % 2 === 0 ? 0 : wide * 0.3) + between(-loose, loose, key, 'x')
      const dy = row * deep + between(-loose, loose, key, 'y')
      const at = seen(middle.x + dx, middle.y + dy)
      if (Math.hypot(dx, dy) < quarter.reach * 0.98 && free(at))
        lots.push({ at, far: Math.hypot(dx, dy) + between(0, 24, key, 'far'), key })
    }
  return lots
    .sort((a, b) => a.far - b.far)
    .slice(0, wanted)
    .map(({ at, key }, i) => ({
      at,
      kind: kindOf(place, main, i, key),
      ridge: ridgeOf(main, key),
      look: Math.floor(chance(key, 'look') * 4),
    }))
}

function mainKind(place: Settled): Home['kind'] {
  if (place.rurality > 0.5) return 'cottage'
  if (place.deprivation > 0.5) return 'terrace'
  return place.deprivation > 0.25 ? 'semi' : 'detached'
}

function kindOf(place: Settled, main: Home['kind'], i: number, key: string): Home['kind'] {
  const draw = chance(key, 'kind')
  if (main === 'cottage') return i % 4 === 1 ? 'barn' : 'cottage'
  if (main === 'terrace' && place.deprivation > 0.65 && draw < flatsOf(place.people)) return 'flats'
  if (main === 'semi' && draw < 0.2) return 'detached'
  return main
}

const ridgeOf = (main: Home['kind'], key: string): 'a' | 'b' =>
  main === 'terrace' ? 'a' : chance(key, 'ridge') < 0.62 ? 'a' : 'b'
