import type { VNode } from 'preact'
import { HintContext } from '../../parts/hint.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Later } from '../later.tsx'
import { DIALOGS } from '../pieces.ts'
import { useBoard } from '../state.ts'
import type { MenuActions } from './menu.tsx'

/** The dialog that is open, if any. */
export function Dialogs({ menu }: { menu: MenuActions }): VNode | null {
  const { open } = useBoard()
  const { status } = useTable()
  if (open.value === undefined) return null
  const { kind } = open.value
  const now = open.value
  const lost = (): void => {
    open.value = undefined
    status.value = t('start:problem.load')
  }
  return (
    <HintContext.Provider value={kind}>
      <div data-open={kind}>
        <Later piece={DIALOGS} onLost={lost}>
          {({ Drawn }) => <Drawn open={now} menu={menu} />}
        </Later>
      </div>
    </HintContext.Provider>
  )
}
