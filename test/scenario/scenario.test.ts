import { describe, expect, test } from 'vitest'
import { hashOfJson } from '../../src/kernel/index.ts'
import { compileScenario } from '../../src/scenario/index.ts'
import { dataOf, read } from './small.ts'

describe('a compiled scenario', () => {
  const scenario = compileScenario(dataOf())

  test('gives what its data holds, by id', () => {
    expect(scenario.seat('hospital').short).toBe('Hospital')
    expect(scenario.line('council', 'advice').plan).toBe(200)
    expect(scenario.card('cold-homes').holder).toBe('council')
    expect(scenario.programme('warm-homes').lag).toBe(1)
    expect(scenario.event('strike').weight).toBe(1)
    expect(scenario.act('winter').next[0]?.to).toBe('spring')
    expect(scenario.indicator('waiting').owner).toBe('hospital')
    expect(scenario.hood('village')).toBe(1)
    expect([scenario.income('hospital', 2), scenario.income('council', 2)]).toEqual([5200, 3000])
  })

  test('an id that it lacks is a bug', () => {
    expect(() => scenario.seat('police')).toThrow('missing: seat police')
    expect(() => scenario.line('hospital', 'advice')).toThrow('missing: line advice of hospital')
  })

  test('compiles the same expression once', () => {
    expect(scenario.fact('round + 1')).toBe(scenario.fact('round + 1'))
    expect(
      scenario.fact('sum(people) + at("village", older) + round')({ value: () => 2, call: () => 0 }),
    ).toBe(80302)
  })

  test('is what the reading gave', () => {
    const result = read()
    expect(result.ok && scenario.hash === hashOfJson(result.value)).toBe(true)
  })
})
