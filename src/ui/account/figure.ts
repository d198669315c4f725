import type { CausesView, IndicatorView, View } from '../../schema/index.ts'

/** A published figure: before play, each quarter’s move of it as published, and what it is now. They add up to it. */
export interface FigureAccount {
  readonly began: number
  readonly terms: readonly { readonly round: number; readonly by: number }[]
  readonly now: number
}

/** What made the last published figure; undefined while none is out. */
export function figureAccount({ reported }: IndicatorView): FigureAccount | undefined {
  const [first, ...later] = reported
  const last = reported.at(-1)
  if (!first || !last) return undefined
  const terms = later.map(({ round, value }, at) => ({ round, by: value - (reported[at]?.value ?? 0) }))
  return { began: first.value, terms, now: last.value }
}

/** A service or joint programme that acts on a figure, with what everyone knows of it: £k last quarter and by the plan. */
export interface FigureCause {
  readonly of: 'line' | 'programme'
  readonly id: string
  readonly seat?: string
  readonly spent?: number
  readonly plan?: number
  /** Whether the programme ran in the last quarter; not there before any has passed. */
  readonly ran?: boolean
}

const SHOWN = 5

/** What acts most directly on a figure or a pressure: the nearest services and the nearest joint programmes that one knows of. */
export function figureCauses(view: View, causes: CausesView): FigureCause[] {
  const past = view.history.at(-1)
  const lines = causes.lines.slice(0, SHOWN).flatMap(({ seat, line }): FigureCause[] => {
    const known = view.seats.find(({ id }) => id === seat)?.lines.find(({ id }) => id === line)
    if (!known) return []
    const spent = past?.budgets.find((one) => one.seat === seat)?.lines.find(({ id }) => id === line)?.amount
    const cause: FigureCause = { of: 'line', id: line, seat, plan: known.plan }
    return [spent === undefined ? cause : { ...cause, spent }]
  })
  const programmes = causes.programmes.slice(0, SHOWN).map(
    ({ id }): FigureCause => ({
      of: 'programme',
      id,
      ...(past && { ran: past.programmes.some((one) => one.id === id && one.ran) }),
    }),
  )
  return [...lines, ...programmes]
}

/** How many figures are named as what a service or programme acts on. */
const NAMED = 3

/** The published figures on which a service of mine or a joint programme acts most directly, the nearest first. */
export function actsOn(
  view: View,
  cause: { readonly line: string } | { readonly programme: string },
): string[] {
  const near = view.indicators.flatMap(({ id, causes }) => {
    const found =
      'line' in cause
        ? causes.lines.find(({ seat, line }) => seat === view.viewer && line === cause.line)
        : causes.programmes.find((one) => one.id === cause.programme)
    return found ? [{ id, steps: found.steps }] : []
  })
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, NAMED)
    .map(({ id }) => id)
}
