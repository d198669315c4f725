import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { whyClosed } from '../../src/ui/sentences/closed.ts'
import { refusal, tooLittleTrust } from '../../src/ui/sentences/refusal.ts'
import { refusal as refusalsInWelsh } from '../../src/ui/words/cy/refusal.ts'
import { boardPartnership } from '../../src/ui/words/en/board-partnership.ts'
import { refusal as refusals } from '../../src/ui/words/en/refusal.ts'
import { addEnglish } from '../../src/ui/words/index.ts'
import { openBoard } from '../support/variants.ts'

describe('why an act cannot be done', () => {
  it('is a whole sentence for a draft that waits for a signature and lacks the trust', () => {
    const play = openBoard((data) => {
      const seats = data.seats.map((s) => s.id)
      data.history.trust = seats.flatMap((from) =>
        seats
          .filter((to) => to !== from)
          .map((to) => ({
            from,
            to,
            ability: 600,
            benevolence: 600,
            integrity: from === 'social-care' ? 300 : 600,
          })),
      )
    })
    play.as('health').does({ type: 'draft', kind: 'data-sharing', with: ['social-care'] })
    const agreement = play.state.agreements[0]?.id ?? 0
    const why = whyClosed(
      play.view('social-care'),
      legalActions(play.state, 'social-care'),
      'sign',
      agreement,
    )
    expect(why).toContain('integrity: 400')
    expect(why).not.toContain('…')
    addEnglish({ board: boardPartnership })
    const kind = play.view('social-care').partnership.kinds.find(({ id }) => id === 'data-sharing')
    if (!kind) throw new Error('no such kind of agreement')
    const parties = ['health', 'social-care']
    expect(tooLittleTrust(play.view('social-care'), parties, kind)).toMatch(/^Below that: .+ \(300\)\.$/)
    expect(tooLittleTrust(play.view('health'), parties, kind)).toBeUndefined()
  })

  it('names a quarter by its months, as the rest of the screen does', () => {
    const play = openBoard((data) => {
      data.rules.from = { ...data.rules.from, broker: 3 }
    })
    const view = { ...play.view('health'), round: 1, year: 2026, quarter: 2 }
    const why = whyClosed(view, legalActions(play.state, 'health'), 'broker')
    expect(why).toBe('That becomes possible in Jan\u2060–\u2060Mar (round 3).')
    const notice = { code: 'under-notice', data: { until: 5 } } as const
    expect(refusal(view, { ...notice, message: '' })).toMatch(
      /^A notice is in force until Jul\u2060–\u2060Sept 2027:/,
    )
    for (const [said, round] of [
      [refusals, /\bround\b/],
      [refusalsInWelsh, /\brownd\b/],
    ] as const)
      expect(Object.values(said).filter((one) => round.test(one.replaceAll(/\{\{\w+\}\}/g, '')))).toEqual([])
  })
})
