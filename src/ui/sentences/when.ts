import type { View } from '../../schema/index.ts'
import { quarterOf, quarterYearOf } from '../lore.ts'

/** Whether a round lies in the financial year in which the table is now. */
function inThisYear(view: View, round: number): boolean {
  const at = view.quarter - 1 + (round - view.round)
  return at >= 0 && at < 4
}

/** A round as its months, with the year unless it is in the present financial year; when all is over no year is present. */
export const whenOf = (view: View, round: number): string =>
  view.phase !== 'debrief' && inThisYear(view, round) ? quarterOf(view, round) : quarterYearOf(view, round)
