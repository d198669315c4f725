import { must, type Stream } from '../kernel/index.ts'
import type { Action, Option, Options, SeatId, View } from '../schema/index.ts'
import type { Because } from './because.ts'
import { forgiving, type Past, pastWith } from './past.ts'
import type { Grudge, Moment, Rule } from './rule.ts'

/** What a partner does, and why. */
export interface Decision {
  action: Action
  because: Because
}

/**
 * A partner at one decision: its rule, its own view, what it may do and its stream of chance. Nothing outlives the
 * decision; what is kept here spares reading the same record twice.
 */
export class Mind {
  readonly rule: Rule
  readonly view: View
  readonly options: Options
  readonly chance: Stream
  readonly me: SeatId
  readonly #pasts = new Map<SeatId, Past>()
  readonly #figures = new Map<string, number>()

  constructor(rule: Rule, view: View, options: Options, chance: Stream) {
    this.rule = rule
    this.view = view
    this.options = options
    this.chance = chance
    this.me = view.viewer
  }

  /** The record with another seat. */
  past(seat: SeatId): Past {
    let past = this.#pasts.get(seat)
    if (!past) {
      past = pastWith(this.view, seat)
      this.#pasts.set(seat, past)
    }
    return past
  }

  /** A figure that depends on the view alone, worked out once. */
  figure(name: string, make: () => number): number {
    let figure = this.#figures.get(name)
    if (figure === undefined) {
      figure = make()
      this.#figures.set(name, figure)
    }
    return figure
  }

  /** Overall trust in another seat, 0–1000. */
  trust(seat: SeatId): number {
    return this.past(seat).trust.overall
  }

  /** What it holds against a seat, now or in another round, if anything. */
  grudge(seat: SeatId, moment: Moment = this.moment): Grudge | null {
    return this.rule.grudge(forgiving(this.past(seat), this.rule.partnership.amends.accepts), moment)
  }

  get moment(): Moment {
    return { round: this.view.round, rounds: this.view.rounds }
  }

  /** The other seats, in the table's order. */
  get others(): SeatId[] {
    return this.view.seats.filter((seat) => seat.id !== this.me).map((seat) => seat.id)
  }

  /** Whether somebody sits there who can answer. */
  present(seat: SeatId): boolean {
    return this.view.seats.some((s) => s.id === seat && s.holder !== 'nobody')
  }

  /** Whether the viewer's money is a ring-fenced grant. */
  get ringfenced(): boolean {
    return must(
      this.view.seats.find((seat) => seat.id === this.me),
      `seat ${this.me}`,
    ).ringfenced
  }

  /** The open options of one type. */
  may<T extends Option['type']>(type: T): Extract<Option, { type: T }>[] {
    return this.options.open.filter((option): option is Extract<Option, { type: T }> => option.type === type)
  }
}
