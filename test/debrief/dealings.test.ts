import { expect, test } from 'vitest'
import { findingsOf, strands, together } from '../../src/debrief/index.ts'
import type { DebriefView } from '../../src/schema/index.ts'
import { card, claim, pledge, record, view } from './table.ts'

function findings(put: Partial<DebriefView>) {
  const found = findingsOf(view(record(put)), [])
  if (found === undefined) throw new Error('play is over in these examples')
  return found
}

test('threads run from the making to the judging, mine first, with how much was done', () => {
  const { promises } = findings({
    pledges: [
      pledge(1, { by: 'public-health', to: ['local-government'] }),
      pledge(2, { by: 'social-care', to: ['health'], status: 'broken', judged: { round: 2, did: 40 } }),
      pledge(3, {
        round: 2,
        promise: { of: 'share', topic: 'winter', due: 4 },
        to: ['social-care', 'public-health'],
        status: 'open',
        judged: null,
      }),
    ],
  })
  expect(promises.threads.map((t) => [t.pledge.id, t.whose])).toEqual([
    [3, 'mine'],
    [2, 'to-me'],
    [1, 'others'],
  ])
  expect(promises.threads[0]).toMatchObject({ made: 2, due: 4, end: 4, wanted: 2, did: null })
  expect(promises.threads[1]).toMatchObject({ end: 2, wanted: 100, did: 40 })
  expect(promises.table).toEqual({ made: 3, kept: 1, broken: 1, lapsed: 0 })
  expect(promises.mine).toEqual({ made: 1, kept: 0, broken: 0, lapsed: 0 })
})

test('a promise made again, alone or in a deal, is one thread and counts once', () => {
  const of = (amount: number) => ({ of: 'fund', programme: 'home-first', amount, due: 2 }) as const
  const judged = { judged: { round: 2, did: 100 } }
  const { promises } = findings({
    pledges: [
      pledge(1, { promise: of(100), public: true, to: ['social-care', 'public-health'], ...judged }),
      pledge(2, { promise: of(100), deal: 9, to: ['social-care'], ...judged }),
      pledge(3, { promise: of(60), deal: 10, to: ['social-care', 'local-government'], ...judged }),
    ],
  })
  expect(promises.threads.map((t) => [t.pledge.id, t.again])).toEqual([
    [1, 1],
    [3, 0],
  ])
  expect(promises.mine).toEqual({ made: 2, kept: 2, broken: 0, lapsed: 0 })
})

test('promises in the same matter share a strand until they overlap', () => {
  const due = (round: number) => ({ of: 'fund', programme: 'home-first', amount: 100, due: round }) as const
  const { promises } = findings({
    pledges: [
      pledge(1, { round: 1, promise: due(1), judged: { round: 1, did: 100 } }),
      pledge(2, { round: 2, promise: due(3), judged: { round: 3, did: 100 } }),
      pledge(3, { round: 3, promise: due(4), judged: { round: 4, did: 100 } }),
      pledge(4, { round: 2, to: ['public-health'], promise: due(2) }),
    ],
  })
  expect(strands(promises.threads).map((s) => s.map((t) => t.pledge.id))).toEqual([[1, 2], [4], [3]])
})

test('a claim is as read, shaded, or proven, and measured by the truth', () => {
  const { claims } = findings({
    claims: [
      claim(1, { reading: 90, claimed: 90 }),
      claim(2, { claimed: 150 }),
      claim(3, { claimed: 20, proven: true, by: 'social-care', to: ['health'] }),
      claim(4, { claimed: 4, reading: 0, truth: 0 }),
    ],
  })
  expect(claims.told.map((t) => [t.honesty, t.claimed, t.read])).toEqual([
    ['as-read', -100, -100],
    ['shaded', 500, 0],
    ['proven', -800, 0],
    ['shaded', 1000, 0],
  ])
  expect(claims.mine).toEqual({ seat: 'health', told: 3, shaded: 2, proven: 0 })
  expect(claims.heard).toMatchObject({ told: 1, shaded: 1, proven: 1 })
  expect(claims.furthest?.claim.id).toBe(3)
})

test('an honest reading that was out is not a lie, whatever it was taken for', () => {
  const { claims } = findings({ claims: [claim(1, { reading: 70, claimed: 70, proven: true })] })
  expect(claims.told[0]?.honesty).toBe('as-read')
})

test('the same figure told to several is one row, from when it was first told', () => {
  const { claims } = findings({
    claims: [
      claim(1, { card: 'beds', round: 3, claimed: 120 }),
      claim(2, { card: 'beds', round: 2, claimed: 120, to: ['public-health'], proven: true }),
      claim(3, { card: 'beds', claimed: 110 }),
    ],
  })
  const rows = together(claims.told)
  expect(rows.map((r) => [r.to, r.round, r.told.honesty])).toEqual([
    [['social-care', 'public-health'], 2, 'proven'],
    [['social-care'], 1, 'shaded'],
  ])
})

test('who knew what when, who was never told, and how long it took', () => {
  const { knowledge } = findings({
    cards: [
      card('theirs', { holder: 'local-government', useful_to: ['health'] }),
      card('late', {
        told: [
          { to: 'public-health', round: 2 },
          { to: 'social-care', round: 4 },
          { to: 'social-care', round: 3 },
        ],
      }),
      card('kept', { dealt: 2, useful_to: ['social-care', 'local-government'] }),
    ],
  })
  expect(knowledge.rows.map((r) => r.card.id)).toEqual(['late', 'kept', 'theirs'])
  expect(knowledge.rows[0]?.learned).toEqual([
    { seat: 'health', round: 1, how: 'held' },
    { seat: 'public-health', round: 2, how: 'told' },
    { seat: 'social-care', round: 3, how: 'told' },
  ])
  expect(knowledge.rows[0]?.wait).toBe(2)
  expect(knowledge.reach).toEqual({ met: 1, of: 4 })
  expect(knowledge.mine.map((r) => r.card.id)).toEqual(['kept'])
  expect(knowledge.fromMe.map((r) => r.card.id)).toEqual(['theirs'])
  expect(knowledge.kept.map((r) => r.card.id)).toEqual(['kept', 'theirs'])
  expect(knowledge.slowest?.card.id).toBe('late')
})
