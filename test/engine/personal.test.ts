import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import type { ScenarioData } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const care = 'social-care'
const council = 'local-government'

/** A board on which the fit list is about people, everybody trusts everybody enough, and a breach is as likely as is said. */
const board = (breach = 250, change: (data: ScenarioData) => void = () => {}, seed?: string): Play =>
  openBoard((data) => {
    for (const card of data.cards) if (card.id === 'fit-list') card.sensitivity = 'personal'
    for (const trust of data.history.trust)
      Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
    data.rules.personal.breach = breach
    change(data)
  }, seed)

function withAgreement(play: Play): Play {
  play.as('health').does({ type: 'draft', kind: 'data-sharing', with: [care] })
  return play
    .as(care)
    .does({ type: 'sign', agreement: play.state.agreements[0]?.id ?? 0 })
    .as('health')
}

const fitList = { type: 'share' as const, card: 'fit-list' }
const readingOf = (play: Play): number => play.state.world.readings['fit-list'] ?? 0
const truthOf = (play: Play): number => play.state.world.truths['fit-list'] ?? 0

describe('a personal card', () => {
  it('takes a way of being given, and stands once for each way that there is', () => {
    const play = board().as('health')
    expect(play.refused({ ...fitList, to: [care] })).toMatchObject({ code: 'needs-a-way' })
    expect(play.refused({ ...fitList, to: [care], way: 'agreement' }).code).toBe('no-such-way')
    expect(play.refused({ type: 'share', card: 'empty-beds', to: [care], way: 'no-basis' }).code).toBe(
      'no-such-card',
    )
    const ways = (p: Play) =>
      legalActions(p.state, 'health').open.flatMap((o) => (o.type === 'share' ? [[o.way, o.to.length]] : []))
    expect(ways(play)).toEqual([
      ['anonymised', 3],
      ['no-basis', 3],
    ])
    expect(ways(withAgreement(play))).toEqual([
      ['agreement', 1],
      ['anonymised', 3],
      ['no-basis', 3],
    ])
  })

  it('goes by agreement without half of its error, needs no check, and cannot be shaded', () => {
    const play = withAgreement(board())
    expect(play.refused({ ...fitList, to: [care], way: 'agreement', claim: readingOf(play) - 1 }).code).toBe(
      'claim-out-of-range',
    )
    play.does({ ...fitList, to: [care], way: 'agreement' })
    const half = Math.round((readingOf(play) + truthOf(play)) / 2)
    expect(play.view(care).claims).toMatchObject([
      { claimed: half, way: 'agreement', margin: 3, status: 'borne-out' },
    ])
    expect(play.as(care).refused({ type: 'verify', claim: play.state.claims[0]?.id ?? 0 }).code).toBe(
      'already-checked',
    )
  })

  it('goes without names in classes, for attention', () => {
    const play = board().as('health')
    const before = play.state.seats['health']?.attention ?? 0
    play.does({ ...fitList, to: [care], way: 'anonymised' })
    expect(play.state.seats['health']?.attention).toBe(before - 1)
    const claimed = play.state.claims[0]?.claimed ?? 0
    expect(claimed % 10).toBe(0)
    expect(Math.abs(claimed - readingOf(play))).toBeLessThanOrEqual(5)
    expect(play.view(care).claims[0]?.margin).toBe(10)
  })

  it('told honestly without names is never proven a lie, by a check or when the truth is out', () => {
    for (let seed = 0; seed < 30; seed++) {
      const play = board(0, undefined, `blunt ${seed}`)
        .as('health')
        .does({ ...fitList, to: [care], way: 'anonymised' })
      play.as(care).does({ type: 'verify', claim: play.state.claims[0]?.id ?? 0 })
      play.until('outturn', {}, 3)
      expect(play.told('lie-proven')).toEqual([])
      expect(play.told('claim-borne-out')).toHaveLength(1)
    }
  })

  it('given without a basis gets out as chance has it: a fine, and the trust of all', () => {
    const play = board(1000)
      .as('health')
      .does({ ...fitList, to: [care, council], way: 'no-basis' })
    const before = play.balance('health')
    play.until('budget')
    expect(play.told('data-breach')).toEqual([])
    play.until('outturn')
    expect(play.told('data-breach')).toEqual([{ type: 'data-breach', by: 'health', fine: 60 }])
    expect(play.told('confidence-moved')).toMatchObject([{ by: -60, because: 'data-breach' }])
    expect(play.balance('health')).toBe(before - 500 - 60 - sumCharges(play))
    for (const seat of [care, council, 'public-health'])
      expect(play.trust(seat, 'health').causes.filter((c) => c.because === 'data-breach')).toMatchObject([
        { facet: 'integrity', by: -24 },
      ])
    expect(
      board(0)
        .as('health')
        .does({ ...fitList, to: [care], way: 'no-basis' })
        .until('outturn')
        .told('data-breach'),
    ).toEqual([])
  })

  it('gets out the sooner the more seats were given it, and once', () => {
    const leaks = (to: string[]): number => {
      let n = 0
      for (let seed = 0; seed < 60; seed++) {
        const play = board(250, undefined, `leak ${seed}`)
          .as('health')
          .does({ ...fitList, to, way: 'no-basis' })
        n += play.until('outturn', {}, 2).told('data-breach').length
      }
      return n
    }
    const [one, three] = [leaks([care]), leaks([care, council, 'public-health'])]
    expect(one).toBeGreaterThan(4)
    expect(one).toBeLessThan(27)
    expect(three).toBeGreaterThan(one + 10)
    expect(three).toBeLessThanOrEqual(60)
  })

  it('informs a programme by how it was given: sharper by agreement, blunter without names', () => {
    const yields = (give: (play: Play) => Play): number => {
      const play = give(board(0)).until('outturn', {
        health: { 'step-down': 100 },
        [care]: { 'step-down': 50 },
      })
      return 100 - Number(play.state.indicators['queue']?.[1]) // how far the queue came down
    }
    const [agreed, plain, blunt, none] = [
      yields((p) => withAgreement(p).does({ ...fitList, to: [care], way: 'agreement' })),
      yields((p) => p.as('health').does({ ...fitList, to: [care], way: 'no-basis' })),
      yields((p) => p.as('health').does({ ...fitList, to: [care], way: 'anonymised' })),
      yields((p) => p),
    ]
    expect(agreed).toBeGreaterThanOrEqual(plain)
    expect(plain).toBeGreaterThan(blunt)
    expect(blunt).toBeGreaterThan(none)
  })

  it('goes in a deal by agreement where there is one, else without names', () => {
    const deal = (play: Play) => {
      play
        .as('health')
        .offers(
          [care],
          [{ do: 'share', by: 'health', to: care, topic: 'beds' }],
          [{ clause: 0, card: 'fit-list' }],
        )
      return play.as(care).accepts().state.claims[0]?.way
    }
    expect(deal(board())).toBe('anonymised')
    expect(deal(withAgreement(board()))).toBe('agreement')
  })
})

describe('“data protection”', () => {
  const asked = (play: Play): Play =>
    play.as(care).does({ type: 'request', to: 'health', topic: 'beds' }).as('health')
  const refuse = (play: Play): Play =>
    play.does({
      type: 'refuse',
      request: play.state.requests[0]?.id ?? 0,
      because: 'data-protection',
    })
  const losses = (play: Play, because: string) =>
    play
      .trust(care, 'health')
      .causes.filter((c) => c.because === because)
      .map((c) => c.by)

  it('costs half of what a plain no does', () => {
    expect(losses(refuse(asked(board())), 'refused')).toEqual([-6])
  })

  it('is found out as an excuse when there was something that could have been given', () => {
    const open = openBoard()
    expect(losses(refuse(asked(open)).until('outturn', {}, 3), 'withheld')).toEqual([-36])
    expect(losses(refuse(asked(board())).until('outturn', {}, 3), 'withheld')).toEqual([])
  })
})

const sumCharges = (play: Play): number =>
  (play.state.seats['health']?.charges ?? []).reduce((total, c) => total + c.amount, 0)
