import type { VNode } from 'preact'
import { LineSample, Lines, scaleMarks } from '../debrief/parts/lines.tsx'
import { Behind } from '../debrief/parts/table.tsx'
import { tick, whenOf } from '../debrief/parts/time.ts'
import { figure, number } from '../words/format.ts'
import { t } from '../words/index.ts'
import { differ, type Pair, partingOf } from './model.ts'
import { Part } from './seat.tsx'

/** Fewer points of 1000 between two ends are no difference. */
const LEAST = 10

function sentences([a, b]: Pair): string[] {
  const [endA, endB] = [a.found.place.shared.score, b.found.place.shared.score]
  const { of, by } = differ(endA, endB, LEAST)
  const parting = partingOf(a.place, b.place)
  const gapA = a.view.debrief?.gap
  const gapB = b.view.debrief?.gap
  return [
    of === 'same'
      ? t('compare:place.same', { a: endA, b: endB })
      : t('compare:place.differs', {
          better: of,
          by,
          high: Math.max(endA, endB),
          low: Math.min(endA, endB),
        }),
    ...(parting === undefined ? [] : [t('compare:place.parts', { when: whenOf(a.view, parting) })]),
    ...(gapA && gapB
      ? [
          t('compare:place.gap', {
            title: gapA.title,
            a: figure(gapA.end, gapA.unit),
            b: figure(gapB.end, gapB.unit),
          }),
        ]
      : []),
  ]
}

/** The shared outcomes over the quarters, one line a session. */
export function Place({ pair }: { pair: Pair }): VNode {
  const [a, b] = pair
  const at = (side: Pair[0], round: number): string => {
    const point = side.place.find((one) => one.round === round)
    return point ? number(point.value) : ''
  }
  const values = [...a.place, ...b.place].map(({ value }) => value)
  const domain = [Math.max(0, Math.min(...values) - 60), Math.min(1000, Math.max(...values) + 60)] as const
  return (
    <Part id="place" title={t('compare:place')} says={sentences(pair)}>
      <p class="compare-key fine" aria-hidden="true">
        <LineSample agency={null} kind="solid" /> A <LineSample agency={null} kind="dashed" /> B
      </p>
      <Lines
        view={a.view}
        domain={domain}
        height={220}
        marks={scaleMarks(domain, 1, number)}
        label={t('compare:place.label', { a: a.found.place.shared.score, b: b.found.place.shared.score })}
        series={[
          { points: a.place, role: null, kind: 'solid' },
          { points: b.place, role: null, kind: 'dashed' },
        ]}
        end={number}
      />
      <Behind
        caption={t('compare:place')}
        head={[t('compare:quarter'), 'A', 'B']}
        rows={a.place.map(({ round }) => [
          round === 0 ? tick(a.view, 0) : whenOf(a.view, round),
          at(a, round),
          at(b, round),
        ])}
      />
    </Part>
  )
}
