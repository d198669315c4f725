import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, type Leaves } from '../../src/scenario/compile.ts'
import type { Fault } from '../../src/scenario/diagnostic.ts'
import { interval } from '../../src/scenario/interval.ts'
import { rangeOf } from '../../src/scenario/range.ts'
import { OPERATORS, parseExpression } from '../../src/scenario/syntax.ts'
import { BOUNDS, NAMES, term, type Values, values, worked, written } from './terms.ts'

const leaves: Leaves<Values> = {
  hoods: [],
  name: (name) => (v) => v[NAMES.find((known) => known === name) ?? 'a'],
  closing: () => () => 0,
  delayed: () => () => 0,
  fact: () => () => 0,
  quarter: () => 1,
}
const ranges = {
  name: (name: string) => interval(...BOUNDS[NAMES.find((known) => known === name) ?? 'a']),
  indicator: () => interval(0, 0),
  hoods: 1,
}

describe('random expressions', () => {
  test('an expression without faults gives what big integers give, within what it can be', () => {
    let sound = 0
    fc.assert(
      fc.property(term, fc.array(values, { minLength: 5, maxLength: 5 }), (t, samples) => {
        const parsed = parseExpression(written(t))
        fc.pre(parsed.ok || written(t).length < 2000)
        if (!parsed.ok) throw new Error(`${written(t)}: ${parsed.error.message}`)
        const faults: Fault[] = []
        const range = rangeOf(parsed.value, ranges, faults)
        if (faults.length > 0) return
        sound += 1
        const run = compile(parsed.value, leaves)
        for (const v of samples) {
          const value = run(v, -1)
          expect(BigInt(value)).toBe(worked(t, v))
          expect(Object.is(value, -0)).toBe(false)
          expect(value >= range.low && value <= range.high).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
    expect(sound).toBeGreaterThan(1000)
  })

  test('spaces and needless brackets change nothing', () => {
    const spaced = (text: string): string => `  ( ${text.replaceAll(' ', '\n  ')} )`
    fc.assert(
      fc.property(term, values, (t, v) => {
        const [plain, loose] = [parseExpression(written(t)), parseExpression(spaced(written(t)))]
        fc.pre(plain.ok && loose.ok)
        const of = (parsed: typeof plain): string => {
          try {
            return parsed.ok ? String(compile(parsed.value, leaves)(v, -1)) : ''
          } catch (thrown) {
            return String(thrown)
          }
        }
        expect(of(loose)).toBe(of(plain))
      }),
    )
  })
})

describe('random texts', () => {
  const word = fc.constantFrom(
    ...[
      'a',
      'b',
      '1',
      '2.5',
      '(',
      ')',
      '[',
      ']',
      ',',
      '"',
      "'",
      '?',
      ':',
      '.',
      '=',
      'this',
      ';',
      'min',
      '`',
      '\\',
    ],
    ...OPERATORS,
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join(' ')),
    fc.array(word).map((words) => words.join('')),
  )

  test('are read or refused with a fault that stands in them; reading never throws', () => {
    fc.assert(
      fc.property(text, (t) => {
        const parsed = parseExpression(t)
        if (parsed.ok) return
        expect(parsed.error.at).toBeGreaterThanOrEqual(0)
        expect(parsed.error.at).toBeLessThanOrEqual(t.length)
        expect(parsed.error.message).toMatch(/.; ./s)
      }),
      { numRuns: 5000 },
    )
  })

  test('one refusal leaves no trace in the next reading', () => {
    fc.assert(
      fc.property(text, (t) => {
        parseExpression(t)
        expect(parseExpression('a + min(b, 3)')).toMatchObject({
          ok: true,
          value: { right: { at: 4, args: [{ at: 8 }, { at: 11 }] } },
        })
      }),
    )
  })
})
