import type { VNode } from 'preact'
import { Dialog } from '../../parts/dialog.tsx'
import { Term } from '../../parts/term.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { ProgrammeFacts } from '../partners/programmes.tsx'
import { useBoard } from '../state.ts'

/** A joint programme in full. */
export function ProgrammeDialog({ programme: id }: { programme: string }): VNode | null {
  const { view } = useTable()
  const board = useBoard()
  const programme = view.value.programmes.find((one) => one.id === id)
  if (!programme) return null
  return (
    <Dialog
      title={programme.title}
      kicker={t('board:programmes.kicker')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <ProgrammeFacts view={view.value} programme={programme} />
      <p class="small soft">
        <Term id="programme" /> · <Term id="threshold" />
      </p>
    </Dialog>
  )
}
