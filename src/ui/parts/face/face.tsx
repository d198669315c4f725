import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { View } from '../../../schema/index.ts'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { Drawing } from './drawing.tsx'
import { featuresOf } from './features.ts'
import { moodOf } from './mood.ts'

/** The person who holds a seat, with the mood that the viewer can tell; its words are for those who do not see it. */
export function Face({ view, seat, size }: { view: View; seat: string; size: number }): VNode {
  const { thinking } = useTable()
  const mood = moodOf(view, seat, thinking.value === seat)
  const role = view.seats.find(({ id }) => id === seat)?.role
  const clip = useId()
  return (
    <svg
      class="face"
      data-role={role}
      data-mood={mood}
      width={size}
      height={size}
      viewBox="0 0 64 64"
      role="img"
      aria-label={t(`board:partner.mood.${mood}`)}
    >
      <clipPath id={clip}>
        <circle cx="32" cy="32" r="31.4" />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <Drawing look={featuresOf(view, seat)} mood={mood} />
      </g>
      <circle cx="32" cy="32" r="31" fill="none" stroke="var(--seat)" stroke-width="2" />
    </svg>
  )
}
