import type { Role } from '../../schema/index.ts'
import { AGENCY } from '../agency.ts'
import type { Mass } from '../masses.ts'
import { seen } from '../plane.ts'
import type { Service } from '../services.ts'
import { type Block, box, n, onLeft, onRight, type Tones } from './solid.ts'

/** Where an agency's services meet people: a small branch with a sign of its colour, open, on short hours, or shut. */

/** What of a branch, a notice, a table and a chest stands in the light. */
export const BRANCH: readonly Mass[] = [{ x: 0, y: 0, a: 38, b: 22, h: 19 }]
export const NOTICE: readonly Mass[] = [{ x: 0, y: 0, a: 18, b: 2, z: 14, h: 20 }]
export const TABLE: readonly Mass[] = [{ x: 0, y: 0, r: 15, up: 8, to: 0 }]
export const CHEST: readonly Mass[] = [{ x: 0, y: 0, a: 28, b: 17, h: 14 }]

const SHAPE: Readonly<Record<Role, string>> = {
  health: '<circle cx="19" cy="3" r="1.7" fill="#fff" stroke="none"/>',
  'social-care': '<rect x="17.4" y="1.4" width="3.2" height="3.2" fill="#fff" stroke="none"/>',
  'public-health': '<path d="M19 1.1l2 3.4h-4z" fill="#fff" stroke="none"/>',
  'local-government': '<path d="M19 1l1.9 2l-1.9 2l-1.9 -2z" fill="#fff" stroke="none"/>',
}
const OPEN: Tones = { top: '#d8cbb4', lit: '#f4e9d3', shade: '#cdbd9f' }
const SHUT: Tones = { top: '#b5aa9c', lit: '#c9bda9', shade: '#a09382' }

/** Slats of a shutter over a window or a door, from its top to `down`. */
const shutter = (x: number, y: number, w: number, down: number): string => {
  let slats = `<rect x="${x}" y="${y}" width="${w}" height="${down}" fill="#8b8f90"/>`
  for (let k = 2; k < down; k += 2) slats += `<path d="M${x} ${y + k}h${w}" stroke-width=".5" opacity=".7"/>`
  return slats
}

/** A branch about the middle of its ground, with snow on its roof or not. */
export function branch(role: Role, state: Service['state'], snow: boolean): string {
  const b: Block = { x: 0, y: 0, a: 38, b: 22, h: 19 }
  const tones = state === 'shut' ? SHUT : OPEN
  const wall = snow ? { ...tones, top: '#fbfaf6' } : tones
  const fascia = `<rect width="38" height="6" fill="${state === 'shut' ? '#8a8178' : AGENCY.light[role]}"/>${SHAPE[role]}`
  const glass = state === 'open' ? '#f6d98c' : '#8aa4a8'
  const shop = `<rect x="3" y="8" width="12" height="9" fill="${glass}"/><rect x="17" y="8" width="6" height="11" fill="#6d5444"/><rect x="25" y="8" width="10" height="9" fill="${glass}"/>`
  const covered = {
    open: '',
    short: `${shutter(25, 8, 10, 9)}`,
    shut: `${shutter(3, 8, 12, 9)}${shutter(17, 8, 6, 11)}${shutter(25, 8, 10, 9)}<path d="M4 16l9 -7M27 9l6 6" stroke="#b5482a" stroke-width="1.3" fill="none"/>`,
  }[state]
  const side = onRight(
    b,
    `<rect x="7" y="8" width="7" height="7" fill="${state === 'open' ? '#e3b95c' : '#71878c'}"/>`,
  )
  return `${box(b, wall)}${onLeft(b, fascia + shop + covered)}${side}${state === 'shut' ? weeds() : doorstep(state)}`
}

/** Plants in tubs where the door is open. */
function doorstep(state: Service['state']): string {
  if (state !== 'open') return ''
  return [-13, 15]
    .map((x) => {
      const p = seen(x, 15)
      return `<g stroke-width=".7"><path d="M${n(p.x - 2.6)} ${n(p.y - 3)}h5.2l-1 4h-3.2z" fill="#b5714f"/><circle cx="${n(p.x)}" cy="${n(p.y - 5.4)}" r="3.4" fill="#7f9b5a"/></g>`
    })
    .join('')
}

/** Weeds before a door that nobody opens. */
function weeds(): string {
  return [-14, -4, 8, 16]
    .map((x) => {
      const p = seen(x, 14)
      return `<path d="M${n(p.x)} ${n(p.y)}q-3 -5 -4 -6m4 6q0 -6 1 -8m-1 8q3 -5 5 -5" fill="none" stroke="#7d8a55" stroke-width="1.4"/>`
    })
    .join('')
}

/** The sign at the door of an agency that others now look over: a red board between cones. */
export function noticeSign(): string {
  const cone = (x: number): string =>
    `<path d="M${x - 4} 2h8l-2.6 -11h-2.8z" fill="#d9772e"/><path d="M${x - 2.6} -3.6h5.2" stroke="#fff8ea" stroke-width="2"/>`
  return `${cone(-20)}${cone(20)}<path d="M-9 2v-26M9 2v-26" fill="none" stroke-width="2"/><rect x="-14" y="-36" width="28" height="20" rx="1.6" fill="#fffaf0"/><rect x="-14" y="-36" width="28" height="6" rx="1.6" fill="#a5281b"/><path d="M-9 -25h18M-9 -21h12" fill="none" stroke-width="1.4"/>`
}

const CHAIRS = Object.values(AGENCY.light)

/** The table of a joint board, with a chair in each agency's colour. */
export function boardTable(): string {
  const spots = [seen(-15, -2), seen(2, -15), seen(15, 2), seen(-2, 15)]
  const chair = (at: number): string => {
    const p = spots[at] ?? seen(0, 0)
    return `<g stroke-width=".8"><path d="M${n(p.x - 3.4)} ${n(p.y)}v-10h6.8v10z" fill="${CHAIRS[at]}"/></g>`
  }
  const top = seen(0, 0, 8)
  return `${chair(0)}${chair(1)}<path d="M0 0v-8" stroke-width="5" stroke="#8a6a48"/><ellipse cx="${n(top.x)}" cy="${n(top.y)}" rx="17" ry="8.6" fill="#c99a68"/><ellipse cx="${n(top.x)}" cy="${n(top.y - 1)}" rx="11" ry="5" fill="#d9b186" stroke="none"/><path d="M-5 -9l6 -2l4 3l-6 2z" fill="#fffaf0" stroke-width=".7"/>${chair(2)}${chair(3)}`
}

/** The shared chest of a pooled fund, its lid open on coins. */
export function chest(): string {
  const b: Block = { x: 0, y: 0, a: 28, b: 17, h: 11 }
  const wood: Tones = { top: '#7d5a34', lit: '#b98546', shade: '#8f6432' }
  const bands =
    '<path d="M6 0v11M22 0v11" stroke-width="2.4" stroke="#5f4a33"/><rect x="11.6" y="2" width="5" height="5" fill="#f0cf6a"/>'
  const coins = [-8, -2, 4, 9]
    .map((x, i) => {
      const p = seen(x, (i % 2) * 4 - 2, 12.5)
      return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="4.2" ry="2.4" fill="#f4cf6a" stroke-width=".8"/>`
    })
    .join('')
  const [w, e] = [seen(-14, -8.5, 11), seen(14, -8.5, 11)]
  const lid = `<path d="M${n(w.x)} ${n(w.y)}L${n(e.x)} ${n(e.y)}l-4 -13q-16 -13 -26 -15z" fill="#a8743a"/>`
  return `${lid}${box(b, wood)}${onLeft(b, bands)}${coins}`
}
