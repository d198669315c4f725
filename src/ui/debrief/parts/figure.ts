import type { IndicatorView } from '../../../schema/index.ts'
import { wholeOf } from '../../lore.ts'
import { isCount, number, unitWords } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { say } from '../words/index.ts'

type Kept = Pick<IndicatorView, 'unit' | 'per'>

/** From this size on a figure is shown whole, as counts are; below it, with at most one decimal. */
const WHOLE = 100

/** What does not come in parts, however few there are, and is no mean. */
const BEDS = 'beds'

/** A figure of an indicator without its unit. */
export const bareFigure = ({ per, unit }: Kept, value: number): string => {
  const size = value / per
  return number(
    Math.abs(size) >= WHOLE || unit === BEDS || isCount(size, unit)
      ? Math.round(size)
      : Math.round(size * 10) / 10,
  )
}

/** A figure of an indicator as it stands at a scale: of its unit with “%” alone. */
export const barePercent = (kept: Kept, value: number): string =>
  kept.unit.startsWith('%') ? `${bareFigure(kept, value)}%` : bareFigure(kept, value)

/** With its unit; what is more than the whole of which it is a part is told “per” that whole. `most` is the greatest shown. */
function withUnit(shown: string, { unit, per }: Kept, most: number): string {
  const whole = wholeOf(unit)
  if (whole !== undefined && most / per > whole)
    return `${shown} ${t('app:unit.per', { whole: number(whole) })}`
  return unit.startsWith('%') ? `${shown}${unit}` : `${shown} ${unitWords(unit)}`.trim()
}

/** A figure of an indicator with its unit. */
export const indicatorFigure = (kept: Kept, value: number): string =>
  withUnit(bareFigure(kept, value), kept, value)

/** From one figure to another, the unit once: “31 → 29 beds”. */
export const indicatorMove = (kept: Kept, start: number, end: number): string =>
  withUnit(
    say('figure.move', { start: bareFigure(kept, start), end: bareFigure(kept, end) }),
    kept,
    Math.max(start, end),
  )
