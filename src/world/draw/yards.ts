import type { Mass } from '../masses.ts'
import { seen } from '../plane.ts'
import { box, n } from './solid.ts'

/** Small things of streets and yards, by which a neighbourhood shows how it fares. */

/** A line of washing between two posts. */
export function washing(): string {
  const [p, q] = [seen(-14, 0), seen(14, 0)]
  const cloth = ['#f2ead6', '#86a9b5', '#d98a6d', '#e9c15c']
    .map((fill, i) => {
      const t = 0.16 + i * 0.22
      const [x, y] = [p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t - 12 + (i % 2)]
      return `<path d="M${n(x - 2.4)} ${n(y - 1)}l5 2.4v${i % 2 === 0 ? 7 : 5}l-5 -2.4z" fill="${fill}" stroke-width=".6"/>`
    })
    .join('')
  return `<path d="M${n(p.x)} ${n(p.y)}v-14M${n(q.x)} ${n(q.y)}v-14M${n(p.x)} ${n(p.y - 13)}Q0 -9 ${n(q.x)} ${n(q.y - 13)}" fill="none" stroke-width="1"/>${cloth}`
}

/** A bed of flowers. */
export function flowers(): string {
  return [-8, -3, 2, 7]
    .map((x, i) => {
      const p = seen(x, (i % 2) * 4)
      return `<g stroke-width=".6"><path d="M${n(p.x)} ${n(p.y)}v-4" fill="none" stroke="#6f8f52"/><circle cx="${n(p.x)}" cy="${n(p.y - 5)}" r="2.2" fill="${['#d9772e', '#e9c15c', '#c2605a', '#fff3d6'][i]}"/></g>`
    })
    .join('')
}

/** What of rubbish stands in the light. */
export const BAGS: readonly Mass[] = [{ x: 0, y: 0, r: 5, up: 3, to: 0 }]

/** Rubbish in the street: bags, or a mattress. */
export function rubbish(look: number): string {
  if (look === 0)
    return `<g stroke-width=".8"><path d="M-8 0q-2 -8 3 -9l1 -2h2l1 2q5 2 3 9z" fill="#4d4a4c"/><path d="M1 1q-2 -6 2 -7l1 -2h2l1 2q4 1 2 7z" fill="#5d595a"/></g>`
  return `<g stroke-width=".8">${box({ x: 0, y: 0, a: 18, b: 11, h: 3.4 }, { top: '#e3dccb', lit: '#c9c0ac', shade: '#a89d88' })}<path d="M-3 -3l7 3" fill="none" stroke="#9a8f7a"/></g>`
}

/** Smoke that rises from a chimney. */
export function smoke(): string {
  return '<g stroke="none" fill="#f4f1ea"><ellipse cx="0" cy="0" rx="3" ry="2.4" opacity=".7"/><ellipse cx="3.4" cy="-6" rx="4.4" ry="3.4" opacity=".5"/><ellipse cx="8" cy="-13" rx="6" ry="4.4" opacity=".32"/></g>'
}
