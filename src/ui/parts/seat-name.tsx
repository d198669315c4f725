import type { VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { labelOf, object, roleOf, shortOf } from '../lore.ts'
import { articleOf, begun } from '../words/article.ts'
import { asWritten } from '../words/written.ts'
import { Mark } from './mark.tsx'

interface Props {
  view: View
  id: string
}

/** One's own is called “you”, in the language that the interface speaks; the others have the scenario's names. */
const Marked = ({ view, id, name }: Props & { name: string }): VNode => (
  <span class="seat-name" data-role={roleOf(view, id)} {...(id === view.viewer ? {} : asWritten())}>
    <Mark role={roleOf(view, id)} size={12} />
    {name}
  </span>
)

/** An agency's mark and name alone, in a list or a table; “You” for one's own. */
export const SeatLabel = ({ view, id }: Props): VNode => (
  <Marked view={view} id={id} name={labelOf(view, id)} />
)

/** An agency's mark and name within running text, with its article before the mark; “you” for one's own. */
export function SeatName({ view, id, first = false }: Props & { first?: boolean }): VNode {
  if (id === view.viewer)
    return <Marked view={view} id={id} name={first ? labelOf(view, id) : object(view, id)} />
  const article = articleOf(shortOf(view, id))
  return (
    <>
      {first ? begun(article) : article}
      <Marked view={view} id={id} name={shortOf(view, id)} />
    </>
  )
}
