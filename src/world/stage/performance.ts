import type { Beat, Mark } from '../beats.ts'
import type { Marks } from './marks.ts'
import type { Shown } from './sheet.ts'

/** Where a performance stands: which beat is shown, and whether it goes on by itself. */
export interface Playing {
  readonly at: number
  readonly of: number
  readonly caption: string
  /** What is shown on the map with it. */
  readonly marks: readonly Mark[]
  readonly paused: boolean
}

interface Piece {
  readonly beats: readonly Beat[]
  readonly shown: () => Shown
  readonly still: boolean
  readonly finish: () => void
}

/**
 * Plays beats one after the other by the wall clock, so that a slow machine drops frames rather than time, and a
 * hidden tab still comes to the end. It can be held, gone through step by step, and ended.
 */
export class Performance {
  readonly #marks: Pick<Marks, 'show' | 'clear'>
  readonly #tell: (playing: Playing | undefined, ms: number) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #piece: Piece | undefined
  #at = 0
  #paused = false
  /** When the next beat is due, by performance.now(), and how long this one had left when it was held. */
  #due = 0
  #left = 0
  speed = 1

  /** `tell` is told of every beat with how long it is shown, in ms, and of the end. */
  constructor(
    marks: Pick<Marks, 'show' | 'clear'>,
    tell: (playing: Playing | undefined, ms: number) => void,
  ) {
    this.#marks = marks
    this.#tell = tell
  }

  play(beats: readonly Beat[], shown: () => Shown, still: boolean, finish: () => void): void {
    this.stop()
    this.#piece = { beats, shown, still, finish }
    this.#paused = false
    this.#due = performance.now()
    this.#show(0)
  }

  pause(): void {
    if (this.#piece === undefined || this.#paused) return
    clearTimeout(this.#timer)
    this.#paused = true
    this.#left = Math.max(0, this.#due - performance.now())
    this.#say(0)
  }

  resume(): void {
    if (this.#piece === undefined || !this.#paused) return
    this.#paused = false
    this.#due = performance.now() + this.#left
    this.#say(this.#left)
    this.#wait()
  }

  /** Shows the beat so many further on, or back, and stays there. */
  step(by: number): void {
    const { beats } = this.#piece ?? {}
    if (beats === undefined) return
    clearTimeout(this.#timer)
    this.#paused = true
    this.#show(Math.min(beats.length - 1, Math.max(0, this.#at + by)))
    this.#left = (beats[this.#at]?.ms ?? 0) / this.speed
  }

  /** Ends at once, as if all had been seen. */
  skip(): void {
    const finish = this.#piece?.finish
    this.stop()
    finish?.()
  }

  /** Ends without telling the one who asked for it. */
  stop(): void {
    clearTimeout(this.#timer)
    const was = this.#piece
    this.#piece = undefined
    this.#marks.clear()
    if (was !== undefined) this.#tell(undefined, 0)
  }

  /** Puts what the present beat marks on the map anew, where the map is now drawn at another size. */
  lay(): void {
    const { beats = [], shown, still = false } = this.#piece ?? {}
    const beat = beats[this.#at]
    if (beat === undefined || shown === undefined) return
    this.#marks.clear()
    for (const [order, mark] of beat.marks.entries())
      this.#marks.show(mark, { shown: shown(), ms: beat.ms / this.speed, still, order })
  }

  #show(at: number): void {
    const beat = this.#piece?.beats[at]
    if (beat === undefined) {
      this.skip()
      return
    }
    this.#at = at
    const ms = beat.ms / this.speed
    this.lay()
    this.#say(ms)
    if (this.#paused) return
    this.#due += ms
    this.#wait(ms / 2)
  }

  #wait(least = 0): void {
    const wait = Math.max(least, this.#due - performance.now())
    this.#timer = setTimeout(() => this.#show(this.#at + 1), wait)
  }

  #say(ms: number): void {
    const { beats = [] } = this.#piece ?? {}
    const { caption = '', marks = [] } = beats[this.#at] ?? {}
    this.#tell({ at: this.#at, of: beats.length, caption, marks, paused: this.#paused }, ms)
  }
}
