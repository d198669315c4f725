import type { Receipt } from '../../schema/receipt.ts'
import { receiptOf, type Session } from '../../session/index.ts'
import { dropLate, noteLate } from '../late.ts'
import { type Kept, keep, SAVE_FORMAT, type Save } from '../saves.ts'

/** How a session is kept, and what follows from it. */
export interface Keeping {
  readonly id: string
  readonly seat: string
  /** Makes a session’s receipt, beside the page where that can be. */
  readonly receipt: (session: Session) => Promise<Receipt>
  /** Called once, when the session can be found again. */
  readonly onKept: () => void
  readonly onLost: (why: Exclude<Kept, 'kept'>) => void
  /** Puts it on the shelf; `after` is the hash of the receipt that this page put there before. */
  readonly put?: (save: Save, after?: string) => Promise<Kept>
}

/**
 * Keeps a session after each act: one at a time, and only the latest when acts come faster than they are kept. Once it was
 * played on elsewhere (in another tab, say) it is kept no more: a page that was left behind and catches up, as partners do
 * the same again, would else take the place of what was played there.
 */
export class Keeper {
  readonly #keeping: Keeping
  readonly #put: NonNullable<Keeping['put']>
  #latest: Session | undefined
  /** How many sessions came to be kept; the last of these that was sent to the shelf, and the last that arrived there. */
  #came = 0
  #sent = 0
  #there = 0
  /** The one that was noted as the page seemed to go. */
  #noted = 0
  #busy = false
  #elsewhere = false
  #last: string | undefined
  /** The putting away of what came before: one waits for the other. */
  #putting: Promise<void> = Promise.resolve()

  constructor(keeping: Keeping) {
    this.#keeping = keeping
    this.#put = keeping.put ?? keep
  }

  keep(session: Session): void {
    this.#latest = session
    this.#came += 1
    if (this.#busy || this.#elsewhere) return
    this.#busy = true
    // In a task of its own: a receipt takes its time to be made, and what was just done is drawn first.
    setTimeout(() => void this.#work())
  }

  /** Keeps at once what is not yet kept, since the page may be left; settles when it is kept. */
  flush(): Promise<void> {
    if (this.#latest && this.#came > this.#sent && !this.#elsewhere)
      this.#away(this.#came, this.#latest, receiptOf(this.#latest))
    return this.#putting
  }

  /** Notes what is not yet kept as the page goes: nothing that takes a moment ends any more. */
  note(): void {
    if (!this.#latest || this.#came === this.#there || this.#elsewhere) return
    this.#noted = this.#came
    noteLate(this.#saveOf(this.#latest, receiptOf(this.#latest)), this.#last)
  }

  async #work(): Promise<void> {
    while (this.#latest && this.#came > this.#sent && !this.#elsewhere) {
      const session = this.#latest
      const nth = this.#came
      const receipt = await this.#keeping.receipt(session)
      if (nth > this.#sent) this.#away(nth, session, receipt)
      await this.#putting
    }
    this.#busy = false
  }

  #away(nth: number, session: Session, receipt: Receipt): void {
    this.#sent = nth
    this.#putting = this.#putting.then(() => this.#keep(nth, this.#saveOf(session, receipt)))
  }

  async #keep(nth: number, save: Save): Promise<void> {
    if (this.#elsewhere) return
    const kept = await this.#put(save, this.#last)
    if (kept !== 'kept') {
      this.#elsewhere = kept === 'elsewhere'
      this.#keeping.onLost(kept)
      return
    }
    const first = this.#last === undefined
    this.#last = save.receipt.hash
    this.#there = nth
    if (this.#noted > 0 && this.#noted <= nth) dropLate(this.#keeping.id)
    if (first) this.#keeping.onKept()
  }

  #saveOf({ scenario, state }: Session, receipt: Receipt): Save {
    return {
      format: SAVE_FORMAT,
      id: this.#keeping.id,
      title: scenario.data.title,
      seat: this.#keeping.seat,
      seatName: scenario.seat(this.#keeping.seat).short,
      round: state.round,
      rounds: scenario.data.rounds,
      phase: state.phase,
      when: Date.now(),
      receipt,
    }
  }
}
