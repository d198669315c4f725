import { decide } from '../../partners/index.ts'
import { compileScenario } from '../../scenario/scenario.ts'
import { chosenIn, type Entry, openSession, type Session, submit } from '../../session/index.ts'
import type { Begun, Chosen } from './protocol.ts'
import { recalling } from './recalling.ts'
import type { ToldReason } from './told.ts'

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
    const { log } = this.#session
    if (keep < log.length) this.#session = goOn(this.#begun, log.slice(0, keep))
    this.#session = goOn(this.#session, entries)
    return chosenIn(this.#session, decide)
  }

  /** Why partners did what a whole log holds, as a seat may be told; the log is followed from then on. */
  recall(entries: readonly Entry[], seat: string): readonly ToldReason[] {
    const steps = recalling(this.#begun, entries, seat)
    for (;;) {
      const step = steps.next()
      if (!step.done) continue
      this.#session = step.value.session
      return step.value.reasons
    }
  }
}
