import type { VNode } from 'preact'

interface Props {
  figures: readonly { round: number; value: number }[]
  own?: readonly { round: number; value: number }[]
  range: readonly [number, number]
  noise: number
  rounds: number
}

const WIDE = 120
const HIGH = 34

/** A small chart of what was published: a band for how far it may be out, and one's own exact line where there is one. */
export function Spark({ figures, own = [], range, noise, rounds }: Props): VNode {
  const all = [...figures, ...own].map((point) => point.value)
  const low = Math.min(...all, range[0] + (range[1] - range[0]) * 0.25) - noise
  const high = Math.max(...all, range[1] - (range[1] - range[0]) * 0.25) + noise
  const first = Math.min(0, ...figures.map((point) => point.round))
  const x = (round: number): number => 4 + ((round - first) / Math.max(1, rounds - first)) * (WIDE - 10)
  const y = (value: number): number => HIGH - 4 - ((value - low) / Math.max(1, high - low)) * (HIGH - 8)
  const path = (points: Props['figures'], by: number): string =>
    points
      .map(
        (point, at) =>
          `${at === 0 ? 'M' : 'L'}${x(point.round).toFixed(1)} ${y(point.value + by).toFixed(1)}`,
      )
      .join('')
  const last = figures.at(-1)
  const band = `${path(figures, noise)}${path([...figures].reverse(), -noise).replace('M', 'L')}Z`
  return (
    <svg class="spark" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} aria-hidden="true">
      <path class="spark-floor" d={`M2 ${HIGH - 1.5}H${WIDE - 2}`} />
      {noise > 0 && figures.length > 1 && <path class="spark-band" d={band} />}
      <path class="spark-line" d={path(figures, 0)} />
      {own.length > 1 && <path class="spark-own" d={path(own, 0)} />}
      {last && <circle class="spark-dot" cx={x(last.round)} cy={y(last.value)} r="3.2" />}
    </svg>
  )
}
