import { describe, expect, it } from 'vitest'
import { playSession } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { winterPressures } from '../support/scenarios.ts'

describe('a coalition', () => {
  it('of three makes a deal on a programme without the fourth, keeps it, and the programme runs', () => {
    const scenario = winterPressures()
    const outside = 'social-care'
    const roster = Object.fromEntries(
      scenario.data.seats.map(({ id }) => [
        id,
        { holder: 'partner' as const, persona: id === outside ? 'fortress' : 'reciprocator' },
      ]),
    )
    const { state } = playSession(scenario, '1', roster, decide)
    const kept = state.deals.filter(
      (deal) => deal.status === 'kept' && deal.parties.length === 3 && !deal.parties.includes(outside),
    )
    const programmes = kept.flatMap((deal) =>
      deal.clauses.flatMap((c) =>
        c.do === 'pledge' && c.promise.of === 'fund' ? [c.promise.programme] : [],
      ),
    )
    const ran = programmes.filter((id) => (state.programmes[id]?.delivered ?? 0) > 0)
    expect(ran.length).toBeGreaterThan(0)
  })
})
