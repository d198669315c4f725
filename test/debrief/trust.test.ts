import { expect, test } from 'vitest'
import { findingsOf, type TrustFindings } from '../../src/debrief/index.ts'
import type { DebriefView, EventBody, View } from '../../src/schema/index.ts'
import { line, record, told, trusts, view, withLines } from './table.ts'

function found(
  debrief: DebriefView,
  events: ReturnType<typeof told> = [],
  put: Partial<View> = {},
): TrustFindings {
  const findings = findingsOf(view(debrief, put), events)
  if (findings === undefined) throw new Error('play is over in these examples')
  return findings.trust
}

test('there is nothing to find while play goes on', () => {
  expect(findingsOf(view(null), [])).toBeUndefined()
})

test('six pairs of four seats, the viewer’s own first, both ways', () => {
  const trust = found(
    record({
      trust: [...trusts('health', 'social-care', 400, 450), ...trusts('social-care', 'health', 300, 280)],
    }),
  )
  expect(trust.pairs.map((p) => `${p.a} ${p.b}`).slice(0, 3)).toEqual([
    'health social-care',
    'health public-health',
    'health local-government',
  ])
  expect(trust.pairs).toHaveLength(6)
  expect(trust.pairs[0]?.there.map((p) => p.value)).toEqual([400, 450])
  expect(trust.pairs[0]?.back.map((p) => p.value)).toEqual([300, 280])
})

test('the cause of a move of my own trust is what weighed most in its direction', () => {
  const moved = (by: number, because: 'lie' | 'met' | 'refused') =>
    ({ type: 'trust-moved', from: 'health', to: 'social-care', facet: 'integrity', by, because }) as const
  const trust = found(
    record({ trust: trusts('health', 'social-care', 400, 420, 300) }),
    told([1, moved(20, 'met')], [2, moved(-90, 'lie')], [2, moved(-12, 'refused')], [2, moved(40, 'met')]),
  )
  expect(trust.mine.rise).toMatchObject({ round: 1, by: 20, because: 'met' })
  expect(trust.mine.fall).toMatchObject({ round: 2, by: -120, because: 'lie' })
})

test('a move of another’s trust in me is set beside what I did to them in that quarter', () => {
  const trust = found(
    record({ trust: trusts('social-care', 'health', 400, 460, 380) }),
    told(
      [1, { type: 'met', by: 'health', with: 'social-care' }],
      [1, { type: 'paid', deal: 1, from: 'health', to: 'social-care', amount: 100, overhead: 10 }],
      [2, { type: 'programme-dropped', programme: 'home-first', by: 'health' }],
      [2, { type: 'programme-dropped', programme: 'home-first', by: 'local-government' }],
    ),
  )
  expect(trust.theirs.rise?.act?.body.type).toBe('paid')
  expect(trust.theirs.fall?.act?.body).toMatchObject({ type: 'programme-dropped', by: 'health' })
})

test('a cut that falls on a partner is what I did, where nothing weighs more', () => {
  const budget = (amount: number): EventBody => ({
    type: 'budget-opened',
    seat: 'health',
    lines: [{ id: 'discharge', amount }],
    programmes: [],
  })
  const fall = (events: ReturnType<typeof told>) =>
    found(
      record({ trust: trusts('social-care', 'health', 400, 400, 350) }),
      events,
      withLines(line('discharge', 400, 'social-care')),
    ).theirs.fall
  expect(fall(told([1, budget(400)], [2, budget(300)]))?.act?.round).toBe(2)
  expect(fall(told([1, budget(400)], [2, budget(396)]))?.act).toBeNull()
})

test('the mean is over every pair both ways, and the least even pair is my own', () => {
  const trust = found(
    record({
      trust: [...trusts('health', 'public-health', 600, 700), ...trusts('public-health', 'health', 400, 500)],
    }),
  )
  expect(trust.uneven).toEqual({ a: 'health', b: 'public-health', there: 700, back: 500 })
  expect(trust.mean).toEqual({ start: 83, end: 100 })
})
