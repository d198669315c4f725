import type { Mass } from '../masses.ts'
import { seen } from '../plane.ts'
import type { Season } from '../season.ts'
import { type Block, box, facing, gable, onLeft, onRight, polygon, type Tones, walls } from './solid.ts'

/** What of a sheep, a bale, a lighthouse and a row of shops stands in the light. */
export const SHEEP: readonly Mass[] = [{ x: 0, y: 0, r: 5, up: 5, to: 0 }]
export const BALE: readonly Mass[] = [{ x: 0, y: 0, a: 11, b: 9, h: 9 }]
export const LIGHTHOUSE: readonly Mass[] = [{ x: 0, y: 0, r: 6.5, up: 62, to: 0 }]
export const SHOPS: readonly Mass[] = [{ x: 0, y: 0, a: 66, b: 26, h: 28, rise: 10, ridge: 'a' }]

/** A sheep about its feet. */
export function sheep(look: number): string {
  const flip = look % 2 === 0 ? '' : ' transform="scale(-1 1)"'
  return `<g stroke-width=".8"${flip}><path d="M-3 0v-4M3 0v-4" stroke-width="1.3"/><path d="M-6.4 -5a3.4 3.4 0 0 1 2.6 -4.6a4 4 0 0 1 6.6 -.2a3.3 3.3 0 0 1 2.6 5a3 3 0 0 1 -3.6 1.8h-5.6a2.6 2.6 0 0 1 -2.6 -2z" fill="#fbf7ec"/><ellipse cx="6.6" cy="-7.6" rx="2.2" ry="1.8" fill="#5b5048"/></g>`
}

/** A round bale of hay. */
export function bale(): string {
  return `<g stroke-width=".8"><path d="M-6 -5.5l7 -3.4a5.4 5.6 0 0 1 5 9.6l-7 3.4z" fill="#d0a650"/><ellipse cx="-3.2" cy="-.6" rx="4.6" ry="5.4" fill="#e8c673"/><path d="M-3.2 -.6m-2.4 0a2.4 2.8 0 1 0 2.4 -2.8" fill="none" stroke-width=".6"/></g>`
}

/** A narrowboat, along the river's run. */
export function boat(): string {
  const hull: Block = { x: 0, y: 0, a: 52, b: 13, h: 5 }
  const cabin: Block = { x: 4, y: 0, z: 5, a: 32, b: 9, h: 7 }
  const red: Tones = { top: '#c9a577', lit: '#7d4a40', shade: '#5f372f' }
  const green: Tones = { top: '#5f8a72', lit: '#3f6f58', shade: '#315645' }
  const panes =
    '<circle cx="7" cy="3.4" r="2" fill="#f3d58a"/><circle cx="16" cy="3.4" r="2" fill="#f3d58a"/><circle cx="25" cy="3.4" r="2" fill="#f3d58a"/>'
  return `<g stroke-width=".9">${box(hull, red)}${box(cabin, green)}${onLeft(cabin, panes)}</g>`
}

/** A sailing boat. */
export function sail(): string {
  return `<g stroke-width=".9"><ellipse cx="3" cy="2" rx="17" ry="4" fill="#5f8a99" opacity=".35" stroke="none"/><path d="M-14 -3L15 -3L10 4L-9 4Z" fill="#a8593f"/><path d="M0 -3V-40" fill="none" stroke-width="1.5"/><path d="M-2 -7V-38Q-12 -20 -14 -7Z" fill="#fdf8ea"/><path d="M2 -7V-36Q12 -18 14 -7Z" fill="#e9dcc0"/></g>`
}

/** A lighthouse on its rock. */
export function lighthouse(): string {
  return `<ellipse cx="4" cy="2" rx="20" ry="8" fill="#b8a98e"/><path d="M-9 0L-6 -50H6L9 0Q0 5 -9 0Z" fill="#fbf6ea"/><path d="M1 -50H6L9 0Q5 3 2 2.4Z" fill="#dccfb9" stroke="none"/><path d="M-8.2 -13L-7.3 -27H7.3L8.2 -13Q0 -9 -8.2 -13ZM-6.4 -41L-6 -50H6L6.4 -41Q0 -38 -6.4 -41Z" fill="#b5482a"/><path d="M-8 -50h16v-3h-16z" fill="#6f5f55"/><path d="M-5 -53h10v-9h-10z" fill="#f4cf6a"/><path d="M-6.5 -62Q0 -74 6.5 -62Z" fill="#b5482a"/><path d="M-2.4 0v-6a2.4 2.4 0 0 1 4.8 0v6" fill="#6d5444"/>`
}

const AWNINGS = ['#b5482a', '#3f7f8c', '#c9963f', '#5d7f5a', '#7a5a8c', '#8c5a4a'] as const
const FRONTS: readonly Tones[] = [
  { top: '', lit: '#efe0c4', shade: '#cbb491' },
  { top: '', lit: '#d8a283', shade: '#b27a5a' },
  { top: '', lit: '#e8cfb5', shade: '#c6a684' },
  { top: '', lit: '#dfe0d2', shade: '#b9baa9' },
]

/** A row of three shops with awnings over the pavement: the high street. */
export function shops(look: number, season: Season): string {
  let out = ''
  const side = facing('#71878c', '#8aa4a8')
  const roof: Tones = season.snow
    ? { top: '', lit: '#fbfaf6', shade: '#e3e2de' }
    : { top: '', lit: '#9a9596', shade: '#767173' }
  const tiles: Tones = season.snow ? roof : { top: '', lit: '#c07a58', shade: '#985a40' }
  for (let i = 0; i < 3; i += 1) {
    const h = 24 + ((i + look) % 3) * 4
    const b: Block = { x: -22 + i * 22, y: 0, a: 22, b: 26, h }
    const wall = FRONTS[(i + look) % FRONTS.length] ?? { top: '', lit: '#efe0c4', shade: '#cbb491' }
    const glass = season.snow || season.name === 'autumn' ? '#f6c65b' : facing('#8aa4a8', '#71878c')
    const front = `<rect x="4" y="4" width="5" height="6" fill="${glass}"/><rect x="13" y="4" width="5" height="6" fill="${glass}"/><rect x="2.4" y="${h - 10}" width="11" height="8" fill="#cfe0df"/><rect x="15.4" y="${h - 10.5}" width="4.6" height="10.5" fill="#6d5444"/>`
    out +=
      walls(b, wall) +
      onLeft(b, front) +
      onRight(
        b,
        `<rect x="6" y="5" width="5" height="6" fill="${side}"/><rect x="15" y="5" width="5" height="6" fill="${side}"/>`,
      )
    out += gable(b, 10, 'a', (i + look) % 2 === 0 ? roof : tiles, wall, 1)
    out += awning(b, AWNINGS[(i + look * 2) % AWNINGS.length] ?? AWNINGS[0])
  }
  return out
}

function awning(b: Block, colour: string): string {
  const [x0, x1, y] = [b.x - 10, b.x + 10, b.y + 13]
  const strip = (from: number, to: number, fill: string, more: string): string =>
    polygon([seen(from, y, 15), seen(to, y, 15), seen(to, y + 8, 10.5), seen(from, y + 8, 10.5)], fill, more)
  let out = strip(x0, x1, colour, '')
  for (let k = 0; k < 2; k += 1) out += strip(x0 + 4 + k * 8, x0 + 8 + k * 8, '#fff8ea', ' stroke="none"')
  return `<g stroke-width=".8">${out}</g>`
}
