import { describe, expect, it } from 'vitest'
import { latestFirst } from '../../src/app/keeping-order.ts'
import { isSave } from '../../src/app/saves.ts'
import { SAVE as save } from '../support/save.ts'

describe('what is kept', () => {
  it('is a session when it has all that the list shows, under its own id', () => {
    expect(isSave(save, 'abc')).toBe(true)
    expect(isSave({ ...save, name: 'Monday' }, 'abc')).toBe(true)
    // The clock may have stood anywhere, also long ago.
    expect(isSave({ ...save, when: -86_400_000 }, 'abc')).toBe(true)
    expect(isSave({ ...save, nth: 1 }, 'abc')).toBe(true)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
    ['of another format', { ...save, format: 0 }],
    ['under another id', { ...save, id: 'other' }],
    ['without a title', { ...save, title: undefined }],
    ['with a name that is none', { ...save, name: 7 }],
    ['with a time that is no date', { ...save, when: 9e15 }],
    ['with no time', { ...save, when: Number.NaN }],
    ['with a number that is none', { ...save, nth: '1' }],
    ['with half a round', { ...save, round: 1.5 }],
    ['with a receipt that is none', { ...save, receipt: { log: [] } }],
  ])('is put aside when it is %s', (_, held) => expect(isSave(held, 'abc')).toBe(false))
})

describe('the order of what is kept', () => {
  const order = (...saves: { id: string; when: number; nth?: number }[]): string =>
    saves
      .sort(latestFirst)
      .map(({ id }) => id)
      .join(' ')

  it('is that in which it was kept, wherever the clock stood', () => {
    expect(
      order(
        { id: 'first', when: 900, nth: 1 },
        { id: 'last', when: 100, nth: 3 },
        { id: 'second', when: 500, nth: 2 },
      ),
    ).toBe('last second first')
  })

  it('is that of time for what an older version kept, after what this one keeps', () => {
    expect(order({ id: 'older', when: 100 }, { id: 'old', when: 900 }, { id: 'new', when: 0, nth: 1 })).toBe(
      'new old older',
    )
  })
})
