/** What a drawing has in one place by day, and what in the dark. */
export type Pair = readonly [day: string, night: string]

/** The first of the letters that stand for pairs in a drawing: none of its own text reaches up to there. */
export const FIRST = 0x100
/** The most pairs that a drawing can have. */
export const MOST = 0x400

/** One drawing by day and in the dark, written once: where the two differ stands a letter for the pair. */
export interface TwoLights {
  readonly svg: string
  readonly pairs: readonly Pair[]
}

/** The drawing in one of its lights, as an SVG document. */
export const inLight = ({ svg, pairs }: TwoLights, light: 0 | 1): string =>
  svg.replace(/[\u0100-\u04ff]/g, (letter) => pairs[letter.charCodeAt(0) - FIRST]?.[light] ?? '')

/** The addresses of a drawing by day and in the dark, which are made when they are first asked for. */
export function addressesOf(drawing: TwoLights): { readonly day: string; readonly night: string } {
  const made: [string?, string?] = []
  const address = (light: 0 | 1): string => {
    made[light] ??= `data:image/svg+xml,${encodeURIComponent(inLight(drawing, light))}`
    return made[light]
  }
  return {
    get day() {
      return address(0)
    },
    get night() {
      return address(1)
    },
  }
}
