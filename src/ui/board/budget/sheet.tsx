import type { VNode } from 'preact'
import { Section } from '../../parts/fold.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { misspentBy, type SheetProps, spentBy, useDraft } from './draft.ts'
import { Due } from './due.tsx'
import { Funds } from './funds.tsx'
import { lastPressures } from './past.ts'
import { promisedIn } from './promised.ts'
import { Lines, Programmes } from './rows.tsx'
import { Available, Pressures, Spent } from './running.tsx'
import { Sealed } from './sealed.tsx'
import { Steps } from './steps.tsx'

/** What is left, as it changes: the sum stays in sight, what there is to know about it does not. */
function Running({ option, draft }: Omit<SheetProps, 'set'>): VNode {
  const { view } = useTable()
  const { round } = view.value
  const pressures = lastPressures(view.value)
  const left = option.available - spentBy(draft)
  const promised = promisedIn(view.value, draft)
  return (
    <>
      <div class="running" data-over={left < 0}>
        <span>
          <span class="label">{t('board:budget.available')}</span>
          <span class="num">
            <Available option={option} />
          </span>
        </span>
        <span aria-hidden="true">−</span>
        <span>
          <span class="label">{t('board:budget.spent')}</span>
          <span class="num">
            <Spent draft={draft} />
          </span>
        </span>
        <span aria-hidden="true">=</span>
        <span class="running-left">
          <span class="label">{t('board:budget.left')}</span>
          <output class="num">{left < 0 ? moneyChange(left) : money(left)}</output>
        </span>
      </div>
      <p class="running-note fine soft">
        {promised > 0 && `${t('board:budget.promised.sum', { amount: money(promised) })} `}
        {pressures > 0 ? t('board:budget.before.last') : t('board:budget.before')}{' '}
        {pressures > 0 && <Pressures round={round - 1} total={pressures} />}
      </p>
    </>
  )
}

/** The budget sheet: services, joint programmes, promises that fall due, and what is left to reserves. */
export function BudgetSheet(): VNode {
  const { view } = useTable()
  const sheet = useDraft()
  if (!sheet) return <Sealed />
  const { option, draft } = sheet
  const over = spentBy(draft) - option.available
  const wrong = misspentBy(view.value, draft)
  return (
    <div class="budget">
      <Running option={option} draft={draft} />
      <Steps {...sheet} />
      {over > 0 && (
        <Notice icon="warning" tone="warn">
          {t('board:budget.over', { amount: money(over) })}
          {promisedIn(view.value, draft) > 0 && ` ${t('board:budget.over.promised')}`}
        </Notice>
      )}
      {wrong > 0 && (
        <Notice icon="warning" tone="warn">
          {t('board:budget.ringfence', { amount: money(wrong) })} <Term id="ring-fence" />
        </Notice>
      )}
      <Due {...sheet} />
      <Section title={t('board:budget.lines')} level={3} aside={<Term id="floor" />}>
        <Lines {...sheet} />
      </Section>
      <Section title={t('board:budget.programmes')} level={3} aside={<Term id="programme" />}>
        <Programmes {...sheet} />
      </Section>
      {option.funds.length + option.pools.length > 0 && (
        <Section title={t('board:budget.funds')} level={3} aside={<Term id="pooled-fund" />}>
          <Funds {...sheet} />
        </Section>
      )}
    </div>
  )
}
