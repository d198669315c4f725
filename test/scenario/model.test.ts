import fc from 'fast-check'
import { produce } from 'immer'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../src/kernel/index.ts'
import { type Added, compileScenario, meanOf, type PlaceState } from '../../src/scenario/index.ts'
import { dataOf, scenarioWith } from './small.ts'

const none: Added = () => 0
const clone = (place: PlaceState): PlaceState => JSON.parse(JSON.stringify(place))

/** A small model over the small scenario (two neighbourhoods: town, village; it starts in quarter 3). */
const SHEEP = `
parameters:
  - {name: births, value: 10, min: 0, max: 30}
  - {name: wolves, value: 2, values: {village: 5}, min: 0, max: 9, by: neighbourhood}
stocks:
  - {name: sheep, initial: 100, min: 0, max: 120}
  - {name: lambs, initial: 1, initials: {village: 3}, min: 0, max: 10, by: neighbourhood}
  - {name: shepherds, initial: 4, min: 0, max: 9}
equations:
  - {set: flock_after, to: closing(sheep) + closing(shepherds)}
  - {set: growth, to: 'season(births, 0, births / 2, 1)'}
  - {set: sheep, to: sheep + growth - eaten}
  - {set: eaten, to: sum(wolves)}
  - {set: lambs, to: lambs + people / 20000, by: neighbourhood}
  - {set: sheep_before, to: 'delay(sheep, 2, 7)'}
  - {set: grown_before, to: 'delay(growth, 1, -1)'}
  - {set: lambs_before, to: 'delay(lambs, 1, people)', by: neighbourhood}
indicators:
  - {id: sheep, title: S, about: S., value: sheep, unit: sheep, better: higher, range: [0, 9]}
  - {id: sheep-then, title: S, about: S., value: 'delay(sheep, 1, 7) * 1000 + delay(growth, 1, -1)', unit: x, better: higher, range: [0, 9]}
  - {id: lambs, title: L, about: L., value: lambs * 10, unit: lambs, better: higher, range: [0, 9], by: neighbourhood}
  - {id: season, title: S, about: S., value: 'season(1, 2, 3, 4)', unit: x, better: higher, range: [0, 9]}
charges:
  - {id: fence, seat: council, title: Fence, amount: 'at("village", wolves) * sheep - closing(sheep)'}
`

const sheep = scenarioWith(SHEEP)
const { model } = sheep

/** The place after some quarters, from the third on. */
function placeAfter(quarters: number, added: Added = none): PlaceState {
  const place = model.initial()
  for (let i = 0; i < quarters; i++) model.step(place, added, ((i + 2) % 4) + 1)
  return place
}

describe('before play', () => {
  const place = model.initial()

  test('stocks have their initial figures, by neighbourhood where they differ', () => {
    expect(place.stocks).toMatchObject({ sheep: 100, lambs: [1, 3], shepherds: 4 })
  })

  test('variables are worked out once, and no stock has moved', () => {
    expect(place.values).toMatchObject({ growth: 5, eaten: 7, flock_after: 104, births: 10, wolves: [2, 5] })
  })

  test('a delay gives its start', () => {
    expect(place.values).toMatchObject({ sheep_before: 7, grown_before: -1, lambs_before: [60000, 20000] })
    expect(model.indicators(place, 3)['sheep-then']).toBe(6999)
  })

  test('a parameter that takes the spending of a line is at its plan', () => {
    expect(place.values).toMatchObject({ ward_spend: 1500, care_spend: 1000, advice_spend: 200 })
  })

  test('each call makes a state of its own', () => {
    model.addToStock(place, 'lambs', undefined, 1)
    expect(model.initial().stocks.lambs).toEqual([1, 3])
  })
})

describe('a quarter', () => {
  test('moves stocks by what equations say of their figures at its start', () => {
    const place = placeAfter(1)
    expect(place.stocks).toMatchObject({ sheep: 98, lambs: [4, 4], shepherds: 4 })
    expect(place.values).toMatchObject({ growth: 5, eaten: 7 })
  })

  test('closing reads the end of the quarter, whatever the order of equations', () => {
    expect(placeAfter(1).values.flock_after).toBe(102)
  })

  test('season follows the quarter', () => {
    expect([0, 1, 2, 3, 4].map((n) => placeAfter(n).values.growth)).toEqual([5, 5, 1, 10, 0])
    expect([1, 2, 3, 4].map((quarter) => model.indicators(model.initial(), quarter).season)).toEqual([
      1, 2, 3, 4,
    ])
  })

  test('delay reads past quarters: in an equation a stock at the start of a quarter, a variable of it', () => {
    const [one, two, three, four] = [placeAfter(1), placeAfter(2), placeAfter(3), placeAfter(4)]
    expect([one, two, three, four].map((p) => p.values.sheep_before)).toEqual([7, 7, 100, 98])
    expect([one, two, three].map((p) => p.values.grown_before)).toEqual([-1, 5, 1])
    expect([one, two].map((p) => p.values.lambs_before)).toEqual([
      [60000, 20000],
      [1, 3],
    ])
  })

  test('in an indicator delay counts from the end of the quarter', () => {
    expect([placeAfter(1), placeAfter(2)].map((p) => model.indicators(p, 1)['sheep-then'])).toEqual([
      99_999, 98_005,
    ])
  })

  test('stocks and parameters stay within their bounds', () => {
    expect(placeAfter(1, (name) => (name === 'births' ? 999 : 0)).values.births).toBe(30)
    expect(
      placeAfter(4, (name) => (name === 'births' ? 999 : name === 'wolves' ? -99 : 0)).stocks.sheep,
    ).toBe(120)
    expect(placeAfter(9, (name) => (name === 'wolves' ? 99 : -99)).stocks.sheep).toBe(0)
    expect(placeAfter(9).stocks.lambs).toEqual([10, 10])
  })

  test('what is added to a parameter by neighbourhood may differ between them', () => {
    const place = placeAfter(1, (name, hood) => (name === 'wolves' ? hood + 1 : 0))
    expect(place.values.wolves).toEqual([3, 7])
  })

  test('a parameter of the whole place asks once, with no neighbourhood', () => {
    const asked: number[] = []
    placeAfter(1, (name, hood) => (name === 'births' ? asked.push(hood) : 0))
    expect(asked).toEqual([-1])
  })

  test('no more of the past is kept than delays ask for', () => {
    const { past } = placeAfter(9)
    expect(Object.fromEntries(Object.entries(past).map(([name, list]) => [name, list.length]))).toEqual({
      sheep: 2,
      growth: 2,
      lambs: 1,
    })
  })
})

describe('reports', () => {
  test('indicators read stocks at the end, by neighbourhood where they are so', () => {
    expect(model.indicators(placeAfter(1), 3)).toMatchObject({ sheep: 98, lambs: [40, 40] })
  })

  test('charges read what indicators read', () => {
    expect(model.charges(placeAfter(1), 3)).toMatchObject({ fence: 5 * 98 - 98 })
  })

  test('facts read stocks at the end, parameters and variables of the quarter', () => {
    const place = placeAfter(1)
    expect(['sheep', 'lambs', 'wolves', 'eaten'].map((name) => model.read(place, name))).toEqual([
      98,
      [4, 4],
      [2, 5],
      7,
    ])
    expect(() => model.read(place, 'goats')).toThrow('missing: model name goats')
  })

  test('the mean of a figure is rounded', () => {
    expect([meanOf(5), meanOf([1, 2]), meanOf([-1, -2, -2])]).toEqual([5, 2, -2])
  })
})

describe('what others change', () => {
  test('a stock takes what is added within its bounds, in one neighbourhood or in all', () => {
    const place = model.initial()
    model.addToStock(place, 'sheep', undefined, -500)
    model.addToStock(place, 'lambs', 1, 4)
    model.addToStock(place, 'lambs', undefined, 5)
    expect(place.stocks).toMatchObject({ sheep: 0, lambs: [6, 10] })
  })

  test('a parameter is its own figure and what is added, within its bounds', () => {
    expect(model.parameterOf('births', -1, 7)).toBe(17)
    expect(model.parameterOf('wolves', 1, 7)).toBe(9)
    expect(model.bounds('wolves')).toEqual({ min: 0, max: 9 })
  })
})

/** Additions drawn for each quarter and parameter. */
const additions = fc.array(
  fc.dictionary(
    fc.constantFrom('births', 'wolves', 'flu', 'ward_spend'),
    fc.integer({ min: -3000, max: 3000 }),
  ),
  {
    maxLength: 12,
  },
)
const from =
  (drawn: Readonly<Record<string, number>>): Added =>
  (name, hood) =>
    (drawn[name] ?? 0) * (hood + 2)

describe('any course of quarters', () => {
  test('keeps every figure whole and every stock within its bounds', () => {
    fc.assert(
      fc.property(additions, (course) => {
        const place = model.initial()
        course.forEach((drawn, i) => {
          model.step(place, from(drawn), (i % 4) + 1)
        })
        expect(JSON.parse(canonical(place))).toEqual(clone(place))
        for (const [name, figure] of Object.entries(place.stocks))
          for (const value of [figure].flat()) {
            const { min, max } = model.bounds(name)
            expect(value >= min && value <= max && !Object.is(value, -0)).toBe(true)
          }
      }),
    )
  })

  test('goes the same way from a saved state, on an immer draft, and after another place was stepped', () => {
    fc.assert(
      fc.property(additions, (course) => {
        const place = model.initial()
        let saved = model.initial()
        let drafted = model.initial()
        course.forEach((drawn, i) => {
          const quarter = (i % 4) + 1
          const before = clone(drafted)
          model.step(place, from(drawn), quarter)
          model.step(model.initial(), from({ births: 20 }), 1)
          saved = clone(saved)
          model.step(saved, from(drawn), quarter)
          const earlier = drafted
          drafted = produce(drafted, (draft) => {
            model.step(draft, from(drawn), quarter)
            model.addToStock(draft, 'lambs', 0, 0)
          })
          expect(clone(earlier)).toEqual(before)
        })
        expect(saved).toEqual(place)
        expect(clone(drafted)).toEqual(place)
        expect(canonical(model.indicators(drafted, 1))).toBe(canonical(model.indicators(place, 1)))
      }),
    )
  })

  test('does not depend on the order in which equations are written', () => {
    const data = dataOf([], SHEEP)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(data.model.equations, { minLength: data.model.equations.length }),
        (equations) => {
          const other = compileScenario({ ...data, model: { ...data.model, equations } }).model
          const place = other.initial()
          for (let i = 0; i < 3; i++) other.step(place, none, ((i + 2) % 4) + 1)
          expect(canonical(place)).toBe(canonical(placeAfter(3)))
        },
      ),
      { numRuns: 30 },
    )
  })
})

test('a place of one neighbourhood still has lists for what differs by neighbourhood', () => {
  const data = dataOf([
    [
      '    - {id: village, name: Village, about: Old and far., people: 20000, deprivation: 200, rurality: 900, older: 300}\n',
      '',
    ],
    [', initials: {village: 120}', ''],
    [', in: village', ''],
  ])
  const one = compileScenario(data).model
  const place = one.initial()
  one.step(place, none, 3)
  expect(place.stocks.smokers).toEqual([180])
  expect(one.indicators(place, 3).smoking).toEqual([180])
})
