import type { VNode } from 'preact'

/** A figure at the end of a quarter; 0 is before play. */
export interface Point {
  readonly round: number
  readonly value: number
}

const WIDE = 240
const HIGH = 72
const EDGE = 8

/**
 * A line over the quarters of play, with a rule at each quarter in which something happened. Its words stand beside it. Its
 * height shows a difference of `least` at the least, so that what hardly moved does not look steep.
 */
export function Course({
  points,
  rounds,
  least,
  marks,
}: {
  points: readonly Point[]
  rounds: number
  least: number
  marks: readonly number[]
}): VNode {
  const values = points.map(({ value }) => value)
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const span = Math.max(1, least, highest - lowest)
  const low = (lowest + highest - span) / 2
  const first = Math.min(0, ...points.map(({ round }) => round))
  const x = (round: number): number => EDGE + ((round - first) / (rounds - first)) * (WIDE - 2 * EDGE)
  const y = (value: number): number => HIGH - EDGE - ((value - low) / span) * (HIGH - 2 * EDGE)
  const at = ({ round, value }: Point): string => `${x(round).toFixed(1)} ${y(value).toFixed(1)}`
  const last = points.at(-1)
  return (
    <svg class="course-chart" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      {marks.map((round) => (
        <path key={round} class="course-mark" d={`M${x(round).toFixed(1)} 2V${HIGH - 2}`} />
      ))}
      <path class="course-floor" d={`M2 ${HIGH - 1}H${WIDE - 2}`} />
      <path class="course-line" d={points.map((one, i) => `${i === 0 ? 'M' : 'L'}${at(one)}`).join('')} />
      {points.map((one) => (
        <circle
          key={one.round}
          class="course-dot"
          cx={x(one.round)}
          cy={y(one.value)}
          r={one === last ? 4 : 2.5}
        />
      ))}
    </svg>
  )
}
