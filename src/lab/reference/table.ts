import { applyInPlace, createSession, type SessionState } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { type Action, CLOCK, type Receipt, type Roster, type SeatId } from '../../schema/index.ts'
import { copyOf } from '../snapshot.ts'

/** One table that is played by one mind, in place. Everything it does is a legal action in a log, as at any other table. */
export class Table {
  readonly state: SessionState
  readonly log: Receipt['log']
  /** £k that a seat keeps to itself from now on, whatever the plan says. */
  readonly pocketed: Record<SeatId, number>

  private constructor(state: SessionState, log: Receipt['log'], pocketed: Record<SeatId, number>) {
    this.state = state
    this.log = log
    this.pocketed = pocketed
  }

  /** A table as a session begins; with `world` what chance decided is other than the seed says. */
  static open(scenario: Scenario, seed: string, world?: SessionState['world']): Table {
    const roster: Roster = Object.fromEntries(scenario.data.seats.map((s) => [s.id, { holder: 'person' }]))
    const { state } = createSession(scenario, seed, roster)
    return new Table(world ? { ...state, world } : state, [], {})
  }

  /** The same table once more, to go on from here in another way. */
  copy(): Table {
    return new Table(copyOf(this.state), [...this.log], { ...this.pocketed })
  }

  /** Does an action if it is legal; whether it was. */
  does(actor: SeatId, action: Action): boolean {
    const done = applyInPlace(this.state, actor, action)
    if (done.ok) this.log.push({ n: this.log.length + 1, actor, action })
    return done.ok
  }

  /** Time is up: the phase ends for all. */
  ends(): void {
    if (!this.does(CLOCK, { type: 'deadline' })) throw new Error('the clock cannot be refused')
  }
}
