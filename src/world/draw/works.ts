import { AGENCY } from '../agency.ts'
import type { Mass } from '../masses.ts'
import { seen } from '../plane.ts'
import type { Theme, Work } from '../themes.ts'
import { wheel } from './folk.ts'
import { type Block, box, gable, n, onLeft, onRight, polygon, type Tones, walls } from './solid.ts'

/** What joint programmes bring to the streets: each theme at work, a site being set up, and one that was given up. */

/** A playground: a swing, a slide and a soft floor. */
function playground(): string {
  const floor = polygon(
    [seen(-24, 20), seen(24, 20), seen(24, -20), seen(-24, -20)],
    '#e0b98a',
    ' stroke-width=".8"',
  )
  const post = (x: number, y: number, z: number): string => `${n(seen(x, y, z).x)} ${n(seen(x, y, z).y)}`
  const swing = `<path d="M${post(-20, -8, 0)}L${post(-16, -2, 20)}L${post(-20, 6, 0)}M${post(2, -8, 0)}L${post(-2, -2, 20)}L${post(2, 6, 0)}M${post(-16, -2, 20)}L${post(-2, -2, 20)}" fill="none" stroke="#2f7d4f" stroke-width="1.8"/><path d="M${post(-11, -2, 20)}L${post(-11, 0, 6)}M${post(-7, -2, 20)}L${post(-7, 0, 6)}" fill="none" stroke-width=".8"/><path d="M${post(-12, 0, 6)}L${post(-6, 0, 6)}" stroke="#b5482a" stroke-width="2"/>`
  const slide = `<path d="M${post(10, -12, 0)}L${post(10, -12, 15)}L${post(10, 12, 1)}L${post(16, 12, 1)}L${post(16, -12, 15)}Z" fill="#e0a93f"/><path d="M${post(16, -12, 15)}V${n(seen(16, -12).y)}" fill="none"/>`
  return floor + swing + slide
}

/** A shared garden: beds in rows and a shed. */
export function garden(): string {
  const soil = polygon(
    [seen(-24, 18), seen(24, 18), seen(24, -18), seen(-24, -18)],
    '#c2a67c',
    ' stroke-width=".8"',
  )
  let rows = ''
  for (const y of [-10, 0, 10])
    for (let i = 0; i < 5; i += 1) {
      const p = seen(-18 + i * 7, y, 2)
      rows += `<circle cx="${n(p.x)}" cy="${n(p.y)}" r="3.2" fill="${['#7f9b5a', '#94ae6a', '#6f8f52'][(i + y + 10) % 3] ?? '#7f9b5a'}" stroke-width=".7"/>`
    }
  return (
    soil +
    rows +
    box({ x: 18, y: -12, a: 10, b: 10, h: 11 }, { top: '#a77a57', lit: '#c79a70', shade: '#96704c' })
  )
}

/** A community tent with bunting, where a programme of care meets people. */
function marquee(): string {
  const b: Block = { x: 0, y: 0, a: 34, b: 24, h: 12 }
  const tip = seen(0, 0, 30)
  const [w, s, e] = [seen(-18, 13, 12), seen(18, 13, 12), seen(18, -13, 12)]
  return `${walls(b, { top: '', lit: '#fdf6e6', shade: '#dfd0b4' })}${onLeft(b, '<rect x="12" y="3" width="10" height="9" fill="#8a7562"/>')}${polygon([w, s, tip], '#f0c55f')}${polygon([s, e, tip], '#cf9c3a')}<path d="M${n(tip.x)} ${n(tip.y)}v-9" fill="none"/><path d="M${n(tip.x)} ${n(tip.y - 9)}l9 3l-9 3z" fill="#b5482a"/>`
}

/** A van of the warm-homes team with its ladder. */
function van(): string {
  const body: Block = { x: 0, y: 0, z: 2, a: 24, b: 12, h: 12 }
  const gold: Tones = { top: '#f3d58a', lit: '#e9bd55', shade: '#c4953a' }
  const [p, q] = [seen(-9, 0, 16), seen(9, 0, 16)]
  return `<g stroke-width=".9">${box(body, gold)}${onLeft(body, '<rect x="1.5" y="2" width="5.5" height="4" fill="#9fbcc4"/><path d="M14 3l5 4h-1.5v3.4h-7V7H9z" fill="#fff8e6" stroke-width=".6"/>')}<path d="M${n(p.x)} ${n(p.y)}L${n(q.x)} ${n(q.y)}" stroke-width="2.2"/>${wheel(-7, 6)}${wheel(8, 6)}</g>`
}

const CREAM: Tones = { top: '#fbf4e2', lit: '#f3e6ca', shade: '#d3c09b' }
const WOOD: Tones = { top: '#b98a5a', lit: '#c79a70', shade: '#96704c' }

/** A board on two posts, for what a place is called or for. */
const board = (x: number, y: number, fill: string, drawing: string): string => {
  const p = seen(x, y)
  return `<g transform="translate(${n(p.x)} ${n(p.y)})"><path d="M-7 0v-17M7 0v-17" fill="none" stroke-width="1.6"/><rect x="-10" y="-21" width="20" height="12" rx="1.4" fill="${fill}"/>${drawing}</g>`
}

/** A community kitchen: a counter under a striped awning, and a pot that steams. */
export function kitchen(): string {
  const b: Block = { x: 0, y: 0, a: 38, b: 20, h: 15 }
  const stripe = (from: number, fill: string): string =>
    polygon([seen(from, 10, 17), seen(from + 8, 10, 17), seen(from + 8, 20, 11), seen(from, 20, 11)], fill)
  const awning = [-19, -11, -3, 5, 11].map((x, i) => stripe(x, i % 2 === 0 ? '#c9963f' : '#fff8ea')).join('')
  const hatch =
    '<rect x="4" y="4" width="26" height="6" fill="#6d5444"/><circle cx="12" cy="8" r="2.2" fill="#e7c3a1"/><circle cx="22" cy="8" r="2.2" fill="#c99b76"/>'
  const pot = seen(12, -4, 22)
  return `${walls(b, CREAM)}${onLeft(b, hatch)}${gable(b, 9, 'a', { top: '', lit: '#b9704f', shade: '#93543a' }, CREAM, 2)}<g stroke-width=".8">${awning}</g><path d="M${n(pot.x)} ${n(pot.y)}q-4 -5 0 -9t0 -9M${n(pot.x + 6)} ${n(pot.y + 2)}q-4 -5 0 -9t0 -9" fill="none" stroke="#fffdf6" stroke-width="2" opacity=".9"/>`
}

/** A clinic in a cabin: white, with a green cross and steps to an open door. */
export function clinic(): string {
  const b: Block = { x: 0, y: 0, z: 2, a: 40, b: 18, h: 15 }
  const white: Tones = { top: '#f2f0e8', lit: '#fdfbf3', shade: '#d5d0c2' }
  const front =
    '<rect y="11" width="40" height="2.4" fill="#0c714a" stroke="none"/><rect x="25" y="3.4" width="6" height="11.6" fill="#7fa08d"/><rect x="5" y="3.6" width="7" height="5" fill="#bfdbe2"/><path d="M16.4 4.4h2.6v2h2v2.6h-2v2h-2.6v-2h-2V6.4h2z" fill="#0c714a" stroke="none"/>'
  const step = box({ x: 9, y: 12, a: 9, b: 5, h: 2 }, WOOD)
  return `${box(b, white)}${onLeft(b, front)}${step}`
}

/** A home that was got ready: new roof, flowers, and a key on its board. */
function homeReady(): string {
  const b: Block = { x: 0, y: 0, a: 28, b: 22, h: 16 }
  const wall: Tones = { top: '', lit: '#fbe3c4', shade: '#dcb98f' }
  const front =
    '<rect x="3" y="4" width="6" height="5" fill="#f6c65b"/><rect x="19" y="4" width="6" height="5" fill="#f6c65b"/><rect x="11.4" y="7" width="5.4" height="9" fill="#3f6f58"/>'
  const key =
    '<circle cx="-4" cy="-15" r="2.4" fill="none" stroke-width="1.5"/><path d="M-1.6 -15h8M3.4 -15v2.6M6 -15v2.6" fill="none" stroke-width="1.5"/>'
  const beds = [-12, -6, 8, 13]
    .map((x) => {
      const p = seen(x, 15)
      return `<circle cx="${n(p.x)}" cy="${n(p.y - 2)}" r="2" fill="${x < 0 ? '#c2603c' : '#e0a93f'}" stroke-width=".6"/>`
    })
    .join('')
  return `${walls(b, wall)}${onLeft(b, front)}${gable(b, 11, 'a', { top: '', lit: '#a8574a', shade: '#7f3e35' }, wall, 2)}${beds}${board(28, 14, '#fffaf0', key)}`
}

/** A front desk for everybody: a small house with its door open, a bench and bunting. */
export function welcome(): string {
  const b: Block = { x: -4, y: 0, a: 30, b: 22, h: 15 }
  const wall: Tones = { top: '', lit: '#f0dcc8', shade: '#cdb49a' }
  const front =
    '<path d="M11 3h8v12h-8z" fill="#f4cf7a"/><path d="M19 3l5 2.6v11.4l-5 -2z" fill="#d9772e"/><rect x="3" y="4" width="5" height="5" fill="#f6c65b"/>'
  const [p, q] = [seen(-20, 14, 22), seen(24, 14, 22)]
  const flags = [0.15, 0.38, 0.62, 0.85]
    .map((t, i) => {
      const [x, y] = [p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t + 5]
      return `<path d="M${n(x - 3)} ${n(y)}h6l-3 6z" fill="${Object.values(AGENCY.light)[i]}" stroke-width=".6"/>`
    })
    .join('')
  const bench = box({ x: 20, y: 8, z: 2, a: 14, b: 4, h: 2 }, WOOD)
  return `${walls(b, wall)}${onLeft(b, front)}${gable(b, 10, 'b', { top: '', lit: '#7d9a62', shade: '#5d7a48' }, wall, 2)}${bench}<path d="M${n(p.x)} ${n(p.y)}Q${n((p.x + q.x) / 2)} ${n((p.y + q.y) / 2 + 8)} ${n(q.x)} ${n(q.y)}" fill="none"/>${flags}`
}

/** Joint back offices: a hut whose windows are lit, with files at its door and a board of plans. */
function backOffice(): string {
  const b: Block = { x: 0, y: 0, a: 32, b: 20, h: 15 }
  const wall: Tones = { top: '#b9c3c4', lit: '#dfe5e2', shade: '#b3bdbb' }
  const panes = [4, 13, 22].map((u) => `<rect x="${u}" y="4" width="6" height="5" fill="#f6d98c"/>`).join('')
  const boxes =
    box({ x: 19, y: 8, a: 7, b: 7, h: 5 }, WOOD) + box({ x: 19, y: 8, z: 5, a: 6, b: 6, h: 4 }, CREAM)
  const plan = '<path d="M-7 -18h6M-7 -15h9M-7 -12h5M3 -18l4 6" fill="none" stroke-width="1"/>'
  return `${box(b, wall)}${onLeft(b, panes)}${onRight(b, '<rect x="6" y="4" width="6" height="11" fill="#5b7488"/>')}${boxes}${board(-20, 14, '#fffaf0', plan)}`
}

/** A site where something is being set up: a frame of timber, stakes with tape, and a board of what is to come. */
export function site(): string {
  const at = (x: number, y: number, z: number): string => {
    const p = seen(x, y, z)
    return `${n(p.x)} ${n(p.y)}`
  }
  const ground = polygon(
    [seen(-24, 18), seen(24, 18), seen(24, -18), seen(-24, -18)],
    '#d8c39a',
    ' stroke-dasharray="5 3" stroke-width="1"',
  )
  const posts = [
    [-14, 10],
    [14, 10],
    [14, -10],
    [-14, -10],
  ]
    .map(([x = 0, y = 0]) => `M${at(x, y, 0)}L${at(x, y, 20)}`)
    .join('')
  const frame = `M${at(-14, 10, 20)}L${at(14, 10, 20)}L${at(14, -10, 20)}L${at(-14, -10, 20)}ZM${at(-14, 10, 10)}L${at(14, 10, 10)}L${at(14, -10, 10)}M${at(-14, 10, 0)}L${at(14, 10, 20)}`
  return `${ground}<path d="${posts}${frame}" fill="none" stroke="#8a6f4c" stroke-width="2"/>${board(26, 16, '#f0cf3c', '<path d="M-6 -15h9l-3 -3M3 -15l-3 3" fill="none" stroke-width="1.4"/>')}`
}

/** What is left of a programme that was given up: a boarded hut among weeds. */
function abandoned(): string {
  const b: Block = { x: 0, y: 0, a: 28, b: 18, h: 13 }
  const wall: Tones = { top: '#9f948a', lit: '#b5a796', shade: '#8a7d6e' }
  const planks =
    '<rect x="3" y="3" width="9" height="7" fill="#a58a63"/><path d="M3 3l9 7M12 3l-9 7" fill="none"/><rect x="16" y="2" width="8" height="11" fill="#7d6a55"/><path d="M15 5l10 3M15 9l10 -3" fill="none" stroke="#c9b48d" stroke-width="1.8"/>'
  const weeds = [-20, -12, 6, 16, 22]
    .map((x, i) => {
      const p = seen(x, 14 + (i % 2) * 4)
      return `<path d="M${n(p.x)} ${n(p.y)}q-3 -6 -5 -7m5 7q0 -7 1 -9m-1 9q3 -5 6 -6" fill="none" stroke="#7d8a55" stroke-width="1.5"/>`
    })
    .join('')
  return `${box(b, wall)}${onLeft(b, planks)}${weeds}`
}

const AT_WORK: Readonly<Record<Theme, () => string>> = {
  warmth: van,
  play: playground,
  food: kitchen,
  clinic,
  care: marquee,
  homes: homeReady,
  welcome,
  paper: backOffice,
  garden,
}

/** The drawing of a programme as it stands. */
export const workOf = ({ theme, state }: Pick<Work, 'theme' | 'state'>): string =>
  state === 'planned' ? site() : state === 'stopped' ? abandoned() : AT_WORK[theme]()

const hut = (a: number, b: number, h: number, rise = 0): readonly Mass[] => [
  { x: 0, y: 0, a, b, h, rise, ridge: 'a' },
]
/** What of each theme at work stands in the light; what lies on a floor of its own does not. */
const STANDING: Readonly<Record<Theme, readonly Mass[]>> = {
  warmth: hut(24, 12, 14),
  play: [],
  food: hut(38, 20, 15, 9),
  clinic: hut(40, 18, 17),
  care: [{ x: 0, y: 0, a: 36, b: 26, h: 12, rise: 18 }],
  homes: hut(28, 22, 16, 11),
  welcome: [{ x: -4, y: 0, a: 30, b: 22, h: 15, rise: 10, ridge: 'b' }],
  paper: hut(32, 20, 15),
  garden: [],
}
export const massesOf = ({ theme, state }: Pick<Work, 'theme' | 'state'>): readonly Mass[] =>
  state === 'planned' ? [] : state === 'stopped' ? hut(28, 18, 13) : STANDING[theme]
