import type { EventBody, View } from '../../../schema/index.ts'
import type { Seen } from '../../table.ts'
import type { Mood } from './features.ts'

/** What a mood is read from, as the viewer knows it. */
export type Because =
  | 'thinking'
  | 'i-kept'
  | 'i-broke'
  | 'i-lied'
  | 'i-refused'
  | 'i-declined'
  | 'i-escalated'
  | 'i-amended'
  | 'i-shared'
  | 'i-paid'
  | 'i-promised'
  | 'they-accepted'
  | 'they-declined'
  | 'they-refused'
  | 'they-shared'
  | 'they-broke'
  | 'they-lied'
  | 'bound'
  | 'met'
  | 'sounded'
  | 'grievance'
  | 'nothing'

/** How a partner looks at the viewer, and why. */
export interface Read {
  readonly mood: Mood
  readonly because: Because
}

const read = (mood: Mood, because: Because): Read => ({ mood, because })
type Judged = Extract<EventBody, { type: 'pledge-judged' | 'lie-proven' }>

function judged(event: Judged, mine: boolean): Read {
  if (event.type === 'lie-proven') return mine ? read('cross', 'i-lied') : read('guarded', 'they-lied')
  if (event.kept) return mine ? read('warm', 'i-kept') : read('open', 'nothing')
  return mine ? read('cross', 'i-broke') : read('guarded', 'they-broke')
}

/** How one event between the viewer and a seat leaves the seat; undefined when it was not between the two. */
export function afterwards(view: View, event: EventBody, seat: string): Read | undefined {
  const me = view.viewer
  const between = (a: string, b: readonly string[]): boolean =>
    (a === me && b.includes(seat)) || (a === seat && b.includes(me))
  const both = (list: readonly string[]): boolean => list.includes(me) && list.includes(seat)
  switch (event.type) {
    case 'pledge-judged':
    case 'lie-proven':
      return between(event.by, event.to) ? judged(event, event.by === me) : undefined
    case 'escalated':
      return between(event.by, [event.against]) ? read('cross', 'i-escalated') : undefined
    case 'refused':
      if (!between(event.by, [event.to])) return undefined
      return read('guarded', event.by === me ? 'i-refused' : 'they-refused')
    case 'shared':
      if (!between(event.by, event.to)) return undefined
      return read('open', event.by === me ? 'i-shared' : 'they-shared')
    case 'amended':
      return event.by === me && event.to === seat ? read('open', 'i-amended') : undefined
    case 'paid':
      return event.from === me && event.to === seat ? read('warm', 'i-paid') : undefined
    case 'pledged':
      return event.by === me && event.to.includes(seat) ? read('open', 'i-promised') : undefined
    case 'deal-bound':
    case 'agreement-began':
      return both(event.parties) ? read('warm', 'bound') : undefined
    case 'met-both':
      return both(event.seats) ? read('warm', 'met') : undefined
    case 'met':
      return between(event.by, [event.with]) ? read('open', 'met') : undefined
    case 'deal-accepted':
    case 'deal-declined':
      return answered(view, event, seat)
    default:
      return undefined
  }
}

function answered(
  view: View,
  event: Extract<EventBody, { type: 'deal-accepted' | 'deal-declined' }>,
  seat: string,
): Read | undefined {
  const parties = view.deals.find(({ id }) => id === event.deal)?.parties ?? []
  if (!parties.includes(seat) || !parties.includes(view.viewer)) return undefined
  if (event.by === seat)
    return event.type === 'deal-accepted' ? read('warm', 'they-accepted') : read('guarded', 'they-declined')
  return event.by === view.viewer && event.type === 'deal-declined'
    ? read('guarded', 'i-declined')
    : undefined
}

/** How somebody looks who trusts one so far, from a broken road to an avenue. */
const BY_BAND: readonly Mood[] = ['cross', 'guarded', 'open', 'warm', 'warm']

/** What is remembered where nothing has passed between the two of late: a sounding, or an old grievance. */
function standing(view: View, seat: string): Read {
  const heard = view.trust.theirs.filter(({ from }) => from === seat).at(-1)
  if (heard) return read(BY_BAND[heard.band] ?? 'open', 'sounded')
  const sore = view.grievances.some(
    ({ of, against, aired, mended }) => of === seat && against === view.viewer && !aired && !mended,
  )
  return sore ? read('guarded', 'grievance') : read('open', 'nothing')
}

/**
 * The mood in which a seat meets the viewer: thinking while it chooses; else by the last thing that passed between them
 * in this round or the one before; else by what is remembered. Read from the viewer's own view and events alone.
 */
export function moodOf(
  view: View,
  events: readonly Seen[],
  seat: string,
  thinking: string | undefined,
): Read {
  if (thinking === seat) return read('thinking', 'thinking')
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const seen = events[at]
    if (seen === undefined || seen.round < view.round - 1) break
    const left = afterwards(view, seen.body, seat)
    if (left !== undefined) return left
  }
  return standing(view, seat)
}
