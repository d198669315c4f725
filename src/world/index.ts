import type { EventBody, View } from '../schema/index.ts'
import { beatsOf } from './beats.ts'
import { hourOf } from './hour.ts'
import { endGame, fitGame, keepAim, sizeOf, startGame, watchRatio } from './stage/game.ts'
import { Marks, prepareMarks } from './stage/marks.ts'
import { Performance, type Playing } from './stage/performance.ts'
import { Rest } from './stage/rest.ts'
import { schemeOf, watchScheme } from './stage/scheme.ts'
import { FADE, Sheet, type Shown } from './stage/sheet.ts'
import { type Selected, Touch } from './stage/touch.ts'
import type { Words } from './words.ts'

export { describeWorld } from './describe.ts'
export type { Playing } from './stage/performance.ts'
export { englishWords, WORLD_WORDS } from './words.ts'

export interface WorldOptions {
  readonly parent: HTMLElement
  readonly view: View
  /** Still pictures with captions in place of movement. */
  readonly reducedMotion: boolean
  /** Draws without WebGL, as after it was lost. */
  readonly plain?: boolean
  /** The first picture is there. */
  readonly onShown?: () => void
  /** The graphics card took the drawing away: whoever made the world makes another, a plain one. */
  readonly onLost?: () => void
  readonly onSelect?: (what: Selected) => void
  /** Told of each beat of what happened as it is shown, of a pause, and of the end. */
  readonly onBeat?: (playing: Playing | undefined) => void
  /** Captions from the app's catalogue; the keys are those of WORLD_WORDS. */
  readonly words: Words
}

export interface World {
  /** Draws the state of a view. */
  show(view: View): void
  /** Shows what happened, beat by beat in at most fourteen seconds, then shows `view` and calls `done` once. */
  play(view: View, events: readonly EventBody[], done: () => void): void
  /** Ends the performance at once. */
  skip(): void
  /** Holds the performance at a beat, lets it go on, or shows another beat and holds there. */
  pause(): void
  resume(): void
  step(by: number): void
  /** Plays beats faster (above 1) or slower. */
  setSpeed(times: number): void
  /** Takes the map away and frees all that it holds. */
  destroy(): void
}

/** How long a new picture or a pointer's ring keeps the loop awake, in ms. */
const MOMENT = FADE + 150

/** Draws an illustrated map of a place in an element and keeps it fitted to the element's size. */
export function createWorld(options: WorldOptions): World {
  return new Stage(options)
}

class Stage implements World {
  readonly #options: WorldOptions
  readonly #game: ReturnType<typeof startGame>
  readonly #rest: Rest
  readonly #watch: ResizeObserver
  readonly #ended = new AbortController()
  #view: View
  #sheet: Sheet | undefined
  #touch: Touch | undefined
  #performance: Performance | undefined
  #shown: Shown | undefined
  /** Whether there is all that it takes to play what happened, and what waits for it. */
  #ready = false
  #waiting: (() => void) | undefined
  #speed = 1
  #gone = false
  #size: string

  constructor(options: WorldOptions) {
    this.#options = options
    this.#view = options.view
    const size = sizeOf(options.parent)
    this.#size = JSON.stringify(size)
    this.#game = startGame(options.parent, size, (scene) => void this.#begin(scene), options.plain === true)
    this.#rest = new Rest(this.#game)
    this.#watch = new ResizeObserver(() => this.#fit())
    this.#watch.observe(options.parent)
    watchRatio(this.#ended.signal, () => this.#fit())
    watchScheme(this.#ended.signal, () => void this.#draw())
  }

  show(view: View): void {
    this.#view = view
    void this.#draw()
  }

  play(view: View, events: readonly EventBody[], done: () => void): void {
    const still = this.#options.reducedMotion
    const beats = beatsOf(view, events, this.#options.words, still)
    const finish = (): void => {
      this.#rest.settle(MOMENT)
      this.show(view)
      done()
    }
    const start = (): void => {
      const shown = this.#shown
      if (beats.length === 0 || this.#performance === undefined || shown === undefined) {
        finish()
        return
      }
      this.#performance.play(beats, () => this.#shown ?? shown, still, finish)
    }
    this.#performance?.stop()
    if (this.#ready) start()
    else this.#waiting = start
  }

  skip(): void {
    this.#performance?.skip()
  }

  pause(): void {
    this.#performance?.pause()
  }

  resume(): void {
    this.#performance?.resume()
  }

  step(by: number): void {
    this.#performance?.step(by)
  }

  setSpeed(times: number): void {
    this.#speed = Math.min(8, Math.max(0.25, times))
    if (this.#performance !== undefined) this.#performance.speed = this.#speed
  }

  destroy(): void {
    if (this.#gone) return
    this.#gone = true
    this.#ended.abort()
    this.#watch.disconnect()
    this.#performance?.stop()
    this.#sheet?.end()
    this.#rest.stop()
    endGame(this.#game)
  }

  async #begin(scene: Parameters<Parameters<typeof startGame>[2]>[0]): Promise<void> {
    // A map that was taken away while it started has nothing left to fit.
    if (this.#gone) return
    const family = getComputedStyle(this.#options.parent).fontFamily || 'sans-serif'
    fitGame(this.#game, sizeOf(this.#options.parent))
    const { signal } = this.#ended
    keepAim(this.#game, this.#options.parent, signal)
    this.#game.canvas.addEventListener('webglcontextlost', () => this.#options.onLost?.(), { signal })
    await Promise.all([document.fonts.load(`600 14px ${family}`), document.fonts.load(`700 14px ${family}`)])
    if (this.#gone) return
    this.#sheet = new Sheet(scene, this.#options.words, family, this.#options.reducedMotion)
    this.#touch = new Touch(
      scene,
      (what) => this.#options.onSelect?.(what),
      () => this.#rest.stir(MOMENT),
    )
    this.#performance = new Performance(new Marks(scene), (playing, ms) => {
      this.#rest.settle(ms + MOMENT)
      // The hour of the outturn comes on with its scenes.
      if (playing !== undefined) this.#sheet?.pass((playing.at + 1) / playing.of, FADE)
      this.#options.onBeat?.(playing)
    })
    this.#performance.speed = this.#speed
    await this.#draw()
    // What moves over the picture is needed later than the picture.
    await prepareMarks(scene, signal)
    if (this.#gone) return
    this.#ready = true
    this.#waiting?.()
    this.#waiting = undefined
  }

  async #draw(): Promise<void> {
    if (this.#gone) return
    const { parent } = this.#options
    const shown = await this.#sheet?.draw(this.#view, sizeOf(parent), schemeOf(parent))
    if (shown === undefined || this.#gone) return
    if (this.#shown === undefined) this.#options.onShown?.()
    const before = this.#shown?.size
    this.#shown = shown
    if (JSON.stringify(before) !== JSON.stringify(shown.size)) this.#performance?.lay()
    this.#touch?.lay(shown)
    this.#rest.stir(MOMENT)
    if (this.#view.phase === 'budget')
      void this.#sheet?.foresee(this.#view, sizeOf(parent), schemeOf(parent), hourOf('outturn'))
  }

  /** Follows the element's size and the fineness of the screen: the canvas at once, the drawing as soon as it is ready. */
  #fit(): void {
    const size = sizeOf(this.#options.parent)
    if (this.#gone || JSON.stringify(size) === this.#size) return
    this.#size = JSON.stringify(size)
    fitGame(this.#game, size)
    this.#sheet?.stretch(size)
    this.#rest.stir(MOMENT)
    void this.#draw()
  }
}
