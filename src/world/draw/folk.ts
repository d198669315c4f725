import { seen } from '../plane.ts'
import { type Block, box, INK, n, onLeft, polygon, type Tones, walls } from './solid.ts'

const COATS = ['#b5482a', '#3f6f8f', '#8a6a9c', '#c9963f', '#5d7f5a', '#8c5a4a'] as const

/** A person about the feet; `look` chooses coat and build. */
export function person(look: number, leaving = false): string {
  const coat = COATS[look % COATS.length] ?? COATS[0]
  const bag = leaving
    ? '<rect x="3.4" y="-4.6" width="4.4" height="4.4" rx=".8" fill="#9a7b56" stroke-width=".7"/>'
    : ''
  return `<ellipse cx="1.2" rx="4" ry="1.6" fill="${INK}" opacity=".18" stroke="none"/><path d="M-2.8 0v-6.5a2.8 2.8 0 0 1 5.6 0V0z" fill="${coat}" stroke-width=".8"/><circle cy="-11" r="2.5" fill="${['#e7c3a1', '#c99b76', '#8d6547'][look % 3]}" stroke-width=".8"/>${bag}`
}

const wheel = (x: number, y: number): string => {
  const p = seen(x, y, 1.5)
  return `<ellipse cx="${n(p.x)}" cy="${n(p.y)}" rx="2" ry="2.2" fill="#3b3430" stroke="none"/>`
}
const under = (rx: number): string =>
  `<ellipse cx="2" cy="2" rx="${rx}" ry="${rx * 0.4}" fill="${INK}" opacity=".16" stroke="none"/>`

/** An ambulance, heading to the upper left. */
export function ambulance(): string {
  const body: Block = { x: 3, y: 0, z: 2, a: 21, b: 12, h: 12 }
  const cab: Block = { x: -11, y: 0, z: 2, a: 8, b: 11, h: 8 }
  const white: Tones = { top: '#fffdf5', lit: '#fbf6e4', shade: '#d9d2bb' }
  const squares = `<rect y="6.4" width="21" height="4" fill="#f0cf3c" stroke="none"/><path d="M0 6.4h3.5v4H0zM7 6.4h3.5v4H7zM14 6.4h3.5v4H14z" fill="#3d8a5a" stroke="none"/>`
  const lamp = seen(-4, 0, 14.5)
  return `<g stroke-width=".9">${under(19)}${box(cab, white)}${onLeft(cab, '<rect x="1.5" y="1.4" width="5" height="3.6" fill="#9fbcc4"/>')}${box(body, white)}${onLeft(body, squares)}${walls({ ...body, h: 0 }, white)}<rect x="${n(lamp.x - 2)}" y="${n(lamp.y - 3)}" width="5" height="3" rx="1" fill="#2f6fd0"/>${wheel(-8, 6)}${wheel(9, 6)}</g>`
}

/** A small car along the lit side. */
export function car(colour: Tones): string {
  const body: Block = { x: 0, y: 0, z: 1.5, a: 18, b: 9, h: 5 }
  const cab: Block = { x: 1, y: 0, z: 6.5, a: 10, b: 7.6, h: 4 }
  const glass: Tones = { top: colour.top, lit: '#c9dce0', shade: '#8fabb3' }
  return `<g stroke-width=".8">${under(13)}${box(body, colour)}${box(cab, glass)}${wheel(-5.4, 4.5)}${wheel(5.4, 4.5)}</g>`
}

/** A playground: a swing, a slide and a soft floor. */
export function playground(): string {
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
export function marquee(): string {
  const b: Block = { x: 0, y: 0, a: 34, b: 24, h: 12 }
  const tip = seen(0, 0, 30)
  const [w, s, e] = [seen(-18, 13, 12), seen(18, 13, 12), seen(18, -13, 12)]
  return `${walls(b, { top: '', lit: '#fdf6e6', shade: '#dfd0b4' })}${onLeft(b, '<rect x="12" y="3" width="10" height="9" fill="#8a7562"/>')}${polygon([w, s, tip], '#f0c55f')}${polygon([s, e, tip], '#cf9c3a')}<path d="M${n(tip.x)} ${n(tip.y)}v-9" fill="none"/><path d="M${n(tip.x)} ${n(tip.y - 9)}l9 3l-9 3z" fill="#b5482a"/>`
}

/** A van of the warm-homes team with its ladder. */
export function van(): string {
  const body: Block = { x: 0, y: 0, z: 2, a: 24, b: 12, h: 12 }
  const gold: Tones = { top: '#f3d58a', lit: '#e9bd55', shade: '#c4953a' }
  const [p, q] = [seen(-9, 0, 16), seen(9, 0, 16)]
  return `<g stroke-width=".9">${under(19)}${box(body, gold)}${onLeft(body, '<rect x="1.5" y="2" width="5.5" height="4" fill="#9fbcc4"/><path d="M14 3l5 4h-1.5v3.4h-7V7H9z" fill="#fff8e6" stroke-width=".6"/>')}<path d="M${n(p.x)} ${n(p.y)}L${n(q.x)} ${n(q.y)}" stroke-width="2.2"/>${wheel(-7, 6)}${wheel(8, 6)}</g>`
}
