import { compileScenario, type Scenario } from '../../src/scenario/index.ts'
import { BOARD_ACTS, type ScenarioData } from '../../src/schema/index.ts'
import { harbour, Play } from './session.ts'

/** The small scenario with something changed in its data. */
export function harbourWith(change: (data: ScenarioData) => void): Scenario {
  const data = structuredClone(harbour().data)
  change(data)
  return compileScenario(data)
}

/** A board of the small scenario on which every act exists from the first round, with something changed in its data. */
export const openBoard = (change: (data: ScenarioData) => void = () => {}, seed?: string): Play =>
  new Play(
    harbourWith((data) => {
      for (const act of BOARD_ACTS) data.rules.from[act] = 1
      data.rules.attention = 12
      change(data)
    }),
    seed,
  ).until('board')
