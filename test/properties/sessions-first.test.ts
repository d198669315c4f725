import { expect, it } from 'vitest'
import { winterPressures } from '../support/scenarios.ts'
import { harbour } from '../support/session.ts'
import { holdPromises } from './sessions.ts'

it('150 random sessions of winter-pressures keep the promises of the engine', () => {
  expect(holdPromises(winterPressures(), 0, 150)).toBeGreaterThan(150 * 100)
})

it('50 random sessions of the small scenario keep them too', () => {
  expect(holdPromises(harbour(), 0, 50)).toBeGreaterThan(50 * 50)
})
