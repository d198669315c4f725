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
      "north: 172 acts, queue 465, wellbeing 470, e47eb79aed00f54d",
      "east: 235 acts, queue 510, wellbeing 470, 0aa781b59c30ca45",
      "south: 276 acts, queue 420, wellbeing 478, b11b643a046ed437",
      "west: 119 acts, queue 575, wellbeing 470, e4c13a7ff9e82297",
    ]
  `)
})
