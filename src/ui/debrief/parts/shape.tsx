import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import type { VNode } from 'preact'
import type { Role } from '../../../schema/index.ts'

const SYMBOLS = {
  health: symbolCircle,
  'social-care': symbolSquare,
  'public-health': symbolTriangle,
  'local-government': symbolDiamond,
} as const satisfies Record<Role, typeof symbolCircle>

/** The outline of an agency's shape of an area in px², about the origin. */
const outlineOf = (role: Role, area: number): string => symbol(SYMBOLS[role], area)() ?? ''

/** An agency's shape at a point of a chart, filled or open. */
export const Shape = ({
  role,
  x,
  y,
  area = 46,
  open = false,
}: {
  role: Role
  x: number
  y: number
  area?: number
  open?: boolean
}): VNode => (
  <path
    class={open ? 'shape open' : 'shape'}
    data-role={role}
    d={outlineOf(role, area)}
    transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
  />
)
