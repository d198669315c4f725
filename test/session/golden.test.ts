import { expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import { harbour, playAtRandom } from '../support/session.ts'

// A table that changes with any change of the rules: what changed should be what was meant, and the CHANGELOG should say so.
it('play of the small scenario comes to the same ends as ever', () => {
  const table = ['north', 'east', 'south', 'west'].map((seed) => {
    const { state, log } = playAtRandom(harbour(), seed)
    const shared = state.outcomes.map((o) => `${o.id} ${o.score}`).join(', ')
    return `${seed}: ${log.length} acts, ${shared}, ${hashOf(state).slice(0, 16)}`
  })
  expect(table).toMatchInlineSnapshot(`
    [
      "north: 172 acts, queue 465, wellbeing 470, aadaf07054cf561b",
      "east: 235 acts, queue 510, wellbeing 470, 2789c66c2311289d",
      "south: 276 acts, queue 420, wellbeing 478, 1f86150c82265a94",
      "west: 119 acts, queue 575, wellbeing 470, afe542d79174bdf4",
    ]
  `)
})
