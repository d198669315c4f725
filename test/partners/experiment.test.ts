import { describe, expect, it } from 'vitest'
import { divide, stream } from '../../src/kernel/index.ts'
import { contribution, learn } from '../../src/partners/contribution.ts'
import { PERSONAS } from '../../src/partners/index.ts'

const ROUNDS = 10
const GROUPS = 1000
const STARTING_BELIEF = 650

/** Shares of the types in the experiment of 2001, in the order of the personas; the rest, 3 %, stands for the others. */
const MIX: Record<string, number> = { reciprocator: 500, fortress: 330, hedger: 140, steady: 30 }

/**
 * What each round gave, in tenths of a token of 20, in a prototype of the 2001 mix without punishment, which itself
 * follows the decay of the published experiments.
 */
const TABLE = [92, 77, 69, 64, 59, 56, 52, 51, 48, 27]

/** The mean contribution of each round, in tenths of a token, over groups of four that play the rules alone. */
function play(weights: readonly number[]): number[] {
  const given = Array.from({ length: ROUNDS }, () => 0)
  for (let g = 0; g < GROUPS; g++) {
    const chance = stream('public goods', 'group', g)
    const group = [0, 1, 2, 3].map(() => PERSONAS[chance.weighted(weights)] ?? PERSONAS[0])
    let beliefs = group.map(() => STARTING_BELIEF)
    for (let round = 1; round <= ROUNDS; round++) {
      const gave = group.map((persona, i) =>
        persona ? contribution(persona.rule, beliefs[i] ?? 0, { round, rounds: ROUNDS }, chance) : 0,
      )
      const all = gave.reduce((a, b) => a + b, 0)
      given[round - 1] = (given[round - 1] ?? 0) + all
      beliefs = beliefs.map((belief, i) => learn(belief, divide(all - (gave[i] ?? 0), 3)))
    }
  }
  return given.map((sum) => divide(sum * 200, GROUPS * 4 * 1000))
}

const onlyOf = (id: string): number[] => play(PERSONAS.map((p) => (p.id === id ? 1 : 0)))

describe('the rules of giving in a public goods game', () => {
  it('decay as the experiments do: each round within 1.5 tokens of the table', () => {
    const means = play(PERSONAS.map((p) => MIX[p.id] ?? 0))
    for (const [i, tenths] of means.entries())
      expect(Math.abs(tenths - (TABLE[i] ?? 0))).toBeLessThanOrEqual(15)
  })

  it('give what their types give alone', () => {
    expect(
      onlyOf('steady')
        .slice(0, 9)
        .every((tenths) => Math.abs(tenths - 160) <= 3),
    ).toBe(true)
    expect(onlyOf('fortress')[0]).toBeLessThanOrEqual(42)
    expect(onlyOf('fortress')[8]).toBeLessThanOrEqual(20)
    const reciprocators = onlyOf('reciprocator')
    expect(reciprocators[0]).toBeGreaterThan(110)
    expect(reciprocators[8]).toBeLessThan(reciprocators[0] ?? 0)
  })

  it('the hedger gives most where others give half', () => {
    const hedger = PERSONAS.find((p) => p.id === 'hedger')
    const at = (belief: number): number => hedger?.rule.gives(belief, { round: 1, rounds: 8 }) ?? 0
    expect([at(0), at(250), at(500), at(750), at(1000)]).toEqual([0, 250, 500, 250, 150])
  })
})
