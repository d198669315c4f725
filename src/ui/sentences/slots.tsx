import { type ComponentChildren, Fragment, type VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { object, subject } from '../lore.ts'
import { SeatName } from '../parts/seat-name.tsx'
import { and, list } from '../words/format.ts'
import { type Key, t } from '../words/index.ts'
import { Phrase } from '../words/phrase.tsx'
import { asWritten } from '../words/written.ts'

/**
 * A slot of a sentence: plain words, a scenario’s own, a seat (as subject or object), several seats, another sentence, or
 * slots in a row with what stands between them: `and` as in a list, which has its “and” before the last.
 */
export type Slot =
  | string
  | number
  | { readonly seat: string; readonly first?: boolean }
  | { readonly seats: readonly string[] }
  | { readonly written: string }
  | Row
  | Sentence

/** Slots side by side. */
export interface Row {
  readonly row: readonly Slot[]
  readonly between: ' ' | ', ' | '; ' | 'and'
}

/** A sentence before it is put into words: its phrase and what fills it. */
export interface Sentence {
  readonly key: Key
  readonly slots: Readonly<Record<string, Slot>>
}

export const sentence = (key: Key, slots: Sentence['slots'] = {}): Sentence => ({ key, slots })
export const who = (seat: string): Slot => ({ seat, first: true })
export const whom = (seat: string): Slot => ({ seat })
/** Text of the scenario: marked as the language in which it is written. */
export const written = (text: string): Slot => ({ written: text })
export const all = (seats: readonly string[]): Slot => ({ seats })
export const row = (slots: readonly Slot[], between: Row['between']): Row => ({
  row: slots,
  between,
})

/** A sentence as a part of another: nobody in it is spoken of as at a beginning. */
export const within = ({ key, slots }: Sentence): Sentence => ({
  key,
  slots: Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [
      name,
      typeof slot === 'object' && 'seat' in slot ? whom(slot.seat) : slot,
    ]),
  ),
})

/** The seats that a sentence names, as often as it does. */
export function seatsIn(told: Sentence): string[] {
  const inSlot = (slot: Slot): readonly string[] => {
    if (typeof slot !== 'object' || 'written' in slot) return []
    if ('seat' in slot) return [slot.seat]
    if ('seats' in slot) return slot.seats
    return 'row' in slot ? slot.row.flatMap(inSlot) : seatsIn(slot)
  }
  return Object.values(told.slots).flatMap(inSlot)
}

/** A slot as text. */
export function plain(view: View, slot: Slot): string | number {
  if (typeof slot !== 'object') return slot
  if ('written' in slot) return slot.written
  if ('seats' in slot) return list(slot.seats.map((seat) => object(view, seat)))
  if ('key' in slot) return spoken(view, slot)
  if ('row' in slot) {
    const items = slot.row.map((one) => String(plain(view, one)))
    return slot.between === 'and' ? list(items) : items.join(slot.between)
  }
  return slot.first ? subject(view, slot.seat) : object(view, slot.seat)
}

/** A sentence as text: for the status region, labels and tests. */
export const spoken = (view: View, { key, slots }: Sentence): string =>
  t(key, Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, plain(view, slot)])))

/** What stands before an item of a row. */
const before = (at: number, length: number, between: string, item: string): string => {
  if (at === 0) return ''
  if (between !== 'and') return between
  return at === length - 1 ? and(item) : ', '
}

function drawn(view: View, slot: Slot): ComponentChildren {
  if (typeof slot !== 'object') return slot
  if ('written' in slot) return <span {...asWritten()}>{slot.written}</span>
  if ('key' in slot) return <Told view={view} told={slot} />
  if ('seat' in slot) return <SeatName view={view} id={slot.seat} first={slot.first ?? false} />
  const { row: items, between } = 'row' in slot ? slot : row(slot.seats.map(whom), 'and')
  return items.map((one, at) => (
    <Fragment key={at}>
      {before(at, items.length, between, String(plain(view, one)))}
      {drawn(view, one)}
    </Fragment>
  ))
}

/** A sentence with the agencies' marks in it. */
export const Told = ({ view, told }: { view: View; told: Sentence }): VNode => (
  <Phrase
    k={told.key}
    slots={Object.fromEntries(Object.entries(told.slots).map(([name, slot]) => [name, drawn(view, slot)]))}
  />
)
