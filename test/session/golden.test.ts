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
      "north: 172 acts, queue 465, wellbeing 470, 8f09f7b25fcb5bbd",
      "east: 235 acts, queue 510, wellbeing 470, df83f5a590e9ea8c",
      "south: 276 acts, queue 420, wellbeing 478, 95f9ad8830a4e4c9",
      "west: 119 acts, queue 575, wellbeing 470, def04d3f81127ebb",
    ]
  `)
})
