import { expect, it } from 'vitest'
import { winterPressures } from '../support/scenarios.ts'
import { holdPromises } from './sessions.ts'

it('100 more random sessions of winter-pressures keep the promises of the engine', () => {
  expect(holdPromises(winterPressures(), 200, 300)).toBeGreaterThan(100 * 100)
})
