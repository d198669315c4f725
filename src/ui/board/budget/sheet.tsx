import type { VNode } from 'preact'
import { Section } from '../../parts/fold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Term } from '../../parts/term.tsx'
import { pledgeSentence } from '../../sentences/promise.ts'
import { Told } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { dueNow, honour, honoured, misspentBy, type SheetProps, spentBy, useDraft } from './draft.ts'
import { Funds } from './funds.tsx'
import { Lines, Programmes } from './rows.tsx'
import { Available, Pressures, Spent } from './running.tsx'
import { Sealed } from './sealed.tsx'
import { Steps } from './steps.tsx'

function Due({ draft, set }: SheetProps): VNode | null {
  const { view } = useTable()
  const due = dueNow(view.value)
  if (due.length === 0) return null
  return (
    <Section title={t('board:budget.due')} level={3} class="budget-due" aside={<Term id="pledge" />}>
      <ul class="pledges small">
        {due.map((pledge) => {
          const kept = honoured(draft, pledge)
          return (
            <li key={pledge.id} data-status={kept ? 'kept' : 'open'}>
              <Icon name={kept ? 'check' : 'hourglass'} size={16} />
              <span>
                <Told view={view.value} told={pledgeSentence(view.value, pledge)} />
              </span>
              {kept ? (
                <span class="tag" data-status="kept">
                  {t('board:budget.honoured')}
                </span>
              ) : (
                <button type="button" class="button small" onClick={() => set(honour(draft, pledge))}>
                  {t('board:budget.honour')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** What is left, as it changes. */
function Running({ option, draft }: Omit<SheetProps, 'set'>): VNode {
  const { view } = useTable()
  const { mine, round } = view.value
  const pressures = mine.charges
    .filter((one) => one.round === round - 1)
    .reduce((sum, one) => sum + one.amount, 0)
  const left = option.available - spentBy(draft)
  return (
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
      <p class="running-note fine soft">
        {pressures > 0 ? t('board:budget.before.last') : t('board:budget.before')}{' '}
        {pressures > 0 && <Pressures round={round - 1} total={pressures} />}
      </p>
    </div>
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
