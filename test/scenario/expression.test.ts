import { describe, expect, test, vi } from 'vitest'
import { compile, type Leaves } from '../../src/scenario/compile.ts'
import { exactly, type Interval, interval } from '../../src/scenario/interval.ts'
import { rangeOf } from '../../src/scenario/range.ts'
import { faultsIn, type ModelName } from '../../src/scenario/scope.ts'
import { parseExpression } from '../../src/scenario/syntax.ts'

const VALUES: Readonly<Record<string, number>> = { a: 7, b: -3, zero: 0, big: 1_000_000, beds: 530 }
const HOODS: Readonly<Record<string, readonly number[]>> = { need: [5, -2, 9], people: [100, 200, 300] }

const leaves: Leaves<null> = {
  hoods: ['town', 'village', 'coast'],
  name: (name) => (_, hood) => VALUES[name] ?? HOODS[name]?.[hood] ?? Number.NaN,
  closing: (name) => () => (VALUES[name] ?? 0) + 1000,
  delayed: (name, quarters, start) => (f, h) => (quarters > 2 ? start(f, h) : (VALUES[name] ?? 0) + quarters),
  fact: (name, ids) => () => name.length * 100 + ids.join('').length,
  quarter: () => 3,
}

function evaluate(text: string): number {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return compile(parsed.value, leaves)(null, -1)
}

describe('what an expression gives', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 3', 3],
    ['7 / 2', 4],
    ['-7 / 2', -4],
    ['1 / 3', 0],
    ['a * 3 / 100', 0],
    ['-a', -7],
    ['--a', 7],
    ['-zero', 0],
    ['zero * b', 0],
    ['a - -3', 10],
    ['a < 8', 1],
    ['a <= 6', 0],
    ['a > b', 1],
    ['a >= 7', 1],
    ['a == 7', 1],
    ['a != 7', 0],
    ['a && b', 1],
    ['a && zero', 0],
    ['zero || b', 1],
    ['!zero', 1],
    ['!a', 0],
    ['1 + 1 == 2 && 2 < 3', 1],
    ['zero ? 1 : 2', 2],
    ['a ? b ? 1 : 2 : 3', 1],
    ['zero ? 1 : zero ? 2 : 3', 3],
    ['min(a, b, 2)', -3],
    ['max(a, b)', 7],
    ['abs(b)', 3],
    ['clamp(a, 0, 5)', 5],
    ['clamp(b, 0, 5)', 0],
    ['piecewise(a, [[0, 0], [10, 100]])', 70],
    ['piecewise(b, [[0, 5], [10, 100]])', 5],
    ['piecewise(big, [[0, 5], [10, -100]])', -100],
    ['season(1, 2, 3, 4)', 3],
    ['sum(need)', 12],
    ['sum(need * people)', 2800],
    ['lowest(need)', -2],
    ['highest(need + 1)', 10],
    ['at("village", need)', -2],
    ["at('coast', need * 2)", 18],
    ['highest(need) - lowest(need)', 11],
    ['sum(need - lowest(need))', 18],
    ['closing(beds)', 1530],
    ['delay(beds, 2, 4)', 532],
    ['delay(beds, 3, a + 4)', 11],
    ['trust("a", "b")', 502],
    ['happened("flu") && round', 1],
  ])('%s is %d', (text, value) => {
    expect(evaluate(text)).toBe(value)
  })
})

const names = new Map<string, ModelName>([
  ['a', { kind: 'parameter', by: false }],
  ['beds', { kind: 'stock', by: false }],
  ['need', { kind: 'variable', by: true }],
])
const ids: Readonly<Record<string, readonly string[]>> = {
  neighbourhood: ['town', 'village'],
  seat: ['hospital', 'council'],
  line: ['wards'],
}

function faults(text: string, context: 'equation' | 'report' | 'fact', byHood = false): string[] {
  const parsed = parseExpression(text)
  if (!parsed.ok) return [`${parsed.error.at}: ${parsed.error.message}`]
  const all = (kind: string): readonly string[] => ids[kind] ?? []
  const index = { all, has: (kind: string, id: string) => all(kind).includes(id) }
  const found = faultsIn(parsed.value, { context, byHood, names, namesOpen: false, ids: index })
  return found.map(({ at, message }) => `${at}: ${message}`)
}

describe('what the checker refuses', () => {
  test.each([
    ['a.b', '0: `.` and `[…]` reach into nothing here; write a name alone'],
    ['a[0]', '0: `.` and `[…]` reach into nothing here; write a name alone'],
    ['this', '0: `this` means nothing here; write a name of the model'],
    ['a = 1', '2: `=` gives no value here; write `==` to compare'],
    ['a % 2', '2: `%` is unknown here; write one of + - * / < <= > >= == != && ||'],
    ['a ** 2', '2: `**` is unknown here; write one of + - * / < <= > >= == != && ||'],
    ['a === 2', '2: `===` is unknown here; write one of + - * / < <= > >= == != && ||'],
    ['~a', '0: `~` is unknown here; write `-x` or `!x`'],
    ['a; beds', '3: two expressions stand side by side; join them with an operator'],
    ['a beds', '2: two expressions stand side by side; join them with an operator'],
    ['0.5 * a', '0: 0.5 is not a whole number; write whole numbers and divide last'],
    ['.5', '0: .5 is not a whole number; write whole numbers and divide last'],
    ['1e3', '0: 1e3 is not a whole number; write whole numbers and divide last'],
    ['9007199254740993', '0: 9007199254740993 is too large; write at most 9007199254740991'],
    ['true', '0: `true` is not a figure; write 1 for true and 0 for false'],
    ['a ? 1', '4: `?` has no `:`; write `test ? figure : figure`'],
    ['(a', '1: a bracket is not closed; add `)`'],
    ['a +', '2: nothing stands after `+`; write a figure there'],
    ['', '0: the expression is empty; write an expression such as `beds * 3 / 100`'],
    ['"town"', '0: "town" is a text where a figure must stand; write a number or a name'],
    ['[1, 2]', '0: a list cannot stand here; lists are the points of piecewise(x, [[x0, y0], …]) only'],
    ['min(a beds)', '6: two figures stand side by side; put a comma between them'],
    ['a(1)(2)', '0: only a function’s name can stand before brackets; write `name(…)`'],
    ['bedz', '0: unknown name "bedz"; the nearest name is "beds"'],
    ['a + sum', '4: "sum" is a function without its brackets; write sum(expression)'],
    ['summ(need)', '0: unknown function "summ"; the nearest function is "sum"'],
    ['need', '0: "need" has a figure for each neighbourhood; read it inside sum, lowest, highest or at'],
    ['people', '0: "people" belongs to a neighbourhood; read it inside sum, lowest, highest or at'],
    ['sum(a)', '0: nothing in "sum" differs by neighbourhood; leave out sum(…)'],
    ['at(town, need)', '3: a neighbourhood is named by its id in quotation marks; write "town"'],
    ['delay(beds, a, 0)', '12: the second argument of "delay" is a number of quarters; write 1 to 12'],
    [
      'trust("hospital", "council")',
      '0: "trust" is unknown in a model; it is known in the story, mandates and outcomes only',
    ],
    ['round + 1', '0: "round" is unknown in a model; it is known in the story, mandates and outcomes only'],
  ])('%s in an equation: %s', (text, message) => {
    expect(faults(text, 'equation')).toEqual([message])
  })

  test.each([
    ['closing(beds)', '0: "closing" is known in a model only; set a variable there and read that'],
    ['trust("hospital")', '0: "trust" has 1 argument; write trust("seat", "seat")'],
    ['trust("hospital", "hospital")', '18: "trust" is of one seat in another; name two seats'],
    ['spent("hospital", "ward")', '18: unknown line "ward" of hospital; the nearest line is "wards"'],
    ['spent("police", "patrol")', '6: unknown seat "police"; write one of hospital, council'],
    ['trusts("hospital")', '0: unknown function "trusts"; the nearest function is "trust"'],
  ])('%s in the story: %s', (text, message) => {
    expect(faults(text, 'fact')).toEqual([message])
  })

  test('an expression by neighbourhood reads its own neighbourhood', () => {
    expect(faults('need * people / 100 + a - sum(need)', 'equation', true)).toEqual([])
  })

  test('all faults of an expression are found, in the order of its text', () => {
    expect(faults('bedz + min(a) * need', 'equation').map((fault) => fault.split(':')[0])).toEqual([
      '0',
      '7',
      '16',
    ])
  })

  test('an expression that is far too long or too deep is refused, not run', () => {
    expect(faults(`1${' + 1'.repeat(1000)}`, 'equation')[0]).toMatch(
      /^0: the expression has 4001 characters;/,
    )
    expect(faults(`${'('.repeat(999)}1${')'.repeat(999)}`, 'equation')).toEqual([])
  })
})

const RANGES: Readonly<Record<string, Interval>> = {
  a: interval(1, 10),
  b: interval(-5, 5),
  c: interval(0, 3),
}

function rangeText(text: string): string {
  const parsed = parseExpression(text)
  if (!parsed.ok) throw new Error(parsed.error.message)
  const found: { at: number; message: string }[] = []
  const ranges = { name: (n: string) => RANGES[n] ?? exactly(0), indicator: () => interval(0, 9), hoods: 3 }
  const { low, high } = rangeOf(parsed.value, ranges, found)
  return found.length > 0
    ? found.map((f) => `${f.at}: ${f.message.split(';')[0]}`).join(' | ')
    : `${low} to ${high}`
}

describe('what an expression can be', () => {
  test.each([
    ['a + b', '-4 to 15'],
    ['a - b', '-4 to 15'],
    ['a * b', '-50 to 50'],
    ['b * b', '-25 to 25'],
    ['b / a', '-5 to 5'],
    ['100 / a', '10 to 100'],
    ['-c', '-3 to 0'],
    ['abs(b)', '0 to 5'],
    ['min(a, 4)', '1 to 4'],
    ['max(1, b)', '1 to 5'],
    ['clamp(b, c, 4)', '0 to 4'],
    ['clamp(a, 5, c)', '0 to 5'],
    ['a > 0', '1 to 1'],
    ['a > 10', '0 to 0'],
    ['a > 0 ? a : 100', '1 to 10'],
    ['b ? a : 100', '1 to 100'],
    ['a && c', '0 to 1'],
    ['a || b', '1 to 1'],
    ['!a', '0 to 0'],
    ['piecewise(b, [[-10, 0], [0, 50], [10, 0]])', '25 to 50'],
    ['sum(c)', '0 to 9'],
    ['season(a, b, c, 100)', '-5 to 100'],
    ['delay(c, 2, 50)', '0 to 50'],
    ['indicator("x") * 2', '0 to 18'],
    ['1 / b', '4: the divisor may be 0 (it may be -5 to 5)'],
    [
      '1 / (c - 3) + 2 / c',
      '4: the divisor may be 0 (it may be -3 to 0) | 18: the divisor may be 0 (it may be 0 to 3)',
    ],
    ['1 / max(1, c)', '0 to 1'],
    [
      'a * 9007199254740991',
      '0: this may be 9007199254740991 to 90071992547409900, beyond the whole numbers that are exact',
    ],
  ])('%s: %s', (text, range) => {
    expect(rangeText(text)).toBe(range)
  })
})

describe('two copies of the reader in one process', () => {
  test('do not get in each other’s way, though they share the parser and its hooks', async () => {
    const before = parseExpression('piecewise(a, [[1, 2], [3, 4]])')
    vi.resetModules()
    const other = await import('../../src/scenario/syntax.ts')
    expect(other.parseExpression).not.toBe(parseExpression)
    for (const read of [other.parseExpression, parseExpression])
      expect(read('piecewise(a, [[1, 2], [3, 4]])')).toEqual(before)
  })
})
