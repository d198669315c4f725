import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { freeTerms, type MoneyTerm, moneyTerms } from '../../account/money.ts'
import { agreementTitle, programmeTitle, seatOf, shortOf } from '../../lore.ts'
import { Account, type AccountRow, Why } from '../../parts/why.tsx'
import { type Seen, useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { UnderNotice } from '../under-notice.tsx'

/** What a sum is about, in words. */
function aboutWords(view: View, { about, title }: MoneyTerm): string {
  if (title !== undefined) return title
  if (typeof about === 'number') return agreementTitle(view, about)
  if (about === undefined) return ''
  return seatOf(view, about) ? shortOf(view, about) : programmeTitle(view, about)
}

/** What made my balance, line by line, from the end of the last quarter. */
export const balanceRows = (view: View, events: readonly Seen[]): AccountRow[] =>
  moneyTerms(view, events).map((term, at) => ({
    words: t(`why:money.${term.cause}`, { about: aboutWords(view, term) }),
    figure: at === 0 ? money(term.amount) : moneyChange(term.amount),
  }))

/** What is free to give, with what holds the rest back. */
function Free({ view }: { view: View }): VNode {
  const amount = money(view.mine.free)
  const title = t('why:free.title')
  return (
    <Why title={title} value={amount} terms={['floor', 'statutory']}>
      {() => (
        <Account
          title={title}
          rows={freeTerms(view).map(({ cause, amount: by }, at) => ({
            words: t(`why:free.${cause}`),
            figure: at === 0 ? money(by) : moneyChange(by),
          }))}
          total={amount}
        />
      )}
    </Why>
  )
}

/** How much is free to give or spend, in a sentence whose number answers for itself. */
export const FreeMoney = ({ view }: { view: View }): VNode => (
  <p class="small soft">
    <Free view={view} /> {t('board:purse.free')}
  </p>
)

/** My money: what is in hand, and what of it can be given away or spent above the law's floors. */
export function Purse(): VNode {
  const { view, events } = useTable()
  const { mine } = view.value
  return (
    <div class="purse">
      <div class="purse-main">
        <span class="label">{t('board:purse.balance')}</span>
        <span class="purse-sum num" data-low={mine.balance < 0}>
          <Why title={t('board:purse.balance')} value={money(mine.balance)} terms={['reserves']}>
            {() => (
              <Account
                title={t('board:purse.why.title')}
                rows={balanceRows(view.value, events.value)}
                total={money(mine.balance)}
              />
            )}
          </Why>
        </span>
      </div>
      <FreeMoney view={view.value} />
      <UnderNotice view={view.value} seat={seatOf(view.value, view.value.viewer)} />
      {mine.misspent > 0 && (
        <p class="small bad">{t('board:purse.misspent', { amount: money(mine.misspent) })}</p>
      )}
    </div>
  )
}
