import type { Mass } from '../masses.ts'
import { seen } from '../plane.ts'
import { type Block, box, n, onLeft, type Tones, walls } from './solid.ts'

const COATS = ['#b5482a', '#3f6f8f', '#8a6a9c', '#c9963f', '#5d7f5a', '#8c5a4a'] as const

/** A person about the feet; `look` chooses coat and build. */
export function person(look: number, leaving = false): string {
  const coat = COATS[look % COATS.length] ?? COATS[0]
  const bag = leaving
    ? '<rect x="3.4" y="-4.6" width="4.4" height="4.4" rx=".8" fill="#9a7b56" stroke-width=".7"/>'
    : ''
  return `<path d="M-2.8 0v-6.5a2.8 2.8 0 0 1 5.6 0V0z" fill="${coat}" stroke-width=".8"/><circle cy="-11" r="2.5" fill="${['#e7c3a1', '#c99b76', '#8d6547'][look % 3]}" stroke-width=".8"/>${bag}`
}

export const wheel = (x: number, y: number): string => {
  const p = seen(x, y, 1.5)
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="2" ry="2.2" fill="#3b3430" stroke="none"/>`
}
/** What of somebody, and of a vehicle, stands in the light. */
export const PERSON: readonly Mass[] = [{ x: 0, y: 0, r: 2.6, up: 10.4, to: 0 }]
export const AMBULANCE: readonly Mass[] = [
  { x: 3, y: 0, a: 21, b: 12, h: 14 },
  { x: -11, y: 0, a: 8, b: 11, h: 10 },
]
export const CAR: readonly Mass[] = [
  { x: 0, y: 0, a: 18, b: 9, h: 6 },
  { x: 1, y: 0, a: 10, b: 7.6, h: 10.5 },
]
export const TROLLEY: readonly Mass[] = [{ x: 0, y: 0, a: 17, b: 7, h: 7 }]

/** An ambulance, heading to the upper left. */
export function ambulance(): string {
  const body: Block = { x: 3, y: 0, z: 2, a: 21, b: 12, h: 12 }
  const cab: Block = { x: -11, y: 0, z: 2, a: 8, b: 11, h: 8 }
  const white: Tones = { top: '#fffdf5', lit: '#fbf6e4', shade: '#d9d2bb' }
  const squares = `<rect y="6.4" width="21" height="4" fill="#f0cf3c" stroke="none"/><path d="M0 6.4h3.5v4H0zM7 6.4h3.5v4H7zM14 6.4h3.5v4H14z" fill="#3d8a5a" stroke="none"/>`
  const lamp = seen(-4, 0, 14.5)
  return `<g stroke-width=".9">${box(cab, white)}${onLeft(cab, '<rect x="1.5" y="1.4" width="5" height="3.6" fill="#9fbcc4"/>')}${box(body, white)}${onLeft(body, squares)}${walls({ ...body, h: 0 }, white)}<rect x="${n(lamp.x - 2)}" y="${n(lamp.y - 3)}" width="5" height="3" rx="1" fill="#2f6fd0"/>${wheel(-8, 6)}${wheel(9, 6)}</g>`
}

/** A small car along the lit side. */
export function car(colour: Tones): string {
  const body: Block = { x: 0, y: 0, z: 1.5, a: 18, b: 9, h: 5 }
  const cab: Block = { x: 1, y: 0, z: 6.5, a: 10, b: 7.6, h: 4 }
  const glass: Tones = { top: colour.top, lit: '#c9dce0', shade: '#8fabb3' }
  return `<g stroke-width=".8">${box(body, colour)}${box(cab, glass)}${wheel(-5.4, 4.5)}${wheel(5.4, 4.5)}</g>`
}

/** Somebody lying on a trolley, with a drip: there is no bed for them. */
export function trolley(look: number): string {
  const bed: Block = { x: 0, y: 0, z: 4, a: 17, b: 7, h: 2.4 }
  const sheet: Tones = { top: '#fbf8ef', lit: '#e6e0d2', shade: '#c9c0ae' }
  const [head, drip, foot] = [seen(-5.6, 0, 8), seen(-7, -3, 8), seen(3, 0, 7.4)]
  const skin = ['#e7c3a1', '#c99b76', '#8d6547'][look % 3] ?? '#e7c3a1'
  const blanket = COATS[look % COATS.length] ?? COATS[0]
  return `<g stroke-width=".8">${wheel(-6, 3)}${wheel(6, 3)}${box(bed, sheet)}<ellipse cx="${n(foot.x)}" cy="${n(foot.y)}" rx="7" ry="3" transform="rotate(26 ${n(foot.x)} ${n(foot.y)})" fill="${blanket}"/><circle cx="${n(head.x)}" cy="${n(head.y)}" r="2.5" fill="${skin}"/><path d="M${n(drip.x)} ${n(drip.y)}v-13h3" fill="none"/><rect x="${n(drip.x + 1.6)}" y="${n(drip.y - 13)}" width="3" height="4.4" rx="1" fill="#bfdbe2"/></g>`
}

/** A home-care car on its round, with the sign on its roof. */
export function careCar(): string {
  const sign = seen(1, 0, 12)
  return `${car({ top: '#fdfaf0', lit: '#f2ead6', shade: '#cfc3a6' })}<path d="M${n(sign.x - 5)} ${n(sign.y)}h10v-5h-10z" fill="#8d1100"/><path d="M${n(sign.x)} ${n(sign.y - 4.2)}v3.4M${n(sign.x - 1.7)} ${n(sign.y - 2.5)}h3.4" stroke="#fff" stroke-width="1.2"/>`
}
