import { describe, expect, it } from 'vitest'
import { must, stream } from '../../src/kernel/index.ts'
import type { Played } from '../../src/lab/play.ts'
import { belief } from '../../src/partners/belief.ts'
import { Mind } from '../../src/partners/mind.ts'
import { personaOf } from '../../src/partners/personas/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import type { Play } from '../support/session.ts'
import { ask, friendly, playTable } from './tables.ts'

const care = 'social-care'

/** What health puts into step-down, at a table that trusts well, in the budget of a round. */
function paidIn(play: Play): number {
  const { action } = ask(play.until('budget'), 'reciprocator', 'health')
  if (action.type !== 'budget') throw new Error('a budget is to be set')
  return action.programmes.find(({ id }) => id === 'step-down')?.amount ?? 0
}

/** What health expects of care for step-down, of 1000. */
function expects(play: Play): number {
  const view = play.view('health')
  const { rule } = must(personaOf('reciprocator'), 'reciprocator')
  const mind = new Mind(rule, view, { open: [], closed: [] }, stream('word', 'health'))
  return belief(
    mind,
    care,
    must(
      view.programmes.find(({ id }) => id === 'step-down'),
      'step-down',
    ),
  )
}

/** A board in the third round, before which care gave no word on step-down and nothing was paid. */
const wordless = (): Play => friendly().until('board', {}, 3)

describe('what is expected of one that gives no word', () => {
  it('is what trust lets one hope at first, and little after quarters in which nothing came', () => {
    const first = expects(friendly())
    expect(first).toBeGreaterThan(400)
    expect(expects(friendly().until('board', {}, 2))).toBeLessThan(first)
    expect(expects(wordless())).toBeLessThan(first / 2)
  })

  it('is not made of what it gave because it had promised to', () => {
    const play = friendly()
      .as(care)
      .pledges(['health'], { of: 'fund', programme: 'step-down', amount: 50, due: 1 })
    play.until('outturn', { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } }).until('board', {}, 2)
    expect(play.state.pledges[0]?.status).toBe('kept')
    expect(expects(play)).toBeLessThan(600)
  })

  it('does not open a purse: the reciprocator pays where the other gave its word, and else not', () => {
    expect(paidIn(wordless())).toBe(0)
    const promised = wordless()
    promised.as(care).pledges(['health'], { of: 'fund', programme: 'step-down', amount: 50, due: 3 })
    expect(paidIn(promised)).toBeGreaterThan(0)
  })

  it('counts from the quarter in which a programme was opened', () => {
    const late = wordless()
    const opened = structuredClone({
      ...late.state.programmes,
      'step-down': { ...must(late.state.programmes['step-down'], 'step-down'), opened: 3 },
    })
    late.state = { ...late.state, programmes: opened }
    expect(expects(late)).toBe(expects(friendly()))
  })
})

/** £k that reciprocators paid, without a promise of their own, into programmes of which another part was promised by nobody. */
function unworded({ state }: Played): number {
  let paid = 0
  for (const { round, budgets } of state.history)
    for (const [seat, { programmes }] of Object.entries(budgets)) {
      if (state.roster[seat]?.persona !== 'reciprocator') continue
      for (const [id, amount] of Object.entries(programmes)) {
        const promised = (by: string): boolean =>
          state.pledges.some(
            ({ by: maker, promise }) =>
              maker === by && promise.of === 'fund' && promise.programme === id && promise.due === round,
          )
        const parts = state.scenario.programme(id).partners.map((partner) => partner.seat)
        if (!promised(seat) && !parts.every((other) => other === seat || promised(other))) paid += amount
      }
    }
  return paid
}

it('reciprocators seldom pay into what others gave no word on', () => {
  const paid = ['word', 'word/1'].map((seed) =>
    unworded(playTable(winterPressures(), seed, ['reciprocator', 'hedger', 'reciprocator', 'hedger'])),
  )
  expect(Math.max(...paid)).toBeLessThanOrEqual(150)
})
