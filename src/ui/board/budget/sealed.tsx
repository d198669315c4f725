import type { VNode } from 'preact'
import { agreementTitle, lineName, programmeTitle } from '../../lore.ts'
import { Icon } from '../../parts/icon.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

/** My budget once it is sealed: it can be read, and no longer changed. */
export function Sealed(): VNode | null {
  const { view } = useTable()
  const { budget } = view.value.mine
  if (!budget) return null
  return (
    <div class="sealed">
      <Icon name="stamp" size={40} />
      <h3>{t('board:budget.sealed')}</h3>
      <p class="small soft">
        {t('board:budget.sealed.note')} <Term id="outturn" />
      </p>
      <ul class="charges small">
        {budget.lines.map((one) => (
          <li key={one.id}>
            <span {...asWritten()}>{lineName(view.value, one.id)}</span>
            <span class="num">{money(one.amount)}</span>
          </li>
        ))}
        {budget.programmes
          .filter((one) => one.amount > 0)
          .map((one) => (
            <li key={one.id}>
              <span {...asWritten()}>{programmeTitle(view.value, one.id)}</span>
              <span class="num">{money(one.amount)}</span>
            </li>
          ))}
        {budget.funds.map((one) => (
          <li key={one.agreement}>
            <span {...asWritten()}>{agreementTitle(view.value, one.agreement)}</span>
            <span class="num">{money(one.amount)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
