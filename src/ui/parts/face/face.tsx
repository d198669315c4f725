import type { VNode } from 'preact'
import type { View } from '../../../schema/index.ts'
import { seatOf } from '../../lore.ts'
import { useTable } from '../../table.ts'
import { begun, named } from '../../words/article.ts'
import { t } from '../../words/index.ts'
import { Mark } from '../mark.tsx'
import type { Mood } from './features.ts'
import { moodOf } from './mood.ts'
import { type Person, peopleOf } from './people.ts'
import { portrait } from './portrait.ts'

const PLACES = new Map<string, ReadonlyMap<string, Person>>()

/** The people of a view's place, drawn by lot once. */
function peopleAt(view: View): ReadonlyMap<string, Person> {
  const seats = view.seats.map(({ id }) => id)
  const key = [view.scenario.id, ...seats].join(' ')
  const known = PLACES.get(key) ?? peopleOf(view.scenario.id, seats)
  PLACES.set(key, known)
  return known
}

interface Props {
  view: View
  seat: string
  size: number
  /** The mood of the moment, where it is told; else the one that the viewer can tell. */
  mood?: Mood
}

/** The face of who speaks for a seat, in a mood that is told in words too, with the agency's mark. */
export function Face({ view, seat: id, size, mood }: Props): VNode | null {
  const { events, thinking } = useTable()
  const seat = seatOf(view, id)
  const person = peopleAt(view).get(id)
  if (person === undefined || seat === undefined) return null
  const shown = mood ?? moodOf(view, events.value, id, thinking.value).mood
  return (
    <span class="face" data-role={seat.role} data-mood={shown} style={{ '--face-size': `${size}px` }}>
      <svg
        viewBox="0 0 96 96"
        role="img"
        aria-label={t('face:looks', { seat: begun(named(seat.short)), mood: t(`face:mood.${shown}`) })}
        // The drawing is the project's own data; nothing of a scenario is in it.
        dangerouslySetInnerHTML={{ __html: portrait(person, seat.role, shown) }}
      />
      <span class="face-mark">
        <Mark role={seat.role} size={Math.max(12, Math.round(size * 0.3))} />
      </span>
    </span>
  )
}
