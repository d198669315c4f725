import { expect, test } from 'vitest'
import { findingsOf } from '../../src/debrief/index.ts'
import type { DebriefView, View } from '../../src/schema/index.ts'
import { indicator, programme, record, told, view } from './table.ts'

function findings(put: Partial<DebriefView>, more: Partial<View> = {}, events: ReturnType<typeof told> = []) {
  const found = findingsOf(view(record(put), more), events)
  if (found === undefined) throw new Error('play is over in these examples')
  return found
}

const values = (...all: number[]) => all.map((value, round) => ({ round, value }))

test('money goes from payers into programmes and partners, and to what came of it; nothing is lost on the way', () => {
  const { money } = findings(
    {
      money: [
        { from: 'health', to: 'programme:home-first', amount: 200 },
        { from: 'social-care', to: 'programme:home-first', amount: 100 },
        { from: 'health', to: 'social-care', amount: 50 },
        { from: 'table', to: 'outside:assurance', amount: 15 },
        { from: 'table', to: 'outside:abortive', amount: 40 },
      ],
    },
    { programmes: [programme('home-first', 3)] },
    told([
      2,
      { type: 'programme-stalled', programme: 'home-first', short: ['social-care'], returned: [], sunk: 40 },
    ]),
  )
  expect(money.links).toContainEqual({
    from: 'programme:home-first',
    to: 'delivered',
    amount: 260,
    payer: null,
  })
  expect(money.links).toContainEqual({
    from: 'programme:home-first',
    to: 'abortive',
    amount: 40,
    payer: null,
  })
  const into = money.links.filter((l) => l.to === 'programme:home-first').reduce((t, l) => t + l.amount, 0)
  const out = money.links.filter((l) => l.from === 'programme:home-first').reduce((t, l) => t + l.amount, 0)
  expect(into).toBe(out)
  expect(money.nodes.find((n) => n.key === 'payer:health')).toMatchObject({ amount: 250, column: 0 })
  expect(money).toMatchObject({ joint: 350, abortive: 40, assurance: 15 })
  expect(money.pockets.find((p) => p.to === 'social-care')).toEqual({
    to: 'social-care',
    paid: 100,
    received: 50,
    promised: 150,
  })
})

test('an indicator is judged by its better direction, and small changes are no change', () => {
  const { place } = findings(
    {
      indicators: [
        { id: 'waits', values: values(500, 450, 400) },
        { id: 'falls', values: values(300, 300, 310) },
        { id: 'calls', values: values(300, 300, 400) },
      ],
    },
    { indicators: [indicator('waits', 510, 440), indicator('falls', 300, 300), indicator('calls')] },
  )
  expect(place.indicators.map((i) => i.verdict)).toEqual(['better', 'same', 'worse'])
  expect(place.counts).toEqual({ better: 1, worse: 1, same: 1 })
  expect(place.indicators[0]).toMatchObject({
    start: 500,
    end: 400,
    furthest: { round: 0, published: 510, actual: 500 },
  })
  expect(place.indicators[2]?.furthest).toBeNull()
})

test('the shared outcome is better when it rises, the gap when it falls', () => {
  const { place } = findings({
    shared: { start: 470, score: 598 },
    gap: { title: 'Gap', unit: '', start: 412, end: 455 },
    outcomes: [{ id: 'home', title: 'Home in time', weight: 1, start: 380, score: 385 }],
  })
  expect(place.shared.verdict).toBe('better')
  expect(place.gap.verdict).toBe('worse')
  expect(place.outcomes[0]?.verdict).toBe('same')
})

test('mandates are mine first, with the private agenda of each', () => {
  const item = (id: string, kind: 'duty' | 'private') => ({
    id,
    kind,
    title: id,
    text: '',
    weight: 1,
    score: 500,
  })
  const { mandates } = findings({
    mandates: [
      { seat: 'social-care', total: 600, items: [item('need', 'duty'), item('report', 'private')] },
      { seat: 'health', total: 400, items: [item('beds', 'duty')] },
    ],
  })
  expect(mandates.map((m) => [m.seat, m.mine, m.agenda?.id ?? null])).toEqual([
    ['health', true, null],
    ['social-care', false, 'report'],
  ])
})

test('understanding: needs guessed right, and how far out and which way the guesses at trust were', () => {
  const guess = (round: number, need: string, trusted: number, actual: number) => ({
    round,
    seat: 'health',
    about: 'social-care',
    need,
    truth: 'market',
    trusted,
    actual,
  })
  const { understanding } = findings({
    reflections: [guess(1, 'market', 500, 400), guess(2, 'need', 450, 480)],
  })
  expect(understanding.mine).toEqual({
    seat: 'health',
    guesses: 2,
    weighed: 2,
    right: 1,
    error: 65,
    bias: 35,
  })
  expect(understanding.furthest?.round).toBe(1)
  expect(understanding.seats.find((s) => s.seat === 'social-care')).toMatchObject({ guesses: 0, error: 0 })
})

test('understanding: where nothing was said of trust, only the needs are compared', () => {
  const { understanding } = findings({
    reflections: [
      { round: 1, seat: 'health', about: 'social-care', need: 'a', truth: 'a', trusted: null, actual: 400 },
      { round: 2, seat: 'health', about: 'social-care', need: 'a', truth: 'b', trusted: 500, actual: 400 },
      { round: 2, seat: 'social-care', about: 'health', need: 'a', truth: 'b', trusted: null, actual: 400 },
    ],
  })
  expect(understanding.mine).toMatchObject({ guesses: 2, weighed: 1, right: 1, error: 100, bias: 100 })
  expect(understanding.furthest?.round).toBe(2)
  expect(understanding.seats.find((s) => s.seat === 'social-care')).toMatchObject({ guesses: 1, weighed: 0 })
})
