import { describe, expect, it } from 'vitest'
import { outcomeOf, partnersIn } from '../../src/lab/index.ts'
import { playSession } from '../../src/lab/play.ts'
import { decide, personaOf } from '../../src/partners/index.ts'
import { LINE_UPS, type LineUp } from '../../src/partners/line-ups.ts'
import { en } from '../../src/ui/words/en/index.ts'
import { winterPressures } from '../support/scenarios.ts'

const SEEDS = ['lineup', 'tables', 'winter']

/** The mean shared outcome of a line-up with a reciprocator in the first seat. */
function sharedOf({ partners }: LineUp): number {
  const scenario = winterPressures()
  const roster = partnersIn(scenario, ['reciprocator', ...partners])
  const ends = SEEDS.map((seed) => {
    return outcomeOf(playSession(scenario, seed, roster, decide)).shared.end
  })
  return ends.reduce((sum, one) => sum + one, 0) / SEEDS.length
}

describe('the named tables', () => {
  it('are of partners that there are, and are named and told from one another', () => {
    for (const { id, partners } of LINE_UPS) {
      expect(partners.map((one) => personaOf(one)?.id)).toEqual(partners)
      expect(en.start[`lineup.${id}`]).toBeTruthy()
    }
    expect(new Set(LINE_UPS.map(({ partners }) => partners.join())).size).toBe(LINE_UPS.length)
  })

  it('get harder from the first to the last', () => {
    const falls = (figures: readonly number[]): boolean =>
      figures.every((one, at) => at === 0 || one < (figures[at - 1] ?? 0))
    const [easiest, , wary, hardest] = LINE_UPS
    if (!easiest || !wary || !hardest) throw new Error('there are four')
    expect(falls([easiest, wary, hardest].map(sharedOf))).toBe(true)
  })
})
