import type { Path } from '../diagnostic.ts'
import type { Desk } from './desk.ts'
import type { Expressions } from './expressions.ts'

/** The rules that a scenario sets. */
export function checkRules(desk: Desk): void {
  const { weights, yield: yields } = desk.data.rules
  const total = weights.ability + weights.benevolence + weights.integrity
  if (total !== 1000)
    desk.report.at(['rules', 'weights'], `the weights of trust add up to ${total}; make them add up to 1000`)
  checkPoints(desk, yields, ['rules', 'yield'], 'trust')
  checkPoints(desk, desk.data.rules.confidence.yield, ['rules', 'confidence', 'yield'], 'confidence')
}

function checkPoints(
  desk: Desk,
  points: readonly (readonly [number, number])[],
  path: Path,
  of: string,
): void {
  points.forEach(([x], i) => {
    const before = points[i - 1]
    if (before && x <= before[0])
      desk.report.at(
        [...path, i],
        `the points do not ascend: ${x} after ${before[0]}; put them in the order of ${of}`,
      )
  })
}

/** What is scored: mandates, outcomes and the gap. A score is 0 to 1000 by its own expression. */
export function checkScores(desk: Desk, expressions: Expressions): void {
  desk.data.seats.forEach((seat, i) => {
    seat.mandate.forEach((item, j) => {
      expressions.score(['seats', i, 'mandate', j, 'score'], item.score)
    })
  })
  desk.data.outcomes.forEach((outcome, i) => {
    expressions.score(['outcomes', i, 'score'], outcome.score)
  })
  expressions.read(['gap', 'value'], desk.data.gap.value, { context: 'fact', byHood: false })
}
