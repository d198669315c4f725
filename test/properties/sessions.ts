import { expect } from 'vitest'
import { hashOf, type SessionState } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { ENGINE_VERSION, Receipt } from '../../src/schema/index.ts'
import { digestOf, replay } from '../../src/session/index.ts'
import { allHeldBy, hashInPlace, playAtRandom, type Step } from '../support/session.ts'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** Money, to the pound: what leaves an account is in another, so all of them always add up to nothing. */
function conserved({ before, state }: Step): void {
  if (before.accounts === state.accounts) return
  expect(sum(Object.values(state.accounts))).toBe(0)
  expect(Object.values(state.accounts).every(Number.isSafeInteger)).toBe(true)
}

/** Every stock, trust and score is within its bounds. */
function bounded({ before, state }: Step): void {
  if (before.place === state.place && before.trust === state.trust) return
  const { model, data } = state.scenario
  for (const { name } of data.model.stocks) {
    const { min, max } = model.bounds(name)
    const values = [state.place.stocks[name] ?? Number.NaN].flat()
    if (!values.every((v) => v >= min && v <= max))
      throw new Error(`${name} left ${min}–${max}: ${values.join(' ')}`)
  }
  for (const row of Object.values(state.trust))
    for (const { ability, benevolence, integrity, cap } of Object.values(row))
      if (
        ![
          [ability, 1000],
          [benevolence, 1000],
          [integrity, cap],
        ].every(([x = -1, most = 0]) => x >= 0 && x <= most)
      )
        throw new Error(`trust left its bounds: ${ability} ${benevolence} ${integrity} (cap ${cap})`)
}

const receiptFor = (
  scenario: Scenario,
  seed: string,
  log: ReturnType<typeof playAtRandom>['log'],
  state: SessionState,
) =>
  Receipt.parse({
    format: 1,
    engine: ENGINE_VERSION,
    scenario: { id: scenario.data.id, hash: scenario.hash },
    seed,
    roster: allHeldBy(scenario, 'person'),
    log,
    digest: digestOf(log),
    hash: hashOf(state),
  })

/**
 * Plays random sessions and holds them to the promises of the engine: every listed action is accepted (or play would
 * throw), money is conserved, bounds hold, and live, in place and replayed they come to the same hash. The number of steps.
 */
export function holdPromises(scenario: Scenario, from: number, to: number): number {
  let steps = 0
  for (let i = from; i < to; i++) {
    const seed = `promise ${i}`
    const { state, log } = playAtRandom(scenario, seed, undefined, (step) => {
      steps += 1
      conserved(step)
      bounded(step)
    })
    const hash = hashOf(state)
    expect(hashInPlace(scenario, seed, log)).toBe(hash)
    const replayed = replay(JSON.stringify(receiptFor(scenario, seed, log, state)), () => scenario)
    expect(replayed.ok && hashOf(replayed.value.state)).toBe(hash)
  }
  return steps
}
