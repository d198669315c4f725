import type { EventBody } from './event.ts'

/** What the story does by itself: an event, an act that begins, and what follows when a programme is dropped. */
export type Happening = Extract<EventBody, { type: 'event-fell' | 'act-began' | 'programme-dropped' }>

const isHappening = (body: EventBody): body is Happening =>
  body.type === 'event-fell' || body.type === 'act-began' || body.type === 'programme-dropped'

/**
 * What happened by which the story moved trust or confidence: the last happening before the move at place `at` of a seat’s
 * events in their order, since each is told before what it does. Undefined where it was not the story that moved them.
 */
export function happeningBehind(events: readonly EventBody[], at: number): Happening | undefined {
  const moved = events[at]
  if (moved?.type !== 'trust-moved' && moved?.type !== 'confidence-moved') return undefined
  if (moved.because !== 'story') return undefined
  for (let before = at - 1; before >= 0; before--) {
    const body = events[before]
    if (body && isHappening(body)) return body
  }
  return undefined
}
