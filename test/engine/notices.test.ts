import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const council = 'local-government'
const care = 'social-care'

/** A board on which a seat is so deep in the red by an event of the story that no quarter’s income fills the hole. */
const overspent = (seat: string, by = 2000): Play =>
  openBoard((data) => {
    data.deck.chance = 0
    const [calm] = data.story.acts
    calm?.enter.push({ do: 'money', seat, amount: -by, reason: 'A hole in the books' })
  })

/** The outturn of a round in which nobody budgets until the clock says that time is up. */
const byClock = (play: Play, round = 1): Play => {
  while (play.state.phase !== 'outturn' || play.state.round < round) {
    if (play.state.phase === 'budget') play.as('clock').does({ type: 'deadline' })
    else play.everyoneReady()
  }
  return play
}

const optionOf = (play: Play, seat: string) =>
  legalActions(play.state, seat).open.find((o) => o.type === 'budget')

describe('a council that cannot balance', () => {
  it('comes under a notice that all see, at the cost of confidence and of its partners’ trust', () => {
    const play = byClock(overspent(council))
    expect(play.told('notice-issued')).toEqual([
      { type: 'notice-issued', seat: council, kind: 'notice', until: 3 },
    ])
    expect(play.view(care).seats.find((s) => s.id === council)?.notice).toEqual({
      kind: 'notice',
      from: 2,
      until: 3,
    })
    expect(play.told('confidence-moved')).toMatchObject([{ by: -40, because: 'notice' }])
    expect(play.trust(care, council).causes.filter((c) => c.because === 'notice')).toMatchObject([
      { facet: 'ability', by: -30 },
    ])
  })

  it('may begin nothing new, nor give anything away', () => {
    // Enough money to act, so that it is the notice that stops it.
    const play = byClock(overspent(council))
    play.state = { ...play.state, accounts: { ...play.state.accounts, [`seat:${council}`]: 900 } }
    play.until('board', {}, 2).as(council)
    expect(
      play.refused({
        type: 'propose',
        with: [care],
        clauses: [{ do: 'pay', by: council, to: care, amount: 10 }],
        fills: [],
      }).code,
    ).toBe('under-notice')
    expect(
      play.refused({
        type: 'pledge',
        to: [care],
        public: true,
        promise: { of: 'fund', programme: 'warm-homes', amount: 60, due: 2 },
      }).code,
    ).toBe('no-such-programme')
    play.until('budget')
    const budget = optionOf(play, council)
    expect(budget?.type === 'budget' && budget.lines.map((l) => [l.id, l.max])).toEqual([
      ['leisure', 100],
      ['housing', 150],
    ])
    expect(budget?.type === 'budget' && budget.programmes).toEqual([])
  })

  it('is free of it when it has run out and the books are in order; else it goes on', () => {
    const play = byClock(overspent(council))
    play.state = { ...play.state, accounts: { ...play.state.accounts, [`seat:${council}`]: 900 } }
    play.until('outturn', {}, 3)
    expect(play.told('notice-lifted')).toEqual([{ type: 'notice-lifted', seat: council, kind: 'notice' }])
    play.until('board', {}, 4)
    expect(play.view(care).seats.find((s) => s.id === council)?.notice).toBeNull()
    const still = byClock(overspent(council), 4)
    expect(still.told('notice-issued')).toHaveLength(1)
    expect(still.told('notice-lifted')).toEqual([])
    expect(still.view(care).seats.find((s) => s.id === council)?.notice?.until).toBe(5)
  })
})

describe('a health body in deficit', () => {
  it('may spend no more than the quarter’s income', () => {
    const play = byClock(overspent('health'))
    expect(play.told('notice-issued')).toMatchObject([{ seat: 'health', kind: 'control' }])
    play.state = { ...play.state, accounts: { ...play.state.accounts, 'seat:health': 900 } }
    play.until('budget', {}, 2)
    const budget = optionOf(play, 'health')
    // £1,000k of income less £400k committed, though £1,500k is in hand.
    expect(budget?.type === 'budget' && budget.available).toBe(600)
  })
})

describe('an overspent agency of another kind', () => {
  it('is only overdrawn, unless the scenario says otherwise', () => {
    expect(byClock(overspent(care)).told('notice-issued')).toEqual([])
    const board = openBoard((data) => {
      data.deck.chance = 0
      data.story.acts[0]?.enter.push({ do: 'money', seat: care, amount: -2000, reason: 'A hole' })
      for (const seat of data.seats) if (seat.id === care) seat.overspent = 'notice'
    })
    expect(byClock(board).told('notice-issued')).toMatchObject([{ seat: care, kind: 'notice' }])
  })
})
