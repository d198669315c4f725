import type { VNode } from 'preact'
import { InfoMark, Popover } from '../../parts/popover.tsx'
import { Spark } from '../../parts/spark.tsx'
import { type Seen, useTable } from '../../table.ts'
import { change } from '../../words/format.ts'
import { t } from '../../words/index.ts'

/** What moved the public's confidence so far, the latest first. */
const movesOf = (events: readonly Seen[]) =>
  events
    .flatMap(({ round, body }) => (body.type === 'confidence-moved' ? [{ round, ...body }] : []))
    .reverse()

/** What the public thinks of those who run the place, with how it moved and why. */
export function Confidence(): VNode {
  const { view, events } = useTable()
  const { now, series } = view.value.partnership.confidence
  const moves = movesOf(events.value)
  return (
    <li class="figure">
      <div class="figure-words">
        <span class="figure-title">
          {t('board:confidence.title')}
          <Popover kind="icon" name={t('board:confidence.why')} label={<InfoMark />}>
            {() => (
              <>
                <p class="bubble-title">{t('board:confidence.title')}</p>
                <p>{t('board:confidence.about')}</p>
                <ul class="fine">
                  {moves.slice(0, 6).map((move, at) => (
                    <li key={at}>
                      {change(move.by)}: {t(`event:confidence.${move.because}`)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Popover>
        </span>
        <span class="figure-value num">{now}</span>
        <span class="fine soft">{t('board:confidence.scale')}</span>
      </div>
      <Spark figures={series} range={[0, 1000]} noise={0} rounds={view.value.rounds} />
    </li>
  )
}
