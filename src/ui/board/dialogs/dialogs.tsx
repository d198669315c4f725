import type { VNode } from 'preact'
import { Dialog } from '../../parts/dialog.tsx'
import { HintContext } from '../../parts/hint.tsx'
import { t } from '../../words/index.ts'
import { Later, type Lost, LostWords } from '../later.tsx'
import { DIALOGS } from '../pieces.ts'
import { useBoard } from '../state.ts'
import type { MenuActions } from './menu.tsx'

/** Holds the place of a dialog that has not come: the keys are its own from the first, and Escape closes it. */
const Awaited = ({ lost, onClose }: { lost: Lost | undefined; onClose: () => void }): VNode => (
  <Dialog
    title={t(lost === undefined ? 'app:later.loading' : 'app:lost.title')}
    waiting={lost === undefined}
    onClose={onClose}
  >
    {lost && <LostWords {...lost} />}
  </Dialog>
)

/** The dialog that is open, if any. */
export function Dialogs({ menu }: { menu: MenuActions }): VNode | null {
  const { open } = useBoard()
  const asked = open.value
  if (asked === undefined) return null
  const close = (): void => {
    open.value = undefined
  }
  return (
    <HintContext.Provider value={asked.kind}>
      <div data-open={asked.kind}>
        <Later piece={DIALOGS} meanwhile={(lost) => <Awaited lost={lost} onClose={close} />}>
          {({ Drawn }) => <Drawn open={asked} menu={menu} />}
        </Later>
      </div>
    </HintContext.Provider>
  )
}
