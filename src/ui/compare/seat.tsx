import type { ComponentChildren, VNode } from 'preact'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/index.ts'
import { LETTERS, type Side } from './model.ts'

export const shortOf = ({ view }: Side, id: string): string =>
  view.seats.find((seat) => seat.id === id)?.short ?? id

/** A seat by its mark and short name. */
export function Seat({ side, id }: { side: Side; id: string }): VNode {
  const seat = side.view.seats.find((one) => one.id === id)
  return (
    <span class="seat-title" {...(seat ? { 'data-role': seat.role } : {})}>
      {seat && <Mark role={seat.role} size={15} />} {seat?.short ?? id}
    </span>
  )
}

/** A part of the comparison: what differs, in sentences, beside its picture or above it. */
export const Part = ({
  id,
  title,
  says,
  children,
}: {
  id: string
  title: string
  says: readonly string[]
  children: ComponentChildren
}): VNode => (
  <section class="compare-part" aria-labelledby={`compare-${id}`}>
    <div class="compare-words">
      <h2 id={`compare-${id}`}>{title}</h2>
      {says.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
    <div class="compare-picture">{children}</div>
  </section>
)

/** The heads of a table’s columns of figures: each figure for A and for B. */
export const heads = (first: string, figures: readonly string[]): string[] => [
  first,
  ...figures.flatMap((what) => LETTERS.map((letter) => t('compare:in', { what, letter }))),
]
