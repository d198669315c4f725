import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../src/schema/index.ts'
import { lastMove } from '../../src/ui/account/mandate.ts'
import { eachOnce, inScene, lostIn, movesOf, outturnOf, wordOf } from '../../src/ui/board/outturn/scenes.ts'
import type { Seen } from '../../src/ui/table.ts'

const moved = (to: string, by: number, because: 'kept' | 'gossip'): EventBody => ({
  type: 'trust-moved',
  from: 'health',
  to,
  facet: 'integrity',
  by,
  because,
})

describe('the outturn', () => {
  it('begins when the budgets are opened, in its own round', () => {
    const bodies: EventBody[] = [
      { type: 'ready', seat: 'health' },
      { type: 'phase-began', round: 2, phase: 'outturn' },
      { type: 'programme-ran', programme: 'home-first', level: 800 },
    ]
    const events = [
      { n: 1, round: 1, body: { type: 'programme-ran', programme: 'old', level: 1000 } as const },
      ...bodies.map((body) => ({ n: 2, round: 2, body })),
    ]
    expect(outturnOf(events, 2)).toEqual([bodies[2]])
    expect(outturnOf(events, 3)).toEqual([])
    expect(inScene(outturnOf(events, 2), 'programmes')).toHaveLength(1)
  })

  it('adds up moves of trust by pair and cause, the largest first', () => {
    const moves = movesOf([
      moved('council', 2, 'gossip'),
      moved('care', 10, 'kept'),
      moved('care', 5, 'kept'),
      moved('care', 1, 'gossip'),
      moved('care', -1, 'gossip'),
    ])
    expect(moves.map(({ to, by }) => [to, by])).toEqual([
      ['care', 15],
      ['council', 2],
    ])
    expect(moves[0]?.causes).toEqual([{ because: 'kept', by: 15 }])
  })

  it('tells of what was broken in full, and gathers what each seat kept, no promise twice', () => {
    const judged = (by: string, to: string[], amount: number, kept: boolean): EventBody => ({
      type: 'pledge-judged',
      pledge: amount,
      by,
      to,
      promise: { of: 'fund', programme: 'steady', amount, due: 2 },
      kept,
      did: kept ? amount : 0,
    })
    const events = [
      judged('health', ['care'], 50, true),
      judged('care', ['health'], 20, false),
      judged('health', ['council'], 50, true),
      judged('health', ['care'], 70, true),
      judged('council', ['care'], 10, true),
    ]
    const { broken, kept } = wordOf(events)
    expect(broken).toEqual([events[1]])
    expect(kept.map(({ by, promises, to }) => [by, promises.length, to])).toEqual([
      ['health', 2, ['care', 'council']],
      ['council', 1, ['care']],
    ])
  })

  it('knows how the last outturn moved a score, and nothing before the first', () => {
    const scored = (round: number, score: number): Seen => ({
      n: round,
      round,
      body: { type: 'scored', seat: 'health', items: [{ id: 'balance', score }] },
    })
    expect(lastMove([scored(0, 700)], 'balance')).toBeUndefined()
    expect(lastMove([scored(0, 700), scored(1, 650), scored(2, 610)], 'balance')).toEqual({
      from: 650,
      to: 610,
    })
  })

  it('knows how much of what was lost in a programme was one’s own', () => {
    const opened = (seat: string, amount: number): EventBody => ({
      type: 'budget-opened',
      seat,
      lines: [],
      programmes: [{ id: 'keys', amount }],
    })
    const stalled = {
      type: 'programme-stalled' as const,
      programme: 'keys',
      short: ['care'],
      returned: [{ id: 'health', amount: 60 }],
      sunk: 40,
    }
    const events = [opened('health', 100), opened('care', 0), stalled]
    expect(lostIn(events, 'health', stalled)).toBe(40)
    expect(lostIn(events, 'care', stalled)).toBe(0)
    expect(lostIn([stalled], 'health', stalled)).toBe(0)
  })

  it('tells once what was borne out, to however many it was told', () => {
    const borne = (claim: number, to: string, claimed: number): EventBody => ({
      type: 'claim-borne-out',
      claim,
      by: 'health',
      to: [to],
      card: 'doors',
      title: 'Forty front doors',
      claimed,
      unit: '',
    })
    const events = [borne(1, 'care', 466), borne(2, 'council', 466), borne(3, 'council', 470)]
    expect(eachOnce(events)).toEqual([events[0], events[2]])
  })
})
