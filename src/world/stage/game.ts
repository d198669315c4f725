import * as Phaser from 'phaser'

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

/** WebGL only where a graphics card runs it: in software a 2D canvas is faster and as good. */
function rendererType(): number {
  const trial = document.createElement('canvas')
  const context =
    trial.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ??
    trial.getContext('webgl', { failIfMajorPerformanceCaveat: true })
  if (context === null) return Phaser.CANVAS
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return Phaser.WEBGL
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

/** Starts Phaser in an element, without keys, sound or banner. */
export function startGame(
  parent: HTMLElement,
  size: Size,
  ready: (scene: Phaser.Scene) => void,
): Phaser.Game {
  return new Phaser.Game({
    type: rendererType(),
    parent,
    width: Math.round(size.width * size.ratio),
    height: Math.round(size.height * size.ratio),
    transparent: true,
    banner: false,
    disableContextMenu: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: {
      keyboard: false,
      gamepad: false,
      mouse: { preventDefaultWheel: false },
      touch: { capture: false },
    },
    render: { antialias: true, roundPixels: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / size.ratio },
    scene: new MapScene(ready),
  })
}
