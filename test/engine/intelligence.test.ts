import { describe, expect, it } from 'vitest'
import { REFUSE_REASONS } from '../../src/schema/index.ts'
import { atTheBoard, Play } from '../support/session.ts'

const care = 'social-care'
const reading = (play: Play, card: string): number => play.state.world.readings[card] ?? Number.NaN

describe('a card', () => {
  it('is dealt to its holder alone, in its round', () => {
    const play = new Play()
    expect(play.view('health').mine.cards.map((c) => c.id)).toEqual(['fit-list'])
    expect(play.view(care).mine.cards).toEqual([])
    play.until('brief', {}, 2)
    expect(play.view('health').mine.cards.map((c) => c.id)).toEqual(['fit-list', 'empty-beds'])
  })

  it('shared as it is gives the reading, unverified, and goodwill to whom it is useful', () => {
    const play = atTheBoard()
      .as('health')
      .does({ type: 'share', card: 'fit-list', to: [care, 'public-health'] })
    expect(play.view(care).claims).toMatchObject([
      {
        card: 'fit-list',
        by: 'health',
        claimed: reading(play, 'fit-list'),
        status: 'unverified',
        found: null,
      },
    ])
    expect(play.trust(care, 'health').benevolence).toBe(318)
    expect(play.trust('public-health', 'health').benevolence).toBe(456)
    expect(play.view('local-government').claims).toEqual([])
  })

  it('can be shaded within its band only', () => {
    const play = atTheBoard().as('health')
    const most = reading(play, 'fit-list') + 20
    const share = (claim: number) => ({ type: 'share' as const, card: 'fit-list', to: [care], claim })
    expect(play.refused(share(most + 1))).toMatchObject({ code: 'claim-out-of-range', data: { max: most } })
    play.does(share(most))
    expect(play.view(care).claims[0]?.claimed).toBe(most)
    expect(play.events.find((e) => e.body.type === 'shaded')?.to).toEqual([])
  })

  it('can be given to a seat once', () => {
    const play = atTheBoard()
      .as('health')
      .does({ type: 'share', card: 'fit-list', to: [care] })
    expect(play.refused({ type: 'share', card: 'fit-list', to: [care] }).code).toBe('already-shared')
  })

  it('that another holds cannot be given', () => {
    expect(
      atTheBoard()
        .as(care)
        .refused({ type: 'share', card: 'fit-list', to: ['health'] }).code,
    ).toBe('no-such-card')
  })
})

describe('a check', () => {
  const lie = (): Play => {
    const play = new Play().until('board', {}, 2).as('health')
    const claim = reading(play, 'fit-list') + 20
    return play.does({ type: 'share', card: 'fit-list', to: [care, 'public-health'], claim })
  }

  it('proves a shaded claim at the outturn: integrity falls and stays capped', () => {
    const play = lie().as(care).does({ type: 'verify', claim: 1 })
    expect(play.view(care).claims[0]?.status).toBe('checking')
    play.until('outturn')
    expect(play.view(care).claims[0]).toMatchObject({ status: 'lie', found: reading(play, 'fit-list') })
    expect(play.told('lie-proven')).toHaveLength(1)
    expect(play.trust(care, 'health').cap).toBe(600)
    expect(play.trust(care, 'health').causes).toContainEqual(
      expect.objectContaining({ because: 'lie', facet: 'integrity', by: -160, about: 1 }),
    )
    // Public health was told the same, and will never trust health over 600 again either.
    expect(play.trust('public-health', 'health').cap).toBe(600)
    expect(play.trust('local-government', 'health').cap).toBe(1000)
  })

  it('lowers the cap again with each further lie', () => {
    const play = lie().as(care).does({ type: 'verify', claim: 1 })
    const claim = reading(play, 'empty-beds') - 5
    play.as('health').does({ type: 'share', card: 'empty-beds', to: [care], claim })
    play.as(care).does({ type: 'verify', claim: 2 }).until('outturn')
    expect(play.trust(care, 'health').cap).toBe(450)
  })

  it('of an honest claim speaks for the one who made it, and only to the one who asked', () => {
    const play = new Play().until('board', {}, 2).as('health')
    play.does({ type: 'share', card: 'fit-list', to: [care, 'public-health'] })
    play.as(care).does({ type: 'verify', claim: 1 }).until('outturn')
    expect(play.view(care).claims[0]?.status).toBe('borne-out')
    expect(play.view('public-health').claims[0]?.status).toBe('unverified')
    expect(play.trust(care, 'health').causes).toContainEqual(
      expect.objectContaining({ because: 'verified', facet: 'integrity', by: 20 }),
    )
  })

  it('costs money and attention, and does not exist in the first round', () => {
    const play = atTheBoard()
      .as('health')
      .does({ type: 'share', card: 'fit-list', to: [care] })
    expect(play.as(care).refused({ type: 'verify', claim: 1 })).toMatchObject({
      code: 'not-yet',
      data: { round: 2 },
    })
    play.until('board', {}, 2).as(care)
    const before = play.balance(care)
    play.does({ type: 'verify', claim: 1 })
    expect(play.balance(care)).toBe(before - 10)
    expect(play.view(care).mine.attention).toBe(5)
  })
})

describe('the truth', () => {
  it('comes out when a card settles, and judges claims beyond its noise', () => {
    const play = atTheBoard().as('health')
    const truth = play.state.world.truths['fit-list'] ?? Number.NaN
    const far = reading(play, 'fit-list') >= truth ? 20 : -20
    play.does({ type: 'share', card: 'fit-list', to: [care], claim: reading(play, 'fit-list') + far })
    play.does({ type: 'share', card: 'fit-list', to: ['public-health'] })
    play.until('outturn', {}, 2)
    expect(play.view(care).claims[0]?.status).toBe('unverified')
    play.until('outturn', {}, 3)
    expect(play.view(care).claims[0]).toMatchObject({ status: 'lie', found: truth })
    expect(play.view('public-health').claims[0]).toMatchObject({ status: 'borne-out', found: truth })
    expect(play.view('local-government').settled).toMatchObject([{ card: 'fit-list', truth, round: 3 }])
  })
})

describe('a request', () => {
  const asked = (): Play => atTheBoard().as(care).does({ type: 'request', to: 'health', topic: 'beds' })

  it('is met by sharing on the topic', () => {
    const play = asked()
      .as('health')
      .does({ type: 'share', card: 'fit-list', to: [care] })
    expect(play.view(care).requests).toMatchObject([{ status: 'met' }])
  })

  it('refused without cause, or left unanswered, costs goodwill', () => {
    const refused = asked().as('health').does({ type: 'refuse', request: 1, because: 'cannot-share' })
    expect(refused.trust(care, 'health').benevolence).toBe(288)
    const silent = asked().until('budget')
    expect(silent.view(care).requests).toMatchObject([{ status: 'unanswered' }])
    expect(silent.trust(care, 'health').benevolence).toBe(292)
  })

  it('answered with a false “we hold nothing” costs integrity when it comes out', () => {
    const play = asked().as('health').does({ type: 'refuse', request: 1, because: 'nothing-held' })
    expect(play.trust(care, 'health').integrity).toBe(300)
    play.until('outturn', {}, 3)
    expect(play.told('withheld')).toMatchObject([{ by: 'health', from: care, topic: 'beds' }])
    expect(play.trust(care, 'health').causes).toContainEqual(
      expect.objectContaining({ because: 'withheld', by: -36 }),
    )
  })

  it('answered with a true one costs nothing', () => {
    const play = atTheBoard().as('health').does({ type: 'request', to: care, topic: 'beds' })
    play.as(care).does({ type: 'refuse', request: 1, because: 'nothing-held' }).until('outturn', {}, 3)
    expect(play.told('withheld')).toEqual([])
  })

  it('costs what the view says beforehand, and says with what words it was refused', () => {
    const { silent, refusals } = asked().view('health').rules.answers
    const before = asked().trust(care, 'health').benevolence
    for (const because of REFUSE_REASONS) {
      const play = asked().as('health').does({ type: 'refuse', request: 1, because })
      expect(before - play.trust(care, 'health').benevolence).toBe(refusals[because])
      expect(play.view(care).requests).toMatchObject([{ status: 'refused', refusal: because }])
    }
    expect(before - asked().until('budget').trust(care, 'health').benevolence).toBe(silent)
    expect(asked().view(care).requests).toMatchObject([{ status: 'open', refusal: null }])
  })

  it('can be made once for a seat and topic in a round', () => {
    expect(asked().refused({ type: 'request', to: 'health', topic: 'beds' }).code).toBe('already-asked')
  })
})
