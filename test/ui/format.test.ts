import { describe, expect, it } from 'vitest'
import { filled, reading } from '../../src/ui/board/agency/hand.tsx'
import { cardFigure } from '../../src/ui/lore.ts'
import {
  change,
  figure,
  money,
  moneyChange,
  quarter,
  quarterLong,
  quarterYear,
  withSums,
} from '../../src/ui/words/format.ts'
import { openBoard } from '../support/variants.ts'

describe('a card’s text', () => {
  const text = 'The ward closes in round {value} (0: it stays open). Nobody has been told.'
  it('holds its figure, and what it says of nothing only where there is nothing', () => {
    expect(filled(text, 5)).toBe('The ward closes in round 5. Nobody has been told.')
    expect(filled(text, 0)).toBe('The ward closes in no quarter: it stays open. Nobody has been told.')
    expect(filled('{value} of 1,000 ({value})', 1200)).toBe('1,200 of 1,000 (1,200)')
    expect(filled('{value} above a usual year (below, if negative).', 17)).toBe('17 above a usual year.')
    expect(filled('{value} above a usual year (below, if negative).', -3)).toMatch(
      /\(below, if negative\)\.$/,
    )
    expect(filled('Of the reserve, {value} (£k) is promised.', 425)).toBe(
      'Of the reserve, £425k is promised.',
    )
  })
})

describe('money', () => {
  it.each([
    [0, '£0'],
    [1250, '£1,250k'],
    [-20, '−£20k'],
  ])('%d is written %s', (k, words) => expect(money(k)).toBe(words))

  it('is written so within a text of plain figures too', () =>
    expect(withSums('It takes £1500k, and there is £0k.')).toBe('It takes £1,500k, and there is £0.'))

  it('shows a gain with its sign', () => {
    expect(moneyChange(30)).toBe('+£30k')
    expect(moneyChange(-30)).toBe('−£30k')
    expect(change(-3)).toBe('−3')
  })
})

describe('a figure', () => {
  it.each([
    [9141, '%', 100, '91.41%'],
    [43, 'people', 1, '43 people'],
    [742, '£k a quarter', 1, '£742k a quarter'],
    [778215, 'people', 100, '7,782 people'],
    [12345, 'people', 100, '123 people'],
    [2927, 'people', 10, '293 people'],
    [37, 'people', 10, '3.7 people'],
    [12345, 'cases', 100, '123.5 cases'],
    [173, 'children', 10, '17.3 children'],
    [1237, 'per 10,000', 10, '123.7 per 10,000'],
    [-16, '% of the budget', 100, '−0.16% of the budget'],
    [974, 'of 1,000', 1, '974 of 1,000'],
    [1001, 'of 1,000', 1, '1,001 per 1,000'],
    [63, 'per 100,000 a quarter', 1, '63 per 100,000 a quarter'],
    [100000, 'people', 1000, '100 people'],
    [-999999, 'people', 1_000_000_000, '0 people'],
  ])('%d %s in %d is written %s', (value, unit, per, words) => expect(figure(value, unit, per)).toBe(words))
})

describe('a quarter', () => {
  const summer = { round: 1, year: 2026, quarter: 2 }
  it('is told by its months, and its year changes in January', () => {
    expect(quarter(summer, 1)).toBe('Jul\u2060–\u2060Sept')
    expect(quarterYear(summer, 2)).toBe('Oct\u2060–\u2060Dec 2026')
    expect(quarterYear(summer, 3)).toBe('Jan\u2060–\u2060Mar 2027')
    expect(quarterYear(summer, 4)).toBe('Apr\u2060–\u2060Jun 2027')
    expect(quarterLong(summer, 3)).toBe('January to March 2027')
  })

  it('is the same from whichever round one looks', () => {
    const winter = { round: 3, year: 2026, quarter: 4 }
    for (let round = 0; round <= 8; round++)
      expect(quarterYear(winter, round)).toBe(quarterYear(summer, round))
  })
})

describe('the figure of a card', () => {
  const view = openBoard(() => {}).view('health')

  it('that is part of a whole says of what, and one beyond the whole for every how many', () => {
    expect(cardFigure(view, 482, 'of 1,000')).toBe('482 of 1,000')
    expect(cardFigure(view, 1000, 'of 1,000')).toBe('1,000 of 1,000')
    expect(cardFigure(view, 1061, 'of 1,000')).toBe('1,061 for every 1,000')
    expect(cardFigure(view, 1061, 'people')).toBe('1,061 people')
  })

  it('stands with how far it may be out before its unit', () => {
    const [card] = view.mine.cards
    if (card === undefined) throw new Error('the seat holds a card')
    const told = (unit: string, value: number): string =>
      reading(view, { ...card, unit, reading: value, noise: 60, truth: null })
    expect(told('people', 482)).toBe('482 ±\u00a060 people')
    expect(told('£k', 482)).toBe('£482k ±\u00a0£60k')
    expect(told('£k a quarter', 482)).toBe('£482k ±\u00a0£60k a quarter')
    expect(told('of 1,000', 482)).toBe('482 ±\u00a060 of 1,000')
    expect(told('of 1,000', 1061)).toBe('1,061 for every 1,000 ±\u00a060')
    expect(reading(view, { ...card, unit: 'people', reading: 482, noise: 60, truth: 500 })).toBe('500 people')
  })
})
