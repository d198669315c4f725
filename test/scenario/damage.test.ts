import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileScenario, formatDiagnostic, readScenario, Scenario } from '../../src/scenario/index.ts'
import { SMALL } from './small.ts'

describe('aliases', () => {
  const told = (text: string): string[] => {
    const result = readScenario({ file: 'a.yaml', text }, () => undefined)
    return result.ok ? [] : result.error.map(formatDiagnostic)
  }

  test('of nothing, and within what they name, are refused', () => {
    expect(told('id: *late\nteaches: &all [*all]\n')).toEqual([
      'a.yaml:1:5: nothing is named &late; put a text that begins with * in quotation marks',
      'a.yaml:2:16: *all stands within what it names; write out what is meant',
    ])
  })

  test('of aliases of aliases are refused before they fill the memory', () => {
    const laughs = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)
    expect(told(['a0: &a0 ha', ...laughs].join('\n'))).toEqual([
      'a.yaml:1:1: the aliases multiply without end; write out what they stand for',
    ])
  })
})

describe('any damage to a file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '\n',
      '  ',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '#',
      '&a ',
      '*a ',
      '!!set ',
      '0',
      '-1',
      '1.5',
      'x',
      'null',
      '\t',
      '<<: ',
    ),
    fc.string({ maxLength: 3 }),
  )
  const cut = fc.record({ at: fc.nat(SMALL.length - 1), length: fc.nat(40), piece })

  test('is told within the file, or leaves a scenario that compiles; reading never throws', () => {
    const lines = (text: string): number => text.split('\n').length
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const text = cuts.reduce((t, c) => t.slice(0, c.at) + c.piece + t.slice(c.at + c.length), SMALL)
        const result = readScenario({ file: 'cut.yaml', text }, () => undefined)
        if (result.ok) {
          expect(compileScenario(result.value)).toBeInstanceOf(Scenario)
          return
        }
        expect(result.error.length).toBeGreaterThan(0)
        for (const d of result.error) {
          expect(d.line).toBeLessThanOrEqual(lines(text))
          expect(formatDiagnostic(d)).toMatch(/^cut\.yaml:\d+:\d+: .+; ./s)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a line left out, or there twice, likewise', () => {
    const all = SMALL.split('\n')
    for (let i = 0; i < all.length; i++)
      for (const lines of [all.toSpliced(i, 1), all.toSpliced(i, 0, all[i] ?? '')]) {
        const result = readScenario({ file: 'cut.yaml', text: lines.join('\n') }, () => undefined)
        if (result.ok) compileScenario(result.value)
      }
  })
})
