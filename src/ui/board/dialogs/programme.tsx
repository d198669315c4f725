import type { VNode } from 'preact'
import { opened } from '../../lore.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { ProgrammeFacts } from '../partners/programmes.tsx'
import { useBoard } from '../state.ts'
import { wholeProgramme } from './deal/whole.ts'

/** A joint programme in full, and a way to put a deal on it to those who would pay for it. */
export function ProgrammeDialog({ programme: id }: { programme: string }): VNode | null {
  const { view, options } = useTable()
  const board = useBoard()
  const programme = view.value.programmes.find((one) => one.id === id)
  if (!programme) return null
  const option = opened(options.value, 'propose')[0]
  const canPropose = option !== undefined && wholeProgramme(view.value, option, id) !== undefined
  return (
    <Dialog
      title={programme.title}
      kicker={t('board:programmes.kicker')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <ProgrammeFacts view={view.value} programme={programme} />
      <p class="account-terms small">
        <Term id="programme" /> <Term id="threshold" />
      </p>
      {canPropose && (
        <footer class="dialog-foot">
          <button
            type="button"
            class="button strong"
            onClick={() => {
              board.open.value = { kind: 'propose', programme: id }
            }}
          >
            {t('deal:whole.propose')}
          </button>
        </footer>
      )}
    </Dialog>
  )
}
