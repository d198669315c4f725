import type { VNode } from 'preact'
import { FACETS, type View } from '../../../schema/index.ts'
import { type SeatView, shortOf } from '../../lore.ts'
import { Meter } from '../../parts/notice.tsx'
import { InfoMark, Popover } from '../../parts/popover.tsx'
import { whenOf } from '../../sentences/when.ts'
import { change, number } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { trustIn } from './partner.tsx'

const SHOWN = 12

/** What moved my trust in a seat, the latest first. */
function Causes({ view, seat }: { view: View; seat: SeatView }): VNode {
  const trust = trustIn(view, seat.id)
  const causes = [...(trust?.causes ?? [])].reverse().slice(0, SHOWN)
  return (
    <>
      <p class="bubble-title">{t('trust:why.title', { seat: shortOf(view, seat.id) })}</p>
      {causes.length === 0 && <p>{t('trust:why.none')}</p>}
      <ul class="cause-list">
        {causes.map((cause, at) => (
          <li key={at} data-way={cause.by >= 0 ? 'up' : 'down'}>
            {t('trust:why.line', {
              quarter: cause.round === 0 ? t('board:figure.before') : whenOf(view, cause.round),
              because: t(`trust:cause.${cause.because}`),
              by: change(cause.by),
              facet: t(`trust:facet.${cause.facet}`),
            })}
          </li>
        ))}
      </ul>
      {trust !== undefined && trust.cap < 1000 && <p>{t('trust:why.cap', { cap: number(trust.cap) })}</p>}
    </>
  )
}

/** The three facets of my trust in a seat, with what made them. */
export function Facets({ view, seat }: { view: View; seat: SeatView }): VNode | null {
  const trust = trustIn(view, seat.id)
  if (!trust) return null
  return (
    <div class="facets">
      <ul>
        {FACETS.map((facet) => (
          <li key={facet}>
            <span class="facet-name">
              {t(`trust:facet.${facet}`)} <span class="fine soft">{t(`trust:facet.about.${facet}`)}</span>
            </span>
            <Meter
              value={trust.now[facet]}
              label={`${t(`trust:facet.${facet}`)}: ${t('trust:of', { overall: trust.now[facet] })}`}
            />
            <span class="num small">{trust.now[facet]}</span>
          </li>
        ))}
      </ul>
      <Popover
        name={t('trust:why.button', { seat: shortOf(view, seat.id) })}
        label={
          <>
            <InfoMark /> {t('board:why')}
          </>
        }
      >
        {() => <Causes view={view} seat={seat} />}
      </Popover>
    </div>
  )
}
