import type { VNode } from 'preact'
import { confidenceAccount } from '../../account/confidence.ts'
import { labelOf } from '../../lore.ts'
import { Spark } from '../../parts/spark.tsx'
import { Account, Why } from '../../parts/why.tsx'
import { confidenceCause } from '../../sentences/cause.ts'
import { Told } from '../../sentences/slots.tsx'
import { whenOf } from '../../sentences/when.ts'
import { useTable } from '../../table.ts'
import { change, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'

/** What the confidence of the public is made of: what it was before, and each move. */
function Made(): VNode {
  const { view, events } = useTable()
  const { began, terms, now } = confidenceAccount(view.value, events.value)
  const rows = terms.map(({ round, because, story, by, seat }) => ({
    words: (
      <>
        {whenOf(view.value, round)}:{' '}
        <Told view={view.value} told={confidenceCause(view.value, because, story)} />
      </>
    ),
    figure: change(by),
    note: seat === undefined ? undefined : labelOf(view.value, seat),
  }))
  return (
    <>
      <p>{t('board:confidence.about')}</p>
      <Account
        title={t('board:confidence.title')}
        rows={[{ words: t('why:before'), figure: number(began) }, ...rows]}
        total={number(now)}
      />
    </>
  )
}

/** What the public thinks of those who run the place, with how it moved and why. */
export function Confidence(): VNode {
  const { view } = useTable()
  const { now, series } = view.value.partnership.confidence
  return (
    <li class="figure">
      <div class="figure-words">
        <span class="figure-title">{t('board:confidence.title')}</span>
        <span class="figure-value num">
          <Why
            title={t('board:confidence.title')}
            value={t('board:confidence.scale', { value: number(now) })}
            terms={['confidence']}
          >
            {() => <Made />}
          </Why>
        </span>
        <span class="fine soft">{t('board:confidence.now')}</span>
      </div>
      <Spark figures={series} range={[0, 1000]} noise={0} rounds={view.value.rounds} />
    </li>
  )
}
