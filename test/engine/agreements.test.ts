import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import type { Options } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const care = 'social-care'
const council = 'local-government'
const publicHealth = 'public-health'

/** Health and others sign an agreement of a kind that has no fund. */
function sign(play: Play, kind: string, ...others: string[]): Play {
  play.as('health').does({ type: 'draft', kind, with: others })
  const id = play.state.agreements.at(-1)?.id ?? 0
  for (const other of others) play.as(other).does({ type: 'sign', agreement: id })
  return play
}

/** A board on which everybody trusts everybody enough. */
const friendly = (): Play =>
  openBoard((data) => {
    for (const trust of data.history.trust)
      Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
  })

const optionsOf = (play: Play, seat: string): Options => legalActions(play.state, seat)

describe('an agreement', () => {
  it('is in force at once when all have signed, and all are told that it is', () => {
    const play = sign(friendly(), 'data-sharing', care, council)
    expect(play.state.agreements[0]).toMatchObject({ status: 'in-force', began: 1 })
    expect(play.told('agreement-began')).toMatchObject([{ parties: ['health', care, council] }])
    expect(play.view(publicHealth).partnership.agreements[0]).toMatchObject({
      kind: 'data-sharing',
      status: 'in-force',
    })
  })

  it('costs attention to draft and to sign, more where its kind asks for more', () => {
    const play = friendly()
    const before = play.state.seats['health']?.attention ?? 0
    play.as('health').does({ type: 'draft', kind: 'joint-board', with: [care, council] })
    expect(play.state.seats['health']?.attention).toBe(before - 2)
    play.as(care).does({ type: 'sign', agreement: play.state.agreements[0]?.id ?? 0 })
    expect(play.state.seats[care]?.attention).toBe(before - 1)
  })

  it('is not seen by others while it is a draft, and lapses with the board', () => {
    const play = friendly()
      .as('health')
      .does({ type: 'draft', kind: 'open-book', with: [care] })
    expect(play.view(council).partnership.agreements).toEqual([])
    expect(play.view(care).partnership.agreements).toHaveLength(1)
    play.until('budget')
    expect(play.state.agreements[0]?.status).toBe('lapsed')
  })

  it('takes trust of the kind that it needs, in one’s own eyes', () => {
    const play = openBoard()
    // Care credits health with an integrity of 300; the agreement wants 400 of each.
    expect(play.as(care).refused({ type: 'draft', kind: 'data-sharing', with: ['health'] })).toMatchObject({
      code: 'too-little-trust',
      data: { facet: 'integrity', least: 400 },
    })
    play.as('health').does({ type: 'draft', kind: 'data-sharing', with: [care] })
    const agreement = play.state.agreements[0]?.id ?? 0
    expect(play.as(care).refused({ type: 'sign', agreement }).code).toBe('too-little-trust')
    expect(optionsOf(play, care).closed).toContainEqual({
      type: 'sign',
      code: 'too-little-trust',
      about: agreement,
    })
  })

  it('is refused with unknown parties, a kind that is not there, too few, or what they have already', () => {
    const play = sign(friendly(), 'data-sharing', care, council).as('health')
    const refused = (kind: string, others: string[], fund?: object) =>
      play.refused({ type: 'draft', kind, with: others, ...(fund ? { fund } : {}) }).code
    expect(refused('data-sharing', ['nobody'])).toBe('no-such-seat')
    expect(refused('data-sharing', ['health'])).toBe('bad-recipients')
    expect(refused('peace', [care])).toBe('no-such-kind')
    expect(refused('joint-board', [care])).toBe('too-few-parties')
    expect(refused('data-sharing', [care])).toBe('already-agreed')
    expect(refused('open-book', [care], { host: care, contributions: [], risk: 'equal', gain: 0 })).toBe(
      'bad-fund',
    )
    expect(refused('pooled-fund', [care])).toBe('bad-fund')
  })

  it('is replaced by a wider one of its kind', () => {
    const play = sign(friendly(), 'open-book', care)
    sign(play, 'open-book', care, council)
    expect(play.state.agreements.map((a) => a.status)).toEqual(['ended', 'in-force'])
    expect(play.told('agreement-ended')).toMatchObject([{ why: 'superseded' }])
  })

  it('can be turned down, and taken back by its author', () => {
    const play = friendly()
      .as('health')
      .does({ type: 'draft', kind: 'open-book', with: [care] })
    const agreement = play.state.agreements[0]?.id ?? 0
    play.as(care).does({ type: 'turn-down', agreement })
    expect(play.state.agreements[0]?.status).toBe('turned-down')
    expect(play.as(care).refused({ type: 'sign', agreement }).code).toBe('no-such-agreement')
  })

  it('is left after notice, at the cost of goodwill; it ends when too few remain', () => {
    const play = sign(friendly(), 'joint-board', care, council)
    const agreement = play.state.agreements[0]?.id ?? 0
    play.as(care).does({ type: 'leave', agreement })
    expect(play.refused({ type: 'leave', agreement }).code).toBe('already-leaving')
    play.until('outturn')
    expect(play.state.agreements[0]?.status).toBe('in-force')
    const before = play.trust('health', care).benevolence
    play.until('outturn', {}, 2)
    expect(play.state.agreements[0]?.status).toBe('ended')
    const left = play.trust('health', care).causes.filter((c) => c.because === 'left')
    expect(left.map((c) => c.by)).toEqual([-24])
    expect(play.trust('health', care).benevolence).toBeLessThanOrEqual(before - 24)
  })

  it('can be promised: kept by being in one with those promised', () => {
    const play = friendly().as('health').pledges([care], { of: 'sign', kind: 'open-book', due: 1 })
    sign(play, 'open-book', care).until('outturn')
    expect(play.told('pledge-judged')).toMatchObject([{ by: 'health', kept: true, did: 1 }])
    const broken = friendly().as('health').pledges([care], { of: 'sign', kind: 'open-book', due: 1 })
    expect(broken.until('outturn').told('pledge-judged')).toMatchObject([{ kept: false, did: 0 }])
  })
})

describe('an agreement to share data', () => {
  it('gives its signatories each other’s figures current and with half the noise', () => {
    const play = sign(friendly(), 'data-sharing', care).until('board', {}, 2)
    const queue = (seat: string) => play.view(seat).indicators.find((i) => i.id === 'queue')
    expect(queue(council)).toMatchObject({ lag: 1, noise: 5, current: false })
    expect(queue(care)).toMatchObject({ lag: 0, noise: 3, current: true })
    expect(queue(care)?.reported.at(-1)?.round).toBe(1)
    expect(queue(council)?.reported.at(-1)?.round).toBe(0)
    const noise = play.state.world.noise['queue']?.[1]?.[0] ?? 0
    const truth = Number(play.state.indicators['queue']?.[1])
    expect(Math.abs((queue(care)?.reported.at(-1)?.value ?? 0) - truth)).toBe(Math.round(Math.abs(noise) / 2))
  })
})

describe('open books', () => {
  const money = (data: Parameters<Parameters<typeof openBoard>[0] & object>[0]): void => {
    for (const trust of data.history.trust) trust.benevolence = 600
    for (const topic of data.topics) topic.money = topic.id === 'money'
    for (const card of data.cards) if (card.id === 'true-reserves') card.deal = { round: 1 }
  }

  it('show signatories each other’s true position, and nobody else', () => {
    const play = sign(openBoard(money), 'open-book', council)
    expect(play.view('health').partnership.books).toMatchObject([
      { seat: council, balance: play.balance(council), income: 600, committed: 200 },
    ])
    expect(play.view(care).partnership.books).toEqual([])
  })

  it('rule out shading a claim of money between them, not of other things, nor to others', () => {
    const play = sign(openBoard(money), 'open-book', council)
    const reading = play.state.world.readings['true-reserves'] ?? 0
    const share = { type: 'share' as const, card: 'true-reserves' }
    expect(play.as(council).refused({ ...share, to: ['health'], claim: reading - 40 }).code).toBe(
      'claim-out-of-range',
    )
    expect(play.refused({ ...share, to: [care, 'health'], claim: reading - 40 }).code).toBe(
      'claim-out-of-range',
    )
    play.does({ ...share, to: [care], claim: reading - 40 }).does({ ...share, to: ['health'] })
    expect(play.state.claims.map((c) => c.claimed)).toEqual([reading - 40, reading])
  })

  it('halve what assurance takes of a payment between them', () => {
    const pay = (play: Play): number => {
      play.as('health').offers([council], [{ do: 'pay', by: 'health', to: council, amount: 100 }])
      play.as(council).accepts()
      return play.told('paid')[0]?.overhead ?? -1
    }
    const full = pay(openBoard(money))
    expect(full).toBeGreaterThan(0)
    expect(pay(sign(openBoard(money), 'open-book', council))).toBe(Math.round(full / 2))
  })
})

describe('a joint board', () => {
  it('makes deals among its members cost no attention, and others what they did', () => {
    const play = sign(friendly(), 'joint-board', care, council)
    const before = play.state.seats['health']?.attention
    play.as('health').offers([care], [{ do: 'pay', by: 'health', to: care, amount: 10 }])
    expect(play.state.seats['health']?.attention).toBe(before)
    play.offers([publicHealth], [{ do: 'pay', by: 'health', to: publicHealth, amount: 10 }])
    expect(play.state.seats['health']?.attention).toBe((before ?? 0) - 1)
  })

  it('lists the deals that are still possible when attention is spent', () => {
    const play = sign(
      openBoard((data) => {
        data.rules.attention = 3
        for (const trust of data.history.trust)
          Object.assign(trust, { ability: 600, benevolence: 600, integrity: 600 })
      }),
      'joint-board',
      care,
      council,
    )
    play.as('health').does({ type: 'meet', with: publicHealth })
    const proposals = optionsOf(play, 'health').open.filter((o) => o.type === 'propose')
    expect(proposals).toMatchObject([{ with: [care, council], attention: 0 }])
  })

  it('adopts what most of its members vote for: at a lower threshold', () => {
    const play = sign(friendly(), 'joint-board', care, council)
    const agreement = play.state.agreements[0]?.id ?? 0
    for (const seat of ['health', care])
      play.as(seat).does({ type: 'vote', agreement, programme: 'step-down' })
    expect(play.refused({ type: 'vote', agreement, programme: 'step-down' }).code).toBe('already-voted')
    expect(play.as(publicHealth).refused({ type: 'vote', agreement, programme: 'step-down' }).code).toBe(
      'no-such-agreement',
    )
    // Half of what is asked: under the threshold of 600 of 1000, over the 480 of an adopted one.
    play.until('outturn', { health: { 'step-down': 50 }, [care]: { 'step-down': 25 } })
    expect(play.told('programme-adopted')).toMatchObject([{ agreement, programme: 'step-down' }])
    expect(play.told('programme-ran')).toHaveLength(1)
    const alone = friendly().until('outturn', { health: { 'step-down': 50 }, [care]: { 'step-down': 25 } })
    expect(alone.told('programme-stalled')).toHaveLength(1)
  })
})
