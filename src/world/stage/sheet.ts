import type * as Phaser from 'phaser'
import type { View } from '../../schema/index.ts'
import type { Scheme } from '../agency.ts'
import { picture } from '../draw/picture.ts'
import { labelsOf, type Placed } from '../labels.ts'
import { type Layout, layoutOf } from '../layout.ts'
import { placeLabels } from '../placing.ts'
import type { Point } from '../plane.ts'
import { readingOf } from '../reading.ts'
import type { Words } from '../words.ts'
import type { Size } from './game.ts'
import { fadeEdges, rasterise } from './raster.ts'
import { SignPainter } from './signs.ts'

/** What of the map is on the screen: where its points are, and its labels. */
export interface Shown {
  readonly layout: Layout
  readonly size: Size
  /** Device pixels for a picture unit. */
  readonly scale: number
  readonly toDevice: (p: Point) => Point
  readonly labels: readonly Placed[]
  /** The programmes whose works are drawn. */
  readonly works: readonly string[]
  readonly scheme: Scheme
}

/** How long one drawing takes to give way to the next, in ms. */
export const FADE = 450
/** The share of the shorter side over which the drawing fades into the page. */
const EDGE = 0.045

/** The two still layers of the map, each one texture: the drawing, and the labels over what moves. */
export class Sheet {
  readonly #scene: Phaser.Scene
  readonly #words: Words
  readonly #family: string
  readonly #still: boolean
  #drawn = ''
  #laid: { readonly key: string; readonly layout: Layout } | undefined
  #turn = 0
  #map: Phaser.GameObjects.Image | undefined
  #signs: Phaser.GameObjects.Image | undefined

  constructor(scene: Phaser.Scene, words: Words, family: string, still: boolean) {
    this.#still = still
    this.#scene = scene
    this.#words = words
    this.#family = family
  }

  /** Draws a view at a size for a light or a dark page; resolves to undefined when a later call has overtaken it. */
  async draw(view: View, size: Size, scheme: Scheme): Promise<Shown | undefined> {
    this.#turn += 1
    const turn = this.#turn
    const layout = this.#layoutOf(view, size)
    const reading = readingOf(view)
    const fit = Math.min(size.width / layout.width, size.height / layout.height)
    const [w, h] = [size.width / fit, size.height / fit]
    const pixels = {
      width: Math.round(size.width * size.ratio),
      height: Math.round(size.height * size.ratio),
    }
    const roads = reading.roads.map(({ to, band }) => [to, band])
    const key = JSON.stringify([pixels, scheme, view.scenario.id, view.viewer, { ...reading, roads }])
    if (key !== this.#drawn) {
      const frame = { x: -w / 2, y: -h / 2, width: w, height: h }
      const svg = picture(layout, reading, view.viewer, frame, scheme)
      const canvas = await rasterise(svg, pixels.width, pixels.height)
      if (turn !== this.#turn) return undefined
      fadeEdges(canvas, Math.min(pixels.width, pixels.height) * EDGE)
      this.#drawn = key
      this.#map = this.#lay(this.#map, canvas, 0)
    }
    const toScreen = (p: Point): Point => ({ x: p.x * fit + size.width / 2, y: p.y * fit + size.height / 2 })
    const painter = new SignPainter(this.#family, size.width, scheme)
    const labels = placeLabels(
      labelsOf(view, layout, reading, this.#words, size.width),
      layout,
      size,
      toScreen,
      painter.measure,
    )
    this.#signs = this.#lay(this.#signs, painter.paint(labels, size.width, size.height, size.ratio), 20)
    const scale = fit * size.ratio
    const toDevice = (p: Point): Point => ({
      x: p.x * scale + pixels.width / 2,
      y: p.y * scale + pixels.height / 2,
    })
    return { layout, size, scale, toDevice, labels, works: reading.works.map(({ id }) => id), scheme }
  }

  /** Lets go of a drawing that is being made: there is nothing left to lay it on. */
  end(): void {
    this.#turn += 1
  }

  /** The layout of a place, which stays as long as its frame and its programmes do. */
  #layoutOf(view: View, { width, height }: Size): Layout {
    const key = JSON.stringify([view.scenario.id, width / height, view.programmes.map(({ id }) => id)])
    if (this.#laid?.key !== key) this.#laid = { key, layout: layoutOf(view, width / height) }
    return this.#laid.layout
  }

  /** Shows a canvas in place of the image before it, which it fades over when the two are of one size. */
  #lay(
    before: Phaser.GameObjects.Image | undefined,
    canvas: HTMLCanvasElement,
    depth: number,
  ): Phaser.GameObjects.Image {
    const { textures, add, tweens } = this.#scene
    const key = `sheet-${depth}-${this.#turn}`
    textures.addCanvas(key, canvas)
    const image = add.image(0, 0, key).setOrigin(0).setDepth(depth)
    if (before === undefined) return image
    const drop = (): void => {
      const old = before.texture.key
      before.destroy()
      textures.remove(old)
    }
    const alike = before.width === image.width && before.height === image.height
    if (this.#still || !alike || depth > 0) drop()
    else tweens.add({ targets: image.setAlpha(0), alpha: 1, duration: FADE, onComplete: drop })
    return image
  }
}
