import type { Round } from '../masses.ts'
import type { Season } from '../season.ts'

/** The trees of a season, about the foot of the trunk. */
const TREES = ['round', 'broad', 'tall', 'fir', 'bush'] as const
export type Tree = (typeof TREES)[number]

const crown = (r: number, up: number, to = 0): readonly Round[] => [{ x: 0, y: 0, r, up, to }]
/** What of a tree casts its shadow; that of bare branches is slighter. */
const CROWNS: Readonly<Record<Tree, readonly Round[]>> = {
  round: crown(10, 18),
  broad: crown(13, 19),
  tall: crown(6, 26),
  fir: crown(8, 5, 36),
  bush: crown(6.5, 4),
}
export const crownOf = (kind: Tree, { bare }: Season): readonly Round[] =>
  bare && kind !== 'fir' && kind !== 'bush' ? crown(7, 20) : CROWNS[kind]

const trunk = (h: number): string => `<path d="M0 0V${-h}" fill="none" stroke="#7a5f49" stroke-width="2.6"/>`

/** A tree; `tint` chooses among the season's crowns. */
export function tree(kind: Tree, season: Season, tint: number): string {
  const [dark, light] = season.leaf[tint % season.leaf.length] ?? ['#8bab62', '#aac785']
  if (kind === 'fir') return fir(season)
  if (kind === 'bush')
    return `<path d="M-7 0a6.5 7 0 0 1 3 -8a6 6 0 0 1 9 2a5 5 0 0 1 2 6z" fill="${season.bare ? '#a59c88' : dark}"/>${season.snow ? '<path d="M-5.6 -5a6 6 0 0 1 1.6 -3a6 6 0 0 1 9 2l.6 1.4q-5.6 -2.4 -11.2 -.4z" fill="#fbfaf6" stroke="none"/>' : `<circle cx="-2" cy="-6" r="2.6" fill="${light}" stroke="none"/>`}`
  if (season.bare) return bare(kind)
  if (kind === 'tall')
    return `${trunk(9)}<path d="M0 -40c6 5 8 18 6 28c-2 6 -10 6 -12 0c-2 -10 0 -23 6 -28z" fill="${dark}"/><path d="M-1 -35c-4 6 -4 14 -3 20" fill="none" stroke="${light}" stroke-width="3.4"/>`
  if (kind === 'broad')
    return `${trunk(10)}<path d="M-14 -14a8 8 0 0 1 5 -11a10 9 0 0 1 17 -1a8 8 0 0 1 6 12a7 7 0 0 1 -9 4h-12a6 6 0 0 1 -7 -4z" fill="${dark}"/><path d="M-11 -17a7 6 0 0 1 6 -7a8 7 0 0 1 10 -1a8 7 0 0 1 -6 7a10 6 0 0 1 -10 1z" fill="${light}" stroke="none"/>`
  return `${trunk(9)}<circle cy="-18" r="11" fill="${dark}"/><path d="M-8 -20a9 9 0 0 1 12 -7a9 9 0 0 1 -12 7z" fill="${light}" stroke="none"/><circle cx="-3.5" cy="-21" r="4.6" fill="${light}" stroke="none"/>`
}

function fir(season: Season): string {
  const green = season.snow ? '#6f8571' : '#6c8a5e'
  const snow = season.snow
    ? '<path d="M0 -36l4 8q-4 2 -8 0zM-5 -18q3 2 6 0l-1 -4h-4z" fill="#fbfaf6" stroke="none"/>'
    : ''
  return `${trunk(6)}<path d="M0 -36L6 -22H3L8.5 -12H5L10 -4H-10L-5 -12H-8.5L-3 -22H-6Z" fill="${green}"/><path d="M-1 -30L-4 -22M-2 -20L-6 -12" fill="none" stroke="#8ea77d" stroke-width="2"/>${snow}`
}

/** A winter tree: branches and a breath of twigs. */
function bare(kind: Tree): string {
  const wide = kind === 'broad' ? 1.25 : kind === 'tall' ? 0.7 : 1
  return `<g transform="scale(${wide} 1)"><ellipse cy="-20" rx="10" ry="11" fill="#b8ab9a" opacity=".38" stroke="none"/><path d="M0 0V-20M0 -9L-7 -19M0 -12L7 -22M0 -17L-4 -28M0 -18L4 -29M-4 -15L-9 -16M4 -18L9 -18" fill="none" stroke="#77624f" stroke-width="1.3"/><path d="M-8 -19h3M3 -28h3M-6 -28h3" stroke="#ffffff" stroke-width="1.6" fill="none"/></g>`
}
