import { describe, expect, it } from 'vitest'
import { openSession, viewOf } from '../../src/session/index.ts'
import { whenOf } from '../../src/ui/sentences/when.ts'
import { winterPressures } from '../support/scenarios.ts'

describe('when something is', () => {
  it('is told without its year in the present financial year alone', () => {
    const view = {
      ...viewOf(openSession(winterPressures(), 'when', {}), 'health'),
      round: 2,
      year: 2026,
      quarter: 3,
    }
    expect(whenOf(view, 2)).toBe('Oct\u2060–\u2060Dec')
    expect(whenOf(view, 3)).toBe('Jan\u2060–\u2060Mar')
    expect(whenOf(view, 4)).toBe('Apr\u2060–\u2060Jun 2027')
    expect(whenOf(view, 5)).toBe('Jul\u2060–\u2060Sept 2027')
    expect(whenOf(view, -1)).toBe('Jan\u2060–\u2060Mar 2026')
  })
})
