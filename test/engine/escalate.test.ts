import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const care = 'social-care'
const council = 'local-government'

/** A board with a regulator to whom one can escalate from the first round on. */
const withRegulator = (from = 1): Play =>
  openBoard((data) => {
    data.rules.escalation = { from, attention: 2, most: 10, factor: 3, resented: 24 }
  })

describe('escalating to the regulator', () => {
  it('costs the one little and the other a multiple, and all hear of it', () => {
    const play = withRegulator().as('health')
    const [mine, theirs] = [play.balance('health'), play.balance(care)]
    const attention = play.view('health').mine.attention
    play.does({ type: 'escalate', against: care, amount: 4 })
    expect(play.balance('health')).toBe(mine - 4)
    expect(play.balance(care)).toBe(theirs - 12)
    expect(play.view('health').mine.attention).toBe(attention - 2)
    expect(play.told('escalated')).toEqual([
      { type: 'escalated', by: 'health', against: care, amount: 4, cost: 12 },
    ])
    expect(play.view(council).partnership.escalations).toEqual([
      { by: 'health', against: care, amount: 4, cost: 12, round: 1 },
    ])
    expect(Object.values(play.state.accounts).reduce((a, b) => a + b, 0)).toBe(0)
  })

  it('is resented', () => {
    const play = withRegulator().as('health').does({ type: 'escalate', against: care, amount: 1 })
    expect(play.trust(care, 'health').causes).toMatchObject([
      { facet: 'benevolence', by: -24, because: 'escalated' },
    ])
  })

  it.each([
    ['oneself', { against: 'health', amount: 1 }, 'bad-recipients'],
    ['a stranger', { against: 'nobody', amount: 1 }, 'no-such-seat'],
    ['with nothing', { against: care, amount: 0 }, 'bad-amount'],
    ['with more than the scenario allows', { against: care, amount: 11 }, 'bad-amount'],
  ])('against %s is refused', (_, action, code) => {
    expect(
      withRegulator()
        .as('health')
        .refused({ type: 'escalate', ...action }).code,
    ).toBe(code)
  })

  it('against the same seat is possible once in a round, and is listed until then', () => {
    const play = withRegulator().as('health')
    const listed = () =>
      legalActions(play.state, 'health')
        .open.filter((o) => o.type === 'escalate')
        .map((o) => o.against)
    expect(listed()).toEqual([care, 'public-health', council])
    play.does({ type: 'escalate', against: care, amount: 1 })
    expect(listed()).toEqual(['public-health', council])
    expect(play.refused({ type: 'escalate', against: care, amount: 1 }).code).toBe('already-escalated')
  })

  it('waits for its round, and is nowhere to be found where there is no regulator', () => {
    expect(withRegulator(2).as('health').refused({ type: 'escalate', against: care, amount: 1 }).code).toBe(
      'not-yet',
    )
    const without = openBoard().as('health')
    expect(without.refused({ type: 'escalate', against: care, amount: 1 }).code).toBe('no-regulator')
    const { open, closed } = legalActions(without.state, 'health')
    expect([...open, ...closed].some((o) => o.type === 'escalate')).toBe(false)
    expect(without.view('health').rules.escalation).toBeNull()
  })

  it('leaves no trace in the state of play in which nobody does', () => {
    expect('escalations' in new Play().until('outturn').state).toBe(false)
  })
})
