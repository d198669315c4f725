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
      "north: 131 acts, queue 455, wellbeing 470, 154a537ad3f1fe2f",
      "east: 135 acts, queue 550, wellbeing 470, 6234ab00093470c4",
      "south: 157 acts, queue 815, wellbeing 470, 06d0a8f301427918",
      "west: 169 acts, queue 695, wellbeing 486, 171efb182616b7ef",
    ]
  `)
})
