import { describe, expect, it } from 'vitest'
import { playSession } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { compileScenario, type Scenario } from '../../src/scenario/index.ts'
import type { ScenarioData } from '../../src/schema/index.ts'
import { scenarioAt, winterPressures } from '../support/scenarios.ts'

/** A scenario with something changed in its data. */
function changed(scenario: Scenario, change: (data: ScenarioData) => void): Scenario {
  const data = structuredClone(scenario.data)
  change(data)
  return compileScenario(data)
}

const played = (scenario: Scenario, personas: readonly string[], seed = '1') =>
  playSession(
    scenario,
    seed,
    Object.fromEntries(
      scenario.data.seats.map(({ id }, i) => [
        id,
        { holder: 'partner' as const, persona: personas[i % personas.length] ?? 'steady' },
      ]),
    ),
    decide,
  ).state

describe('partners and programmes that take what each will', () => {
  it('deal, promise and give in a place where some are of that kind, without a refusal', () => {
    const scenario = changed(winterPressures(), (data) => {
      for (const [i, programme] of data.programmes.entries())
        if (i % 2 === 0) {
          programme.level = 'sum'
          programme.threshold = i % 4 === 0 ? 0 : 300
        }
      data.rules.escalation = { from: 2, attention: 1, most: 50, factor: 3, resented: 24 }
    })
    const state = played(scenario, ['reciprocator', 'hedger', 'steady', 'fortress'])
    const willing = scenario.data.programmes.filter((p) => p.level === 'sum')
    expect(willing.some((p) => (state.programmes[p.id]?.delivered ?? 0) > 0)).toBe(true)
    expect(state.phase).toBe('debrief')
  })

  it('promise a gift to those who gain by it', () => {
    const scenario = changed(scenarioAt('scenarios/laboratory/trust-game/scenario.yaml'), (data) => {
      data.rules.from.pledge = 1
    })
    const state = played(scenario, ['steady', 'reciprocator'])
    expect(state.pledges).toMatchObject([
      { by: 'investor', to: ['trustee'], promise: { of: 'fund', programme: 'invest', amount: 98 } },
    ])
    expect(state.pledges[0]?.status).toBe('kept')
    expect(state.history[0]?.budgets['investor']?.programmes['invest']).toBe(98)
  })

  it('stop promising to a pot that others leave empty', () => {
    const talk = scenarioAt('scenarios/laboratory/public-goods-talk/scenario.yaml')
    const promises = (personas: readonly string[], round: number): number =>
      played(talk, personas).pledges.filter((p) => p.by === 'amber' && p.round === round).length
    expect(promises(['reciprocator', 'reciprocator', 'reciprocator', 'reciprocator'], 9)).toBe(1)
    expect(promises(['reciprocator', 'fortress', 'fortress', 'fortress'], 9)).toBe(0)
  })
})
