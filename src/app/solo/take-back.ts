import type { Action, EventBody } from '../../schema/index.ts'
import { eventsFor, type Session } from '../../session/index.ts'

/** What an act of mine makes happen when it gives and tells me nothing: my own word, and no more. */
const OWN_WORD: readonly EventBody['type'][] = [
  'ready',
  'shared',
  'shaded',
  'requested',
  'refused',
  'pledged',
  'deal-proposed',
  'deal-countered',
  'deal-accepted',
  'deal-declined',
  'deal-withdrawn',
  'warned',
  'framed',
  'voted',
  'agreement-drafted',
  'agreement-turned-down',
  'agreement-leaving',
  'attention-spent',
]

/** Being done with reading leads nowhere that one would wish to come back from: only at the board is it a decision. */
const isPassing = (session: Session, type: Action['type']): boolean =>
  type === 'ready' && session.state.phase !== 'board'

const isOwn = (body: EventBody, seat: string): boolean =>
  OWN_WORD.includes(body.type) &&
  (('by' in body && body.by === seat) || ('seat' in body && body.seat === seat))

/**
 * Whether an act of `seat` that led from one session to the next may be taken back: it told the seat nothing new, bound
 * nobody, and moved nobody on. What was learnt cannot be unlearnt, so a meeting, a check or a signed deal stands.
 */
export function canTakeBack(before: Session, after: Session, seat: string): boolean {
  if (before.state.phase !== after.state.phase || before.state.round !== after.state.round) return false
  const own = after.log.slice(before.log.length)
  if (own.length !== 1 || own[0]?.actor !== seat || isPassing(after, own[0].action.type)) return false
  const seen = eventsFor(after, seat, before.events.length)
  return seen.length > 0 && seen.every(({ body }) => isOwn(body, seat))
}
