import type { VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { object, roleOf, subject } from '../lore.ts'
import { Mark } from './mark.tsx'

/** An agency's mark and name within running text; “you” for one's own. */
export const SeatName = ({ view, id, first = false }: { view: View; id: string; first?: boolean }): VNode => (
  <span class="seat-name" data-role={roleOf(view, id)}>
    <Mark role={roleOf(view, id)} size={12} />
    {first ? subject(view, id) : object(view, id)}
  </span>
)
