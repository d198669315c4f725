import type { VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { roleOf, shortOf } from '../lore.ts'
import { asWritten } from '../words/written.ts'
import { Mark } from './mark.tsx'

/** An agency as one of the choices of a dialog: its mark and its short name. */
export const SeatChoice = ({ view, id }: { view: View; id: string }): VNode => (
  <span class="seat-choice" data-role={roleOf(view, id)}>
    <Mark role={roleOf(view, id)} size={16} /> <span {...asWritten()}>{shortOf(view, id)}</span>
  </span>
)
