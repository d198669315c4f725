import { describe, expect, it } from 'vitest'
import { atTheBoard, type Play } from '../support/session.ts'

const care = 'social-care'
const pay = (by: string, to: string, amount: number) => ({ do: 'pay' as const, by, to, amount })
const fund = (by: string, amount: number, due = 1) => ({
  do: 'pledge' as const,
  by,
  promise: { of: 'fund' as const, programme: 'step-down', amount, due },
})

describe('a deal', () => {
  it('binds when all have accepted: pays less the overhead, and promises', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, 100), fund(care, 50)])
    expect(play.balance('health')).toBe(700)
    play.as(care).accepts()
    // Health trusts care 400: 20 % × 60 % of £100k is lost to assurance.
    expect(play.told('paid')).toMatchObject([{ amount: 100, overhead: 12 }])
    expect([play.balance('health'), play.balance(care)]).toEqual([600, 638])
    expect(play.view('health').pledges).toMatchObject([{ by: care, to: ['health'], status: 'open' }])
    expect(play.deal().status).toBe('due')
  })

  it('is kept when its promises are, broken when one is not', () => {
    const offer = (): Play =>
      atTheBoard()
        .as('health')
        .offers([care], [pay('health', care, 100), fund(care, 50)])
        .as(care)
        .accepts()
    expect(
      offer()
        .until('outturn', { [care]: { 'step-down': 50 } })
        .deal().status,
    ).toBe('kept')
    expect(offer().until('outturn').deal().status).toBe('broken')
  })

  it('can be countered: a new version that its maker has accepted', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, 50), fund(care, 50)])
    play
      .as(care)
      .does({ type: 'counter', deal: 1, clauses: [pay('health', care, 80), fund(care, 50)], fills: [] })
    expect(play.deal()).toMatchObject({ version: 2, author: care, accepted: [care], status: 'countered' })
    play.as('health')
    expect(play.refused({ type: 'accept', deal: 1, version: 1, fills: [] }).code).toBe('stale-version')
    expect(play.accepts().deal().status).toBe('due')
  })

  it('between three binds only when the last has accepted', () => {
    const clauses = [pay('health', care, 40), pay('health', 'local-government', 40), fund(care, 50)]
    const play = atTheBoard().as('health').offers([care, 'local-government'], clauses).as(care).accepts()
    expect(play.told('deal-bound')).toEqual([])
    play.as('local-government').accepts()
    expect(play.told('deal-bound')).toHaveLength(1)
  })

  it('swaps cards, each choosing its own', () => {
    const play = atTheBoard().until('brief', {}, 3).until('board').as('health')
    const clauses = [
      { do: 'share' as const, by: 'health', to: 'local-government', topic: 'beds' },
      { do: 'share' as const, by: 'local-government', to: 'health', topic: 'money' },
    ]
    play.offers(['local-government'], clauses, [{ clause: 0, card: 'empty-beds' }]).as('local-government')
    expect(play.refused({ type: 'accept', deal: play.deal().id, version: 1, fills: [] }).code).toBe(
      'bad-fill',
    )
    expect(play.view('local-government').deals[0]?.fills).toEqual([])
    play.accepts([{ clause: 1, card: 'true-reserves' }])
    expect(play.view('health').claims.map((c) => c.card)).toEqual(['true-reserves'])
    expect(play.view('local-government').claims.map((c) => c.card)).toEqual(['empty-beds'])
  })

  it('holds the money of those who have accepted', () => {
    const play = atTheBoard().as('health')
    // £700k in hand, £200k of it for the legal floor of wards.
    expect(play.view('health').mine.free).toBe(500)
    play.offers([care], [pay('health', care, 300)])
    expect(play.view('health').mine.free).toBe(200)
    expect(
      play.refused({ type: 'propose', with: [care], clauses: [pay('health', care, 201)], fills: [] }),
    ).toMatchObject({
      code: 'cannot-afford',
      data: { needs: 201, has: 200 },
    })
    play.does({ type: 'withdraw', deal: 1 })
    expect(play.view('health').mine.free).toBe(500)
  })

  it('that only gives earns goodwill', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, 60)])
      .as(care)
      .accepts()
    expect(play.trust(care, 'health').causes.map((c) => [c.because, c.by])).toEqual([['gift', 12]])
    expect(play.deal().status).toBe('kept')
  })

  it('costs attention to offer, none to answer, and expires with the board phase', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, 60)])
    expect(play.view('health').mine.attention).toBe(5)
    play.as(care).does({ type: 'decline', deal: 1, because: 'not-worth-it' })
    expect(play.view(care).mine.attention).toBe(6)
    expect(play.deal().status).toBe('declined')
    play
      .as('health')
      .offers([care], [pay('health', care, 60)])
      .until('budget')
    expect(play.deal().status).toBe('expired')
  })

  it('calls a ready seat back to answer', () => {
    const play = atTheBoard()
      .as(care)
      .does({ type: 'ready' })
      .as('health')
      .offers([care], [pay('health', care, 60)])
    expect(play.state.seats[care]?.ready).toBe(false)
  })

  it('is seen by its parties alone', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, 100), fund(care, 50)])
      .as(care)
      .accepts()
    const view = play.view('public-health')
    expect([view.deals, view.pledges]).toEqual([[], []])
    expect(JSON.stringify(view)).not.toContain('"pay"')
  })

  it.each([
    ['with itself', { with: ['health'], clauses: [pay('health', care, 1)] }, 'bad-recipients'],
    ['with a stranger', { with: ['nobody'], clauses: [pay('health', care, 1)] }, 'no-such-seat'],
    [
      'that leaves a party out',
      { with: [care, 'public-health'], clauses: [pay('health', care, 1)] },
      'bad-parties',
    ],
    ['that binds an outsider', { with: [care], clauses: [pay('public-health', care, 1)] }, 'bad-parties'],
    ['with a payment of nothing', { with: [care], clauses: [pay('health', care, 0)] }, 'bad-clause'],
    ['with a payment over the limit', { with: [care], clauses: [pay(care, 'health', 501)] }, 'bad-clause'],
    [
      'on a programme that one is not in',
      { with: ['public-health'], clauses: [fund('public-health', 50)] },
      'no-such-programme',
    ],
    ['with too small a promise', { with: [care], clauses: [fund(care, 29)] }, 'bad-promise'],
    ['with a promise for the past', { with: [care], clauses: [fund(care, 50, 9)] }, 'bad-promise'],
    [
      'with a card that one does not say',
      { with: [care], clauses: [{ do: 'share', by: 'health', to: care, topic: 'beds' }] },
      'bad-fill',
    ],
    [
      'with too many clauses',
      { with: [care], clauses: Array.from({ length: 7 }, () => pay('health', care, 1)) },
      'too-many-clauses',
    ],
  ])('%s is refused', (_, offer, code) => {
    expect(
      atTheBoard()
        .as('health')
        .refused({ type: 'propose', fills: [], ...offer }).code,
    ).toBe(code)
  })
})
