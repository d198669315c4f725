import type { Beat } from '../beats.ts'
import type { Caption } from './caption.ts'
import type { Marks } from './marks.ts'
import type { Shown } from './sheet.ts'

/**
 * Plays beats one after the other by the wall clock, so that a slow machine drops frames rather than time, and a
 * hidden tab still comes to the end.
 */
export class Performance {
  readonly #marks: Marks
  readonly #caption: Caption
  #timer: number | undefined
  #finish: (() => void) | undefined
  /** When the next beat is due, by performance.now(). */
  #due = 0
  speed = 1

  constructor(marks: Marks, caption: Caption) {
    this.#marks = marks
    this.#caption = caption
  }

  get playing(): boolean {
    return this.#finish !== undefined
  }

  play(beats: readonly Beat[], shown: () => Shown, still: boolean, finish: () => void): void {
    this.stop()
    this.#finish = finish
    this.#due = performance.now()
    this.#step(beats, 0, shown, still)
  }

  /** Ends at once, as if all had been seen. */
  skip(): void {
    const finish = this.#finish
    this.stop()
    finish?.()
  }

  /** Ends without telling anyone. */
  stop(): void {
    window.clearTimeout(this.#timer)
    this.#finish = undefined
    this.#marks.clear()
    this.#caption.clear()
  }

  #step(beats: readonly Beat[], i: number, shown: () => Shown, still: boolean): void {
    const beat = beats[i]
    if (beat === undefined) {
      this.skip()
      return
    }
    const ms = beat.ms / this.speed
    const now = shown()
    this.#marks.clear()
    this.#caption.show(beat.caption, i, beats.length, now.size)
    for (const [order, mark] of beat.marks.entries()) this.#marks.show(mark, { shown: now, ms, still, order })
    this.#due += ms
    const wait = Math.max(ms / 2, this.#due - performance.now())
    this.#timer = window.setTimeout(() => this.#step(beats, i + 1, shown, still), wait)
  }
}
