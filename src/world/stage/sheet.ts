import type * as Phaser from 'phaser'
import type { View } from '../../schema/index.ts'
import type { Scheme } from '../agency.ts'
import { sheets } from '../draw/picture.ts'
import { sceneryOf } from '../draw/scenery.ts'
import type { Hour } from '../hour.ts'
import { labelsOf, type Placed } from '../labels.ts'
import { type Layout, layoutOf } from '../layout.ts'
import { placeLabels } from '../placing.ts'
import type { Point } from '../plane.ts'
import { type Reading, readingOf } from '../reading.ts'
import type { Words } from '../words.ts'
import type { Size } from './game.ts'
import { fadeEdges, idleMoment, rasterise } from './raster.ts'
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

/** A drawing to be made: of what, from where, how large, and for which page. */
interface Order {
  readonly layout: Layout
  readonly reading: Reading
  readonly viewer: string
  readonly size: Size
  readonly scheme: Scheme
  /** What tells it from any other. */
  readonly key: string
}

/** A drawing that is being made. */
interface Making {
  readonly key: string
  done?: Promise<HTMLCanvasElement>
}

/** The depths of the layers: the drawing, the same at a later hour, one that takes the place of both, and the labels. */
const DEPTH = { map: 0, later: 1, next: 2, signs: 20 } as const

/** The still layers of the map, each one texture: the drawing, at a later hour too, and the labels over what moves. */
export class Sheet {
  readonly #scene: Phaser.Scene
  readonly #words: Words
  readonly #family: string
  readonly #still: boolean
  #drawn = ''
  #laid: { readonly key: string; readonly layout: Layout } | undefined
  #turn = 0
  /** The drawing that is being made. */
  #making: Making | undefined
  #made = 0
  /** Whether things move on the map. */
  #busy = false
  #map: Phaser.GameObjects.Image | undefined
  readonly #leaving: (Phaser.GameObjects.Image | undefined)[] = []
  #later: { readonly key: string; readonly image: Phaser.GameObjects.Image } | undefined
  /** What tells the drawing of a later hour that is being made. */
  #foreseeing: string | undefined
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
    const order = this.#order(view, size, scheme)
    const { layout, reading } = order
    if (order.key === this.#drawn) this.#making = undefined
    else {
      const canvas = await this.#make(order)
      if (turn !== this.#turn) return undefined
      this.#making = undefined
      this.#drawn = order.key
      this.#change(this.#add(canvas, DEPTH.map))
    }
    const fit = fitOf(order)
    const toScreen = (p: Point): Point => ({ x: p.x * fit + size.width / 2, y: p.y * fit + size.height / 2 })
    const painter = new SignPainter(this.#family, size.width, scheme)
    const labels = placeLabels(
      labelsOf(view, layout, reading, this.#words, size.width),
      layout,
      size,
      toScreen,
      painter.measure,
    )
    const before = this.#signs
    this.#signs = this.#add(painter.paint(labels, size.width, size.height, size.ratio), DEPTH.signs)
    this.#drop(before)
    const scale = fit * size.ratio
    const pixels = pixelsOf(size)
    const toDevice = (p: Point): Point => ({
      x: p.x * scale + pixels.width / 2,
      y: p.y * scale + pixels.height / 2,
    })
    return { layout, size, scale, toDevice, labels, works: reading.works.map(({ id }) => id), scheme }
  }

  /** Makes a drawing, or waits for the one that is being made where that is the same; any other is given up. */
  #make(order: Order): Promise<HTMLCanvasElement> {
    if (this.#making?.key === order.key && this.#making.done) return this.#making.done
    const making: Making = { key: order.key }
    this.#making = making
    making.done = made(order, () => this.#making === making)
    return making.done
  }

  /**
   * Draws what is shown at a later hour too, so that the hour can `pass` without a drawing while things move. It is given up
   * when something is drawn or moves before it is done.
   */
  async foresee(view: View, size: Size, scheme: Scheme, hour: Hour): Promise<void> {
    const { key: now } = this.#order(view, size, scheme)
    const order = this.#order(view, size, scheme, hour)
    const { key } = order
    if (now !== this.#drawn || [this.#later?.key, this.#foreseeing].includes(key)) return
    this.#foreseeing = key
    this.#busy = false
    const wanted = (): boolean => this.#foreseeing === key && this.#drawn === now && !this.#busy
    await idleMoment()
    const canvas = wanted() ? await made(order, wanted) : undefined
    if (canvas !== undefined && wanted()) {
      this.#drop(this.#later?.image)
      this.#later = { key, image: this.#add(canvas, DEPTH.later).setAlpha(0) }
    }
    if (this.#foreseeing === key) this.#foreseeing = undefined
  }

  /** Lets so much of the later hour be seen, from 0 to 1, over so many milliseconds, now that things move. */
  pass(share: number, ms: number): void {
    this.#busy = true
    const image = this.#later?.image
    if (image === undefined) return
    this.#scene.tweens.killTweensOf(image)
    if (this.#still) image.setAlpha(share)
    else this.#scene.tweens.add({ targets: image, alpha: share, duration: ms })
  }

  /** Lays what is there over another size, whole and in its middle, until it is drawn for that. */
  stretch(size: Size): void {
    const { width, height } = pixelsOf(size)
    for (const image of [this.#map, this.#later?.image, this.#signs]) {
      if (image === undefined) continue
      const scale = Math.max(width / image.frame.width, height / image.frame.height)
      image.setScale(scale)
      image.setPosition((width - image.frame.width * scale) / 2, (height - image.frame.height * scale) / 2)
    }
  }

  /** Lets go of a drawing that is being made: there is nothing left to lay it on. */
  end(): void {
    this.#turn += 1
    this.#foreseeing = undefined
  }

  /** The layout of a place, which stays as long as its frame and its programmes do. */
  #layoutOf(view: View, { width, height }: Size): Layout {
    const key = JSON.stringify([view.scenario.id, width / height, view.programmes.map(({ id }) => id)])
    if (this.#laid?.key !== key) this.#laid = { key, layout: layoutOf(view, width / height) }
    return this.#laid.layout
  }

  /** What is to be drawn of a view, at the hour of its phase or at another. */
  #order(view: View, size: Size, scheme: Scheme, hour?: Hour): Order {
    const layout = this.#layoutOf(view, size)
    const now = readingOf(view)
    const reading = hour === undefined ? now : { ...now, hour }
    const roads = reading.roads.map(({ to, band }) => [to, band])
    const of = [pixelsOf(size), scheme, view.scenario.id, view.viewer, { ...reading, roads }]
    return { layout, reading, viewer: view.viewer, size, scheme, key: JSON.stringify(of) }
  }

  #add(canvas: HTMLCanvasElement, depth: number): Phaser.GameObjects.Image {
    this.#made += 1
    const key = `sheet-${this.#made}`
    this.#scene.textures.addCanvas(key, canvas)
    return this.#scene.add.image(0, 0, key).setOrigin(0).setDepth(depth)
  }

  #drop(image: Phaser.GameObjects.Image | undefined): void {
    if (image === undefined) return
    const key = image.texture.key
    this.#scene.tweens.killTweensOf(image)
    image.destroy()
    this.#scene.textures.remove(key)
  }

  /** Shows a new drawing in place of what is there, over which it fades in when the two are of one size. */
  #change(image: Phaser.GameObjects.Image): void {
    const before = this.#map
    this.#leaving.push(before, this.#later?.image)
    this.#later = undefined
    const done = (): void => {
      // One that is itself on its way out leaves what is under it to the one that comes.
      if (this.#map !== image) return
      for (const old of this.#leaving.splice(0)) this.#drop(old)
      image.setDepth(DEPTH.map)
    }
    this.#map = image
    const alike = before?.width === image.width && before.height === image.height
    if (this.#still || !alike) done()
    else
      this.#scene.tweens.add({
        targets: image.setAlpha(0).setDepth(DEPTH.next),
        alpha: 1,
        duration: FADE,
        onComplete: done,
      })
  }
}

const pixelsOf = ({ width, height, ratio }: Size): { width: number; height: number } => ({
  width: Math.round(width * ratio),
  height: Math.round(height * ratio),
})

/** Screen units for a picture unit. */
const fitOf = ({ layout, size }: Order): number =>
  Math.min(size.width / layout.width, size.height / layout.height)

/** Makes a drawing. */
async function made(order: Order, wanted: () => boolean): Promise<HTMLCanvasElement> {
  const { layout, reading, viewer, size, scheme } = order
  const fit = fitOf(order)
  const [w, h] = [size.width / fit, size.height / fit]
  const frame = { x: -w / 2, y: -h / 2, width: w, height: h }
  const pixels = pixelsOf(size)
  // Where all stands is found in a moment of its own: the first time that takes as long as the drawing.
  sceneryOf(layout, reading, frame)
  await idleMoment()
  const documents = sheets(layout, reading, viewer, frame, scheme)
  const canvas = await rasterise(documents, pixels.width, pixels.height, wanted)
  fadeEdges(canvas, Math.min(pixels.width, pixels.height) * EDGE)
  return canvas
}
