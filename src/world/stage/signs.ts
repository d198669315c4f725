import type { Role } from '../../schema/index.ts'
import { AGENCY, type Scheme } from '../agency.ts'
import type { Label, Placed } from '../labels.ts'

/** What labels are painted with, on a light and on a dark page: as on the board. */
interface Paints {
  readonly paper: string
  readonly ink: string
  readonly edge: string
  /** Words on an agency's colour, and on that of the neighbourhood that fares worst. */
  readonly onColour: string
  readonly worst: string
  readonly empty: string
  readonly good: string
  readonly bad: string
}
export const PAINTS: Readonly<Record<Scheme, Paints>> = {
  light: {
    paper: '#fbf8f0',
    ink: '#3b332b',
    edge: '#4a4036',
    onColour: '#ffffff',
    worst: '#3b332b',
    empty: '#d9d0bf',
    good: '#2f7d4f',
    bad: '#a8322a',
  },
  dark: {
    paper: '#2a2521',
    ink: '#f3ebde',
    edge: '#96897a',
    onColour: '#1e1a17',
    worst: '#f3ebde',
    empty: '#5d544b',
    good: '#86cfa4',
    bad: '#f0987f',
  },
}

/** Draws the labels of a map; sizes in CSS pixels, drawn at the device's resolution. */
export class SignPainter {
  readonly #family: string
  readonly #size: number
  readonly #pen = document.createElement('canvas').getContext('2d')

  readonly #scheme: Scheme
  readonly #paints: Paints

  constructor(family: string, width: number, scheme: Scheme) {
    this.#family = family
    this.#scheme = scheme
    this.#paints = PAINTS[scheme]
    this.#size = width < 520 ? 10.5 : width < 900 ? 12 : width < 1300 ? 13.5 : 15
  }

  #font(label: Label): string {
    const [weight, share] =
      label.kind === 'agency'
        ? [700, 1]
        : label.kind === 'neighbourhood'
          ? [label.worst ? 700 : 600, 0.94]
          : [600, 0.86]
    return `${weight} ${this.#size * share}px ${this.#family}`
  }

  measure = (label: Label): { width: number; height: number } => {
    const pen = this.#pen
    if (pen === null) return { width: 0, height: 0 }
    pen.font = this.#font(label)
    const text = pen.measureText(label.text).width
    const extra =
      label.kind === 'agency'
        ? 2.5
        : label.kind === 'neighbourhood'
          ? 3.1
          : label.kind === 'road'
            ? 2.9 + (label.trend ? 0.95 : 0)
            : 1.1
    return { width: text + this.#size * extra, height: this.#size * (label.kind === 'agency' ? 1.75 : 1.5) }
  }

  /** Paints placed labels on a new canvas. */
  paint(labels: readonly Placed[], width: number, height: number, ratio: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    const pen = canvas.getContext('2d')
    if (pen === null) return canvas
    pen.scale(ratio, ratio)
    pen.textBaseline = 'middle'
    for (const label of [...labels].reverse()) this.#sign(pen, label)
    return canvas
  }

  #sign(pen: CanvasRenderingContext2D, label: Placed): void {
    const { width, height, at } = label
    const [x, y, s] = [at.x - width / 2, at.y - height / 2, this.#size]
    const paints = this.#paints
    const agency = label.role === undefined ? undefined : AGENCY[this.#scheme][label.role]
    const filled = agency !== undefined || label.worst === true
    const words = filled ? paints.onColour : paints.ink
    pen.beginPath()
    pen.roundRect(x, y, width, height, label.kind === 'road' ? 3 : height / 2)
    pen.fillStyle = agency ?? (label.worst === true ? paints.worst : paints.paper)
    pen.globalAlpha = filled ? 1 : 0.94
    pen.fill()
    pen.globalAlpha = 1
    pen.lineWidth = agency === undefined ? 1 : 1.4
    pen.strokeStyle = agency === undefined ? paints.edge : paints.paper
    pen.stroke()
    pen.font = this.#font(label)
    pen.fillStyle = words
    const start =
      label.kind === 'agency'
        ? 1.75
        : label.kind === 'neighbourhood'
          ? 2.45
          : label.kind === 'road'
            ? 2.3
            : 0.55
    pen.fillText(label.text, x + s * start, at.y + s * 0.06)
    if (label.role !== undefined) shape(pen, label.role, x + s * 1, at.y, s * 0.42)
    if (label.well !== undefined)
      pips(pen, label.well, x + s * 0.65, at.y, s, words, filled ? paints.edge : paints.empty)
    if (label.trend) {
      pen.fillStyle = label.trend > 0 ? paints.good : paints.bad
      arrow(pen, label.trend, x + width - s * 0.85, at.y, s * 0.32)
    }
    if (label.band !== undefined) lanes(pen, label.band, x + s * 0.5, at.y, s, paints)
  }
}

/** The shape of an agency, in the colour of the pen. */
export function shape(pen: CanvasRenderingContext2D, role: Role, x: number, y: number, r: number): void {
  pen.beginPath()
  if (role === 'health') pen.arc(x, y, r, 0, Math.PI * 2)
  if (role === 'social-care') pen.rect(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76)
  if (role === 'public-health')
    polygon(pen, [
      [x, y - r * 1.1],
      [x + r * 1.1, y + r * 0.85],
      [x - r * 1.1, y + r * 0.85],
    ])
  if (role === 'local-government')
    polygon(pen, [
      [x, y - r * 1.2],
      [x + r * 1.2, y],
      [x, y + r * 1.2],
      [x - r * 1.2, y],
    ])
  pen.fill()
}

/** Which way trust is going: up green, down red, and by its point. */
function arrow(pen: CanvasRenderingContext2D, trend: number, x: number, y: number, r: number): void {
  pen.beginPath()
  polygon(pen, [
    [x, y - r * trend],
    [x + r * 1.1, y + r * 0.8 * trend],
    [x - r * 1.1, y + r * 0.8 * trend],
  ])
  pen.fill()
}

function polygon(pen: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  for (const [x, y] of points) pen.lineTo(x, y)
  pen.closePath()
}

/** How a neighbourhood fares: five small steps, filled from the left. */
function pips(
  pen: CanvasRenderingContext2D,
  well: number,
  x: number,
  y: number,
  s: number,
  full: string,
  empty: string,
): void {
  const filled = Math.max(1, Math.round(well * 5))
  for (let i = 0; i < 5; i += 1) {
    const h = s * (0.22 + i * 0.13)
    pen.fillStyle = i < filled ? full : empty
    pen.fillRect(x + i * s * 0.29, y + s * 0.36 - h, s * 0.2, h)
  }
}

/** A sample of the road's surface. */
function lanes(
  pen: CanvasRenderingContext2D,
  band: number,
  x: number,
  y: number,
  s: number,
  { edge, paper }: Paints,
): void {
  const h = s * ([0.16, 0.26, 0.34, 0.5, 0.74][band] ?? 0.16)
  pen.fillStyle = edge
  const parts = band === 0 ? [0, 0.55, 1.1] : [0]
  for (const from of parts) pen.fillRect(x + from * s, y - h / 2, band === 0 ? s * 0.3 : s * 1.4, h)
  pen.fillStyle = paper
  if (band === 1) pen.fillRect(x, y - h * 0.18, s * 1.4, h * 0.36)
  if (band === 3) for (const k of [0.15, 0.6, 1.05]) pen.fillRect(x + k * s, y - s * 0.04, s * 0.24, s * 0.08)
  if (band === 4) {
    pen.fillStyle = '#a9cf8a'
    pen.fillRect(x, y - s * 0.1, s * 1.4, s * 0.2)
  }
}
