import type { IndicatorView } from '../../../schema/index.ts'
import { number } from '../../words/format.ts'

/** A figure of an indicator with at most one decimal and its unit; the unit of many words is left to the title. */
export function indicatorFigure({ unit, per }: IndicatorView, value: number): string {
  const shown = number(Math.round((value / per) * 10) / 10)
  return unit === '%' ? `${shown}%` : unit.length <= 8 ? `${shown} ${unit}`.trim() : shown
}
