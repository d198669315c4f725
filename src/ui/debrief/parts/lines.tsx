import { scaleLinear } from 'd3-scale'
import { curveMonotoneX, line } from 'd3-shape'
import type { VNode } from 'preact'
import type { Point } from '../../../debrief/index.ts'
import type { Role, View } from '../../../schema/index.ts'
import { Shape } from './shape.tsx'
import { tick } from './time.ts'
import { useWidth } from './width.ts'

/** A line of a small chart: whose it is (colour and shape), how it is drawn, and what its ends say. */
export interface Series {
  readonly points: readonly Point[]
  readonly role: Role | null
  readonly kind: 'solid' | 'dashed' | 'dots'
}

/** What stands beside a height of a chart, and whether a fine rule goes across there. */
export interface HeightMark {
  readonly at: number
  readonly word: string
  readonly rule: boolean
}

/**
 * Round heights of a chart with their figures. `per` is what the values are kept in: heights are round in the figures
 * that are read.
 */
export const scaleMarks = (
  domain: readonly [number, number],
  per: number,
  shown: (value: number) => string,
): HeightMark[] =>
  scaleLinear([domain[0] / per, domain[1] / per], [domain[0], domain[1]])
    .ticks(HEIGHTS)
    .map((figure) => ({ at: figure * per, word: shown(figure * per), rule: true }))

interface Props {
  readonly view: View
  readonly series: readonly Series[]
  readonly domain: readonly [number, number]
  /** What the picture shows, for those who cannot see it. */
  readonly label: string
  /** Words or figures at heights of the chart, with a fine rule. */
  readonly marks?: readonly HeightMark[]
  readonly height?: number
  /** The figure at the end of a line; none when left out. */
  readonly end?: (value: number) => string
}

/** About how many heights of a chart have a figure. */
const HEIGHTS = 4
/** The width of a letter or figure beside a height, at most, in px, and the room about the widest of them. */
const LETTER = 7.2
const ABOUT = 10

const TOP = 10
const FOOT = 20

/** The heights at which the figures at the ends of lines are written, kept apart. */
function apart(wanted: readonly number[], least: number, low: number): number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y)
  const placed: number[] = []
  let previous = Number.NEGATIVE_INFINITY
  for (const one of order) {
    previous = Math.max(one.y, previous + least)
    placed[one.at] = previous
  }
  const over = Math.max(0, previous - low)
  return placed.map((y) => y - over)
}

/** The width of a letter of a name under the axis, at most, in px. */
const SIGN = 6.5

/** The rounds that are named under the axis: the first, the last, and as many between as their names leave room for. */
function ticked(names: readonly string[], spacing: number): number[] {
  const rounds = names.length - 1
  const [first = '', ...rest] = names
  const widest = SIGN * Math.max(0, ...rest.map(({ length }) => length))
  const step = Math.max(1, Math.ceil((widest + 6) / Math.max(1, spacing)))
  // The first begins where the axis does, the others stand about their place.
  const from = SIGN * first.length + widest / 2 - 5
  const named = names.map((_, at) => rounds - at * step).filter((round) => round * spacing >= from)
  return [0, ...named.reverse()]
}

function Line({
  one,
  x,
  y,
}: {
  one: Series
  x: (round: number) => number
  y: (value: number) => number
}): VNode {
  const path =
    line<Point>(
      (p) => x(p.round),
      (p) => y(p.value),
    ).curve(curveMonotoneX)(one.points) ?? ''
  const { role } = one
  return (
    <g {...(role === null ? {} : { 'data-role': role })}>
      <path class="series" data-kind={one.kind} data-plain={role === null} d={path} />
      {role === null
        ? one.points.map((p) => (
            <circle key={p.round} class="dot" data-kind={one.kind} cx={x(p.round)} cy={y(p.value)} r={2.6} />
          ))
        : one.points.map((p) => (
            <Shape
              key={p.round}
              role={role}
              x={x(p.round)}
              y={y(p.value)}
              area={34}
              open={one.kind === 'dashed'}
            />
          ))}
    </g>
  )
}

/** A small line chart over the rounds, from before play to the end, drawn at the size shown. */
export function Lines({ view, series, domain, label, marks = [], height = 156, end }: Props): VNode {
  const [ref, width] = useWidth<HTMLDivElement>(240)
  const gutter = ABOUT + LETTER * Math.max(0, ...marks.map(({ word }) => word.length))
  const right = end === undefined ? 12 : 42
  const x = scaleLinear([0, view.rounds], [gutter + 4, Math.max(gutter + 20, width - right)])
  const y = scaleLinear([...domain], [height - FOOT, TOP])
  const lasts = series.map((one) => one.points.at(-1))
  const heights = apart(
    lasts.map((p) => y(p?.value ?? domain[0])),
    13,
    height - FOOT + 4,
  )
  const names = Array.from({ length: view.rounds + 1 }, (_, round) => tick(view, round))
  return (
    <div class="lines" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        {marks.map(({ at, word, rule }) => (
          <g key={`${at}${word}`}>
            {rule && <path class="grid" d={`M${gutter} ${y(at)}H${width - right + 6}`} />}
            <text class="mark-word" x={gutter - 6} y={y(at) + 4} text-anchor="end">
              {word}
            </text>
          </g>
        ))}
        <path class="axis" d={`M${gutter} ${height - FOOT}H${width - right + 6}`} />
        {Array.from({ length: view.rounds + 1 }, (_, round) => (
          <path key={round} class="axis" d={`M${x(round)} ${height - FOOT}v3`} />
        ))}
        {ticked(names, x(1) - x(0)).map((round) => (
          <text
            key={round}
            class="tick"
            x={x(round)}
            y={height - 4}
            text-anchor={round === 0 ? 'start' : 'middle'}
            dx={round === 0 ? -6 : 0}
          >
            {names[round]}
          </text>
        ))}
        {series.map((one, at) => (
          <Line key={at} one={one} x={x} y={y} />
        ))}
        {end !== undefined &&
          lasts.map((p, at) =>
            p === undefined ? null : (
              <text
                key={at}
                class="end-figure"
                x={x(p.round) + 8}
                y={(heights[at] ?? 0) + 4}
                {...(series[at]?.role ? { 'data-role': series[at].role } : {})}
              >
                {end(p.value)}
              </text>
            ),
          )}
      </svg>
    </div>
  )
}

/** A short piece of a line for a key. */
export const LineSample = ({ agency, kind }: { agency: Role | null; kind: Series['kind'] }): VNode => (
  <svg class="sample" width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
    <g {...(agency === null ? {} : { 'data-role': agency })}>
      <path class="series" data-kind={kind} data-plain={agency === null} d="M1 7H33" />
      {agency === null ? (
        <circle class="dot" data-kind={kind} cx="17" cy="7" r="3" />
      ) : (
        <Shape role={agency} x={17} y={7} area={36} open={kind === 'dashed'} />
      )}
    </g>
  </svg>
)
