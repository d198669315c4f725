import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { shortOf } from '../../lore.ts'
import { InfoMark, Popover } from '../../parts/popover.tsx'
import { Term } from '../../parts/term.tsx'
import { type Seen, useTable } from '../../table.ts'
import { money, moneyChange } from '../../words/format.ts'
import { t } from '../../words/index.ts'

interface Step {
  readonly words: string
  readonly amount: number
}

/** What an event of this quarter did to my money at the board; nothing when it did not touch it. */
function movedBy(view: View, { body }: Seen): Step | undefined {
  const me = view.viewer
  if (body.type === 'paid' && body.from === me)
    return { words: t('board:why.paid', { to: shortOf(view, body.to) }), amount: -body.amount }
  if (body.type === 'paid' && body.to === me)
    return {
      words: t('board:why.received', { from: shortOf(view, body.from) }),
      amount: body.amount - body.overhead,
    }
  if (body.type === 'verify-ordered' && body.by === me)
    return { words: t('board:why.verify'), amount: -body.price }
  if (body.type === 'granted' && body.seat === me) return { words: body.reason, amount: body.amount }
  if (body.type === 'charged' && body.seat === me) return { words: body.title, amount: -body.amount }
  if (body.type === 'clawback' && body.seat === me)
    return { words: t('board:why.clawback'), amount: -body.amount }
  if (body.type === 'budget-opened' && body.seat === me) {
    const total = [...body.lines, ...body.programmes].reduce((sum, one) => sum + one.amount, 0)
    return { words: t('board:why.budget'), amount: -total }
  }
  return undefined
}

/** What made my balance, step by step, from the end of the last quarter. */
export function balanceSteps(view: View, events: readonly Seen[]): Step[] {
  const before = view.mine.ledger.filter((one) => one.round < view.round).at(-1)
  const income = events.some(({ round, body }) => round === view.round && body.type === 'income')
  const steps = events.filter(({ round }) => round === view.round).map((seen) => movedBy(view, seen))
  return [
    ...(before ? [{ words: t('board:why.before'), amount: before.balance }] : []),
    ...(income || view.phase === 'brief'
      ? [
          { words: t('board:why.income'), amount: view.mine.income },
          { words: t('board:why.committed'), amount: -view.mine.committed },
        ]
      : []),
    ...steps.filter((step) => step !== undefined),
  ]
}

/** A sum set out as on an invoice. */
export const Sum = ({ steps, total }: { steps: readonly Step[]; total: Step }): VNode => (
  <dl class="sum">
    {steps.map((step, at) => (
      <div key={at}>
        <dt>{step.words}</dt>
        <dd class="num">{at === 0 ? money(step.amount) : moneyChange(step.amount)}</dd>
      </div>
    ))}
    <div class="sum-total">
      <dt>{total.words}</dt>
      <dd class="num">{money(total.amount)}</dd>
    </div>
  </dl>
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
          {money(mine.balance)}
        </span>
        <Popover kind="icon" name={t('board:purse.why')} label={<InfoMark />}>
          {() => (
            <>
              <p class="bubble-title">{t('board:purse.why.title')}</p>
              <Sum
                steps={balanceSteps(view.value, events.value)}
                total={{ words: t('board:purse.balance'), amount: mine.balance }}
              />
            </>
          )}
        </Popover>
      </div>
      <p class="small soft">
        {t('board:purse.free', { amount: money(mine.free) })} <Term id="floor" />
      </p>
      {mine.misspent > 0 && (
        <p class="small bad">{t('board:purse.misspent', { amount: money(mine.misspent) })}</p>
      )}
    </div>
  )
}
