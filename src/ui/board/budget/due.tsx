import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { PledgeView, View } from '../../../schema/index.ts'
import { object, programmeTitle } from '../../lore.ts'
import { Section } from '../../parts/fold.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Term } from '../../parts/term.tsx'
import { pledgeSentence } from '../../sentences/promise.ts'
import { spoken, Told } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import type { SheetProps } from './draft.ts'
import { canHonour, dueNow, honour, honoured, shortfall, takenOut } from './promised.ts'

/** What becomes of a programme that gets less than was promised, where that keeps it from running. */
function stalls({ view, option, draft, pledge }: SheetProps & { view: View; pledge: PledgeView }): string {
  const { promise } = pledge
  if (promise.of !== 'fund') return ''
  const asked = option.programmes.find(({ id }) => id === promise.programme)
  const programme = view.programmes.find(({ id }) => id === promise.programme)
  if (!asked || programme?.level !== 'weakest') return ''
  const least = Math.ceil((asked.cost * programme.threshold) / 1000)
  if ((draft.programmes[promise.programme] ?? 0) >= least) return ''
  return t('board:budget.due.stalls', {
    programme: programmeTitle(view, promise.programme),
    least: money(least),
  })
}

/** What a promise that this sheet does not keep will cost, as far as that is known now. */
function Consequence(props: SheetProps & { view: View; pledge: PledgeView }): VNode {
  const { view, option, pledge } = props
  const seats = list(pledge.to.map((seat) => object(view, seat)))
  return (
    <p class="fine bad due-then">
      {canHonour(option, pledge) ? '' : `${t('board:budget.due.cannot')} `}
      {t(pledge.public ? 'board:budget.due.then.all' : 'board:budget.due.then', { seats })} {stalls(props)}
    </p>
  )
}

/** What the sheet makes of a promise, in a word. */
function State({ draft, pledge }: { draft: SheetProps['draft']; pledge: PledgeView }): VNode {
  const short = shortfall(draft, pledge)
  const { promise } = pledge
  const whole = 'amount' in promise ? promise.amount : 0
  if (short === 0)
    return (
      <span class="tag" data-status="kept">
        {t('board:budget.due.entered')}
      </span>
    )
  return (
    <span class="tag" data-status="broken">
      {short < whole ? t('board:budget.due.short', { amount: money(short) }) : t('board:budget.due.taken')}
    </span>
  )
}

/** One promise of mine that falls due: in the budget, unless I take it out. */
function DuePledge({ sheet, pledge }: { sheet: SheetProps; pledge: PledgeView }): VNode {
  const { view: seen, status } = useTable()
  const id = useId()
  const view = seen.value
  const { option, draft, set } = sheet
  const kept = honoured(draft, pledge)
  const without = takenOut(view, draft, pledge)
  const told = pledgeSentence(view, pledge)
  const turn = (): void => {
    set(kept && without ? without : honour(draft, pledge))
    status.value = t(kept ? 'board:budget.due.said.out' : 'board:budget.due.said.back', {
      promise: spoken(view, told),
    })
  }
  return (
    <li data-status={kept ? 'kept' : 'broken'}>
      <Icon name={kept ? 'check' : 'close'} size={16} />
      <div>
        <span id={id}>
          <Told view={view} told={told} />
        </span>{' '}
        <State draft={draft} pledge={pledge} />
        {!kept && <Consequence {...sheet} view={view} pledge={pledge} />}
      </div>
      {canHonour(option, pledge) && (without || !kept) && (
        <button type="button" class="button small" aria-describedby={id} onClick={turn}>
          {t(kept ? 'board:budget.due.out' : 'board:budget.due.back')}
        </button>
      )}
    </li>
  )
}

/** What I promised of this budget: entered already, so that not to pay is an act of mine. */
export function Due(sheet: SheetProps): VNode | null {
  const { view } = useTable()
  const due = dueNow(view.value)
  if (due.length === 0) return null
  return (
    <Section title={t('board:budget.due')} level={3} class="budget-due" aside={<Term id="pledge" />}>
      <p class="small soft">{t('board:budget.due.note')}</p>
      <ul class="pledges small">
        {due.map((pledge) => (
          <DuePledge key={pledge.id} sheet={sheet} pledge={pledge} />
        ))}
      </ul>
    </Section>
  )
}
