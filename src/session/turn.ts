import { type Stream, stream } from '../kernel/index.ts'
import type { Action, Options, SeatId, View } from '../schema/index.ts'
import { isOver, optionsOf, type Session, submit, viewOf } from './session.ts'

/** How a partner decides: from its own view, its own options and its own chance, nothing else. */
export type Decide<B = unknown> = (
  persona: string,
  view: View,
  options: Options,
  chance: Stream,
) => { action: Action; because: B }

/** One act of one partner. */
export interface Turn<B> {
  readonly session: Session
  readonly seat: SeatId
  readonly action: Action
  readonly because: B
}

/** A persona to play where the roster names none. */
const DEFAULT_PERSONA = 'reciprocator'

/** The partner to act next: the first in turn, after the one who acted last, who has not done with the phase. */
function nextPartner(session: Session): SeatId | undefined {
  const ids = session.scenario.data.seats.map((s) => s.id)
  const last = session.log.slice(session.log.length - 1)[0]
  const from = last ? ids.indexOf(last.actor) + 1 : 0
  return [...ids.slice(from), ...ids.slice(0, from)].find(
    (id) => session.roster[id]?.holder === 'partner' && session.state.seats[id]?.ready === false,
  )
}

/** The own stream of chance of a seat’s partner at this point of its session. */
export const chanceOf = (session: Session, seat: SeatId): Stream =>
  stream(session.seed, `partner:${seat}`, session.state.round, session.log.length)

/**
 * Lets one partner act. Undefined when none is to: people are awaited, or play is over. Throws when the partner’s
 * choice is refused: partners choose among legal options, so that is a bug.
 */
export function turn<B>(session: Session, decide: Decide<B>): Turn<B> | undefined {
  if (isOver(session)) return undefined
  const seat = nextPartner(session)
  if (seat === undefined) return undefined
  const persona = session.roster[seat]?.persona ?? DEFAULT_PERSONA
  const { action, because } = decide(
    persona,
    viewOf(session, seat),
    optionsOf(session, seat),
    chanceOf(session, seat),
  )
  const next = submit(session, seat, action)
  if (!next.ok)
    throw new Error(`${persona} as ${seat} chose ${JSON.stringify(action)}, refused: ${next.error.message}`)
  return { session: next.value, seat, action, because }
}
