import { must } from '../kernel/index.ts'
import type { DebriefView, IndicatorView } from '../schema/index.ts'
import { greatest, type Past } from './past.ts'
import type { Point } from './trust.ts'

/** A change of less than this share of an indicator’s span (1 in so many) is no change. */
const NOTICED = 50

/** A change of fewer points of 1,000 in a shared outcome is no change. */
const MOVED = 10

export type Verdict = 'better' | 'worse' | 'same'

/** An indicator as published and as it was. */
export interface IndicatorFinding {
  readonly indicator: IndicatorView
  readonly published: readonly Point[]
  readonly actual: readonly Point[]
  readonly start: number
  readonly end: number
  readonly verdict: Verdict
  /** The round in which the published figure was furthest from the truth. */
  readonly furthest: { readonly round: number; readonly published: number; readonly actual: number } | null
}

export interface OutcomeFinding {
  readonly id: string
  readonly title: string
  readonly start: number
  readonly score: number
  readonly verdict: Verdict
}

export interface PlaceFindings {
  readonly indicators: readonly IndicatorFinding[]
  readonly counts: Readonly<Record<Verdict, number>>
  readonly outcomes: readonly OutcomeFinding[]
  readonly shared: { readonly start: number; readonly score: number; readonly verdict: Verdict }
  readonly gap: DebriefView['gap'] & { readonly verdict: Verdict }
}

const verdictOf = (change: number, better: 'lower' | 'higher', least: number): Verdict =>
  Math.abs(change) < least ? 'same' : change > 0 === (better === 'higher') ? 'better' : 'worse'

function indicatorOf(indicator: IndicatorView, values: readonly Point[]): IndicatorFinding {
  const at = new Map(values.map((point) => [point.round, point.value]))
  const apart = indicator.reported.flatMap(({ round, value }) => {
    const actual = at.get(round)
    return actual === undefined ? [] : [{ round, published: value, actual }]
  })
  const start = must(values[0], indicator.id).value
  const end = must(values.at(-1), indicator.id).value
  const span = indicator.range[1] - indicator.range[0]
  return {
    indicator,
    published: indicator.reported,
    actual: values,
    start,
    end,
    verdict: verdictOf(end - start, indicator.better, Math.max(1, span / NOTICED)),
    furthest: greatest(apart, (one) => Math.abs(one.published - one.actual)) ?? null,
  }
}

/** What became of a shared outcome. */
export const scored = (start: number, score: number): Verdict => verdictOf(score - start, 'higher', MOVED)

/** The place from start to end: what was published, what was true, and what became of the shared outcomes. */
export function placeFindings(past: Past): PlaceFindings {
  const { record, view } = past
  const indicators = view.indicators.flatMap((indicator) => {
    const values = record.indicators.find((one) => one.id === indicator.id)?.values ?? []
    return values.length === 0 ? [] : [indicatorOf(indicator, values)]
  })
  const count = (verdict: Verdict): number => indicators.filter((one) => one.verdict === verdict).length
  const { gap, shared } = record
  return {
    indicators,
    counts: { better: count('better'), worse: count('worse'), same: count('same') },
    outcomes: record.outcomes.map(({ id, title, start, score }) => ({
      id,
      title,
      start,
      score,
      verdict: scored(start, score),
    })),
    shared: { ...shared, verdict: scored(shared.start, shared.score) },
    gap: {
      ...gap,
      verdict: verdictOf(gap.end - gap.start, 'lower', Math.max(1, Math.abs(gap.start) / NOTICED)),
    },
  }
}
