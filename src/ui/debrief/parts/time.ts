import type { View } from '../../../schema/index.ts'
import { quarterYearOf } from '../../lore.ts'
import { say } from '../words/index.ts'

/** The quarter of the financial year (1 is April to June) and the year in which that began. */
function placed(view: View, round: number): { quarter: number; year: number } {
  const steps = view.quarter - 1 + round - view.round
  return { quarter: (((steps % 4) + 4) % 4) + 1, year: view.year + Math.floor(steps / 4) }
}

/** The rounds from the first to the last. */
export const roundsOf = (view: View, first = 1): number[] =>
  Array.from({ length: view.rounds - first + 1 }, (_, at) => at + first)

/** A round on an axis: “Q3”, or “start” for what was before play. */
export const tick = (view: View, round: number): string =>
  round === 0 ? say('time.start') : say('time.quarter', { quarter: placed(view, round).quarter })

/** The financial year that begins with a round, where one does (or where play begins): “2026/27”. */
export function yearMark(view: View, round: number): string | undefined {
  const { quarter, year } = placed(view, round)
  if (round < 1 || (quarter !== 1 && round !== 1)) return undefined
  return say('time.year', { from: year, to: String((year + 1) % 100).padStart(2, '0') })
}

/** Keeps a short name in one piece at the end of a line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** A round within a sentence: “Oct–Dec 2026”, or “before play”. */
export const whenOf = (view: View, round: number): string =>
  round === 0 ? say('time.before') : unbroken(quarterYearOf(view, round))
