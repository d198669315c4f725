import { describe, expect, it } from 'vitest'
import type { ScenarioData } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { ask, boardOf, friendly } from './tables.ts'

const care = 'social-care'
const council = 'local-government'
const publicHealth = 'public-health'
const keeps = (due: number) => ({ of: 'maintain' as const, line: 'leisure', amount: 100, due })

/** Two years of play in which one kind of agreement can be had. */
const only =
  (kind: string) =>
  (data: ScenarioData): void => {
    data.rounds = 8
    data.agreements = data.agreements.filter((a) => a.id === kind)
  }

const drafts = (play: Play, persona: string, seat: string) =>
  boardOf(play, persona, seat).filter((d) => d.action.type === 'draft')

describe('an agreement to share data', () => {
  const board = (): Play => friendly(only('data-sharing'))

  it('is drafted by the steady with all whom it trusts, by the fortress and the hedger never', () => {
    expect(drafts(board(), 'steady', 'health')).toMatchObject([
      {
        action: { kind: 'data-sharing', with: [care, publicHealth, council] },
        because: { code: 'draft-agreement', data: { kind: 'data-sharing' } },
      },
    ])
    for (const persona of ['fortress', 'hedger']) expect(drafts(board(), persona, 'health')).toEqual([])
  })

  it('is drafted by the reciprocator with those who have kept a promise to it', () => {
    expect(drafts(board(), 'reciprocator', 'health')).toEqual([])
    const kept = board().as(council).pledges(['health'], keeps(1)).until('board', {}, 2)
    expect(drafts(kept, 'reciprocator', 'health')).toMatchObject([{ action: { with: [council] } }])
  })

  it('is not asked for again at once of those who did not sign it: of fewer instead', () => {
    const play = board()
    boardOf(play, 'steady', 'health')
    play.as(council).does({ type: 'turn-down', agreement: play.state.agreements[0]?.id ?? 0 })
    const again = drafts(play.until('board', {}, 2), 'steady', 'health')
    expect(again).toHaveLength(1)
    expect(again[0]?.action).toMatchObject({ type: 'draft' })
    expect(again[0]?.action).not.toMatchObject({ with: [care, publicHealth, council] })
  })

  const offered = (play = board()): Play =>
    play.as('health').does({ type: 'draft', kind: 'data-sharing', with: [care, council] })

  it('is signed where it is worth it: by the fortress for a clear gain alone', () => {
    const signs = {
      action: { type: 'sign' },
      because: { code: 'sign-worth-it', data: { kind: 'data-sharing' } },
    }
    for (const persona of ['steady', 'reciprocator', 'hedger'])
      expect(ask(offered(), persona, care)).toMatchObject(signs)
    expect(ask(offered(), 'fortress', care).because.code).toBe('turn-down-not-worth-it')
    const wide = board()
      .as('health')
      .does({ type: 'draft', kind: 'data-sharing', with: [care, publicHealth, council] })
    expect(ask(wide, 'fortress', care)).toMatchObject(signs)
  })

  it('is turned down near the end by those who want a clear gain, with the reason', () => {
    const late = offered(board().until('board', {}, 8))
    expect(ask(late, 'fortress', care)).toMatchObject({
      action: { type: 'turn-down' },
      because: { code: 'turn-down-not-worth-it', data: { kind: 'data-sharing' } },
    })
  })

  it('is turned down after a breach, by a grudge, and by one who trusts a party too little', () => {
    const broken = board().as('health').pledges([care], {
      of: 'fund',
      programme: 'step-down',
      amount: 100,
      due: 1,
    })
    expect(ask(offered(broken.until('board', {}, 2)), 'fortress', care)).toMatchObject({
      action: { type: 'turn-down' },
      because: { code: 'turn-down-after-breach', data: { seat: 'health', round: 1 } },
    })
    const wary = friendly((data) => {
      only('data-sharing')(data)
      for (const t of data.history.trust) if (t.from === care && t.to === council) t.integrity = 390
    })
    expect(ask(offered(wary), 'steady', care)).toMatchObject({
      action: { type: 'turn-down' },
      because: { code: 'turn-down-low-trust', data: { seat: council } },
    })
  })

  it('is left by one who never forgives, not by one who begins again', () => {
    for (const [persona, leaves] of [
      ['fortress', true],
      ['reciprocator', false],
    ] as const) {
      const play = board()
        .as('health')
        .does({ type: 'draft', kind: 'data-sharing', with: [care] })
      play.as(care).does({ type: 'sign', agreement: play.state.agreements[0]?.id ?? 0 })
      play.as('health').pledges([care], { of: 'fund', programme: 'step-down', amount: 100, due: 1 })
      const left = boardOf(play.until('board', {}, 2), persona, care).filter((d) => d.action.type === 'leave')
      expect(left.map((d) => d.because.code)).toEqual(leaves ? ['leave-after-breach'] : [])
    }
  })
})

describe('an open book', () => {
  it('is nothing for one who would rather not show its own', () => {
    const offered = (): Play =>
      friendly(only('open-book'))
        .as('health')
        .does({ type: 'draft', kind: 'open-book', with: [care] })
    expect(ask(offered(), 'fortress', care).because.code).toBe('turn-down-not-worth-it')
    expect(ask(offered(), 'steady', care).because.code).toBe('sign-worth-it')
  })
})

describe('on a joint board', () => {
  /** Health, care and the council sit on a board; each has a programme that it would rather have. */
  const board = (): Play => {
    const play = friendly((data) => {
      only('joint-board')(data)
      for (const p of data.programmes) {
        if (p.id === 'step-down') p.gains = [{ to: care, worth: 300, text: 'Fewer wait.' }]
        if (p.id === 'late-start')
          Object.assign(p, { open: true, gains: [{ to: council, worth: 200, text: 'Calm.' }] })
      }
    })
    play.as('health').does({ type: 'draft', kind: 'joint-board', with: [care, council] })
    const agreement = play.state.agreements[0]?.id ?? 0
    return play.as(care).does({ type: 'sign', agreement }).as(council).does({ type: 'sign', agreement })
  }
  const voted = (play: Play, persona: string, seat: string) =>
    boardOf(play, persona, seat).find((d) => d.action.type === 'vote')

  it('each votes for what is worth most to it', () => {
    expect(voted(board(), 'fortress', care)).toMatchObject({
      action: { programme: 'step-down' },
      because: { code: 'vote-for', data: { programme: 'step-down' } },
    })
    expect(voted(board(), 'fortress', council)?.action).toMatchObject({ programme: 'late-start' })
  })

  it('one to whom another’s choice is worth nearly as much joins it', () => {
    const play = board()
    play
      .as(council)
      .does({ type: 'vote', agreement: play.state.agreements[0]?.id ?? 0, programme: 'late-start' })
    const own = voted(board(), 'steady', 'health')
    const joined = voted(play, 'steady', 'health')
    expect(own?.because.code).toBe('vote-for')
    expect(own?.action).not.toMatchObject({ programme: 'late-start' })
    expect(joined).toMatchObject({ action: { programme: 'late-start' }, because: { code: 'vote-with' } })
  })
})

describe('names', () => {
  it('wait for an agreement that is near, and are taken out once it has failed', () => {
    const held = (): Play =>
      friendly((data) => {
        only('data-sharing')(data)
        for (const card of data.cards) if (card.id === 'fit-list') card.sensitivity = 'personal'
      })
    const gives = (play: Play) =>
      boardOf(play, 'steady', 'health').flatMap((d) =>
        d.action.type === 'share' && d.action.card === 'fit-list' ? [d.action.way] : [],
      )
    const before = held()
    expect(gives(before)).toEqual([])
    before.as(council).does({ type: 'turn-down', agreement: before.state.agreements[0]?.id ?? 0 })
    expect(gives(before.until('board', {}, 2))).toContain('anonymised')
  })
})
