import { scaleLinear } from 'd3-scale'
import type { MoneyLink, MoneyNode } from '../../debrief/index.ts'

/** Where a stop of the money stands, in px. */
export interface Placed {
  readonly node: MoneyNode
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A flow as the outline of its band. */
export interface Ribbon {
  readonly link: MoneyLink
  readonly path: string
}

export interface Sankey {
  readonly nodes: readonly Placed[]
  readonly ribbons: readonly Ribbon[]
  readonly height: number
}

/** The width of a stop's bar, and the thinnest ribbon. px */
export const BAR = 8
const THIN = 1.25
/** The least height of a stop with its label, by column: many stand in the middle one, with their label in one line. px */
const SLOTS = [40, 24, 40] as const
const slotOf = ({ column }: MoneyNode, height: number): number =>
  Math.max(SLOTS[column], height + (column === 1 ? 8 : 14))
/** How high all the money stands in the column where most of it passes. px */
const STACK = 150

/** The outline of a band that is equally high all along, and level where it leaves and arrives. */
function band(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const [middle, half] = [(x0 + x1) / 2, height / 2]
  const [top0, top1, foot0, foot1] = [y0 - half, y1 - half, y0 + half, y1 + half]
  return `M${x0} ${top0}C${middle} ${top0} ${middle} ${top1} ${x1} ${top1}V${foot1}C${middle} ${foot1} ${middle} ${foot0} ${x0} ${foot0}Z`
}

/** Stops that are smaller than their label still stand apart by its height. */
function columnOf(
  nodes: readonly MoneyNode[],
  x: number,
  scale: (amount: number) => number,
  total: number,
): Placed[] {
  const heights = nodes.map((node) => Math.max(3, scale(node.amount)))
  const slots = nodes.map((node, at) => slotOf(node, heights[at] ?? 3))
  const used = slots.reduce((sum, slot) => sum + slot, 0)
  const gap = nodes.length > 1 ? Math.min(48, Math.max(0, (total - used) / (nodes.length - 1))) : 0
  let y = Math.max(0, (total - used - gap * (nodes.length - 1)) / 2)
  return nodes.map((node, at) => {
    const [height, slot] = [heights[at] ?? 3, slots[at] ?? 0]
    const placed = { node, x, y: y + (slot - height) / 2, height }
    y += slot + gap
    return placed
  })
}

function ribbonsOf(
  links: readonly MoneyLink[],
  nodes: readonly Placed[],
  scale: (amount: number) => number,
): Ribbon[] {
  const at = new Map(nodes.map((placed, order) => [placed.node.key, { placed, order }]))
  const left = new Map<string, number>()
  const taken = (side: string, key: string, size: number): number => {
    const before = left.get(side + key) ?? 0
    left.set(side + key, before + size)
    return before
  }
  // In the order of where they go, so that ribbons leave a stop without crossing.
  const order = (key: string): number => at.get(key)?.order ?? 0
  const sorted = [...links].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to))
  return sorted.flatMap((link) => {
    const [from, to] = [at.get(link.from)?.placed, at.get(link.to)?.placed]
    if (!from || !to) return []
    const width = scale(link.amount)
    const y0 = from.y + taken('out', link.from, width) + width / 2
    const y1 = to.y + taken('in', link.to, width) + width / 2
    return [{ link, path: band(from.x + BAR, y0, to.x, y1, Math.max(THIN, width)) }]
  })
}

/** Lays money out by hand in three columns within a width: who paid, into what, and what came of it. */
export function layout(
  nodes: readonly MoneyNode[],
  links: readonly MoneyLink[],
  frame: { readonly width: number; readonly left: number; readonly right: number },
): Sankey {
  const columns = [0, 1, 2].map((column) => nodes.filter((node) => node.column === column))
  const most = Math.max(1, ...columns.map((column) => column.reduce((sum, node) => sum + node.amount, 0)))
  const scale = scaleLinear([0, most], [0, STACK])
  const tall = (column: readonly MoneyNode[]): number =>
    column.reduce((sum, node) => sum + slotOf(node, scale(node.amount)), 0)
  const height = Math.max(220, ...columns.map(tall)) + 8
  const last = frame.width - frame.right - BAR
  const xs = [frame.left, frame.left + (last - frame.left) * 0.47, last]
  const placed = columns.flatMap((column, at) => columnOf(column, xs[at] ?? 0, scale, height))
  return { nodes: placed, ribbons: ribbonsOf(links, placed, scale), height }
}
