import type * as Phaser from 'phaser'
import type { Size } from './game.ts'

/** One line of words at the foot of the map, on a slip of paper. */
export class Caption {
  readonly #scene: Phaser.Scene
  readonly #family: string
  #slip: Phaser.GameObjects.Container | undefined

  constructor(scene: Phaser.Scene, family: string) {
    this.#scene = scene
    this.#family = family
  }

  show(text: string, step: number, steps: number, size: Size): void {
    this.clear()
    const { width, height, ratio } = size
    const px = (width < 520 ? 13 : width < 900 ? 16 : 19) * ratio
    const words = this.#scene.add
      .text(0, 0, text, {
        fontFamily: this.#family,
        fontSize: `${px}px`,
        fontStyle: '600',
        color: '#3b332b',
        align: 'center',
        wordWrap: { width: width * ratio * 0.86 - px * 2.4 },
      })
      .setOrigin(0.5)
    const [w, h] = [words.width + px * 2.4, words.height + px * 1.5]
    const paper = this.#scene.add.graphics()
    paper.fillStyle(0x4a4036, 0.18).fillRoundedRect(-w / 2 + 2 * ratio, -h / 2 + 3 * ratio, w, h, px * 0.6)
    paper.fillStyle(0xfdfaf2, 1).fillRoundedRect(-w / 2, -h / 2, w, h, px * 0.6)
    paper.lineStyle(1.4 * ratio, 0x4a4036, 1).strokeRoundedRect(-w / 2, -h / 2, w, h, px * 0.6)
    for (let i = 0; i < steps; i += 1) {
      const x = (i - (steps - 1) / 2) * px * 0.7
      paper.fillStyle(i <= step ? 0x4a4036 : 0xd9d0bf, 1).fillCircle(x, h / 2 - px * 0.38, px * 0.15)
    }
    words.setY(-px * 0.14)
    this.#slip = this.#scene.add
      .container((width * ratio) / 2, height * ratio - h / 2 - 10 * ratio, [paper, words])
      .setDepth(40)
  }

  clear(): void {
    this.#slip?.destroy(true)
    this.#slip = undefined
  }
}
