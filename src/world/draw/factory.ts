import { seen } from '../plane.ts'
import type { Season } from '../season.ts'
import type { Building } from './landmarks.ts'
import { type Block, box, facing, n, onLeft, onRight, polygon, type Tones, walls, windows } from './solid.ts'

const BRICK: Tones = { top: '#c99074', lit: '#c07f62', shade: '#94593f' }
const STONE: Tones = { top: '#e8dcc4', lit: '#e2d3b5', shade: '#bfae8d' }
const GLASS = facing('#8aa4a8', '#71878c')
const SIDE_GLASS = facing('#71878c', '#8aa4a8')

/** One bay of a saw-tooth roof over a hall: glass to the left, slates to the right. */
function tooth(x: number, wide: number, deep: number, h: number, season: Season): string {
  const [w, e] = [x - wide / 2, x + wide / 2]
  const slates = season.snow ? '#fbfaf6' : '#8c8280'
  const ridge = h + 15
  return (
    polygon([seen(w, deep, h), seen(w, deep, ridge), seen(e, deep, h)], facing(BRICK.lit, BRICK.shade)) +
    polygon([seen(w, deep, ridge), seen(e, deep, h), seen(e, -deep, h), seen(w, -deep, ridge)], slates)
  )
}

/** A tall chimney with bands, and no smoke: the works are half empty. */
function chimney(x: number, y: number): string {
  const { x: cx, y: cy } = seen(x, y)
  return `<path d="M${n(cx - 7)} ${n(cy)}L${n(cx - 4.4)} ${n(cy - 112)}H${n(cx + 4.4)}L${n(cx + 7)} ${n(cy)}Q${n(cx)} ${n(cy + 4)} ${n(cx - 7)} ${n(cy)}Z" fill="${BRICK.lit}"/><path d="M${n(cx + 1)} ${n(cy + 2)}L${n(cx + 1)} ${n(cy - 112)}H${n(cx + 4.4)}L${n(cx + 7)} ${n(cy)}Z" fill="${BRICK.shade}" stroke="none"/><path d="M${n(cx - 6)} ${n(cy - 117)}h12v5h-12z" fill="${STONE.lit}"/><path d="M${n(cx - 5)} ${n(cy - 92)}h10M${n(cx - 5.6)} ${n(cy - 66)}h11.2" fill="none" stroke="${STONE.lit}" stroke-width="2.4"/>`
}

/** The yard of the works. */
const YARD =
  '<g transform="matrix(1 .5 -1 .5 0 0)"><rect x="-64" y="-44" width="136" height="92" rx="10" fill="#d9cfbb" stroke-width="1"/></g>'

/** Works about the middle of their ground: a hall of three bays, an office at its end, and a chimney behind. */
export function factory(season: Season): Building {
  const hall: Block = { x: -8, y: 0, a: 84, b: 52, h: 26 }
  const office: Block = { x: 48, y: 0, a: 28, b: 52, h: 40 }
  const front = windows(6, 13, 6, 8, 8, 11, GLASS)
  const panes = windows(4, 11, 2, 7, 6, 8, GLASS) + windows(4, 11, 2, 23, 6, 8, GLASS)
  const side = windows(6, 15, 3, 7, 7, 8, SIDE_GLASS) + windows(6, 15, 3, 23, 7, 8, SIDE_GLASS)
  const teeth = [-36, -8, 20].map((x) => tooth(x, 28, 26, 26, season)).join('')
  const roof = { ...STONE, top: season.snow ? '#fbfaf6' : STONE.top }
  const sign = `<rect x="2" y="-1" width="24" height="5" fill="${STONE.lit}"/>`
  const drawn =
    chimney(-34, -34) +
    walls(hall, BRICK) +
    onLeft(hall, front) +
    teeth +
    box(office, { ...BRICK, top: roof.top }) +
    onLeft(office, panes + sign) +
    onRight(office, side)
  return { floor: YARD, clear: drawn, snowed: drawn }
}
