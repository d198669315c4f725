import { describe, expect, it } from 'vitest'
import { createSession } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import type { GameEvent } from '../../src/schema/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

/** What chance brings in a course of play, as the record shows it: dealt cards and events, by round. */
function weatherOf(scenario: ReturnType<typeof harbour>, seed: string, course: number): string {
  const dealt: string[] = []
  const seen = (events: readonly GameEvent[], round: number): void => {
    for (const { body } of events) {
      // What the story deals depends on what people do, as it should.
      if (body.type === 'card-dealt' && !('story' in scenario.card(body.card).deal))
        dealt.push(`${round} ${body.card}`)
      if (body.type === 'event-fell') dealt.push(`${round} ${body.event}`)
    }
  }
  const { state } = playAtRandom(scenario, seed, stream(seed, 'course', course), (step) =>
    seen(step.events, step.state.round),
  )
  return JSON.stringify({ dealt, world: state.world })
}

describe('what people do', () => {
  it('never changes the weather: 200 courses of play of one seed', () => {
    const scenario = harbour()
    const weathers = new Set(
      Array.from({ length: 200 }, (_, course) => weatherOf(scenario, 'one seed', course)),
    )
    expect(weathers.size).toBe(1)
  })

  it('never changes it in winter-pressures either: 8 courses', () => {
    const scenario = winterPressures()
    const weathers = new Set(
      Array.from({ length: 8 }, (_, course) => weatherOf(scenario, 'one seed', course)),
    )
    expect(weathers.size).toBe(1)
  })

  it('meets other weather with another seed', () => {
    const scenario = winterPressures()
    const worlds = Array.from({ length: 20 }, (_, i) =>
      JSON.stringify(createSession(scenario, String(i), allHeldBy(scenario, 'person')).state.world),
    )
    expect(new Set(worlds).size).toBe(20)
  })
})
