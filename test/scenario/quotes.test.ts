import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, hashOfJson } from '../../src/kernel/index.ts'
import { compileScenario } from '../../src/scenario/index.ts'
import { setQuotes, straightInJson } from '../../src/schema/quotes.ts'
import { dataOf } from './small.ts'

describe('quotation marks', () => {
  test.each([
    ["the council's", 'the council’s'],
    ["residents' own", 'residents’ own'],
    ['"Day nine." Then: "no".', '“Day nine.” Then: “no”.'],
    [`He said ("'Never,' they wrote")`, 'He said (“‘Never,’ they wrote”)'],
    ['a list – "strong" – and', 'a list – “strong” – and'],
    ['“set” already, isn’t it', '“set” already, isn’t it'],
  ])('of %s are set as print does', (typed, set) => {
    expect(setQuotes(typed)).toBe(set)
  })

  test('are set once: what is set stays, nothing else is changed, and the way back in JSON gives what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '"', 'a', ' ', '(', '–', '\\', '\n') }), (typed) => {
        const set = setQuotes(typed)
        expect(set).not.toMatch(/['"]/)
        expect(setQuotes(set)).toBe(set)
        expect(straightInJson(JSON.stringify(set))).toBe(JSON.stringify(typed))
      }),
    )
  })

  test('of a scenario are set in its words, not in its expressions, and do not change its hash', () => {
    const straight = dataOf([['title: A small place', `title: '"Small", the council''s'`]])
    const set = dataOf([['title: A small place', 'title: “Small”, the council’s']])
    expect(straight.title).toBe('“Small”, the council’s')
    expect(canonical(straight)).toBe(canonical(set))
    expect(straight.seats[0]?.mandate.map(({ score }) => score).join()).toContain('"')
    const typed = { ...straight, title: `"Small", the council's` }
    expect(compileScenario(typed).hash).toBe(compileScenario(set).hash)
    // Receipts from before the marks were set name the scenario as it was typed.
    expect(compileScenario(set).hash).toBe(hashOfJson(JSON.parse(straightInJson(canonical(typed)))))
  })
})
