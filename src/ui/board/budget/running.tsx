import type { VNode } from 'preact'
import { budgetTerms } from '../../account/money.ts'
import { Account, Why } from '../../parts/why.tsx'
import { useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import type { Draft } from '../state.ts'
import { type BudgetOption, spentBy, total } from './draft.ts'

/** What the budget may spend, with what makes it. */
export function Available({ option }: { option: BudgetOption }): VNode {
  const { view } = useTable()
  const title = t('board:budget.available')
  const value = money(option.available)
  return (
    <Why title={title} value={value} terms={['reserves', 'control-totals']}>
      {() => (
        <Account
          title={title}
          rows={budgetTerms(view.value).map(({ cause, amount }, at) => ({
            words: t(`why:free.${cause}`),
            figure: at === 0 ? money(amount) : moneyChange(amount),
          }))}
          total={value}
        />
      )}
    </Why>
  )
}

/** What the sheet spends so far, part by part. */
export function Spent({ draft }: { draft: Draft }): VNode {
  const title = t('board:budget.spent')
  const value = money(spentBy(draft))
  return (
    <Why title={title} value={value}>
      {() => (
        <Account
          title={title}
          rows={[
            { words: t('why:budget.services'), figure: money(total(draft.lines)) },
            { words: t('why:budget.programmes'), figure: money(total(draft.programmes)) },
            { words: t('why:budget.funds'), figure: money(total(draft.funds)) },
          ]}
          total={value}
        />
      )}
    </Why>
  )
}

/** What the pressures of a quarter came to, one by one. */
export function Pressures({ round, total: sum }: { round: number; total: number }): VNode {
  const { view } = useTable()
  const title = t('board:charges.title')
  return (
    <Why title={title} value={money(sum)}>
      {() => (
        <Account
          title={title}
          rows={view.value.mine.charges
            .filter((charge) => charge.round === round)
            .map((charge) => ({ words: charge.title, figure: money(charge.amount) }))}
          total={money(sum)}
        />
      )}
    </Why>
  )
}
