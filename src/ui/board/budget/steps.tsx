import type { VNode } from 'preact'
import { Icon } from '../../parts/icon.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { useKeys } from '../keys.ts'
import { useBoard } from '../state.ts'
import { planned, type SheetProps } from './draft.ts'
import { back, forward, type Move, noSteps, stepped } from './history.ts'

/** The steps of a budget in the making: one back, one forward, and back to the plan; by Ctrl+Z and Ctrl+Shift+Z too. */
export function Steps({ option, draft, set }: SheetProps): VNode {
  const { view } = useTable()
  const board = useBoard()
  const { round } = view.value
  const kept = board.steps.value
  const history = kept.round === round ? kept : noSteps(round)
  const plan = planned(option, view.value)
  const go = (move: Move | undefined): void => {
    if (!move) return
    board.steps.value = move.history
    board.budget.value = { round, draft: move.draft }
  }
  const undo = (): void => go(back(history, draft))
  const redo = (): void => go(forward(history, draft))
  useKeys({ undo, redo })
  return (
    <div class="steps">
      <button type="button" class="line-button" aria-disabled={history.past.length === 0} onClick={undo}>
        <Icon name="undo" size={16} /> {t('board:budget.undo')}
      </button>
      <button type="button" class="line-button" aria-disabled={history.future.length === 0} onClick={redo}>
        <Icon name="redo" size={16} /> {t('board:budget.redo')}
      </button>
      <button
        type="button"
        class="line-button"
        aria-disabled={stepped(history, draft, plan) === history}
        onClick={() => set(plan)}
      >
        <Icon name="retry" size={16} /> {t('board:budget.reset')}
      </button>
    </div>
  )
}
