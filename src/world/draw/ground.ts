import { between, chance, pick } from '../chance.ts'
import type { Country } from '../country.ts'
import type { Layout } from '../layout.ts'
import { along, crossings, ground, type Line, ON_GROUND, type Point } from '../plane.ts'
import type { Reading } from '../reading.ts'
import type { Season } from '../season.ts'
import { INK, n } from './solid.ts'

/** The part of the picture that is drawn. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const CELL = 150
/** The line about the neighbourhood that fares worst: ink by day, pale in the dark. */
export const WORST = '#4a4037'
export const trace = (line: Line): string =>
  line.map((p, i) => `${i === 0 ? 'M' : 'L'}${n(p.x)} ${n(p.y)}`).join('')
export const onPlan = (line: Line): Line => line.map(ground)

/** The lines of a place on the plan: what is built and planted keeps off them. */
export interface Lines {
  readonly ways: readonly Line[]
  readonly lanes: readonly Line[]
  readonly river: Line
  readonly bay: Line
}

/** The roads, lanes and water of a layout, laid on the plan once for all that asks how far it is from them. */
export const linesOf = (layout: Layout): Lines => ({
  ways: layout.ways.map((way) => onPlan(way.line)),
  lanes: layout.lanes.map(onPlan),
  river: onPlan(layout.river),
  bay: onPlan(layout.bay),
})

/** A corner of the patchwork: shared by four fields, so they always fit together. */
const knot = (i: number, j: number): Point => ({
  x: i * CELL + between(-38, 38, 'knot', i, j, 'x'),
  y: j * CELL + between(-38, 38, 'knot', i, j, 'y'),
})

/** Fields with hedges and furrows over the whole frame, drawn on the ground. */
export function fields(frame: Frame, season: Season, country: Country): string {
  const corners = [
    { x: frame.x, y: frame.y },
    { x: frame.x + frame.width, y: frame.y },
    { x: frame.x, y: frame.y + frame.height },
    { x: frame.x + frame.width, y: frame.y + frame.height },
  ].map(ground)
  const low = (pick_: (p: Point) => number): number => Math.floor(Math.min(...corners.map(pick_)) / CELL) - 1
  const high = (pick_: (p: Point) => number): number => Math.ceil(Math.max(...corners.map(pick_)) / CELL) + 1
  let out = ''
  for (let i = low((p) => p.x); i < high((p) => p.x); i += 1)
    for (let j = low((p) => p.y); j < high((p) => p.y); j += 1)
      if (inFrame(i, j, frame)) out += country === 'hills' ? pasture(i, j, season) : field(i, j, season)
  return `<g transform="${ON_GROUND}">${out}</g>`
}

function inFrame(i: number, j: number, frame: Frame): boolean {
  const x = (i - j) * CELL
  const y = ((i + j + 1) * CELL) / 2
  return (
    x > frame.x - 220 &&
    x < frame.x + frame.width + 220 &&
    y > frame.y - 140 &&
    y < frame.y + frame.height + 140
  )
}

function field(i: number, j: number, season: Season): string {
  const quad = [knot(i, j), knot(i + 1, j), knot(i + 1, j + 1), knot(i, j + 1)]
  const fill = pick(season.fields, 'field', i, j)
  const hedge =
    chance('hedge', i, j) < 0.7
      ? ` stroke="${season.hedge}" stroke-width="3.2"`
      : ` stroke="${season.hedge}" stroke-width="1" stroke-opacity=".6"`
  const shape = `<path d="${trace(quad)}Z" fill="${fill}"${hedge}/>`
  return chance('plough', i, j) < 0.45 ? shape + furrows(quad, season, chance('way', i, j) < 0.5) : shape
}

/** Grazing between walls of stone. */
function pasture(i: number, j: number, season: Season): string {
  const quad = [knot(i, j), knot(i + 1, j), knot(i + 1, j + 1), knot(i, j + 1)]
  const fill = pick(
    [season.grass, season.lush, season.grass, season.fields[2] ?? season.lush],
    'pasture',
    i,
    j,
  )
  const d = `${trace(quad)}Z`
  return `<path d="${d}" fill="${fill}" stroke="#9d9484" stroke-width="3.6"/><path d="${d}" fill="none" stroke="#d3cbb9" stroke-width="2" stroke-dasharray="6 2"/>`
}

function furrows(quad: readonly Point[], season: Season, across: boolean): string {
  const [a, b, c, d] = across ? quad : [quad[1], quad[2], quad[3], quad[0]]
  if (a === undefined || b === undefined || c === undefined || d === undefined) return ''
  let out = ''
  for (let k = 1; k < 10; k += 1) {
    const t = k / 10
    const at = (p: Point, q: Point, s: number): Point => ({
      x: p.x + (q.x - p.x) * s,
      y: p.y + (q.y - p.y) * s,
    })
    const [p, q] = [at(a, d, t), at(b, c, t)]
    const [from, to] = [at(p, q, 0.06), at(p, q, 0.94)]
    out += `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`
  }
  return `<path d="${out}" fill="none" stroke="${season.furrow}" stroke-width="1.5" opacity=".22"/>`
}

/** A soft-edged shape about a point of the plan. */
function blob(middle: Point, reach: number, key: string, rough = 0.16): string {
  const points: Point[] = []
  for (let k = 0; k < 14; k += 1) {
    const turn = (k / 14) * Math.PI * 2
    const r = reach * (1 + between(-rough, rough, key, k))
    points.push({ x: middle.x + r * Math.cos(turn), y: middle.y + r * Math.sin(turn) })
  }
  const mid = (p: Point, q: Point): string => `${n((p.x + q.x) / 2)} ${n((p.y + q.y) / 2)}`
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return ''
  return `M${mid(last, first)}${points.map((p, k) => `Q${n(p.x)} ${n(p.y)} ${mid(p, points[(k + 1) % 14] ?? first)}`).join('')}Z`
}

/** The grounds of the neighbourhoods: gardens where things are well, bare and grey where they are not. */
export function neighbourhoods(layout: Layout, reading: Reading, season: Season): string {
  return layout.quarters
    .map((quarter) => {
      const place = reading.places.find(({ id }) => id === quarter.id)
      const worn = place?.deprivation ?? 0.5
      const fill =
        worn > 0.6 && (place?.rurality ?? 0) < 0.5
          ? season.snow
            ? '#d6d0c6'
            : '#cfc4b1'
          : worn > 0.35
            ? season.grass
            : season.lush
      const shape = blob(ground(quarter.at), quarter.reach * 1.06, quarter.id)
      return `<path d="${shape}" fill="${fill}" stroke="${season.hedge}" stroke-width="1.6"/>${streets(quarter.at, quarter.reach, place?.rurality ?? 0.5)}`
    })
    .join('')
}

function streets(at: Point, reach: number, rurality: number): string {
  if (rurality > 0.5) return ''
  const { x, y } = ground(at)
  let out = ''
  for (const k of [-1, 0, 1]) {
    const half = Math.sqrt(Math.max(0, (reach * 0.95) ** 2 - (k * 62) ** 2))
    out += `M${n(x - half)} ${n(y + k * 62)}H${n(x + half)}`
  }
  return `<path d="${out}" fill="none" stroke="#e9dfcb" stroke-width="8" opacity=".85"/>`
}

/** A broken line about the neighbourhood that fares worst. */
export function worst(layout: Layout, reading: Reading): string {
  const found = layout.quarters.find(({ id }) => reading.places.some((p) => p.id === id && p.worst))
  if (found === undefined) return ''
  const shape = blob(ground(found.at), found.reach * 1.06, found.id)
  return `<path d="${shape}" fill="none" stroke="${WORST}" stroke-width="2.4" stroke-dasharray="8 6"/>`
}

/** How full the river runs. */
const LEVEL: Readonly<Record<Season['name'], number>> = {
  spring: 1.06,
  summer: 0.84,
  autumn: 1.04,
  winter: 1.18,
}

/** The river, with its banks and its light: low in summer, high in winter. A canal is cut in stone, with a path beside it. */
export function river({ river: line, stream }: Layout, season: Season): string {
  const level = stream.dug ? 1 : LEVEL[season.name]
  const wide = 47 * stream.wide * level
  const d = trace(onPlan(line))
  const stroke = (colour: string, width: number, more = ''): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linejoin="round"${more}/>`
  const banks = stream.dug
    ? stroke('#c9b48a', 47 * stream.wide + 22, ' opacity=".8"') + stroke('#e6dcc6', 47 * stream.wide + 7)
    : stroke(season.lush, 66 * stream.wide, ' opacity=".75"') +
      (level < 1 ? stroke('#e6d9b4', 50 * stream.wide) : '')
  return (
    banks +
    stroke(INK, wide) +
    stroke(season.water, wide - 2.4) +
    stroke(season.shine, wide * 0.51) +
    stroke(season.water, wide * 0.42) +
    stroke('#ffffff', 1.6, ' stroke-dasharray="7 64 4 97" opacity=".75" stroke-linecap="round"')
  )
}

/** The sea: sand, shallows, water and a few lines of light. */
export function sea({ bay: shore, river: stream }: Layout, season: Season): string {
  if (shore.length === 0) return ''
  const d = `${trace(onPlan(shore))}Z`
  const round = ' stroke-linejoin="round"'
  const [mouth] = crossings(stream, shore)
  const open = mouth === undefined ? [] : [-1, 0, 1, 2, 3, 4].map((k) => along(stream, mouth + k * 0.006).at)
  return `<path d="${d}" fill="none" stroke="#e9d8ae" stroke-width="44"${round}/><path d="${d}" fill="${season.water}" stroke="${INK}" stroke-width="2.4"${round}/><path d="${d}" fill="none" stroke="${season.shine}" stroke-width="12" stroke-opacity=".8"${round}/><path d="${d}" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-dasharray="26 18 8 30" stroke-opacity=".9"${round}/><path d="${trace(onPlan(open))}" fill="none" stroke="${season.water}" stroke-width="44.6" stroke-linecap="round"/>`
}

/** The stone arm of the harbour, over the sea. */
export function harbour({ mole }: Layout): string {
  if (mole.length === 0) return ''
  const arm = trace(onPlan(mole))
  const stone = (colour: string, width: number, more = ''): string =>
    `<path d="${arm}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${more}/>`
  return (
    stone('#5f7f88', 26, ' transform="translate(8 8)" opacity=".5"') +
    stone(INK, 25) +
    stone('#d9ccb2', 22) +
    stone('#c3b496', 13)
  )
}

/** The town's own ground, under the roads of its middle. */
export function town(layout: Layout, season: Season): string {
  const shape = blob(ground(layout.hub), Math.min(layout.width, layout.height) * 0.3, 'town', 0.12)
  return `<path d="${shape}" fill="${season.grass}" opacity=".9" stroke="${season.hedge}" stroke-width="1"/>`
}
