import type { VNode } from 'preact'
import { othersOf } from '../../lore.ts'
import { Fold } from '../../parts/fold.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Agreements } from './agreements.tsx'
import { awaitsMe, Deal, isOpen } from './deal.tsx'
import { Partner } from './partner.tsx'
import { Pledges } from './pledges.tsx'
import { Programmes } from './programmes.tsx'

function Deals(): VNode {
  const { view } = useTable()
  const live = view.value.deals.filter(
    (deal) => isOpen(deal) || deal.status === 'due' || deal.status === 'accepted',
  )
  const over = view.value.deals.filter((deal) => !live.includes(deal)).reverse()
  const desk = live.filter((deal) => awaitsMe(view.value, deal)).length
  return (
    <Fold title={t('board:deals.title')} aside={<span class="count num">{live.length}</span>}>
      {live.length === 0 && <p class="small soft">{t('board:deals.none')}</p>}
      {desk > 0 && <p class="small desk-note">{t('board:deals.desk', { count: desk })}</p>}
      {live
        .filter((deal) => !awaitsMe(view.value, deal))
        .reverse()
        .map((deal) => (
          <Deal key={deal.id} deal={deal} />
        ))}
      {over.length > 0 && (
        <details class="more">
          <summary class="small">{t('board:deals.over', { count: over.length })}</summary>
          {over.map((deal) => (
            <Deal key={deal.id} deal={deal} />
          ))}
        </details>
      )}
    </Fold>
  )
}

function Promises(): VNode {
  const { view } = useTable()
  const { pledges } = view.value
  const live = pledges.filter((pledge) => pledge.status === 'open')
  const over = pledges.filter((pledge) => pledge.status !== 'open').reverse()
  return (
    <Fold
      title={t('board:pledges.title')}
      aside={<span class="count num">{live.length}</span>}
      open={live.length > 0}
    >
      {live.length === 0 && <p class="small soft">{t('board:pledges.none')}</p>}
      <Pledges view={view.value} pledges={live} />
      {over.length > 0 && (
        <details class="more">
          <summary class="small">{t('board:pledges.over', { count: over.length })}</summary>
          <Pledges view={view.value} pledges={over} />
        </details>
      )}
    </Fold>
  )
}

/** The table: the partners, what lies between us, and what we could do together. */
export function PartnersColumn(): VNode {
  const { view } = useTable()
  return (
    <>
      <header class="column-head">
        <h2>{t('board:partners.title')}</h2>
        <p class="small soft">{t('board:partners.about')}</p>
      </header>
      <ul class="partners">
        {othersOf(view.value).map((seat) => (
          <Partner key={seat.id} seat={seat} />
        ))}
      </ul>
      <Deals />
      <Promises />
      <Agreements />
      <Fold title={t('board:programmes.title')}>
        <Programmes />
      </Fold>
    </>
  )
}
