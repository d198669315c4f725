import type { Home } from '../homes.ts'
import type { Prism } from '../masses.ts'
import { seen } from '../plane.ts'
import {
  type Block,
  box,
  facing,
  gable,
  hip,
  n,
  onLeft,
  onRight,
  polygon,
  type Tones,
  walls,
} from './solid.ts'

/** How a home looks: how worn from 0 to 2, whether all windows glow, how many of four do anyway, whether snow lies. */
export interface Condition {
  readonly worn: 0 | 1 | 2
  readonly warm: boolean
  readonly lamps: 0 | 1 | 2
  readonly snow: boolean
}

const tones = (top: string, lit: string, shade: string): Tones => ({ top, lit, shade })
const WALLS: readonly (readonly [Tones, ...Tones[]])[] = [
  [
    tones('', '#f5ead5', '#d8c7a9'),
    tones('', '#e9cfae', '#c9a985'),
    tones('', '#f0dcc8', '#d0b69d'),
    tones('', '#dda88a', '#b9805f'),
  ],
  [
    tones('', '#d8a283', '#b27a5a'),
    tones('', '#e5cdad', '#c2a481'),
    tones('', '#cf9475', '#a86d50'),
    tones('', '#dcc4a2', '#b99d79'),
  ],
  [
    tones('', '#a98878', '#836557'),
    tones('', '#b39484', '#8b6f61'),
    tones('', '#9f8275', '#7b6156'),
    tones('', '#b5a08f', '#8d7a6b'),
  ],
]
const ROOFS: readonly (readonly [Tones, ...Tones[]])[] = [
  [tones('', '#c9835f', '#a26145'), tones('', '#b9704f', '#93543a'), tones('', '#9a9596', '#767173')],
  [tones('', '#a39a96', '#7c7471'), tones('', '#c08062', '#99604a'), tones('', '#948c8a', '#716a69')],
  [tones('', '#837b79', '#635c5b'), tones('', '#8c8280', '#6a615f'), tones('', '#7b7472', '#5d5756')],
]
const SNOW = tones('', '#fbfaf6', '#e3e2de')
const BOARD = '#b89a6e'

const wallOf = (worn: number, look: number): Tones => {
  const set = WALLS[worn] ?? WALLS[0]
  return set?.[look % set.length] ?? tones('', '#f5ead5', '#d8c7a9')
}
const roofOf = (c: Condition, look: number): Tones => {
  if (c.snow) return SNOW
  const set = ROOFS[c.worn] ?? ROOFS[0]
  return set?.[look % set.length] ?? SNOW
}

/** A pane: boarded up, glowing or plain. */
function pane(
  u: number,
  v: number,
  w: number,
  h: number,
  c: Condition,
  key: number,
  shaded: boolean,
): string {
  const boarded = c.worn === 2 && key % 3 === 0
  const fill = boarded
    ? BOARD
    : c.warm || (key * 7 + Math.round(u)) % 4 < c.lamps
      ? '#f6c65b'
      : shaded
        ? facing('#71878c', '#8aa4a8')
        : facing('#8aa4a8', '#71878c')
  const rect = `<rect x="${n(u)}" y="${n(v)}" width="${n(w)}" height="${n(h)}" fill="${fill}"/>`
  return boarded
    ? `${rect}<path d="M${n(u)} ${n(v + h / 2)}h${n(w)}M${n(u)} ${n(v)}l${n(w)} ${n(h)}" fill="none" stroke-width=".7"/>`
    : rect
}

const doorAt = (u: number, v: number, h: number, look: number): string =>
  `<rect x="${n(u)}" y="${n(v)}" width="4.6" height="${n(h)}" fill="${['#6d5444', '#5b7488', '#7d4a40', '#5f7355'][look % 4]}"/>`

/** How long, deep and high a home is, and how much higher its roof. */
const SIZES: Readonly<Record<Home['kind'], readonly [number, number, number, number]>> = {
  terrace: [58, 22, 18, 9],
  flats: [40, 34, 46, 0],
  semi: [36, 23, 17, 11],
  detached: [28, 23, 17, 11],
  cottage: [30, 23, 13, 12],
  barn: [46, 28, 16, 15],
}

/** The walls of a home under its roof. */
export function bodyOf({ kind, ridge }: Pick<Home, 'kind' | 'ridge'>): Prism & { readonly rise: number } {
  const [long, deep, h, rise] = SIZES[kind]
  const [a, b] = ridge === 'a' || kind === 'flats' ? [long, deep] : [deep, long]
  return { x: 0, y: 0, a, b, h, rise, ridge }
}

function chimney(x: number, y: number, z: number, worn: number): string {
  const c: Block = { x, y, z, a: 4.4, b: 4.4, h: 8 }
  const wall = wallOf(worn, 3)
  return box(c, { ...wall, top: wall.lit })
}

/** A drawing of a home about the middle of its ground. */
export function house(home: Pick<Home, 'kind' | 'ridge' | 'look'>, c: Condition): string {
  if (home.kind === 'terrace') return terrace(home, c)
  if (home.kind === 'flats') return flats(home, c)
  if (home.kind === 'barn') return barn(home, c)
  return villa(home, c)
}

function terrace(home: Pick<Home, 'kind' | 'ridge' | 'look'>, c: Condition): string {
  const { look } = home
  const units = 4
  const b = bodyOf(home)
  const unit = b.a / units
  const wall = wallOf(c.worn, look)
  const roof = roofOf(c, look)
  let front = ''
  for (let i = 0; i < units; i += 1) {
    const u = i * unit
    front += pane(u + 2, 3, 4.2, 5, c, i + look, false) + pane(u + 8.6, 3, 4.2, 5, c, i + look + 1, false)
    front += doorAt(u + 2, 11, 7, i + look) + pane(u + 8.4, 11, 4.6, 5, c, i * 2 + look + 2, false)
  }
  let ridge = ''
  for (let i = 1; i < units; i += 1) {
    const u = -b.a / 2 + i * unit
    ridge += `<path d="M${n(seen(u, 13, 16.4).x)} ${n(seen(u, 13, 16.4).y)}L${n(seen(u, 0, 27).x)} ${n(seen(u, 0, 27).y)}" fill="none" stroke-width=".6" opacity=".6"/>`
    ridge += i % 2 === 1 ? chimney(u, 0, 24, c.worn) : ''
  }
  const holes = c.worn === 2 && !c.snow ? patch(look) : ''
  return (
    walls(b, wall) +
    onLeft(b, front) +
    onRight(b, pane(8, 4, 5, 5, c, look, true)) +
    gable(b, b.rise, 'a', roof, wall) +
    holes +
    ridge
  )
}

/** Missing slates. */
const patch = (look: number): string => {
  const u = -18 + (look % 4) * 10
  return polygon(
    [seen(u, 8, 20), seen(u + 6, 8, 20), seen(u + 7, 4.5, 23), seen(u + 2, 4.5, 23)],
    '#54494a',
    ' stroke="none" opacity=".75"',
  )
}

function flats(home: Pick<Home, 'kind' | 'ridge' | 'look'>, c: Condition): string {
  const { look } = home
  const b = bodyOf(home)
  const wall = wallOf(c.worn, look + 3)
  let left = ''
  let right = ''
  for (let r = 0; r < 4; r += 1) {
    for (let i = 0; i < 3; i += 1)
      left += pane(4 + i * 12, 5 + r * 10.5, 7, 5.5, c, r * 5 + i * 2 + look, false)
    for (let i = 0; i < 2; i += 1)
      right += pane(6 + i * 14, 5 + r * 10.5, 7, 5.5, c, r * 3 + i + look + 1, true)
  }
  const top = c.snow ? '#fbfaf6' : '#bdb1a4'
  return (
    box(b, { ...wall, top }) +
    onLeft(b, left) +
    onRight(b, right) +
    box({ x: 4, y: -4, z: 46, a: 12, b: 10, h: 6 }, { ...wall, top })
  )
}

function villa(home: Pick<Home, 'kind' | 'ridge' | 'look'>, c: Condition): string {
  const { kind, ridge, look } = home
  const b = bodyOf(home)
  const [long, h] = [Math.max(b.a, b.b), b.h]
  const wall = wallOf(c.worn, look)
  const roof = roofOf(c, look)
  const face = (length: number, shaded: boolean): string => frontOf(kind, length, h, look, c, shaded)
  const body = walls(b, wall) + onLeft(b, face(b.a, false)) + onRight(b, face(b.b, true))
  const top =
    kind === 'detached' && look % 2 === 0
      ? hip(b, 12, { ...roof, top: roof.lit })
      : gable(b, b.rise, ridge, roof, wall)
  const at = ridge === 'a' ? { x: long / 2 - 5, y: 0 } : { x: 0, y: -long / 2 + 6 }
  return body + top + chimney(kind === 'semi' ? 0 : at.x, at.y, h + 7, c.worn)
}

function frontOf(
  kind: Home['kind'],
  length: number,
  h: number,
  look: number,
  c: Condition,
  shaded: boolean,
): string {
  const door = shaded ? '' : doorAt(length / 2 - 2.3, h - 7, 7, look)
  if (kind === 'cottage')
    return pane(3.5, 4, 5, 5, c, look, shaded) + pane(length - 8.5, 4, 5, 5, c, look + 1, shaded) + door
  const upper = pane(3.5, 3, 5, 4.6, c, look, shaded) + pane(length - 8.5, 3, 5, 4.6, c, look + 1, shaded)
  return (
    upper +
    pane(3.5, 10.5, 5, 4.6, c, look + 2, shaded) +
    pane(length - 8.5, 10.5, 5, 4.6, c, look + 4, shaded) +
    door
  )
}

function barn(home: Pick<Home, 'kind' | 'ridge' | 'look'>, c: Condition): string {
  const b = bodyOf(home)
  const wood = tones('', '#b77a57', '#8f5a3f')
  const planks = `<path d="M8 0V16M16 0V16M24 0V16" fill="none" stroke-width=".6" opacity=".5"/><rect x="${n(b.a / 2 - 6)}" y="4" width="12" height="12" fill="#efe1c6"/><path d="M${n(b.a / 2 - 6)} 4l12 12m0 -12l-12 12" fill="none" stroke-width=".8"/>`
  const silo = seen(-b.a / 2 - 9, -6)
  const tank = `<g transform="translate(${n(silo.x)} ${n(silo.y)})"><path d="M-8 0V-30a8 9 0 0 1 16 0V0a8 4 0 0 1 -16 0z" fill="${c.snow ? '#ecebe6' : '#d9d2c4'}"/><path d="M-8 -18a8 4 0 0 0 16 0M-8 -9a8 4 0 0 0 16 0" fill="none" stroke-width=".7"/></g>`
  return (
    tank +
    walls(b, wood) +
    onLeft(b, planks) +
    gable(b, b.rise, home.ridge, c.snow ? SNOW : tones('', '#a49a93', '#7f7671'), wood, 3)
  )
}
