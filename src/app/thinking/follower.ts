import { decide } from '../../partners/index.ts'
import { compileScenario } from '../../scenario/scenario.ts'
import { chosenIn, type Entry, openSession, receiptOf, type Session, submit } from '../../session/index.ts'
import type { Begun, Chosen, Sealed, ThinkReply, ThinkRequest } from './protocol.ts'
import { recalled } from './recalling.ts'
import type { ToldReason } from './told.ts'

/** How long the past is asked about before what else waits has its turn, in ms. */
const SLICE = 40

function goOn(session: Session, entries: readonly Entry[]): Session {
  return entries.reduce((at, { actor, action }) => {
    const done = submit(at, actor, action)
    if (!done.ok) throw new Error(`an entry of the log cannot be followed: ${done.error.message}`)
    return done.value
  }, session)
}

/** Follows a session by its log and lets partners choose in it, beside the one that is shown. */
export class Follower {
  readonly #begun: Session
  #session: Session

  constructor({ scenario, seed, roster }: Begun) {
    this.#begun = openSession(compileScenario(scenario), seed, roster)
    this.#session = this.#begun
  }

  /** What the next partner does when the log is its first `keep` entries and these; undefined when none is to act. */
  choose(keep: number, entries: readonly Entry[]): Chosen {
    return chosenIn(this.#at(keep, entries), decide)
  }

  /** What a receipt says beside the log, when that is its first `keep` entries and these. */
  seal(keep: number, entries: readonly Entry[]): Sealed {
    const { log: _, ...sealed } = receiptOf(this.#at(keep, entries))
    return sealed
  }

  /** Why partners did what a whole log holds, as a seat may be told; what else is asked meanwhile is answered between. */
  recall(entries: readonly Entry[], seat: string): Promise<readonly ToldReason[]> {
    return recalled(this.#begun, entries, seat, SLICE)
  }

  /** The session as its log has it: what was taken back is played anew from the beginning. */
  #at(keep: number, entries: readonly Entry[]): Session {
    const { log } = this.#session
    if (keep < log.length) this.#session = goOn(this.#begun, log.slice(0, keep))
    this.#session = goOn(this.#session, entries)
    return this.#session
  }
}

/** What a follower answers to a question. */
export async function answer(
  follower: Follower,
  request: Exclude<ThinkRequest, { type: 'follow' }>,
): Promise<ThinkReply> {
  const { id, entries } = request
  switch (request.type) {
    case 'choose':
      return { type: 'chosen', id, choice: follower.choose(request.keep, entries) }
    case 'seal':
      return { type: 'sealed', id, sealed: follower.seal(request.keep, entries) }
    case 'recall':
      return { type: 'recalled', id, reasons: await follower.recall(entries, request.seat) }
  }
}
