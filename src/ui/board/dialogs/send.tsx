import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Action } from '../../../schema/index.ts'
import { Notice } from '../../parts/notice.tsx'
import { refusal } from '../../sentences/refusal.ts'
import { useTable } from '../../table.ts'
import { useBoard } from '../state.ts'

/** Sends an action from a dialog: closes it when the action stands, and keeps the sentence of the rejection when not. */
export function useSend(): { send: (action: Action) => boolean; problem: VNode | null; close: () => void } {
  const table = useTable()
  const board = useBoard()
  const [problem, setProblem] = useState<string>()
  const close = (): void => {
    board.open.value = undefined
  }
  const send = (action: Action): boolean => {
    const refused = table.act(action)
    setProblem(refused && refusal(table.view.peek(), refused))
    if (refused) return false
    close()
    return true
  }
  const notice =
    problem === undefined ? null : (
      <Notice icon="warning" tone="warn">
        {problem}
      </Notice>
    )
  return { send, problem: notice, close }
}
