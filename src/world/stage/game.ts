import * as Phaser from 'phaser'
import { hasGraphicsCard } from './renderer.ts'

/** The most device pixels drawn for a CSS pixel: more cannot be seen and costs memory. */
const FINEST = 2

export interface Size {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
}

/** The size of an element, never empty. */
export function sizeOf(element: HTMLElement): Size {
  const ratio = Math.min(FINEST, Math.max(1, window.devicePixelRatio || 1))
  return { width: Math.max(160, element.clientWidth), height: Math.max(120, element.clientHeight), ratio }
}

/**
 * Tells, until the signal ends it, of each change of the device pixels for a CSS pixel, as when a window is moved to another
 * screen: the size of no element changes then. A query is about one ratio, so that each change needs the next one.
 */
export function watchRatio(signal: AbortSignal, onChange: () => void): void {
  if (signal.aborted) return
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  const change = (): void => {
    onChange()
    watchRatio(signal, onChange)
  }
  query.addEventListener('change', change, { once: true, signal })
}

class MapScene extends Phaser.Scene {
  readonly #ready: (scene: Phaser.Scene) => void

  constructor(ready: (scene: Phaser.Scene) => void) {
    super('map')
    this.#ready = ready
  }

  create(): void {
    this.#ready(this)
  }
}

/**
 * As it starts, Phaser takes window.onblur and window.onfocus and listens for `visibilitychange` for ever after, even
 * when it is destroyed. The map needs none of these (a hidden tab gets no frames anyway), so they are kept from it.
 */
function keepPageUntouched(): void {
  const { onblur, onfocus } = window
  const own = Object.hasOwn(document, 'addEventListener')
  const listen = document.addEventListener
  document.addEventListener = (...args: Parameters<typeof listen>): void => {
    if (args[0] !== 'visibilitychange') listen.apply(document, args)
  }
  queueMicrotask(() => {
    if (own) document.addEventListener = listen
    else Reflect.deleteProperty(document, 'addEventListener')
    window.onblur = onblur
    window.onfocus = onfocus
  })
}

/** What points at something on the map. */
const POINTING = ['pointermove', 'pointerdown', 'pointerup'] as const

/**
 * Tells Phaser where its canvas stands each time that something points at it, before Phaser hears of that: the canvas slides
 * as the desk comes and goes, which Phaser looks for twice a second, and never while it sleeps.
 */
export function keepAim(game: Phaser.Game, parent: HTMLElement, signal: AbortSignal): void {
  const aim = (): void => game.scale.updateBounds()
  for (const pointing of POINTING)
    parent.addEventListener(pointing, aim, { capture: true, passive: true, signal })
}

/** Fits the canvas to a new size of its element. */
export function fitGame(game: Phaser.Game, size: Size): void {
  game.scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio))
  game.scale.setZoom(1 / size.ratio)
  game.canvas.style.width = `${size.width}px`
  game.canvas.style.height = `${size.height}px`
  game.scale.refresh()
}

/** Starts Phaser in an element, without keys, sound or banner; `plain` keeps it from WebGL. */
export function startGame(
  parent: HTMLElement,
  size: Size,
  ready: (scene: Phaser.Scene) => void,
  plain: boolean,
): Phaser.Game {
  return new Phaser.Game({
    type: !plain && hasGraphicsCard() ? Phaser.WEBGL : Phaser.CANVAS,
    parent,
    // One of its own: those of Phaser’s pool keep what listened to them for an earlier game.
    canvas: document.createElement('canvas'),
    width: Math.round(size.width * size.ratio),
    height: Math.round(size.height * size.ratio),
    transparent: true,
    banner: false,
    disableContextMenu: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: {
      windowEvents: false,
      keyboard: false,
      gamepad: false,
      mouse: { preventDefaultWheel: false },
      touch: { capture: false },
    },
    render: { antialias: true, roundPixels: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
    callbacks: { postBoot: keepPageUntouched },
    scene: new MapScene(ready),
  })
}

/**
 * Ends Phaser and frees what it holds. Its textures keep a sprite of their own in a pool that outlives the game, and with it
 * the game and the page around it, unless that sprite is destroyed first.
 */
export function endGame(game: Phaser.Game): void {
  game.textures.tileSprite?.destroy()
  // It is destroyed in its next frame, and asleep it would have none.
  game.loop.wake()
  game.destroy(true)
}
