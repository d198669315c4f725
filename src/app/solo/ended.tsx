import type { VNode } from 'preact'
import { receiptOf } from '../../session/index.ts'
import type { Lab } from '../../ui/debrief/lab.ts'
import { End } from '../../ui/end/end.tsx'
import { downloadReceipt, handOver } from '../receipt-file.ts'
import { HandInSession } from '../receipts/hand-in.tsx'
import type { PlayProps } from './play.tsx'
import type { SoloTable } from './solo-table.ts'
import '../../ui/words/later.ts'

export { labOf } from '../lab/lab-of.ts'

interface Props extends Pick<PlayProps, 'onAgain' | 'onStart'> {
  readonly table: SoloTable
  readonly lab: Lab | undefined
  /** The other people at this device, from whose seats the record can be looked at. */
  readonly others: readonly string[]
  readonly onOther: (to: string) => void
}

/** The record of a session that is over. */
export const Ended = ({ table, lab, others, onOther, onAgain, onStart }: Props): VNode => (
  <End
    seed={table.session.value.seed}
    lab={lab}
    onReceipt={() => downloadReceipt(receiptOf(table.session.value))}
    onFile={handOver}
    others={others}
    onOther={onOther}
    handIn={<HandInSession session={table.session.value} seat={table.seat} />}
    onAgain={(next) => onAgain(table.session.value, next)}
    onStart={onStart}
  />
)
