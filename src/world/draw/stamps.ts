import type { Scheme } from '../agency.ts'
import type { Mass } from '../masses.ts'
import { ground, type Point } from '../plane.ts'
import { graded, type Light, sided } from './light.ts'
import { shadowOf } from './shadow.ts'
import { n } from './solid.ts'

/** A drawing that stands on the ground: the lower in the picture, the nearer. */
export interface Standing {
  readonly at: Point
  readonly stamp: string
  /** Drawn before or after others at the same depth. */
  readonly nearer?: number
}

/** What a drawing does in the light: what of it casts a shadow, and whether it is mirrored when the sun stands on the other side. */
interface InLight {
  readonly casts?: readonly Mass[]
  readonly mirrored?: boolean
}

/** Drawings used more than once, each kept once in the picture. */
export class Stamps {
  readonly #drawn = new Map<string, InLight & { readonly drawing: string }>()

  use(name: string, draw: () => string, inLight: InLight = {}): string {
    if (!this.#drawn.has(name)) this.#drawn.set(name, { ...inLight, drawing: draw() })
    return name
  }

  /**
   * Those that are wanted, as they look in a light. The hospital keeps its windows, which say how full its wards are, to
   * itself; hills are of the ground.
   */
  defs(light: Light, scheme: Scheme, wanted: ReadonlySet<string>): string {
    const east = light.sun.x < 0
    return [...this.#drawn]
      .filter(([name]) => wanted.has(name))
      .map(([name, { drawing, mirrored }]) => {
        const grade = name.startsWith('hill-') ? light.paths : light.things
        const panes = light.halls && name !== 'landmark-health'
        const turned = mirrored && east ? ' transform="scale(-1 1)"' : ''
        return `<g id="${name}"${turned}>${graded(sided(drawing, east), grade, scheme, panes)}</g>`
      })
      .join('')
  }

  /** The shadows of all that stands, as the data of one path on the plan. */
  shadows(standing: readonly Standing[], { sun }: Light): string {
    const known = new Map<string, string>()
    return standing
      .map(({ at, stamp }) => {
        const cast = known.get(stamp) ?? shadowOf(this.#drawn.get(stamp)?.casts ?? [], sun)
        known.set(stamp, cast)
        const p = ground(at)
        return cast === '' ? '' : `M${n(p.x)} ${n(p.y)}${cast}`
      })
      .join('')
  }
}
