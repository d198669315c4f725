import type { VNode } from 'preact'
import type { IndicatorView, View } from '../../../schema/index.ts'
import { Icon } from '../../parts/icon.tsx'
import { Spark } from '../../parts/spark.tsx'
import { Why } from '../../parts/why.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { figure } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { Confidence } from './confidence.tsx'
import { MadeOf } from './made-of.tsx'

/** Whether the last published figure is better or worse than the one before. */
export function trend(indicator: IndicatorView): 'better' | 'worse' | 'same' | undefined {
  const [before, last] = [indicator.reported.at(-2), indicator.reported.at(-1)]
  if (!before || !last) return undefined
  if (before.value === last.value) return 'same'
  return last.value > before.value === (indicator.better === 'higher') ? 'better' : 'worse'
}

const ARROWS = { up: 'trendUp', down: 'trendDown' } as const

function Trend({ indicator }: { indicator: IndicatorView }): VNode | null {
  const way = trend(indicator)
  const [before, last] = [indicator.reported.at(-2), indicator.reported.at(-1)]
  if (way === undefined || way === 'same' || !before || !last) return null
  return (
    <span class="trend fine" data-way={way}>
      <Icon name={ARROWS[last.value > before.value ? 'up' : 'down']} size={14} />
      {t(`board:trend.${way}`)}
    </span>
  )
}

/** One indicator of the place: what was last published, how it moved, and what is known of it. */
export function Figure({ view, indicator }: { view: View; indicator: IndicatorView }): VNode {
  const last = indicator.reported.at(-1)
  const own = indicator.own.at(-1)
  return (
    <li class="figure">
      <div class="figure-words">
        <span class="figure-title" {...asWritten()}>
          {indicator.title}
        </span>
        <span class="figure-value num">
          {last ? (
            <Why
              title={indicator.title}
              value={figure(last.value, indicator.unit, indicator.per)}
              terms={['published']}
            >
              {() => <MadeOf view={view} indicator={indicator} />}
            </Why>
          ) : (
            t('board:figure.none')
          )}
        </span>
        <span class="fine soft">
          {last &&
            (last.round === 0
              ? t('board:figure.start')
              : t('board:figure.for', { quarter: whenOf(view, last.round).replaceAll(' ', '\u00a0') }))}{' '}
          <Trend indicator={indicator} />
        </span>
        {own && (
          <span class="fine figure-own">
            {t('board:figure.own', { value: figure(own.value, indicator.unit, indicator.per) })}
          </span>
        )}
      </div>
      <Spark
        figures={indicator.reported}
        own={indicator.own}
        range={indicator.range}
        noise={indicator.noise}
        rounds={view.rounds}
      />
    </li>
  )
}

/** The place in figures. */
export function Figures(): VNode {
  const { view } = useTable()
  return (
    <ul class="figures">
      {view.value.indicators.map((indicator) => (
        <Figure key={indicator.id} view={view.value} indicator={indicator} />
      ))}
      <Confidence />
    </ul>
  )
}
