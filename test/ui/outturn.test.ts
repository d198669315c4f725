import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../src/schema/index.ts'
import { inScene, movesOf, outturnOf } from '../../src/ui/board/outturn/scenes.ts'

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
    ])
    expect(moves.map(({ to, by }) => [to, by])).toEqual([
      ['care', 15],
      ['council', 2],
    ])
    expect(moves[0]?.causes).toEqual([{ because: 'kept', by: 15 }])
  })
})
