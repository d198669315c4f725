import type { View } from '../../schema/index.ts'
import { cardFigure } from '../lore.ts'
import { unitWords } from '../words/format.ts'
import { type Slot, written } from './slots.tsx'

/** Whether a unit is told in the scenario’s own words: it has words, and none of the interface stand for them. */
const isOwn = (unit: string): boolean =>
  unit !== 'round' && !unit.startsWith('£k') && /\p{L}/u.test(unit) && unitWords(unit) === unit

/** A card’s figure within a sentence; one with a unit of the scenario is the scenario’s text. */
export function figureSaid(view: View, value: number, unit: string): Slot {
  const figure = cardFigure(view, value, unit)
  return isOwn(unit) ? written(figure) : figure
}
