import { type Spread, spreadOf } from './measure.ts'

/** A ratio, what is wanted of it, and whether that holds. */
export interface Verdict {
  readonly what: string
  readonly spread: Spread
  readonly wanted: { readonly most: number } | { readonly least: number }
}

export const verdictOf = (what: string, figures: readonly number[], wanted: Verdict['wanted']): Verdict => ({
  what,
  spread: spreadOf(figures),
  wanted,
})

export const holds = ({ spread, wanted }: Verdict): boolean =>
  'most' in wanted ? spread.median <= wanted.most : spread.median >= wanted.least

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

export const spreadText = ({ low, median, high }: Spread): string =>
  `${figure(median)} (${figure(low)}–${figure(high)})`

/** The lines of a table of verdicts. */
export const verdictLines = (verdicts: readonly Verdict[]): string[] =>
  verdicts.map((verdict) => {
    const { what, spread, wanted } = verdict
    const want = 'most' in wanted ? `≤ ${wanted.most}` : `≥ ${wanted.least}`
    return `${holds(verdict) ? 'holds' : 'MISS '}  ${what}: ${spreadText(spread)}, wanted ${want}`
  })
