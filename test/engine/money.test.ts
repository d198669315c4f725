import { describe, expect, it } from 'vitest'
import { atTheBoard, Play } from '../support/session.ts'

const care = 'social-care'

describe('money', () => {
  it('comes in and goes to statutory spending as the round begins', () => {
    const play = new Play()
    expect(play.seats().map((s) => play.balance(s))).toEqual([700, 550, 400, 600])
  })

  it('adds up to nothing over all accounts', () => {
    const play = new Play().until('debrief', { health: { 'step-down': 100 }, [care]: { 'step-down': 40 } })
    expect(Object.values(play.state.accounts).reduce((a, b) => a + b, 0)).toBe(0)
  })

  it('left over goes to reserves', () => {
    const play = new Play().until('outturn')
    expect(play.balance(care)).toBe(250)
    expect(play.view(care).mine.ledger).toEqual([
      { round: 0, balance: 50 },
      { round: 1, balance: 250 },
    ])
  })
})

describe('a budget', () => {
  const at = (): Play => new Play().until('budget').as('health')
  const lines = (wards: number, nursing: number) => [
    { id: 'wards', amount: wards },
    { id: 'nursing', amount: nursing },
  ]

  it('is sealed until all are', () => {
    const play = at().does({ type: 'budget', lines: lines(300, 200), programmes: [] })
    expect(play.view('health').mine.budget).not.toBeNull()
    expect(play.view(care).history).toEqual([])
    expect(play.view(care).seats.find((s) => s.id === 'health')?.ready).toBe(true)
    expect(play.refused({ type: 'budget', lines: lines(300, 200), programmes: [] }).code).toBe(
      'already-ready',
    )
    play.everyoneBudgets()
    expect(play.view(care).history[0]?.budgets.map((b) => b.seat)).toEqual(play.seats())
  })

  it.each([
    ['under a floor', lines(199, 0), [], 'bad-budget'],
    ['over a ceiling', lines(401, 0), [], 'bad-budget'],
    ['without a line', [{ id: 'wards', amount: 300 }], [], 'bad-budget'],
    ['with a line twice', [...lines(300, 0), { id: 'wards', amount: 300 }], [], 'bad-budget'],
    ['with another’s line', [...lines(300, 0), { id: 'homecare', amount: 300 }], [], 'no-such-line'],
    ['for a programme that is closed', lines(300, 0), [{ id: 'late-start', amount: 1 }], 'no-such-programme'],
    ['over what a programme asks', lines(300, 0), [{ id: 'step-down', amount: 101 }], 'bad-budget'],
    ['beyond its means', lines(400, 300), [{ id: 'step-down', amount: 1 }], 'over-budget'],
  ])('%s is refused', (_, own, programmes, code) => {
    expect(at().refused({ type: 'budget', lines: own, programmes }).code).toBe(code)
  })

  it('of a seat that nobody holds is its plan', () => {
    const play = new Play(undefined, 'example', { health: { holder: 'person' } })
    play.as('health').does({ type: 'ready' }).does({ type: 'ready' })
    play.does({ type: 'budget', lines: lines(300, 200), programmes: [] })
    expect(play.state.phase).toBe('outturn')
    expect(play.view('health').history[0]?.budgets[1]).toMatchObject({
      seat: care,
      lines: [{ id: 'homecare', amount: 300 }],
    })
  })

  it('of one who is late is its plan, when the clock says so', () => {
    const play = at().as('clock').does({ type: 'deadline' })
    expect(play.state.phase).toBe('outturn')
  })
})

describe('a programme', () => {
  it('runs when every partner puts in enough', () => {
    const play = new Play().until('outturn', { health: { 'step-down': 100 }, [care]: { 'step-down': 40 } })
    expect(play.told('programme-ran')).toMatchObject([{ programme: 'step-down', level: 800 }])
    expect(play.view(care).programmes[0]).toMatchObject({ delivered: 1, streak: 1 })
    expect(play.trust(care, 'health').causes.map((c) => c.because)).toContain('delivered')
  })

  it('acts on the place as its strength, funding and the weakest trust allow', () => {
    const play = new Play().until('outturn', { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } })
    const strength = play.state.world.strengths['step-down'] ?? 0
    const without = new Play().until('outturn')
    // Care trusts health 300, which yields 600 of 1000; the programme's 200 of relief is a tenth of that in pressure.
    const relief = Math.round((200 * Math.round((strength * 600) / 1000)) / 1000)
    const less = Number(without.state.place.stocks['waiting']) - Number(play.state.place.stocks['waiting'])
    expect(less).toBe(Math.round(relief / 10))
  })

  it('that lacks a partner’s money loses what was sunk and gives the rest back', () => {
    const play = new Play().until('outturn', { health: { 'step-down': 100 } })
    expect(play.told('programme-stalled')).toEqual([
      {
        type: 'programme-stalled',
        programme: 'step-down',
        short: [care],
        returned: [{ id: 'health', amount: 60 }],
        sunk: 40,
      },
    ])
    // £700k less £500k of lines and £40k sunk, then what the quarter charged.
    const charged = play.told('charged').reduce((total, c) => total + c.amount, 0)
    expect(play.balance('health')).toBe(160 - charged)
  })

  it('that needs a card needs every partner to know it', () => {
    const money = {
      'public-health': { 'warm-homes': 60 },
      'local-government': { 'warm-homes': 60 },
      health: { 'warm-homes': 40 },
    }
    expect(new Play().until('outturn', money).told('programme-stalled')).toMatchObject([
      { programme: 'warm-homes', short: ['local-government', 'health'] },
    ])
    const told = atTheBoard().as('public-health')
    told.does({ type: 'share', card: 'step-evidence', to: ['health', 'local-government'] })
    expect(told.until('outturn', money).told('programme-ran')).toMatchObject([{ programme: 'warm-homes' }])
  })

  it('works better when its partners know what informs it', () => {
    const both = { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } }
    const relief = (play: Play): number => 100 - Number(play.state.place.values['pressure'])
    const blind = new Play().until('outturn', both)
    const informed = atTheBoard()
      .as('health')
      .does({ type: 'share', card: 'fit-list', to: [care] })
      .until('outturn', both)
    expect(relief(informed)).toBeGreaterThan(relief(blind))
  })

  it('that a partner drops once it runs costs that partner the others’ trust', () => {
    const both = { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } }
    const play = new Play().until('outturn', both).until('outturn', { [care]: { 'step-down': 50 } }, 2)
    expect(play.told('programme-dropped')).toEqual([
      { type: 'programme-dropped', programme: 'step-down', by: 'health' },
    ])
    expect(play.trust(care, 'health').causes.map((c) => c.because)).toContain('dropped')
  })
})

describe('ring-fenced money', () => {
  const out = (clauses: Parameters<Play['offers']>[1]): Play =>
    atTheBoard()
      .as('public-health')
      .offers(['local-government'], clauses)
      .as('local-government')
      .accepts()
      .until('outturn', {}, 4)
  const pay = { do: 'pay' as const, by: 'public-health', to: 'local-government', amount: 50 }

  it('that is spent elsewhere is clawed back at the year’s end and costs integrity', () => {
    const play = out([pay])
    expect(play.told('clawback')).toEqual([{ type: 'clawback', seat: 'public-health', amount: 50 }])
    expect(play.trust('health', 'public-health').causes.map((c) => c.because)).toContain('misspent')
  })

  it('may go to a partner for something that improves public health', () => {
    const promise = { of: 'maintain' as const, line: 'leisure', amount: 100, due: 1 }
    expect(out([pay, { do: 'pledge', by: 'local-government', promise }]).told('clawback')).toEqual([])
  })
})
