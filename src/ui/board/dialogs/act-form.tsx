import type { ComponentChildren, VNode } from 'preact'
import type { Action } from '../../../schema/index.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Cost } from '../../parts/pips.tsx'
import { t } from '../../words/index.ts'
import { useSend } from './send.tsx'

/** A dialog for one act at the board: what it does, what one chooses, its price, and the button that does it. */
export function ActForm({
  title,
  kicker,
  hint,
  attention,
  button,
  action,
  children,
}: {
  title: string
  kicker: string
  hint?: ComponentChildren
  attention: number
  button: string
  /** What the choices come to; undefined while something is still to be chosen. */
  action: Action | undefined
  children?: ComponentChildren
}): VNode {
  const { send, problem, close } = useSend()
  return (
    <Dialog title={title} kicker={kicker} onClose={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (action) send(action)
        }}
      >
        {hint !== undefined && <p class="small soft">{hint}</p>}
        {children}
        {problem}
        <footer class="dialog-foot">
          <Cost attention={attention} />
          {action === undefined && <span class="fine soft">{t('board:act.choose')}</span>}
          <button type="submit" class="button strong" disabled={action === undefined}>
            {button}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
