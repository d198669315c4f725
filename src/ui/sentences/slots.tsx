import type { ComponentChildren, VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { object, subject } from '../lore.ts'
import { SeatName } from '../parts/seat-name.tsx'
import { and, list } from '../words/format.ts'
import { type Key, t } from '../words/index.ts'
import { Phrase } from '../words/phrase.tsx'
import { asWritten } from '../words/written.ts'

/** A slot of a sentence: plain words, a scenario’s own, a seat (as subject or object), or several seats. */
export type Slot =
  | string
  | number
  | { readonly seat: string; readonly first?: boolean }
  | { readonly seats: readonly string[] }
  | { readonly written: string }

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

function plain(view: View, slot: Slot): string | number {
  if (typeof slot !== 'object') return slot
  if ('written' in slot) return slot.written
  if ('seats' in slot) return list(slot.seats.map((seat) => object(view, seat)))
  return slot.first ? subject(view, slot.seat) : object(view, slot.seat)
}

/** A sentence as text: for the status region, labels and tests. */
export const spoken = (view: View, { key, slots }: Sentence): string =>
  t(key, Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, plain(view, slot)])))

function drawn(view: View, slot: Slot): ComponentChildren {
  if (typeof slot !== 'object') return slot
  if ('written' in slot) return <span {...asWritten()}>{slot.written}</span>
  if ('seat' in slot) return <SeatName view={view} id={slot.seat} first={slot.first ?? false} />
  const last = slot.seats.length - 1
  return (
    <>
      {slot.seats.map((seat, at) => (
        <>
          {at === 0 ? '' : at === last ? and(object(view, seat)) : ', '}
          <SeatName view={view} id={seat} />
        </>
      ))}
    </>
  )
}

/** A sentence with the agencies' marks in it. */
export const Told = ({ view, told }: { view: View; told: Sentence }): VNode => (
  <Phrase
    k={told.key}
    slots={Object.fromEntries(Object.entries(told.slots).map(([name, slot]) => [name, drawn(view, slot)]))}
  />
)
