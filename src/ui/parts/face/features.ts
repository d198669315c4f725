import { HAIR, SKINS } from './palette.ts'
import type { Person } from './people.ts'

/** How a partner looks at me. */
export const MOODS = ['warm', 'open', 'guarded', 'cross', 'thinking'] as const
export type Mood = (typeof MOODS)[number]

const EYE = '#2a201a'
const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
const dot = (x: number, y: number, rx: number, ry: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${EYE}" stroke="none"/><circle cx="${x - 0.9}" cy="${y - 1.1}" r=".85" fill="#fff" stroke="none"/>`
/** An eye half hidden by its lid. */
const half = (x: number, y: number, tilt: number): string =>
  `<path d="M${x - 2.7} ${y - tilt * 0.5}a2.7 3 0 0 0 5.4 ${tilt}Z" fill="${EYE}" stroke="none"/>${stroke(`M${x - 4.2} ${y - 0.4 - tilt * 0.8}L${x + 4.2} ${y - 0.4 + tilt * 0.8}`, EYE, 1.7)}`

const EYES: Readonly<Record<Mood, string>> = {
  warm: stroke('M35.6 45.5Q39.5 39.6 43.4 45.5M52.6 45.5Q56.5 39.6 60.4 45.5', EYE, 2.5),
  open: dot(39.5, 44, 2.7, 3.2) + dot(56.5, 44, 2.7, 3.2),
  guarded: half(41, 43.6, 0) + half(58, 43.6, 0),
  cross: half(40, 44.2, 1.5) + half(56, 44.2, -1.5),
  thinking: dot(41.6, 42.4, 2.5, 2.9) + dot(58.6, 42.4, 2.5, 2.9),
}

const BROWS: Readonly<Record<Mood, string>> = {
  warm: 'M34.5 36.4Q39 33 43.6 35.6M52.4 35.6Q57 33 61.5 36.4',
  open: 'M34.8 37.4Q39.2 34.6 43.6 36.6M52.4 36.6Q56.8 34.6 61.2 37.4',
  guarded: 'M35 38.2L44 38.8M52.6 37.6Q57 35 61.6 37.4',
  cross: 'M34.6 35.6Q40 36.6 44.6 40.4M51.4 40.4Q56 36.6 61.4 35.6',
  thinking: 'M35 38.8Q39.4 36.6 43.8 38.4M52.6 35.2Q57.4 31.8 61.8 35.4',
}

const MOUTHS: Readonly<Record<Mood, (lip: string) => string>> = {
  warm: () =>
    '<path d="M40 54.2Q48 56 56 54.2Q54.6 62.4 48 62.4Q41.4 62.4 40 54.2Z" fill="#7a2f2a" stroke="#4b1f1b" stroke-width="1.2"/><path d="M41.2 54.9Q48 56.4 54.8 54.9L54.2 57.2Q48 58.4 41.8 57.2Z" fill="#fffaf2" stroke="none"/>',
  open: (lip) => stroke('M41.4 55.8Q48 60.8 54.6 55.8', lip, 2.3),
  guarded: (lip) => stroke('M42.2 58.4Q48 57.4 54.4 57.8', lip, 2.3),
  cross: (lip) => stroke('M41.8 60Q48 54.8 54.2 60', lip, 2.4),
  thinking: (lip) => stroke('M45.4 58.2Q49.6 56.2 53.6 57.4', lip, 2.3),
}

function lines({ older, skin }: Person): string {
  if (!older) return ''
  const { line } = SKINS[skin] ?? SKINS[2]
  return `<g fill="none" stroke="${line}" stroke-width="1.1" opacity=".6"><path d="M37.6 52Q36.4 54.6 37.4 57M58.4 52Q59.6 54.6 58.6 57M36.6 49.4Q39.4 50.8 42 49.8M54 49.8Q56.6 50.8 59.4 49.4"/></g>`
}

function glasses({ glasses: kind }: Person): string {
  if (kind === undefined) return ''
  const [a, b] =
    kind === 'round'
      ? ['<circle cx="39.6" cy="44" r="6.6"/>', '<circle cx="56.4" cy="44" r="6.6"/>']
      : [
          '<rect x="32.6" y="38.6" width="13" height="10.4" rx="3"/>',
          '<rect x="50.4" y="38.6" width="13" height="10.4" rx="3"/>',
        ]
  return `<g fill="#fff" fill-opacity=".18" stroke="#3a302b" stroke-width="1.6">${a}${b}<path d="M46 43.4Q48 42.2 50 43.4M32.8 43L29 42M63.2 43L67 42" fill="none"/></g>`
}

/** The hand that is held to the chin while somebody thinks. */
const hand = (lit: string): string =>
  `<path d="M34 96C33 86 34 78 38 72C40 68.6 43.6 67.4 46.6 68.2C49 66.6 52.4 67.6 52.6 70C55.4 70 56.6 72.6 55.4 74.8C56.6 77 55.6 79.6 53.4 80.2C52.6 83 50.6 84.6 48.4 84.6L47.6 96Z" fill="${lit}"/><path d="M49.6 70.4L46.6 71.4M53.4 75L48 75.6M52.4 80L48 80" fill="none" stroke-width="1.1"/>`

/** Eyes, brows, nose, mouth and what lies about them, in one mood. */
export function features(person: Person, mood: Mood): string {
  const { lit, line, blush } = SKINS[person.skin] ?? SKINS[2]
  const brow = HAIR[person.grey ?? 'black'][0]
  const shown = person.skin > 3 && person.grey === 'black' ? '#1f1613' : brow
  const lip = person.skin > 3 ? '#26120c' : '#7a3a2d'
  const glow = mood === 'warm' ? 0.6 : mood === 'cross' ? 0.5 : 0.34
  return [
    `<g fill="${blush}" stroke="none" opacity="${glow}"><ellipse cx="35.6" cy="51.6" rx="4" ry="2.8"/><ellipse cx="60.4" cy="51.6" rx="4" ry="2.8"/></g>`,
    lines(person),
    EYES[mood],
    stroke('M48.4 45.4Q51.4 50.6 47.2 50.9', line, 1.8),
    MOUTHS[mood](person.beard === 'full' ? '#e8a48e' : lip),
    glasses(person),
    stroke(BROWS[mood], shown, 2.5),
    mood === 'thinking' ? hand(lit) : '',
  ].join('')
}
