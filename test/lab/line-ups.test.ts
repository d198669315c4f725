import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import {
  decideAny,
  dividendOf,
  inThisThread,
  measureLineUps,
  outcomeOf,
  partnersIn,
  playSession,
} from '../../src/lab/index.ts'
import { winterPressures } from '../support/scenarios.ts'

const EVALUATIONS = 4

/** One seed only: how far tables get is in the guides, measured over many. */
const found = measureLineUps(winterPressures(), ['a'], EVALUATIONS, inThisThread(winterPressures()))

describe('the named tables in a place', () => {
  it('are measured with one who answers in kind in each seat in turn', async () => {
    const { tables, silo, joint } = await found
    expect(tables.map(({ id, sessions }) => [id, sessions])).toEqual([
      ['willing', 4],
      ['mixed', 4],
      ['wary', 4],
      ['hard', 4],
    ])
    const ends = [
      ['reciprocator', 'fortress', 'hedger', 'fortress'],
      ['fortress', 'reciprocator', 'hedger', 'fortress'],
      ['fortress', 'hedger', 'reciprocator', 'fortress'],
      ['fortress', 'hedger', 'fortress', 'reciprocator'],
    ].map((personas) => {
      const roster = partnersIn(winterPressures(), personas)
      return outcomeOf(playSession(winterPressures(), 'a', roster, decideAny))
    })
    const mean = (of: (one: (typeof ends)[number]) => number): number =>
      ends.reduce((sum, one) => sum + of(one), 0) / ends.length
    const hard = tables[3]
    expect(Math.abs((hard?.shared ?? 0) - mean(({ shared }) => shared.end))).toBeLessThanOrEqual(1)
    expect(Math.abs((hard?.kept ?? 0) - mean(({ pledges }) => pledges.kept))).toBeLessThanOrEqual(1)
    const won = mean(({ shared }) => dividendOf(shared.end, silo, joint) ?? 0)
    expect(Math.abs((hard?.dividend ?? 0) - won)).toBeLessThanOrEqual(2)
  })

  it('are not told of a place with other than four seats', async () => {
    const errors: string[] = []
    const status = await main(['line-ups', '--scenario', 'laboratory/trust-game'], {
      out: () => {},
      error: (line) => errors.push(line),
    })
    expect(status).toBe(1)
    expect(errors.join()).toMatch(/yaml:1:1: .*four seats|4 seats/)
  })
})
