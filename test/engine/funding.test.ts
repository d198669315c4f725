import { describe, expect, it } from 'vitest'
import { Play } from '../support/session.ts'
import { harbourWith } from '../support/variants.ts'

const care = 'social-care'
type Money = Parameters<Play['until']>[1]

/** The small scenario’s step-down programme (health £100k, social care £50k) on other terms. */
const played = (terms: { level?: 'weakest' | 'sum'; threshold?: number }, money: Money): Play => {
  const scenario = harbourWith((data) => {
    const programme = data.programmes.find((p) => p.id === 'step-down')
    if (programme) Object.assign(programme, terms)
  })
  return new Play(scenario).until('outturn', money)
}

describe('a programme that works by the sum of what is put in', () => {
  it('runs at the share of all that is asked, whoever pays it', () => {
    const play = played({ level: 'sum', threshold: 0 }, { health: { 'step-down': 60 } })
    expect(play.told('programme-ran')).toMatchObject([{ programme: 'step-down', level: 400 }])
    const both = played(
      { level: 'sum', threshold: 0 },
      { health: { 'step-down': 25 }, [care]: { 'step-down': 50 } },
    )
    expect(both.told('programme-ran')).toMatchObject([{ programme: 'step-down', level: 500 }])
  })

  it('does not run at nothing, and nothing is lost', () => {
    const play = played({ level: 'sum', threshold: 0 }, {})
    expect(play.told('programme-ran')).toEqual([])
    expect(play.told('programme-stalled')).toEqual([])
  })

  it('stalls under its threshold of all, and names who fell short', () => {
    const play = played({ level: 'sum', threshold: 700 }, { health: { 'step-down': 100 } })
    expect(play.told('programme-stalled')).toMatchObject([{ programme: 'step-down', short: [care] }])
    const enough = played({ level: 'sum', threshold: 600 }, { health: { 'step-down': 100 } })
    expect(enough.told('programme-ran')).toMatchObject([{ level: 667 }])
  })

  it('gives credit to those who paid alone', () => {
    const play = played({ level: 'sum', threshold: 0 }, { health: { 'step-down': 60 } })
    expect(play.trust(care, 'health').causes.map((c) => c.because)).toContain('delivered')
    expect(play.trust('health', care).causes.map((c) => c.because)).not.toContain('delivered')
  })

  it('can be promised in part', () => {
    const play = new Play(
      harbourWith((data) => {
        const programme = data.programmes.find((p) => p.id === 'step-down')
        if (programme) Object.assign(programme, { level: 'sum', threshold: 0 })
      }),
    ).until('board')
    const promise = { of: 'fund', programme: 'step-down', amount: 1, due: 1 } as const
    play.as(care).does({ type: 'pledge', to: ['health'], promise, public: true })
    expect(play.view('health').pledges).toMatchObject([{ by: care, promise }])
  })
})
