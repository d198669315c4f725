import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/engine/index.ts'
import { playLimit } from './limit.ts'
import { endingOf, playInPlace, playLive, scriptOf } from './ours.ts'
import { courseOf } from './rules.ts'
import { pooledBudget } from './scenario.ts'

describe('the reference game', () => {
  it('comes to the same end by hand and as a scenario, in place and live, over many seeds', () => {
    const scenario = pooledBudget()
    for (let seed = 1; seed <= 20; seed++) {
      const course = courseOf(String(seed))
      const script = scriptOf(course)
      expect(course).toHaveLength(288)
      const byHand = playLimit(String(seed), course).ending
      const inPlace = playInPlace(scenario, String(seed), script)
      expect(endingOf(inPlace)).toEqual(byHand)
      if (seed <= 3) expect(hashOf(playLive(scenario, String(seed), script).state)).toBe(hashOf(inPlace))
      expect(byHand.kept + byHand.broken).toBe(24)
    }
  })
})
