import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** All selectors of the interface, with the file that holds them. */
const selectors = globSync('src/ui/css/*.css').flatMap((file) =>
  [
    ...readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{};]+)\{/g),
  ].flatMap(([, head = '']) =>
    head.split(',').map((one) => ({ file, selector: one.trim().replace(/\s+/g, ' ') })),
  ),
)

describe('the rules of style', () => {
  it('are found', () => {
    expect(selectors.length).toBeGreaterThan(800)
    expect(selectors.some(({ selector }) => selector === '.board')).toBe(true)
  })

  // For such a rule a browser looks over all that is on the page whenever anything comes to it or goes: most of the time
  // that the board took to be drawn again.
  it('are about nothing that is whatever follows something else', () => {
    expect(selectors.filter(({ selector }) => /[+~] ?\*/.test(selector))).toEqual([])
  })
})
