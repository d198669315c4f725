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

/** The room that a home takes, in plan units along and across. */
const ROOM: Readonly<Record<Home['kind'], readonly [number, number]>> = {
  terrace: [66, 44],
  flats: [62, 58],
  semi: [52, 52],
  detached: [56, 56],
  cottage: [62, 60],
  barn: [70, 66],
}

/**
 * The homes of a neighbourhood: rows of terraces where it is dense and poor, semis and detached houses where it is
 * better off, cottages and barns in the country; more people, more homes. `free` says whether a spot may be built on.
 */
export function homesOf(place: Place, quarter: Quarter, most: number, free: (at: Point) => boolean): Home[] {
  const main = mainKind(place)
  const [wide, deep] = ROOM[main]
  const wanted = Math.round(
    (4 + 13 * Math.sqrt(place.people / most)) * (main === 'semi' ? 1.15 : main === 'cottage' ? 0.75 : 1),
  )
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

function mainKind(place: Place): Home['kind'] {
  if (place.rurality > 0.5) return 'cottage'
  if (place.deprivation > 0.5) return 'terrace'
  return place.deprivation > 0.25 ? 'semi' : 'detached'
}

function kindOf(place: Place, main: Home['kind'], i: number, key: string): Home['kind'] {
  const draw = chance(key, 'kind')
  if (main === 'cottage') return i % 4 === 1 ? 'barn' : 'cottage'
  if (main === 'terrace' && place.deprivation > 0.65 && draw < 0.18) return 'flats'
  if (main === 'semi' && draw < 0.2) return 'detached'
  return main
}

const ridgeOf = (main: Home['kind'], key: string): 'a' | 'b' =>
  main === 'terrace' ? 'a' : chance(key, 'ridge') < 0.62 ? 'a' : 'b'
