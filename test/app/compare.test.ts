import { describe, expect, it } from 'vitest'
import { courseOf, sideOf } from '../../src/app/compare/side.ts'
import { openSession, receiptOf, type Session, submit } from '../../src/session/index.ts'
import { differ, furthest, partingOf } from '../../src/ui/compare/model.ts'
import { comparable } from '../../src/ui/start/kept-one.tsx'
import type { Kept } from '../../src/ui/start/model.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

const scenario = harbour()

function played(entries = Number.POSITIVE_INFINITY): Session {
  const { log } = playAtRandom(scenario, 'side')
  let session = openSession(scenario, 'side', allHeldBy(scenario, 'person'))
  for (const { actor, action } of log.slice(0, entries)) {
    const next = submit(session, actor, action)
    if (!next.ok) throw new Error(next.error.message)
    session = next.value
  }
  return session
}

describe('a kept session as one of two', () => {
  const whole = played()

  it('has the place at the end of each round, from before play to what the record says', () => {
    const side = sideOf({ name: 'one', seat: 'health', receipt: receiptOf(whole) }, scenario, () => undefined)
    if (!side.ok) throw new Error(side.error)
    const { place, found, holders } = side.value
    expect(place.map(({ round }) => round)).toEqual(
      Array.from({ length: scenario.data.rounds + 1 }, (_, round) => round),
    )
    expect(place[0]?.value).toBe(found.place.shared.start)
    expect(place.at(-1)?.value).toBe(found.place.shared.score)
    expect(holders.every(({ partner }) => partner === null)).toBe(true)
    expect(courseOf(whole)).toEqual(place)
  })

  it('is refused with a sentence while it goes on, or when it does not replay', () => {
    const going = sideOf({ name: 'half', seat: 'health', receipt: receiptOf(played(30)) }, scenario, () => '')
    expect(!going.ok && going.error).toMatch(/“half” is not over/)
    const receipt = { ...receiptOf(whole), hash: 'f'.repeat(64) }
    const changed = sideOf({ name: 'other', seat: 'health', receipt }, scenario, () => '')
    expect(!changed.ok && changed.error).toMatch(/^other: .*another end/)
  })
})

describe('sessions that can be put side by side', () => {
  const kept = (id: string, change: { phase?: string; seed?: string; hash?: string } = {}): Kept => ({
    id,
    title: 'The Glade',
    seat: 'amber',
    seatName: 'Amber',
    round: 4,
    rounds: 4,
    phase: change.phase ?? 'debrief',
    when: 0,
    receipt: { seed: change.seed ?? 's', scenario: { id: 'glade', hash: change.hash ?? 'h' } },
  })

  it('are over, on one seed, of one version of a place, and not the same', () => {
    const all = [
      kept('a'),
      kept('b'),
      kept('going', { phase: 'board' }),
      kept('other-seed', { seed: 't' }),
      kept('other-version', { hash: 'i' }),
    ]
    expect(all.map((one) => comparable(one, all).map(({ id }) => id))).toEqual([['b'], ['a'], [], [], []])
  })
})

describe('a difference', () => {
  it.each([
    [500, 505, { of: 'same', by: 5 }],
    [500, 510, { of: 'B', by: 10 }],
    [640, 510, { of: 'A', by: 130 }],
  ])('of %i and %i', (a, b, found) => expect(differ(a, b, 10)).toEqual(found))

  const points = (values: readonly number[]) => values.map((value, round) => ({ round, value }))
  it.each<[string, number[], number[], number | undefined]>([
    ['at the start', [500, 500], [400, 400], 0],
    ['for good', [500, 500, 480, 470], [500, 505, 520, 530], 2],
    ['only for a while', [500, 450, 500], [500, 500, 500], undefined],
    ['for a while and then for good', [500, 400, 500, 400], [500, 500, 500, 500], 3],
    ['never', [500, 500], [510, 510], undefined],
  ])('of two courses that part %s', (_, a, b, round) => expect(partingOf(points(a), points(b))).toBe(round))

  it('is greatest where two figures are furthest apart', () => {
    const items: [number, number][] = [
      [1, 2],
      [9, 3],
      [4, 8],
    ]
    expect(furthest(items, (one) => one)).toEqual([9, 3])
    expect(furthest<[number, number]>([], (one) => one)).toBeUndefined()
  })
})
