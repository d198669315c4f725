import type { BoardAct, Closed, Option, Rejection, SeatId } from '../schema/index.ts'
import { checkAct } from './acts/act.ts'
import type { SessionState } from './state.ts'

/** Collects what is open and what is closed, and why. */
export class Collector {
  readonly open: Option[] = []
  readonly closed: Closed[] = []
  readonly #state: SessionState
  readonly #seat: SeatId

  constructor(state: SessionState, seat: SeatId) {
    this.#state = state
    this.#seat = seat
  }

  /** Adds an act at the board if it can be done now, or why not. `needs` where it costs other than the rules say. */
  act(act: BoardAct, type: Option['type'], make: () => Option[], needs?: number): void {
    const barred = checkAct(this.#state, this.#seat, act, needs)
    if (barred) this.closed.push({ type, code: barred.code })
    else this.open.push(...make())
  }

  /** Adds an option, or says why it is closed. */
  add(option: Option, barred: Rejection | undefined, about?: number | string): void {
    if (!barred) this.open.push(option)
    else this.closed.push({ type: option.type, code: barred.code, ...(about === undefined ? {} : { about }) })
  }
}
