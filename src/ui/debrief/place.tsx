import type { VNode } from 'preact'
import type { Findings, IndicatorFinding, OutcomeFinding, Verdict } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { Icon } from '../parts/icon.tsx'
import { Own } from '../parts/own.tsx'
import { number, unitWords } from '../words/format.ts'
import { asWritten } from '../words/written.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { bareFigure, barePercent, indicatorFigure, indicatorMove } from './parts/figure.ts'
import { LineSample, Lines, scaleMarks } from './parts/lines.tsx'
import { Behind } from './parts/table.tsx'
import { roundsOf, tick, whenOf } from './parts/time.ts'
import { At } from './parts/track.tsx'
import { say } from './words/index.ts'

/** Better, worse or the same, in words with a sign. */
export const VerdictWord = ({ verdict }: { verdict: Verdict }): VNode => (
  <span class="verdict" data-verdict={verdict}>
    {verdict !== 'same' && <Icon name={verdict === 'better' ? 'trendUp' : 'trendDown'} size={15} />}
    {say(`place.verdict.${verdict}`)}
  </span>
)

/** The span of a chart: what was, with a little room, and no narrower than a fifth of the indicator's own range. */
function domainOf({ indicator, actual, published }: IndicatorFinding): [number, number] {
  const values = [...actual, ...published].map((point) => point.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = Math.max((indicator.range[1] - indicator.range[0]) / 5, (high - low) * 1.2, 1)
  // What cannot be below nothing is not drawn as if it could.
  const from = Math.max((low + high - room) / 2, Math.min(low, indicator.range[0]))
  return [from, from + room]
}

function Panel({ view, one }: { view: View; one: IndicatorFinding }): VNode {
  const { indicator, start, end, verdict, published, actual, furthest } = one
  const shown = (value: number): string => indicatorFigure(indicator, value)
  const domain = domainOf(one)
  const out = furthest && {
    published: bareFigure(indicator, furthest.published),
    actual: bareFigure(indicator, furthest.actual),
  }
  return (
    <li class="panel">
      <h3 {...asWritten()}>{indicator.title}</h3>
      <p class="panel-line">
        <span class="num">{indicatorMove(indicator, start, end)}</span>
        <VerdictWord verdict={verdict} />
      </p>
      <Lines
        view={view}
        domain={domain}
        height={132}
        marks={scaleMarks(domain, indicator.per, (value) => barePercent(indicator, value))}
        label={say('place.label', {
          title: indicator.title,
          start: shown(start),
          end: shown(end),
          verdict: say(`place.verdict.${verdict}`),
        })}
        series={[
          { points: actual, role: null, kind: 'solid' },
          { points: published, role: null, kind: 'dots' },
        ]}
      />
      {/* What is out by less than what is shown is not told. */}
      {furthest && out && out.published !== out.actual && (
        <p class="fine soft">{say('place.furthest', { when: whenOf(view, furthest.round), ...out })}</p>
      )}
    </li>
  )
}

/** A shared outcome from start to end on one scale. */
export const OutcomeRow = ({ one }: { one: OutcomeFinding & { shared?: boolean } }): VNode => (
  <li class="row" data-shared={one.shared === true}>
    <p class="row-name">
      <Own>{one.title}</Own>
    </p>
    <svg class="track" height="28" width="100%" aria-hidden="true">
      {[0, 250, 500, 750, 1000].map((at) => (
        <line key={at} class="grid" x1={`${at / 10}%`} x2={`${at / 10}%`} y1="0" y2="28" />
      ))}
      <line
        class="bar"
        data-verdict={one.verdict}
        x1={`${one.start / 10}%`}
        x2={`${one.score / 10}%`}
        y1="14"
        y2="14"
      />
      <At x={one.start / 10} y={14}>
        <circle class="reading" r="6" />
      </At>
      <At x={one.score / 10} y={14}>
        <circle class="now" data-verdict={one.verdict} r="7" />
      </At>
    </svg>
    <p class="row-end">
      <b class="num">{say('figure.move', { start: number(one.start), end: number(one.score) })}</b>
      <VerdictWord verdict={one.verdict} />
    </p>
  </li>
)

/** The heading of rows of outcomes, with their scale. */
export const OutcomeHead = ({ title }: { title: string }): VNode => (
  <div class="rows-head">
    <h3>{title}</h3>
    <p class="score-axis" aria-hidden="true">
      <span>0</span>
      <span>500</span>
      <span>{number(1000)}</span>
    </p>
  </div>
)

function Outcomes({ found }: { found: Findings }): VNode {
  const { outcomes, shared } = found.place
  return (
    <div class="rows">
      <OutcomeHead title={say('place.outcomes')} />
      <ul>
        <OutcomeRow one={{ ...shared, id: 'shared', title: say('place.shared'), shared: true }} />
        {outcomes.map((one) => (
          <OutcomeRow key={one.id} one={one} />
        ))}
      </ul>
    </div>
  )
}

/** The place from start to end: shared outcomes, the gap, and each indicator as published and as it was. */
export function PlaceChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { indicators, counts, shared, gap } = found.place
  const gapNote = say('place.gap', {
    title: gap.title,
    start: number(gap.start),
    end: number(gap.end),
    unit: unitWords(gap.unit),
    verdict: say(`place.gap.${gap.verdict}`),
  })
  return (
    <Chapter
      id="place"
      says={say(`place.says.${shared.verdict}`, {
        start: number(shared.start),
        end: number(shared.score),
        place: view.place.name,
      })}
      notes={[say('place.how'), say('place.counts', { ...counts }), gapNote]}
    >
      <Outcomes found={found} />
      <h3>{say('place.indicators')}</h3>
      <ul class="key">
        <KeyItem word="place.key.actual">
          <LineSample agency={null} kind="solid" />
        </KeyItem>
        <KeyItem word="place.key.published">
          <LineSample agency={null} kind="dots" />
        </KeyItem>
      </ul>
      <ul class="panels three">
        {indicators.map((one) => (
          <Panel key={one.indicator.id} view={view} one={one} />
        ))}
      </ul>
      <Behind
        caption={say('place.table')}
        head={[
          say('place.table.what'),
          say('place.table.how'),
          ...roundsOf(view, 0).map((round) => tick(view, round)),
        ]}
        rows={indicators.flatMap(({ indicator, actual, published }) =>
          [
            { points: actual, how: say('place.key.actual') },
            { points: published, how: say('place.key.published') },
          ].map(({ points, how }) => [
            indicator.title,
            how,
            ...roundsOf(view, 0).map((round) => {
              const point = points.find((one) => one.round === round)
              return point ? indicatorFigure(indicator, point.value) : say('table.none')
            }),
          ]),
        )}
      />
    </Chapter>
  )
}
