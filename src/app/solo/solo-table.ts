import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Action, Options, Rejection, View } from '../../schema/index.ts'
import { carryOut, eventsFor, isOver, optionsOf, type Session, submit, viewOf } from '../../session/index.ts'
import type { Persona, Reason, Recalled, Seen, Stance, Table } from '../../ui/table.ts'
import { t } from '../../ui/words/index.ts'
import type { Chosen } from '../thinking/protocol.ts'
import { type ToldReason, toldOf } from '../thinking/told.ts'
import { inWords, reasonsOf, STANDPOINTS, stancesOf } from './reasons.ts'
import { canTakeBack } from './take-back.ts'
import { Telling } from './telling.ts'
import { whileSame } from './unchanged.ts'

interface Setting {
  readonly personas: readonly Persona[]
  /** What the next partner does in a session; undefined when none is to act. */
  readonly choose: (session: Session) => Promise<Chosen>
  /** Why partners did what a session’s log holds, as a seat may be told. */
  readonly recall: (session: Session, seat: string) => Promise<readonly ToldReason[]>
  /** How long a partner takes over one act, in ms. */
  readonly pause: () => number
  /** How long the partners wait after an act of the player that can be taken back, in ms; 0 leaves no time for that. */
  readonly grace: () => number
  /** Called after each act of anybody. */
  readonly onChange: (session: Session) => void
}

/** How long the board is left to be drawn before what was done earlier is asked about, in ms. */
const RECALL_AFTER = 500

/** An act that can still be taken back: how things stood before it, and what was said of it. */
interface Step {
  readonly before: Session
  readonly says: string
}

/** A table with one person at it: does what the person asks, and lets the partners act in between, one at a time. */
export class SoloTable implements Table {
  readonly session: Signal<Session>
  readonly seat: string
  readonly view: ReadonlySignal<View>
  readonly options: ReadonlySignal<Options>
  readonly events: ReadonlySignal<readonly Seen[]>
  readonly told: Signal<readonly ToldReason[]> = signal([])
  readonly reasons: ReadonlySignal<readonly Reason[]>
  readonly stances: ReadonlySignal<readonly Stance[]>
  readonly voices = STANDPOINTS
  readonly recalled: Signal<Recalled> = signal('whole')
  readonly thinking: Signal<string | undefined> = signal(undefined)
  readonly status: Signal<string>
  readonly undoable: ReadonlySignal<string | undefined>
  readonly #steps: Signal<readonly Step[]> = signal([])
  readonly personas: readonly Persona[]
  readonly #setting: Setting
  readonly #telling: Telling
  #timer: ReturnType<typeof setTimeout> | undefined
  #recalling: ReturnType<typeof setTimeout> | undefined
  /** The session as it was when this table was opened. */
  readonly #opened: Session
  #left = false

  constructor(session: Session, seat: string, setting: Setting) {
    this.session = signal(session)
    this.seat = seat
    this.#opened = session
    this.personas = setting.personas
    this.#setting = setting
    this.#telling = new Telling(seat)
    this.status = this.#telling.status
    this.view = whileSame(() => viewOf(this.session.value, seat))
    this.options = whileSame(() => optionsOf(this.session.value, seat))
    this.events = whileSame(() => eventsFor(this.session.value, seat))
    this.reasons = inWords(() => reasonsOf(this.view.value, this.told.value))
    this.stances = inWords(() => stancesOf(this.session.value, this.view.value))
    this.undoable = computed(() => this.#steps.value.at(-1)?.says)
    if (session.log.length > 0) {
      this.recalled.value = 'working'
      this.#recalling = setTimeout(() => void this.#recall(), RECALL_AFTER)
    }
    this.#await()
  }

  act(action: Action): Rejection | undefined {
    const before = this.session.value
    const done = submit(before, this.seat, action)
    if (!done.ok) return done.error
    this.#telling.forget()
    this.#take(done.value)
    const lasting = !canTakeBack(before, done.value, this.seat)
    if (action.type === 'ready' && !lasting) this.status.value = t('board:status.done')
    this.#steps.value = lasting ? [] : [...this.#steps.value, { before, says: this.status.value }]
    if (!lasting) this.#wait()
    return undefined
  }

  /** Takes the last act back: the log is cut to what it was, and nobody ever knew. */
  undo(): void {
    const last = this.#steps.value.at(-1)
    if (last === undefined) return
    this.#steps.value = this.#steps.value.slice(0, -1)
    this.#telling.forget()
    this.session.value = last.before
    this.status.value = t('board:undo.done', { what: last.says })
    this.#setting.onChange(last.before)
    this.#wait()
  }

  /** Lets the partners go on at once: what was done stands. */
  settle(): void {
    if (this.#steps.value.length === 0) return
    this.#steps.value = []
    this.#await()
  }

  /** Keeps the partners waiting while the player is about to take something back. */
  hold(): void {
    if (this.#steps.value.length > 0) clearTimeout(this.#timer)
  }

  /** Gives the player a moment to take the last act back before the partners see it. */
  #wait(): void {
    this.#await()
    if (this.thinking.value === undefined || this.#steps.value.length === 0) return
    clearTimeout(this.#timer)
    this.thinking.value = undefined
    this.#timer = setTimeout(() => this.settle(), this.#setting.grace())
  }

  /** Lets the moment to take something back begin anew. */
  release(): void {
    this.#wait()
  }

  /** Lets the partners rest for good. */
  leave(): void {
    this.#left = true
    clearTimeout(this.#timer)
    clearTimeout(this.#recalling)
  }

  /** Asks why partners did what was done before this table was opened. */
  async #recall(): Promise<void> {
    this.recalled.value = 'working'
    try {
      const before = await this.#setting.recall(this.#opened, this.seat)
      this.told.value = [...before, ...this.told.value]
      this.recalled.value = 'whole'
    } catch {
      // What works it out is a part of the page, and may not have come.
      this.recalled.value = 'lost'
    }
  }

  recallAgain(): void {
    if (this.recalled.value === 'lost') void this.#recall()
  }

  #take(session: Session): void {
    const before = this.session.value
    this.session.value = session
    this.#telling.tell(before, session, this.view.value)
    this.#setting.onChange(session)
    this.#await()
  }

  /** Waits a moment before the next partner acts. */
  #await(): void {
    clearTimeout(this.#timer)
    this.thinking.value = this.#next()
    if (this.thinking.value !== undefined)
      this.#timer = setTimeout(() => void this.#step(), this.#setting.pause())
  }

  /** The partner whose turn seems to be next: for the screen alone; the session decides. */
  #next(): string | undefined {
    if (isOver(this.session.value)) return undefined
    const { seats } = this.view.value
    const last = this.events.value.at(-1)?.body
    const from = seats.findIndex((one) => last !== undefined && 'by' in last && one.id === last.by) + 1
    const order = [...seats.slice(from), ...seats.slice(0, from)]
    return order.find((one) => one.holder === 'partner' && !one.ready)?.id
  }

  async #step(): Promise<void> {
    this.#steps.value = []
    const asked = this.session.value
    const choice = await this.#setting.choose(asked)
    // Meanwhile the player may have acted or left: then the partner chooses anew, from how things stand.
    if (this.#left || this.session.value !== asked) return
    if (choice === undefined) {
      this.thinking.value = undefined
      return
    }
    const done = carryOut(asked, choice)
    this.#take(done.session)
    const reason = toldOf(asked, done, this.seat)
    if (reason) this.told.value = [...this.told.value, reason]
  }
}
