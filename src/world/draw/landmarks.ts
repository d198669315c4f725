import careHome from '../../../assets/care-home.svg?raw'
import church from '../../../assets/church.svg?raw'
import hospital from '../../../assets/hospital.svg?raw'
import market from '../../../assets/market.svg?raw'
import practice from '../../../assets/practice.svg?raw'
import publicHealth from '../../../assets/public-health.svg?raw'
import school from '../../../assets/school.svg?raw'
import townHall from '../../../assets/town-hall.svg?raw'
import type { Role } from '../../schema/index.ts'
import type { Round } from '../masses.ts'
import { ground } from '../plane.ts'
import { facing } from './solid.ts'

/** Colours of walls, roofs, panes and trims: on the side of the light, and on the other. */
const SIDES: readonly (readonly [string, string])[] = [
  ['#f6f0e3', '#dcd1bd'],
  ['#efe4cd', '#d2c2a4'],
  ['#d09677', '#ad7458'],
  ['#c9835f', '#a26145'],
  ['#9a9596', '#767173'],
  ['#b9d2d6', '#8fb0b8'],
  ['#b7cfd1', '#8dabb0'],
  ['#cfe0e0', '#a5c0c4'],
  ['#c9dce0', '#8fabb3'],
  ['#dfe9df', '#a5bfaf'],
  ['#b98f60', '#94704a'],
  ['#fbf9f4', '#e4e2dd'],
  ['#d9c9ab', '#bba98a'],
  ['#a9c6cc', '#7f9fa8'],
]
const FACES = new Map(
  SIDES.flatMap(([lit, shade]) => [
    [lit, facing(lit, shade)],
    [shade, facing(shade, lit)],
  ]),
)

/** What a drawing of a building is made of. */
export interface Building {
  /** What lies on the ground, in picture units about its middle: a yard, a lawn. */
  readonly floor: string
  /** What stands on it, and the same under snow. */
  readonly clear: string
  readonly snowed: string
}

/** A group that lies flat at the beginning of a drawing, with all in it. */
const FLAT = /^\s*<g transform="matrix\(1 \.5 -1 \.5 0 0\)"[^>]*>(?:(?!<\/?g\b)[\s\S])*<\/g>/

/** Reads the file of a drawing. */
function read(file: string): Building {
  let left = file
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/^\s*<g [^>]*>/, '')
    .replace(/<\/g>\s*<\/svg>\s*$/, '')
  let floor = ''
  for (let flat = FLAT.exec(left); flat !== null; flat = FLAT.exec(left)) {
    floor += flat[0]
    left = left.slice(flat[0].length)
  }
  const snowed = left.replace(/fill="(#[0-9a-f]{6})"/g, (whole, colour: string) => {
    const faces = FACES.get(colour)
    return faces === undefined ? whole : `fill="${faces}"`
  })
  return { floor, clear: withoutSnow(snowed), snowed }
}

/** A drawing without its groups of snow: what is not shown need not be read. */
function withoutSnow(svg: string): string {
  const from = svg.indexOf('<g class="snow"')
  if (from < 0) return svg
  let deep = 0
  for (const { 0: tag, index } of svg.slice(from).matchAll(/<(\/?)g\b[^>]*>/g)) {
    deep += tag.startsWith('</') ? -1 : 1
    if (deep === 0) return svg.slice(0, from) + withoutSnow(svg.slice(from + index + tag.length))
  }
  return svg
}

/** The landmark of each role. */
export const LANDMARKS: Readonly<Record<Role, Building>> = {
  health: read(hospital),
  'social-care': read(careHome),
  'public-health': read(publicHealth),
  'local-government': read(townHall),
}

/** The other buildings that every place has. */
export const SIGHT_DRAWINGS: Readonly<Record<'market' | 'school' | 'practice' | 'church', Building>> = {
  market: read(market),
  school: read(school),
  practice: read(practice),
  church: read(church),
}

/** The bushes of a drawing, which cast shadows too. */
export const bushesOf = ({ clear }: Building): Round[] =>
  [
    ...clear.matchAll(
      /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)">\s*<circle cy="-6" r="8" class="bush"/g,
    ),
  ].map(([, x, y, size]) => ({
    ...ground({ x: Number(x), y: Number(y) }),
    r: 7 * Number(size),
    up: 5,
    to: 0,
  }))
