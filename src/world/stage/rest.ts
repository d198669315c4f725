import type * as Phaser from 'phaser'

/** Keeps Phaser's loop asleep while nothing moves, so that an idle map costs nothing. */
export class Rest {
  readonly #game: Phaser.Game
  #timer: number | undefined
  #until = 0

  constructor(game: Phaser.Game) {
    this.#game = game
  }

  /** Runs the loop for at least so many milliseconds from now. */
  stir(ms: number): void {
    this.#until = Math.max(this.#until, performance.now() + ms)
    this.#game.loop.wake(true)
    this.#plan()
  }

  /** Forgets what was asked before: so many milliseconds more, then sleep. */
  settle(ms: number): void {
    this.#until = 0
    this.stir(ms)
  }

  stop(): void {
    window.clearTimeout(this.#timer)
  }

  #plan(): void {
    window.clearTimeout(this.#timer)
    const left = this.#until - performance.now()
    this.#timer = window.setTimeout(
      () => {
        if (performance.now() >= this.#until - 1) this.#game.loop.sleep()
        else this.#plan()
      },
      Math.max(0, left),
    )
  }
}
