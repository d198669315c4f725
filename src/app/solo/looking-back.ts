import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Action, type Options, type Rejection, rejection, type View } from '../../schema/index.ts'
import { eventsFor, momentsOf, rewound, type Session, viewOf } from '../../session/index.ts'
import type { Moment, Persona, Reason, Recalled, Seen, Stance, Table, TimedTable } from '../../ui/table.ts'
import type { ToldReason } from '../thinking/told.ts'
import { inWords, reasonsOf, stancesOf } from './reasons.ts'
import { inParts, whileSame } from './unchanged.ts'

/** A table that is played, with its session and the seat from which it is seen. */
interface Played extends Table {
  readonly session: ReadonlySignal<Session>
  readonly told: ReadonlySignal<readonly ToldReason[]>
  readonly seat: string
}

/** Nothing can be done in what is over. */
const NOTHING: Options = { open: [], closed: [] }

/**
 * A table through which earlier moments can be seen. It shows what is, or, while a moment is looked at, what the seat
 * saw then: the log is cut there and played again, so that nothing learned since can shine through. Play goes on
 * meanwhile; what is said of it stays in the status region.
 */
export class LookingBack implements TimedTable {
  readonly whole: ReadonlySignal<View>
  readonly view: ReadonlySignal<View>
  readonly options: ReadonlySignal<Options>
  readonly events: ReadonlySignal<readonly Seen[]>
  readonly reasons: ReadonlySignal<readonly Reason[]>
  readonly stances: ReadonlySignal<readonly Stance[]>
  readonly voices: Table['voices']
  readonly recalled: ReadonlySignal<Recalled>
  readonly thinking: ReadonlySignal<string | undefined>
  readonly undoable: ReadonlySignal<string | undefined>
  readonly status: Signal<string>
  readonly personas: readonly Persona[]
  readonly moments: ReadonlySignal<readonly Moment[]>
  readonly past: Signal<Moment | undefined> = signal(undefined)
  readonly #live: Played
  /** Sessions as they stood, by how many entries led there: what is over does not change any more. */
  readonly #stood = new Map<number, Session>()

  constructor(live: Played) {
    this.#live = live
    this.status = live.status
    this.voices = live.voices
    this.recalled = live.recalled
    this.personas = live.personas
    this.moments = whileSame(() => momentsOf(live.session.value))
    const then = computed(() => this.#standing())
    const orNow = <T>(now: ReadonlySignal<T>, past: (session: Session) => T): ReadonlySignal<T> =>
      computed(() => (then.value ? past(then.value) : now.value))
    this.whole = orNow(live.view, (session) => viewOf(session, live.seat))
    this.view = signal(inParts(this.whole))
    this.options = orNow(live.options, () => NOTHING)
    this.events = orNow(live.events, (session) => eventsFor(session, live.seat))
    this.stances = inWords(() => (then.value ? stancesOf(then.value, this.whole.value) : live.stances.value))
    this.thinking = orNow(live.thinking, () => undefined)
    this.undoable = orNow(live.undoable, () => undefined)
    this.reasons = inWords(() => this.#reasonsThen())
  }

  look(moment: Moment | undefined): void {
    this.past.value = moment
  }

  act(action: Action): Rejection | undefined {
    const past = this.past.peek()
    return past ? rejection('wrong-phase', { phase: past.phase }) : this.#live.act(action)
  }

  undo(): void {
    if (this.past.peek() === undefined) this.#live.undo()
  }

  settle(): void {
    this.#live.settle()
  }

  recallAgain(): void {
    this.#live.recallAgain()
  }

  hold(): void {
    this.#live.hold()
  }

  release(): void {
    this.#live.release()
  }

  #standing(): Session | undefined {
    const past = this.past.value
    if (past === undefined) return undefined
    const known = this.#stood.get(past.entries)
    if (known) return known
    const stood = rewound(this.#live.session.peek(), past.entries)
    this.#stood.set(past.entries, stood)
    return stood
  }

  /** The reasons for what had been done by the moment that is looked at, with everything named as it was known then. */
  #reasonsThen(): readonly Reason[] {
    const past = this.past.value
    if (past === undefined) return this.#live.reasons.value
    return reasonsOf(
      this.whole.value,
      this.#live.told.value.filter(({ n }) => n <= past.entries),
    )
  }
}
