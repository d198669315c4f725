import type { VNode } from 'preact'
import { roleOf, seatOf } from '../../lore.ts'
import { Fold } from '../../parts/fold.tsx'
import { Mark } from '../../parts/mark.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { Attention } from './attention.tsx'
import { Charges } from './charges.tsx'
import { Figures } from './figures.tsx'
import { Hand } from './hand.tsx'
import { Mandate } from './mandate.tsx'
import { Purse } from './purse.tsx'

/** My agency: money, attention, cards, what I am judged by, and the pressures on me. */
export function AgencyColumn(): VNode {
  const { view } = useTable()
  const { viewer, mine } = view.value
  const role = roleOf(view.value, viewer)
  return (
    <>
      <header class="agency-head" data-role={role}>
        <Mark role={role} size={34} />
        <div>
          <p class="kicker">{t('board:agency.yours')}</p>
          <h2 {...asWritten()}>{seatOf(view.value, viewer)?.name}</h2>
        </div>
      </header>
      <div class="agency-top">
        <Purse />
        <Attention />
      </div>
      <Fold title={t('board:hand.title')} aside={<span class="count num">{mine.cards.length}</span>}>
        <Hand />
      </Fold>
      <Fold title={t('board:mandate.title')}>
        <Mandate />
      </Fold>
      <Fold title={t('board:figures.title')}>
        <Figures />
      </Fold>
      <Charges />
    </>
  )
}
