import type { VNode } from 'preact'
import { agreementTitle, programmeTitle } from '../../lore.ts'
import { Notice } from '../../parts/notice.tsx'
import { useTable } from '../../table.ts'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { type SheetProps, spentFrom } from './draft.ts'
import { Row } from './row.tsx'

/** What I put into each pooled fund that I signed. */
function Contributions({ option, draft, set }: SheetProps): VNode {
  const { view } = useTable()
  return (
    <ul class="budget-lines">
      {option.funds.map(({ agreement, asked, max }) => {
        const name = agreementTitle(view.value, agreement)
        const value = draft.funds[agreement] ?? 0
        const change = (amount: number): void =>
          set({ ...draft, funds: { ...draft.funds, [agreement]: amount } })
        return (
          <Row
            key={agreement}
            name={name}
            value={value}
            max={max}
            mark={{ at: asked, name: t('board:budget.fund.mark') }}
            onChange={change}
          >
            <span class="fine soft">{t('board:budget.fund.asked', { asked: money(asked) })}</span>
          </Row>
        )
      })}
    </ul>
  )
}

/** What the fund of one agreement, which I host, pays for. */
function Pool({
  option,
  draft,
  set,
  pool,
}: SheetProps & { pool: SheetProps['option']['pools'][number] }): VNode {
  const { view } = useTable()
  const { agreement, most, programmes } = pool
  const spent = spentFrom(draft, agreement)
  const others = option.pools.length > 1 ? `${agreementTitle(view.value, agreement)}: ` : ''
  return (
    <>
      <h4>
        {others}
        {t('board:budget.pool.title', { most: money(most) })}
      </h4>
      {spent > most && (
        <Notice icon="warning" tone="warn">
          {t('board:budget.pool.over', { amount: money(spent - most) })}
        </Notice>
      )}
      <ul class="budget-lines">
        {programmes.map(({ id, max }) => {
          const name = t('board:budget.pool.line', { programme: programmeTitle(view.value, id) })
          const value = draft.pools[agreement]?.[id] ?? 0
          const change = (amount: number): void =>
            set({
              ...draft,
              pools: { ...draft.pools, [agreement]: { ...draft.pools[agreement], [id]: amount } },
            })
          return (
            <Row
              key={id}
              name={programmeTitle(view.value, id)}
              label={name}
              value={value}
              max={max}
              onChange={change}
            />
          )
        })}
      </ul>
    </>
  )
}

/** Pooled funds: what I put in, and what those that I host pay for. */
export function Funds(sheet: SheetProps): VNode {
  return (
    <>
      {sheet.option.funds.length > 0 && <Contributions {...sheet} />}
      {sheet.option.pools.map((pool) => (
        <Pool key={pool.agreement} {...sheet} pool={pool} />
      ))}
    </>
  )
}
