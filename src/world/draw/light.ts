import { AGENCY, type Scheme } from '../agency.ts'
import type { Hour } from '../hour.ts'
import { WORST } from './ground.ts'

/**
 * The light of an hour on a light or a dark page. All is drawn in the colours of noon; a grade gives each of them its colour
 * in another light, in OKLab (Ottosson 2020), where equal steps look equal. The map is graded once, as it is drawn.
 */
export interface Light {
  readonly ground: Grade
  /** Lanes, bridges, and roads between others: between the ground and what stands on it. */
  readonly paths: Grade
  /** My roads, and what stands on the ground: lighter than the ground at night, so that they stand out. */
  readonly things: Grade
  /** How many of four windows are lit in homes, and whether those of public buildings are. */
  readonly lamps: 0 | 1 | 2
  readonly halls: boolean
  readonly sun: Sun
}

/**
 * Where the sun stands: how far shadows fall on the plan for each unit of height (west is to the left of the picture,
 * which is less `x` and more `y`), their colour, and how dark they are, from 0 to 1.
 */
export interface Sun {
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly deep: number
}

/** Lightness becomes `base + span × lightness ^ bend`; then colour is made paler by `chroma` and shifted. */
interface Grade {
  readonly base: number
  readonly span: number
  readonly bend: number
  readonly chroma: number
  /** Towards red, if above 0, else green. */
  readonly red: number
  /** Towards yellow, if above 0, else blue. */
  readonly yellow: number
}

const NOON: Grade = { base: 0, span: 1, bend: 1, chroma: 1, red: 0, yellow: 0 }
const by = (change: Partial<Grade>): Grade => ({ ...NOON, ...change })
type Grades = Omit<Light, 'sun'>
const UNCHANGED: Grades = { ground: NOON, paths: NOON, things: NOON, lamps: 0, halls: false }

const lit = (ground: Partial<Grade>, lamps: Light['lamps'] = 0, halls = false): Grades => ({
  ground: by(ground),
  paths: by(ground),
  things: by(ground),
  lamps,
  halls,
})

const DAY: Readonly<Record<Hour, Grades>> = {
  morning: lit({ base: 0.03, span: 0.965, chroma: 0.86, red: 0.006, yellow: 0.004 }),
  noon: UNCHANGED,
  afternoon: lit({ span: 0.985, chroma: 1, red: 0.005, yellow: 0.01 }),
  evening: lit({ base: 0.01, span: 0.935, chroma: 1, red: 0.012, yellow: 0.012 }, 1, true),
  dusk: lit({ base: 0.04, span: 0.79, chroma: 0.76, red: 0.01, yellow: -0.028 }, 2, true),
}

const dark = (ground: Partial<Grade>, things: Partial<Grade>, lamps: Light['lamps']): Grades => {
  const night = { base: 0.13, span: 0.27, bend: 1.4, chroma: 0.72, red: -0.002, yellow: -0.012 }
  return {
    ground: by({ ...night, ...ground }),
    paths: by({ ...night, ...ground, span: 0.37 }),
    things: by({ ...night, base: 0.13, span: 0.56, bend: 1.35, chroma: 0.82, ...things }),
    lamps,
    halls: true,
  }
}

const NIGHT: Readonly<Record<Hour, Grades>> = {
  morning: dark({ red: 0.006, yellow: -0.014 }, { red: 0.008, yellow: -0.012 }, 1),
  noon: dark({ span: 0.31 }, { span: 0.6 }, 1),
  afternoon: dark({ span: 0.29, yellow: -0.002 }, { span: 0.58, yellow: 0 }, 1),
  evening: dark({ red: 0.01, yellow: -0.011 }, { red: 0.012, yellow: -0.008 }, 2),
  dusk: dark({ span: 0.23, yellow: -0.026 }, { span: 0.5, yellow: -0.022 }, 2),
}

/** Shadows lie long to the west in the morning, short at noon, and long to the east as the day goes; blue where light is gold. */
const SUNS: Readonly<Record<Hour, Sun>> = {
  morning: { x: -0.6, y: 0.8, colour: '#3c4663', deep: 0.19 },
  noon: { x: 0.42, y: 0.04, colour: '#453c4a', deep: 0.2 },
  afternoon: { x: 0.6, y: -0.26, colour: '#453a55', deep: 0.21 },
  evening: { x: 0.88, y: -0.68, colour: '#3d3368', deep: 0.24 },
  dusk: { x: 1.1, y: -0.92, colour: '#2b2c56', deep: 0.12 },
}
/** In the dark shadows are nearly black, and so much darker. */
const DARK_SHADOW = { colour: '#07070c', times: 1.7 } as const

/** The light in which the map is drawn. */
export function lightOf(scheme: Scheme, hour: Hour): Light {
  const sun = SUNS[hour]
  if (scheme === 'light') return { ...DAY[hour], sun }
  return { ...NIGHT[hour], sun: { ...sun, colour: DARK_SHADOW.colour, deep: sun.deep * DARK_SHADOW.times } }
}

/** A drawing with the sun in the east or not: faces that are written in two colours (`facing`) take the one or the other. */
export const sided = (svg: string, east: boolean): string =>
  svg.replace(/(#[0-9a-f]{6})\|(#[0-9a-f]{6})/g, east ? '$2' : '$1')

/** Colours that give light of their own, and so do not change: lit windows and lamps. */
const GLOWING = new Set(['#f6c65b', '#f2c45e', '#f6d98c', '#f3d58a', '#f4cf6a', '#f4cf7a'])
/** The panes of public buildings, on the lit and on the shaded side, and how they look with the lamps on. */
const PANES = new Map([
  ['#a9c6cc', '#f3cd7b'],
  ['#7f9fa8', '#dba855'],
])
const ROLES = ['health', 'social-care', 'public-health', 'local-government'] as const
/** The agencies' colours on buildings in the dark, with what is lettered on them; `#fff` is for that alone. */
const ON_DARK = new Map([
  ...ROLES.map((role) => [AGENCY.light[role], AGENCY.dark[role]] as const),
  ['#184a84', '#4f7fc9'],
  ['#fff', '#1e1a17'],
  [WORST, '#b9ad9b'],
])
const COLOURS = /((?:fill|stroke|stop-color)(?:="|:))(#[0-9a-f]{3}(?:[0-9a-f]{3})?)\b/g

/** Gives every colour of a drawing the one that it has in a light; `lamps`: the panes of its public buildings are lit. */
export function graded(svg: string, grade: Grade, scheme: Scheme, lamps = false): string {
  if (Object.is(grade, NOON) && !lamps) return svg
  const known = knownIn(grade, `${scheme} ${lamps}`)
  return svg.replace(COLOURS, (_, before: string, colour: string) => {
    const seen = known.get(colour) ?? inLight(colour, grade, scheme, lamps)
    known.set(colour, seen)
    return before + seen
  })
}

/** The colours that were graded before: a map has thousands of strokes and some two hundred colours. */
const KNOWN = new WeakMap<Grade, Map<string, Map<string, string>>>()

function knownIn(grade: Grade, where: string): Map<string, string> {
  const all = KNOWN.get(grade) ?? new Map<string, Map<string, string>>()
  KNOWN.set(grade, all)
  const known = all.get(where) ?? new Map<string, string>()
  all.set(where, known)
  return known
}

function inLight(colour: string, grade: Grade, scheme: Scheme, lamps: boolean): string {
  if (GLOWING.has(colour)) return colour
  const pane = lamps ? PANES.get(colour) : undefined
  const agency = scheme === 'dark' ? ON_DARK.get(colour) : undefined
  return pane ?? agency ?? gradedColour(colour, grade)
}

/** One colour, written `#rgb` or `#rrggbb`, in a grade. */
export function gradedColour(colour: string, { base, span, bend, chroma, red, yellow }: Grade): string {
  const [light, a, b] = oklab(colour)
  return hex(base + span * Math.max(0, light) ** bend, a * chroma + red, b * chroma + yellow)
}

type Triple = readonly [number, number, number]

function oklab(colour: string): Triple {
  const wide = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const part = (at: number): number => {
    const c = Number.parseInt(wide.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  const [r, g, b] = [part(1), part(3), part(5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function hex(light: number, a: number, b: number): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const part = (c: number): string => {
    const on = Math.min(1, Math.max(0, c))
    const value = on <= 0.0031308 ? on * 12.92 : 1.055 * on ** (1 / 2.4) - 0.055
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)}${part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)}${part(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)}`
}
