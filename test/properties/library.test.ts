import { describe, expect, it } from 'vitest'
import { scenarioIds } from '../../src/cli/library.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { marksSeen } from './marks.ts'
import { holdPromises } from './sessions.ts'

const isExperiment = (id: string): boolean => id.startsWith('laboratory/')

// The promises of the engine, over every scenario that comes with the game.
describe.each(scenarioIds())('%s', (id) => {
  const scenario = () => scenarioAt(`scenarios/${id}/scenario.yaml`)

  it('keeps the promises of the engine in random sessions', () => {
    // Experiments have few acts and few secrets.
    const sessions = isExperiment(id) ? 6 : id === 'winter-pressures' ? 60 : 24
    expect(holdPromises(scenario(), 500, 500 + sessions)).toBeGreaterThan(
      sessions * (isExperiment(id) ? 12 : 20),
    )
  })

  it('shows no seat a secret before the rules reveal it', () => {
    expect(marksSeen(scenario(), 1, id === 'winter-pressures' ? 8 : 4)).toBeGreaterThan(
      isExperiment(id) ? 5 : 50,
    )
  })
})
