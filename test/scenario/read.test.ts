import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { canonical, hashOfJson } from '../../src/kernel/index.ts'
import { compileScenario, readScenario } from '../../src/scenario/index.ts'
import { dataOf, faultsOf, SMALL } from './small.ts'

const BASE = `
id: extra
title: A base
source: [a survey, an assumption]
parameters:
  - {name: frost, value: 5, min: 0, max: 9, source: a survey}
  - {name: flu, value: 99, min: 0, max: 100, note: the scenario has its own}
stocks:
  - {name: mould, initial: 1, min: 0, max: 10}
equations:
  - {set: mould, to: mould + frost}
  - {set: treated, to: '1'}
indicators:
  - {id: mould, title: Mould, about: Rooms., value: mould, unit: rooms, better: lower, range: [0, 10]}
charges:
  - {id: agency-staff, seat: council, title: Another, amount: 5}
`

describe('what is read', () => {
  const data = dataOf()

  test('is plain JSON of whole numbers, and says the same when it comes back from JSON', () => {
    const again = JSON.parse(JSON.stringify(data))
    expect(canonical(again)).toBe(canonical(data))
    expect(compileScenario(again).hash).toBe(compileScenario(data).hash)
  })

  test('has the defaults of what the file leaves out', () => {
    expect(data.rules.attention).toBe(4)
    expect(data.cards[0]?.settles).toBeUndefined()
    expect(data.programmes[0]).toMatchObject({ open: true, from: 1, threshold: 600 })
  })

  test('tells the same hash whatever the order of keys, the quotation marks and the comments', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    const text = `# another hand\n${stringify(turned(parse(SMALL)), { defaultStringType: 'QUOTE_DOUBLE' })}`
    const result = readScenario({ file: 'turned.yaml', text }, () => undefined)
    expect(result.ok && hashOfJson(result.value)).toBe(hashOfJson(data))
  })

  test('has trust between every two seats: 450 in each facet where the file is silent', () => {
    expect(data.history.trust).toEqual([
      { from: 'hospital', to: 'council', ability: 400, benevolence: 350, integrity: 500 },
      { from: 'council', to: 'hospital', ability: 450, benevolence: 450, integrity: 450 },
    ])
  })
})

describe('a base model', () => {
  const { model } = dataOf([], BASE)

  test('comes first; what the scenario has of the same name stands in its place', () => {
    expect(model.parameters.map((p) => p.name)).toEqual([
      'frost',
      'flu',
      'ward_spend',
      'care_spend',
      'advice_spend',
      'warmth',
    ])
    expect(model.parameters[1]).toMatchObject({ name: 'flu', value: 0, max: 500 })
    expect(model.equations.map((e) => e.set)).toEqual([
      'mould',
      'treated',
      'admissions',
      'arrivals',
      'waiting',
      'smokers',
    ])
    expect(model.equations[1]?.to).toMatch(/^arrivals/)
    expect(model.charges).toMatchObject([{ id: 'agency-staff', seat: 'hospital' }])
  })

  test('is merged whole: nothing names it any more', () => {
    expect('base' in model).toBe(false)
  })

  test('that cannot be read hides no other fault, and no name is called unknown for it', () => {
    expect(
      faultsOf(
        [
          ['holder: council', 'holder: police'],
          ['treated - min', 'trated - min'],
        ],
        'parameters: [',
      ),
    ).toEqual([
      'small.yaml:101:13: unknown seat "police"; write one of hospital, council',
      'extra.yaml:1:14: a quotation mark or bracket is not closed; close it, or put the whole text in quotation marks',
    ])
  })

  test('is held to the same rules, at its own lines', () => {
    expect(faultsOf([], BASE.replace('mould + frost', 'mould / frost'))).toEqual([
      'extra.yaml:11:30: the divisor may be 0 (it may be 0 to 9); write max(1, …) or give its parts bounds above 0',
    ])
  })
})

describe('where a fault stands', () => {
  const fault = (to: string): string | undefined =>
    faultsOf([
      [
        "    - {set: treated, to: 'arrivals * clamp(ward_spend, 0, 2000) / 1600'}\n",
        `    - set: treated\n      to: ${to}\n`,
      ],
    ])[0]

  test.each([
    ['arrivals + wrong', 'small.yaml:72:22'],
    ["'arrivals + wrong'", 'small.yaml:72:23'],
    ['"arrivals + wrong"', 'small.yaml:72:23'],
    ['"arrivals \\u002b wrong"', 'small.yaml:72:11'],
    ['|\n        arrivals +\n          wrong', 'small.yaml:74:11'],
    ['>- # folded\n        arrivals\n        + wrong', 'small.yaml:74:11'],
    ['arrivals\n        + wrong', 'small.yaml:73:11'],
  ])('in %j', (to, place) => {
    expect(fault(to)).toBe(
      `${place}: unknown name "wrong"; write one of ward_spend, care_spend, advice_spend, flu, warmth, waiting, smokers, admissions, …`,
    )
  })

  test('through an alias it is the place of what was named', () => {
    const [told] = faultsOf([
      ["score: 'clamp(1000 - waiting / 3, 0, 1000)'", 'score: *late'],
      [
        "    - {set: treated, to: 'arrivals * clamp(ward_spend, 0, 2000) / 1600'}",
        "    - {set: treated, to: &late 'arrivals - wrong'}",
      ],
    ])
    expect(told).toMatch(/^small\.yaml:71:44: unknown name "wrong"/)
  })
})
