import type { DebriefView, EventBody, EventType, SeatId, View } from '../schema/index.ts'

/** An event as the viewer saw it: the log entry it followed, and its round. */
export interface Seen<B extends EventBody = EventBody> {
  readonly n: number
  readonly round: number
  readonly body: B
}

/** What the analysis reads: a seat’s view once play is over, the opened record, and what the seat was told. */
export interface Past {
  readonly me: SeatId
  readonly view: View
  readonly record: DebriefView
  readonly events: readonly Seen[]
}

type BodyOf<T extends EventType> = Extract<EventBody, { type: T }>

/** The past as a seat may read it; undefined while play goes on. */
export function pastOf(view: View, events: readonly Seen[]): Past | undefined {
  return view.debrief === null ? undefined : { me: view.viewer, view, record: view.debrief, events }
}

/** The events of one type, in order. */
export function eventsOf<T extends EventType>(past: Past, type: T): Seen<BodyOf<T>>[] {
  const is = (seen: Seen): seen is Seen<BodyOf<T>> => seen.body.type === type
  return past.events.filter(is)
}

/** The seats other than the viewer’s, in their order at the table. */
export const others = (past: Past): SeatId[] =>
  past.view.seats.map((seat) => seat.id).filter((id) => id !== past.me)

/** The item with the greatest measure above 0; the first of equals. */
export function greatest<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const item of items) {
    const size = measure(item)
    if (size <= most) continue
    most = size
    best = item
  }
  return best
}
