import { type Interval, interval, TRUTH } from './interval.ts'

/** What an expression may name by an id in quotation marks. */
export type IdKind =
  | 'seat'
  | 'line'
  | 'card'
  | 'programme'
  | 'event'
  | 'act'
  | 'indicator'
  | 'neighbourhood'
  | 'topic'
  | 'shock'
  | 'agreement'

/**
 * Where an expression stands: in an equation (stocks as they were at the start of the quarter), in an indicator or a
 * charge (stocks at its end), or in the story, a mandate or an outcome (facts of the whole game).
 */
export type Context = 'equation' | 'report' | 'fact'

/** £k: more than any agency could hold, so that sums of money stay exact. */
const MONEY = 10_000_000_000
const COUNT = interval(0, 100_000)

/** A function of the facts of the game: the kinds of its ids, and what it can give. */
export interface FactFunction {
  readonly ids: readonly IdKind[]
  readonly gives: Interval
}

/** The functions of the story, mandates and outcomes. `indicator` and `before` give what the indicator can. */
export const FACT_FUNCTIONS: ReadonlyMap<string, FactFunction> = new Map([
  ['indicator', { ids: ['indicator'], gives: interval(-MONEY, MONEY) }],
  ['before', { ids: ['indicator'], gives: interval(-MONEY, MONEY) }],
  ['reserves', { ids: ['seat'], gives: interval(-MONEY, MONEY) }],
  ['income', { ids: ['seat'], gives: interval(0, MONEY) }],
  ['spent', { ids: ['seat', 'line'], gives: interval(0, MONEY) }],
  ['trust', { ids: ['seat', 'seat'], gives: interval(0, 1000) }],
  ['trust_of', { ids: ['seat'], gives: interval(0, 1000) }],
  ['kept', { ids: ['seat'], gives: COUNT }],
  ['broken', { ids: ['seat'], gives: COUNT }],
  ['lies', { ids: ['seat'], gives: COUNT }],
  ['paid', { ids: ['seat', 'seat'], gives: interval(0, MONEY) }],
  ['delivered', { ids: ['programme'], gives: COUNT }],
  ['funded', { ids: ['seat', 'programme'], gives: interval(0, MONEY) }],
  ['happened', { ids: ['event'], gives: TRUTH }],
  ['knows', { ids: ['seat', 'card'], gives: TRUTH }],
  ['signed', { ids: ['agreement'], gives: interval(0, 6) }],
  ['under_notice', { ids: ['seat'], gives: TRUTH }],
  ['engaged', { ids: ['programme'], gives: COUNT }],
  ['in_act', { ids: ['act'], gives: TRUTH }],
])

/** The functions of arithmetic and of the model: how many arguments, how they are written, where they may stand. */
export const FUNCTIONS: ReadonlyMap<
  string,
  { min: number; max: number; form: string; in: readonly Context[] }
> = new Map([
  ['min', { min: 2, max: 20, form: 'min(a, b, …)', in: ['equation', 'report', 'fact'] }],
  ['max', { min: 2, max: 20, form: 'max(a, b, …)', in: ['equation', 'report', 'fact'] }],
  ['abs', { min: 1, max: 1, form: 'abs(a)', in: ['equation', 'report', 'fact'] }],
  ['clamp', { min: 3, max: 3, form: 'clamp(x, low, high)', in: ['equation', 'report', 'fact'] }],
  ['piecewise', { min: 2, max: 2, form: 'piecewise(x, [[x0, y0], …])', in: ['equation', 'report', 'fact'] }],
  ['season', { min: 4, max: 4, form: 'season(a, b, c, d)', in: ['equation', 'report', 'fact'] }],
  ['sum', { min: 1, max: 1, form: 'sum(expression)', in: ['equation', 'report', 'fact'] }],
  ['lowest', { min: 1, max: 1, form: 'lowest(expression)', in: ['equation', 'report', 'fact'] }],
  ['highest', { min: 1, max: 1, form: 'highest(expression)', in: ['equation', 'report', 'fact'] }],
  ['at', { min: 2, max: 2, form: 'at("neighbourhood", x)', in: ['equation', 'report', 'fact'] }],
  ['closing', { min: 1, max: 1, form: 'closing(stock)', in: ['equation', 'report'] }],
  ['delay', { min: 3, max: 3, form: 'delay(x, n, start)', in: ['equation', 'report'] }],
])

/** The figures of a neighbourhood that expressions may name. */
export const HOOD_FIGURES = ['people', 'deprivation', 'rurality', 'older'] as const
export type HoodFigure = (typeof HOOD_FIGURES)[number]

/** The names of the game itself, known in the story, mandates and outcomes. */
export const GAME_NAMES = ['round', 'rounds', 'quarter', 'confidence'] as const

/** Names that no parameter, stock or variable may take. */
export const RESERVED: readonly string[] = [...HOOD_FIGURES, ...GAME_NAMES, 'constructor']

export const isHoodFigure = (name: string): name is HoodFigure => HOOD_FIGURES.some((known) => known === name)
