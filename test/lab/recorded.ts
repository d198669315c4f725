import type { PlayedLog } from '../../src/lab/index.ts'
import { type Recording, recordingOf } from '../../src/lab/index.ts'
import type { Action, SeatId } from '../../src/schema/index.ts'
import { allHeldBy, harbour, Play } from '../support/session.ts'

/** A session of the small scenario that people play by example, and whose log is kept. */
export class Recorded extends Play {
  readonly log: { actor: SeatId; action: Action }[] = []
  #by: SeatId = ''

  override as(seat: SeatId): this {
    this.#by = seat
    return super.as(seat)
  }

  override does(action: Action): this {
    super.does(action)
    this.log.push({ actor: this.#by, action })
    return this
  }

  /** The number of the latest entry. */
  get n(): number {
    return this.log.length
  }

  played(): PlayedLog {
    return { seed: this.state.seed, roster: allHeldBy(this.state.scenario, 'person'), log: this.log }
  }

  recording(): Recording {
    const made = recordingOf(this.state.scenario, this.played())
    if (!made.ok) throw new Error(made.error.message)
    return made.value
  }
}

export const recorded = (seed = 'example'): Recorded => new Recorded(harbour(), seed)

/** What a piece of work comes to, and how often it told how far it had come. */
export function worked<P, R>(work: Generator<P, R>): { found: R; told: P[] } {
  const told: P[] = []
  for (;;) {
    const step = work.next()
    if (step.done) return { found: step.value, told }
    told.push(step.value)
  }
}
