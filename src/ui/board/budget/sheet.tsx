import type { VNode } from 'preact'
import { shortOf } from '../../lore.ts'
import { Amount, Slider } from '../../parts/field.tsx'
import { Section } from '../../parts/fold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Term } from '../../parts/term.tsx'
import { pledgeSentence } from '../../sentences/promise.ts'
import { Told } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { programmeState, runsWhen } from '../partners/programmes.tsx'
import type { Draft } from '../state.ts'
import { type BudgetOption, dueNow, honour, honoured, misspentBy, spentBy, useDraft } from './draft.ts'
import { Sealed } from './sealed.tsx'

interface Props {
  option: BudgetOption
  draft: Draft
  set: (draft: Draft) => void
}

function Lines({ option, draft, set }: Props): VNode {
  const { view } = useTable()
  return (
    <ul class="budget-lines">
      {option.lines.map((line) => {
        const about = view.value.mine.lines.find((one) => one.id === line.id)
        const value = draft.lines[line.id] ?? line.min
        const name = about?.name ?? line.id
        const change = (amount: number): void =>
          set({ ...draft, lines: { ...draft.lines, [line.id]: amount } })
        return (
          <li key={line.id} class="budget-line">
            <div class="budget-words">
              <span class="budget-name">{name}</span>
              <span class="fine soft">
                {about?.about} {t('board:budget.plan', { plan: money(line.plan) })}
                {about?.last !== null && about?.last !== undefined
                  ? ` · ${t('board:budget.last', { last: money(about.last) })}`
                  : ''}
              </span>
              {about && about.harms.length > 0 && value < line.plan && (
                <span class="fine bad">
                  {t('board:budget.harms', {
                    seats: about.harms.map((seat) => shortOf(view.value, seat)).join(', '),
                  })}
                </span>
              )}
            </div>
            <Slider
              label={t('board:budget.slider', { name })}
              value={value}
              min={line.min}
              max={line.max}
              step={5}
              text={money(value)}
              marks={[{ at: line.plan, name: t('board:budget.mark') }]}
              onChange={change}
            />
            <Amount inline label={name} value={value} min={line.min} max={line.max} onChange={change} />
            <span class="budget-span fine soft num" aria-hidden="true">
              {money(line.min)} – {money(line.max)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Programmes({ option, draft, set }: Props): VNode {
  const { view } = useTable()
  if (option.programmes.length === 0) return <p class="small soft">{t('board:budget.programmes.none')}</p>
  return (
    <ul class="budget-lines">
      {option.programmes.map(({ id, cost, max }) => {
        const programme = view.value.programmes.find((one) => one.id === id)
        const value = draft.programmes[id] ?? 0
        const name = programme?.title ?? id
        const change = (amount: number): void =>
          set({ ...draft, programmes: { ...draft.programmes, [id]: amount } })
        const others = programme?.partners.filter((one) => one.seat !== view.value.viewer) ?? []
        return (
          <li key={id} class="budget-line">
            <div class="budget-words">
              <span class="budget-name">{name}</span>
              <span class="fine soft">
                {t('board:budget.asked', { cost: money(cost) })}
                {' · '}
                {t('board:budget.others', {
                  seats: others
                    .map((one) => `${shortOf(view.value, one.seat)} ${money(one.cost)}`)
                    .join(', '),
                })}
                {programme ? ` · ${programmeState(programme)}` : ''}
              </span>
              {programme && (
                <span class="fine soft">
                  {t('board:budget.gains', {
                    seats: programme.gains
                      .map((gain) =>
                        gain.to === 'residents' ? t('deal:residents') : shortOf(view.value, gain.to),
                      )
                      .join(', '),
                  })}{' '}
                  {runsWhen(programme)}
                </span>
              )}
            </div>
            <Slider
              label={t('board:budget.slider', { name })}
              value={value}
              min={0}
              max={max}
              step={5}
              text={money(value)}
              marks={[{ at: cost, name: t('board:budget.mark.cost') }]}
              onChange={change}
            />
            <Amount inline label={name} value={value} min={0} max={max} onChange={change} />
            <span class="budget-span fine soft num" aria-hidden="true">
              £0k – {money(max)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Due({ draft, set }: Props): VNode | null {
  const { view } = useTable()
  const due = dueNow(view.value)
  if (due.length === 0) return null
  return (
    <Section title={t('board:budget.due')} level={3} aside={<Term id="pledge" />}>
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
function Running({ option, draft }: Omit<Props, 'set'>): VNode {
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
        <span class="num">{money(option.available)}</span>
      </span>
      <span aria-hidden="true">−</span>
      <span>
        <span class="label">{t('board:budget.spent')}</span>
        <span class="num">{money(spentBy(draft))}</span>
      </span>
      <span aria-hidden="true">=</span>
      <span class="running-left">
        <span class="label">{t('board:budget.left')}</span>
        <output class="num">{left < 0 ? moneyChange(left) : money(left)}</output>
      </span>
      <p class="running-note fine soft">
        {pressures > 0
          ? t('board:budget.before.last', { amount: money(pressures) })
          : t('board:budget.before')}
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
    </div>
  )
}
