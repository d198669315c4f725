import type { VNode } from 'preact'
import { Dialog } from '../../parts/dialog.tsx'
import { Notice } from '../../parts/notice.tsx'
import { pledgeSentence } from '../../sentences/promise.ts'
import { Told } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { budgetOf, droppedBy, spentBy, useDraft } from '../budget/draft.ts'
import { lastPressures, shortOfPressures } from '../budget/past.ts'
import { dueNow, honoured } from '../budget/promised.ts'
import { useBoard } from '../state.ts'
import { useSend } from './send.tsx'

const total = (of: Readonly<Record<string, number>>): number =>
  Object.values(of).reduce((sum, one) => sum + one, 0)

/** The last look before a budget is sealed: it is asked once, and then stands. */
export function SealDialog(): VNode | null {
  const { view } = useTable()
  const board = useBoard()
  const sheet = useDraft()
  const { send, problem, close } = useSend()
  if (!sheet) return null
  const { option, draft } = sheet
  const broken = dueNow(view.value).filter((pledge) => !honoured(draft, pledge))
  const dropped = droppedBy(view.value, option, draft).map((one) => one.title)
  const left = option.available - spentBy(draft)
  const short = shortOfPressures(view.value, left)
  return (
    <Dialog title={t('board:seal.title')} kicker={t('app:phase.budget')} onClose={close}>
      <dl class="sum">
        <div>
          <dt>{t('board:budget.lines')}</dt>
          <dd class="num">{money(total(draft.lines))}</dd>
        </div>
        <div>
          <dt>{t('board:budget.programmes')}</dt>
          <dd class="num">{money(total(draft.programmes))}</dd>
        </div>
        {option.funds.length > 0 && (
          <div>
            <dt>{t('board:budget.funds')}</dt>
            <dd class="num">{money(total(draft.funds))}</dd>
          </div>
        )}
        <div class="sum-total">
          <dt>{t('board:budget.left')}</dt>
          <dd class="num">{money(left)}</dd>
        </div>
      </dl>
      {left < 0 && (
        <Notice icon="warning" tone="warn">
          {t('board:budget.over', { amount: money(-left) })}
        </Notice>
      )}
      {short > 0 && (
        <Notice icon="warning" tone="warn">
          {t('board:seal.pressures', {
            pressures: money(lastPressures(view.value)),
            amount: money(short),
          })}
        </Notice>
      )}
      {broken.length > 0 && (
        <Notice icon="warning" tone="warn">
          <p>{t('board:seal.broken', { count: broken.length })}</p>
          <ul class="bullets">
            {broken.map((pledge) => (
              <li key={pledge.id}>
                <Told view={view.value} told={pledgeSentence(view.value, pledge)} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {dropped.length > 0 && (
        <Notice icon="warning" tone="warn">
          {t('board:seal.dropped', { titles: list(dropped) })}
        </Notice>
      )}
      <p class="small soft">{t('board:seal.note')}</p>
      {problem}
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={close}>
          {t('board:seal.back')}
        </button>
        <button
          type="button"
          class="button strong"
          disabled={left < 0}
          onClick={() => {
            if (send(budgetOf(draft))) board.budget.value = undefined
          }}
        >
          {t('board:seal.button')}
        </button>
      </footer>
    </Dialog>
  )
}
