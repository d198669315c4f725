import type { Scheme } from '../agency.ts'
import type { Layout } from '../layout.ts'
import { LANDMARK_MASSES, type Mass, SIGHT_MASSES } from '../masses.ts'
import { along, gap, ground, lengthOf, ON_GROUND, type Point, seen } from '../plane.ts'
import type { Reading, Weather } from '../reading.ts'
import { type Season, seasonOf } from '../season.ts'
import { bonds } from './bonds.ts'
import { BALE, bale, SHEEP, SHOPS, sheep, shops } from './country.ts'
import { factory } from './factory.ts'
import { forest } from './forest.ts'
import { type Frame, fields, harbour, neighbourhoods, river, sea, town, worst } from './ground.ts'
import { hill } from './hill.ts'
import { bodyOf, house } from './house.ts'
import { type Building, bushesOf, LANDMARKS, SIGHT_DRAWINGS } from './landmarks.ts'
import { lifeOf } from './life.ts'
import { graded, type Light, lightOf } from './light.ts'
import { parks } from './park.ts'
import { byways, roads, surfaceOf, WIDTHS } from './roads.ts'
import { sceneryOf } from './scenery.ts'
import { INK, n } from './solid.ts'
import { Stamps, type Standing } from './stamps.ts'
import { crownOf, type Tree, tree } from './tree.ts'
import { afloat, shore } from './water.ts'
import { CLOUDS, OVERCAST, weatherOf } from './weather.ts'

/** In how many documents what stands on the ground is drawn, where they are several. */
const STANDS = 8

/**
 * The whole map as one SVG document of the given frame, for a light or a dark page: ground first, then what stands on it,
 * by depth, all in the light of the hour.
 */
export const picture = (
  layout: Layout,
  reading: Reading,
  viewer: string,
  frame: Frame,
  scheme: Scheme = 'light',
): string => drawn(layout, reading, viewer, frame, scheme).whole()

/** A document that is made when it is asked for. */
export type Page = () => string

/**
 * The same as several documents to be laid over one another, the first below: each is made and read in a moment of its own,
 * which is that much shorter.
 */
export const sheets = (
  layout: Layout,
  reading: Reading,
  viewer: string,
  frame: Frame,
  scheme: Scheme,
): Page[] => drawn(layout, reading, viewer, frame, scheme).sheets()

/** What is drawn, as one document or as several. */
interface Drawn {
  readonly whole: () => string
  readonly sheets: () => Page[]
}

function drawn(layout: Layout, reading: Reading, viewer: string, frame: Frame, scheme: Scheme): Drawn {
  const season = seasonOf(reading.quarter)
  const light = lightOf(scheme, reading.hour)
  const onGround = (svg: string): string => graded(svg, light.ground, scheme)
  const inLight = (svg: string): string => graded(svg, light.things, scheme)
  const stamps = new Stamps()
  const built = buildings(layout, season, stamps)
  const standing = [
    ...built,
    ...streetscape(layout, reading, frame, light, stamps),
    ...avenues(layout, reading, viewer, stamps),
    ...lifeOf(layout, reading, stamps),
    ...bonds(layout, reading.bonds, stamps),
  ]
  standing.sort((a, b) => a.at.y + (a.nearer ?? 0) - b.at.y - (b.nearer ?? 0))
  const land = `${forest(layout, season)}${town(layout, season)}${neighbourhoods(layout, reading, season)}${river(layout, season)}${sea(layout, season)}${parks(layout, reading, season)}`
  const { veil, veiled } = reading.weather === 'rain' ? OVERCAST : season
  const haze = scheme === 'dark' ? '' : cover(frame, veil, ` opacity="${veiled}"`)
  const below = (): string => `${onGround(cover(frame, season.grass))}
<g stroke-linejoin="round">${onGround(fields(frame, season, layout.country))}<g transform="${ON_GROUND}">${onGround(land)}${graded(harbour(layout) + byways(layout, reading, viewer), light.paths, scheme)}${inLight(worst(layout, reading))}${inLight(roads(layout, reading, viewer))}</g></g>
<g${inLight(` stroke="${INK}"`)} stroke-width="1.1" stroke-linejoin="round">${inLight(floors(built))}</g><g transform="${ON_GROUND}">${shade(standing, light, reading.weather, stamps)}</g>`
  const things = (list: readonly Standing[]): string =>
    `<g${inLight(` stroke="${INK}"`)} stroke-width="1.1" stroke-linejoin="round" stroke-linecap="round">${list
      .map(({ at, stamp }) => `<use href="#${stamp}" x="${n(at.x)}" y="${n(at.y)}"/>`)
      .join('')}</g>`
  const above = `${haze}${reading.weather === 'clear' ? '' : cover(frame, `url(#${reading.weather})`)}`
  const page = (list: readonly Standing[], body: string): string => {
    const wanted = new Set(list.map(({ stamp }) => stamp))
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(frame.x)} ${n(frame.y)} ${n(frame.width)} ${n(frame.height)}">
<style>${inLight(styles(reading))}</style><defs>${inLight(weatherOf(reading.weather))}${stamps.defs(light, scheme, wanted)}</defs>
${body}</svg>`
  }
  return {
    whole: () => page(standing, `${below()}\n${things(standing)}\n${above}`),
    sheets: () => {
      const share = Math.ceil(standing.length / STANDS)
      const rows = Array.from({ length: STANDS }, (_, i) => standing.slice(i * share, (i + 1) * share))
      const over = above === '' ? [] : [() => page([], above)]
      return [() => page([], below()), ...rows.map((row) => () => page(row, things(row))), ...over]
    },
  }
}

/** Snow lies in winter; the wards' windows light as they fill. */
function styles(reading: Reading): string {
  const lit = [1, 2, 3, 4, 5].filter((level) => reading.wards * 5 >= level - 0.5)
  const season = seasonOf(reading.quarter)
  const [dark, light] = season.leaf[2] ?? ['#7f9b63', '#9db57d']
  const snow = `${season.snow ? '.snow{display:inline}' : ''}.lawn{fill:${season.lush}}.bush{fill:${dark}}.bush-lit{fill:${light}}`
  return `${snow}${lit.map((level) => `.w${level} rect{fill:#f2c45e}`).join('')}`
}

/** What a building is drawn with: what lies on the ground, and what stands there. */
interface Built extends Standing {
  readonly floor: string
}

function buildings(layout: Layout, season: Season, stamps: Stamps): Built[] {
  const build = (
    name: string,
    at: Point,
    building: Building,
    masses: readonly Mass[],
    nearer = 0,
  ): Built => ({
    at,
    floor: building.floor,
    stamp: stamps.use(name, () => (season.snow ? building.snowed : building.clear), {
      casts: [...masses, ...bushesOf(building)],
    }),
    nearer,
  })
  const landmarks = layout.landmarks.map(({ at, role }) =>
    build(`landmark-${role}`, at, LANDMARKS[role], LANDMARK_MASSES[role]),
  )
  const sights = layout.sights.flatMap(({ id, at }) => {
    if (id === 'park') return []
    const drawn = id === 'works' ? factory(season) : SIGHT_DRAWINGS[id]
    return [build(`sight-${id}`, at, drawn, SIGHT_MASSES[id], id === 'market' ? -40 : 0)]
  })
  return [...landmarks, ...sights]
}

/** The yards and lawns of buildings, on the ground. */
const floors = (built: readonly Built[]): string =>
  built.map(({ at, floor }) => `<g transform="translate(${n(at.x)} ${n(at.y)})">${floor}</g>`).join('')

/** All shadows as one shape on the ground, as long as the hour has them. */
function shade(standing: readonly Standing[], light: Light, weather: Weather, stamps: Stamps): string {
  const { colour, deep } = light.sun
  const opacity = Math.round(deep * CLOUDS[weather] * 100) / 100
  return `<path class="shadows" d="${stamps.shadows(standing, light)}" fill="${colour}" opacity="${opacity}" stroke="none"/>`
}

function streetscape(
  layout: Layout,
  reading: Reading,
  frame: Frame,
  { lamps }: Light,
  stamps: Stamps,
): Standing[] {
  const season = seasonOf(reading.quarter)
  const { homes, trees, shops: rows, pasture, hills } = sceneryOf(layout, reading, frame)
  const warmed = reading.works.some(({ theme, state }) => theme === 'warmth' && state === 'running')
  const built = homes.flatMap(({ id, homes: list }) => {
    const place = reading.places.find((p) => p.id === id)
    const d = place?.deprivation ?? 0.5
    const worn = d > 0.6 ? 2 : d > 0.35 ? 1 : 0
    return list.map((home) => {
      const warm = warmed || (season.name === 'winter' && worn === 0)
      const name = `home-${home.kind}-${home.ridge}-${home.look}-${worn}${warm ? '-warm' : ''}`
      return {
        at: home.at,
        stamp: stamps.use(name, () => house(home, { worn, warm, lamps, snow: season.snow }), {
          casts: [bodyOf(home)],
        }),
      }
    })
  })
  const green = trees.map(({ at, kind, tint }) => ({
    at,
    stamp: treeStamp(kind, tint, season, stamps),
  }))
  const high = rows.map((at, i) => ({
    at,
    stamp: stamps.use(`shops-${i % 3}`, () => shops(i % 3, season), { casts: SHOPS }),
  }))
  const grazing = pasture.map((at, i) => ({
    at,
    stamp:
      season.name === 'summer' && layout.country !== 'hills'
        ? stamps.use('bale', bale, { casts: BALE })
        : stamps.use(`sheep-${i % 2}`, () => sheep(i % 2), { casts: SHEEP }),
  }))
  const rising = hills.map((at, i) => ({
    at,
    stamp: stamps.use(`hill-${i % 3}`, () => hill(season, i), { mirrored: true }),
  }))
  return [
    ...built,
    ...green,
    ...high,
    ...grazing,
    ...rising,
    ...afloat(layout, stamps),
    ...shore(layout, stamps),
  ]
}

/** A tree, which is lit on the side of the sun. */
const treeStamp = (kind: Tree, tint: number, season: Season, stamps: Stamps): string =>
  stamps.use(`tree-${kind}-${tint}`, () => tree(kind, season, tint), {
    casts: crownOf(kind, season),
    mirrored: true,
  })

/** Trees on both sides of an avenue; a barrier on a broken road. */
function avenues(layout: Layout, reading: Reading, viewer: string, stamps: Stamps): Standing[] {
  const season = seasonOf(reading.quarter)
  return layout.ways.flatMap((way) => {
    const surface = surfaceOf(way, reading, viewer)
    if (surface === 'broken')
      return [0.36, 0.64].map((t) => ({ at: along(way.line, t).at, stamp: stamps.use('barrier', barrier) }))
    if (surface !== 'avenue') return []
    const whole = lengthOf(way.line)
    const rows: Standing[] = []
    for (let s = 120; s < whole - 120; s += 46) {
      const a = ground(along(way.line, s / whole).at)
      const b = ground(along(way.line, (s + 4) / whole).at)
      const size = Math.hypot(b.x - a.x, b.y - a.y) || 1
      const out = WIDTHS.avenue / 2 + 7
      for (const side of [-1, 1]) {
        const p = seen(a.x - (side * out * (b.y - a.y)) / size, a.y + (side * out * (b.x - a.x)) / size)
        if (Math.hypot(p.x - layout.hub.x, (p.y - layout.hub.y) * 2) > 110 && gap(p, layout.river) > 44)
          rows.push({ at: p, stamp: treeStamp('round', 1, season, stamps) })
      }
    }
    return rows
  })
}

const barrier = (): string =>
  '<path d="M-13 0v-11M13 0v-11" fill="none" stroke-width="2.2"/><rect x="-17" y="-14" width="34" height="6.5" rx="1" fill="#fffaf0"/><path d="M-13 -14h6l-4 6.5h-6zM-1 -14h6l-4 6.5h-6zM11 -14h6v1l-3 5.5h-7z" fill="#b5482a" stroke="none"/><rect x="-17" y="-14" width="34" height="6.5" rx="1" fill="none"/>'

const cover = ({ x, y, width, height }: Frame, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${more}/>`
