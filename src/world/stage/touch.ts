import type * as Phaser from 'phaser'
import type { Point } from '../plane.ts'
import type { Shown } from './sheet.ts'

export interface Selected {
  readonly kind: 'seat' | 'neighbourhood' | 'programme'
  readonly id: string
}

/** The ring about what is pointed at, on a light and on a dark map. */
const RING = { light: 0x4a4036, dark: 0xf3ebde } as const

/** The places of the map that can be pointed at. */
export class Touch {
  readonly #scene: Phaser.Scene
  readonly #select: (what: Selected) => void
  readonly #stir: () => void
  #zones: Phaser.GameObjects.GameObject[] = []
  #ring: Phaser.GameObjects.Ellipse | undefined

  constructor(scene: Phaser.Scene, select: (what: Selected) => void, stir: () => void) {
    this.#scene = scene
    this.#select = select
    this.#stir = stir
  }

  /** Lays the zones anew for what is shown: labels above places, agencies above neighbourhoods. */
  lay(shown: Shown): void {
    for (const zone of this.#zones) zone.destroy()
    this.#ring?.destroy()
    this.#ring = this.#scene.add
      .ellipse(0, 0, 10, 10)
      .setStrokeStyle(2.5 * shown.size.ratio, RING[shown.scheme], 0.9)
      .setDepth(5)
      .setVisible(false)
    this.#zones = []
    const { layout } = shown
    for (const q of layout.quarters)
      this.#zone({ kind: 'neighbourhood', id: q.id }, q.at, q.reach * 2.4, q.reach * 1.3, shown)
    for (const p of layout.programmes.filter(({ id }) => shown.works.includes(id)))
      this.#zone({ kind: 'programme', id: p.id }, p.at, 80, 60, shown)
    for (const l of layout.landmarks)
      this.#zone({ kind: 'seat', id: l.id }, { x: l.at.x, y: l.at.y - 20 }, 250, 190, shown)
  }

  #zone(what: Selected, at: Point, width: number, height: number, shown: Shown): void {
    const p = shown.toDevice(at)
    const least = 28 * shown.size.ratio
    const [w, h] = [Math.max(least, width * shown.scale), Math.max(least, height * shown.scale)]
    const zone = this.#scene.add.zone(p.x, p.y, w, h).setInteractive({ useHandCursor: true })
    zone.on('pointerup', () => this.#select(what))
    zone.on('pointerover', () => {
      this.#ring
        ?.setPosition(p.x, p.y + (what.kind === 'seat' ? 30 * shown.scale : 0))
        .setSize(w * 1.15, w * 0.575)
        .setVisible(true)
      this.#stir()
    })
    zone.on('pointerout', () => {
      this.#ring?.setVisible(false)
      this.#stir()
    })
    this.#zones.push(zone)
  }
}
