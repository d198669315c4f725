import type * as Phaser from 'phaser'
import type { Mark } from '../beats.ts'
import { MARK_DRAWINGS, MARK_NAMES, type MarkDrawing } from '../draw/marks.ts'
import { INK } from '../draw/solid.ts'
import { along, type Line, type Point } from '../plane.ts'
import { rasterise } from './raster.ts'
import type { Shown } from './sheet.ts'

/** The size of the small drawings' textures, in device pixels. */
const SHARP = 144

/** Draws the small drawings once as textures, unless the map is taken away meanwhile. */
export async function prepareMarks(scene: Phaser.Scene, signal: AbortSignal): Promise<void> {
  await Promise.all(
    MARK_NAMES.map(async (name) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-24 -24 48 48"><g stroke="${INK}" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">${MARK_DRAWINGS[name]}</g></svg>`
      const canvas = await rasterise([() => svg], SHARP, SHARP, () => !signal.aborted)
      if (!signal.aborted && !scene.textures.exists(name)) scene.textures.addCanvas(name, canvas)
    }),
  )
}

/** How a mark is to be shown: where, for how long, and whether it may move. */
export interface Showing {
  readonly shown: Shown
  readonly ms: number
  readonly still: boolean
  /** Its number among the marks of the beat. */
  readonly order: number
}

/** Puts marks on the map, moving or still, and takes them off again. */
export class Marks {
  readonly #scene: Phaser.Scene
  #sprites: (Phaser.GameObjects.Image | Phaser.GameObjects.Ellipse)[] = []

  #tweens: Phaser.Tweens.Tween[] = []

  constructor(scene: Phaser.Scene) {
    this.#scene = scene
  }

  /** Shows one mark; where nothing may move it stands where its movement would lead. */
  show(mark: Mark, showing: Showing): void {
    const { layout } = showing.shown
    for (const { id, at } of layout.landmarks) if (concerns(mark, id)) this.#ring(at, showing)
    switch (mark.kind) {
      case 'coins':
        this.#travel('coin', mark, showing)
        break
      case 'folder':
        this.#travel('folder', mark, showing)
        break
      case 'up':
      case 'down':
        this.#onRoad(mark, showing)
        break
      case 'event':
        this.#pop('event', { x: layout.hub.x, y: layout.hub.y - 70 }, showing)
        break
      case 'better':
      case 'worse':
        for (const { at } of layout.quarters)
          this.#pop(mark.kind, { x: at.x, y: at.y - 40 }, showing, mark.kind === 'better' ? -14 : 10)
        break
      default:
        this.#over(mark, showing)
    }
  }

  /** Over the building of an agency; several stand side by side. */
  #over({ kind, seat }: Extract<Mark, { seat: string }>, showing: Showing): void {
    const landmark = showing.shown.layout.landmarks.find(({ id }) => id === seat)
    const beside = ((showing.order % 3) - (showing.order % 3 === 2 ? 3 : 0)) * 44
    if (landmark !== undefined)
      this.#pop(kind, { x: landmark.at.x + beside, y: landmark.at.y - 118 }, showing)
  }

  /** Where a road of trust leaves the one who trusts. */
  #onRoad({ kind, from, to }: Extract<Mark, { kind: 'up' | 'down' }>, showing: Showing): void {
    const line = roadBetween(showing.shown, from, to)
    if (line === undefined) return
    const { at } = along(line, 0.32)
    this.#pop(kind, { x: at.x, y: at.y - 22 }, showing, kind === 'up' ? -18 : 18)
  }

  /** A ring of light on the ground of an agency that a mark concerns. */
  #ring(at: Point, { shown, ms, still }: Showing): void {
    const p = shown.toDevice({ x: at.x, y: at.y + 10 })
    const ring = this.#scene.add.ellipse(p.x, p.y, 330 * shown.scale, 165 * shown.scale)
    ring.setStrokeStyle(4 * shown.size.ratio, 0xf0c55f, 0.95).setDepth(4)
    this.#sprites.push(ring)
    if (!still) this.#move({ targets: ring, alpha: 0.35, duration: ms / 4, yoyo: true, repeat: 1 })
  }

  clear(): void {
    for (const tween of this.#tweens) if (!tween.isDestroyed()) tween.remove()
    for (const sprite of this.#sprites) sprite.destroy()
    this.#tweens = []
    this.#sprites = []
  }

  /** Along the road from one to the other: three coins in a row, or one folder. */
  #travel(name: MarkDrawing, ends: { readonly from: string; readonly to: string }, showing: Showing): void {
    const { shown, ms, still, order } = showing
    const line = roadBetween(shown, ends.from, ends.to)
    if (line === undefined) return
    const count = name === 'coin' ? 3 : 1
    for (let i = 0; i < count; i += 1) {
      const start = still ? 0.5 + (i - (count - 1) / 2) * 0.12 : 0.08
      const sprite = this.#sprite(name, lifted(line, start), shown, 0.8)
      if (!still) this.#roll(sprite, line, shown, i * ms * 0.1 + order * 40, ms)
    }
  }

  #roll(sprite: Phaser.GameObjects.Image, line: Line, shown: Shown, delay: number, ms: number): void {
    const size = sprite.scaleX
    sprite.setAlpha(0)
    const roll = this.#scene.tweens.addCounter({
      from: 0.08,
      to: 0.92,
      delay,
      duration: ms * 0.6,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => {
        const t = tween.getValue() ?? 0.92
        const p = shown.toDevice(lifted(line, t, Math.abs(Math.sin(t * Math.PI * 5)) * 10))
        sprite.setPosition(p.x, p.y).setAlpha(1)
      },
      onComplete: () => this.#move({ targets: sprite, alpha: 0, scale: size * 1.5, duration: ms * 0.12 }),
    })
    this.#tweens.push(roll)
  }

  #pop(name: MarkDrawing, at: Point, showing: Showing, drift = -8): void {
    const { shown, ms, still } = showing
    const sprite = this.#sprite(name, at, shown)
    if (still) return
    const size = sprite.scaleX
    sprite.setScale(size * 0.2).setAlpha(0)
    this.#move({
      targets: sprite,
      scale: size,
      alpha: 1,
      duration: Math.min(320, ms * 0.3),
      ease: 'Back.easeOut',
    })
    this.#move({ targets: sprite, y: sprite.y + drift * shown.scale, duration: ms, ease: 'Sine.easeOut' })
  }

  #move(config: Phaser.Types.Tweens.TweenBuilderConfig): void {
    this.#tweens.push(this.#scene.tweens.add(config))
  }

  /** A drawing at a point of the picture, between 30 and 72 CSS pixels wide. */
  #sprite(name: MarkDrawing, at: Point, shown: Shown, share = 1): Phaser.GameObjects.Image {
    const css = Math.max(30, Math.min(72, 68 * (shown.scale / shown.size.ratio))) * share
    const p = shown.toDevice(at)
    const sprite = this.#scene.add.image(p.x, p.y, name).setDepth(30)
    sprite.setScale((css * shown.size.ratio) / SHARP)
    this.#sprites.push(sprite)
    return sprite
  }
}

const concerns = (mark: Mark, seat: string): boolean =>
  'seat' in mark ? mark.seat === seat : 'from' in mark ? mark.from === seat || mark.to === seat : false

const lifted = (line: Line, t: number, hop = 0): Point => {
  const { at } = along(line, t)
  return { x: at.x, y: at.y - 10 - hop }
}

/** The road from one seat to another, in that direction. */
function roadBetween(shown: Shown, from: string, to: string): Line | undefined {
  const way = shown.layout.ways.find(({ between }) => between.includes(from) && between.includes(to))
  if (way === undefined) return undefined
  return way.between[0] === from ? way.line : [...way.line].reverse()
}
