import { describe, expect, it } from 'vitest'
import { applyInPlace, createSession, legalActions } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { decide } from '../../src/partners/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { viewFor } from '../../src/views/index.ts'
import { randomAction } from '../support/random-play.ts'
import { winterPressures } from '../support/scenarios.ts'
import { allHeldBy, harbour } from '../support/session.ts'
import { ids } from './tables.ts'

/** The most acts that any seat may take in one board phase before it is taken to go on for ever. */
const MOST = 400

/** Plays one partner among people who do anything that is legal. Returns how the session ended. */
function amongStrangers(scenario: Scenario, seed: string, persona: string, at: string): string {
  const { state } = createSession(scenario, seed, allHeldBy(scenario, 'person'))
  const seats = scenario.data.seats.map((s) => s.id)
  const chance = stream(seed, 'strangers')
  const parties = (deal: number) => state.deals.find((d) => d.id === deal)?.parties ?? []
  let acts = 0
  while (state.phase !== 'debrief') {
    const seat = chance.pick(seats)
    const options = legalActions(state, seat)
    const waits = seat === at && state.seats[seat]?.ready === false
    if (seat === at && !waits) continue
    acts = seat === at ? acts + 1 : acts
    const action = waits
      ? decide(persona, viewFor(state, seat), options, stream(seed, seat, state.round, acts)).action
      : randomAction(options, seat, chance, parties)
    if (!action) continue
    const done = applyInPlace(state, seat, action)
    if (!done.ok) throw new Error(`${persona} as ${seat}: ${JSON.stringify(action)}: ${done.error.message}`)
    if (acts > MOST * scenario.data.rounds) return 'went on and on'
  }
  return state.phase
}

describe('a partner among strangers', () => {
  it('is never refused and comes to an end, whatever others do', () => {
    for (const [i, persona] of ids.entries())
      for (const scenario of [harbour(), winterPressures()]) {
        const seat = scenario.data.seats[i % scenario.data.seats.length]?.id ?? ''
        for (const seed of ['a', 'b']) expect(amongStrangers(scenario, seed, persona, seat)).toBe('debrief')
      }
  })
})
