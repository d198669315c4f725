import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import type { Closed, Option } from '../../src/schema/index.ts'
import type { Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'

const care = 'social-care'
const council = 'local-government'
const publicHealth = 'public-health'

const fund = (amount: number, due = 1) => ({ of: 'fund' as const, programme: 'step-down', amount, due })
const optionOf = (play: Play, seat: string, type: Option['type']) =>
  legalActions(play.state, seat).open.filter((o) => o.type === type)
const closedOf = (play: Play, seat: string, type: Option['type']): Closed[] =>
  legalActions(play.state, seat).closed.filter((o) => o.type === type)
const moved = (play: Play, from: string, to: string, because: string) =>
  play
    .trust(from, to)
    .causes.filter((c) => c.because === because)
    .map((c) => [c.facet, c.by])

/** Health has broken a promise of £100k to care; it is the second board. */
const wronged = (): Play => openBoard().as('health').pledges([care], fund(100)).until('board', {}, 2)

describe('amends', () => {
  it('give back half of what a breach cost when all that was promised is paid, less when less is', () => {
    const play = wronged()
    const grievance = play.state.grievances.find((g) => g.pledge !== null)?.id ?? ''
    expect(optionOf(play, 'health', 'amend')).toContainEqual({
      type: 'amend',
      grievance,
      to: care,
      owed: 100,
      max: 500,
      attention: 1,
    })
    const before = [play.balance('health'), play.balance(care)]
    play.as('health').does({ type: 'amend', grievance, amount: 100 })
    expect([play.balance('health'), play.balance(care)]).toEqual([
      (before[0] ?? 0) - 100,
      (before[1] ?? 0) + 100,
    ])
    expect(moved(play, care, 'health', 'broken')).toEqual([
      ['integrity', -72],
      ['ability', -36],
    ])
    expect(moved(play, care, 'health', 'amended')).toEqual([
      ['integrity', 36],
      ['ability', 18],
    ])
    expect(play.refused({ type: 'amend', grievance, amount: 0 }).code).toBe('nothing-to-mend')
    const words = wronged().as('health').does({ type: 'amend', grievance, amount: 0 })
    expect(moved(words, care, 'health', 'amended')).toEqual([
      ['integrity', 18],
      ['ability', 9],
    ])
  })

  it('are a third as good after a lie, and leave the cap that it set', () => {
    const play = openBoard((data) => {
      for (const card of data.cards) if (card.id === 'fit-list') card.settles = 0
    })
    const reading = play.state.world.readings['fit-list'] ?? 0
    play.as('health').does({ type: 'share', card: 'fit-list', to: [care], claim: reading - 20 })
    play.until('board', {}, 2)
    expect(play.told('lie-proven')).toHaveLength(1)
    const grievance = play.state.grievances.find((g) => g.claim !== null)?.id ?? ''
    play.as('health').does({ type: 'amend', grievance, amount: 100 })
    expect(moved(play, care, 'health', 'amended')).toEqual([
      ['integrity', 12],
      ['ability', 6],
    ])
    expect(play.trust(care, 'health').cap).toBe(600)
  })

  it('are not there for one who did no wrong', () => {
    const play = openBoard()
    expect(closedOf(play, care, 'amend')).toEqual([{ type: 'amend', code: 'nothing-to-mend' }])
    expect(play.as(care).refused({ type: 'amend', grievance: 'old-wound', amount: 0 }).code).toBe(
      'nothing-to-mend',
    )
    // The old wound is care’s, against health.
    expect(optionOf(play, 'health', 'amend')).toMatchObject([{ grievance: 'old-wound', to: care }])
  })
})

describe('a warning', () => {
  const cut = (play: Play, wards: number): Play => {
    play.until('budget').everyoneBudgets({}, { wards })
    return play
  }

  it('of a cut halves what the cut costs in trust', () => {
    const plain = cut(openBoard(), 240)
    const warned = cut(
      openBoard()
        .as('health')
        .does({ type: 'warn', to: [care], line: 'wards' }),
      240,
    )
    const [loss] = moved(plain, care, 'health', 'dumped')
    expect(loss?.[1]).toBe(-29)
    expect(moved(warned, care, 'health', 'dumped')).toEqual([['benevolence', -14]])
  })

  it('that nothing comes of costs a little', () => {
    const play = cut(
      openBoard()
        .as('health')
        .does({ type: 'warn', to: [care], line: 'wards' }),
      300,
    )
    expect(moved(play, care, 'health', 'false-alarm')).toEqual([['integrity', -6]])
  })

  it('goes once to those whom the cut would harm, and only they hear it', () => {
    const play = openBoard()
      .as('health')
      .does({ type: 'warn', to: [care], line: 'wards' })
    expect(play.refused({ type: 'warn', to: [care], line: 'wards' }).code).toBe('already-warned')
    expect(play.refused({ type: 'warn', to: [council], line: 'wards' }).code).toBe('no-harm')
    expect(play.refused({ type: 'warn', to: [care], line: 'homecare' }).code).toBe('no-such-line')
    expect(play.view(care).partnership.warnings).toHaveLength(1)
    expect(play.view(council).partnership.warnings).toEqual([])
  })
})

describe('work with residents', () => {
  it('makes a programme yield 80 of 1000 more from the next quarter on, and raises confidence', () => {
    const yields = (engage: boolean) => {
      const play = openBoard()
      if (engage) play.as('health').does({ type: 'engage', programme: 'step-down' })
      const money = { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } }
      play.until('outturn', money)
      const first = play.state.indicators['queue']?.[1]
      play.until('outturn', money, 2)
      return {
        first,
        second: Number(play.state.indicators['queue']?.[2]),
        confidence: play.state.confidences,
      }
    }
    const [with_, without] = [yields(true), yields(false)]
    // A higher confidence makes a hair of difference at once; the fit comes with the second quarter.
    expect(Math.abs(Number(with_.first) - Number(without.first))).toBeLessThanOrEqual(1)
    expect(with_.second).toBeLessThan(without.second)
    expect(with_.confidence[1]).toBe(512)
    expect(without.confidence[1]).toBe(500)
  })

  it('is done once by each partner, for a programme of its own, in the open', () => {
    const play = openBoard().as('health').does({ type: 'engage', programme: 'step-down' })
    expect(play.refused({ type: 'engage', programme: 'step-down' }).code).toBe('already-engaged')
    expect(play.as(council).refused({ type: 'engage', programme: 'step-down' }).code).toBe(
      'no-such-programme',
    )
    expect(play.refused({ type: 'engage', programme: 'late-start' }).code).toBe('no-such-programme')
    expect(play.view(publicHealth).programmes[0]?.engaged).toEqual([{ by: 'health', round: 1 }])
    expect(closedOf(play, 'health', 'engage')).toContainEqual({
      type: 'engage',
      code: 'already-engaged',
      about: 'step-down',
    })
  })
})

describe('a shared story', () => {
  const believed = (): Play =>
    openBoard((data) => {
      for (const trust of data.history.trust) if (trust.from === care) trust.integrity = 500
    })

  it('makes a promise weigh a quarter more with those who believe its teller', () => {
    const kept = (told: boolean): Play => {
      const play = believed().as('health')
      if (told) play.does({ type: 'frame' })
      return play.pledges([care], fund(100)).until('outturn', { health: { 'step-down': 100 } })
    }
    expect(moved(kept(false), care, 'health', 'kept')[0]).toEqual(['integrity', 24])
    expect(moved(kept(true), care, 'health', 'kept')[0]).toEqual(['integrity', 30])
    expect(moved(kept(true), care, 'health', 'framed')).toEqual([['benevolence', 4]])
    // The council credits health with less than the 500 that it takes.
    expect(moved(kept(true), council, 'health', 'framed')).toEqual([])
  })

  it('falls with its teller’s word, and takes confidence along', () => {
    const play = believed().as('health').does({ type: 'frame' }).pledges([care], fund(100)).until('outturn')
    expect(play.told('frame-fell')).toEqual([{ type: 'frame-fell', by: 'health' }])
    expect(play.told('confidence-moved')).toMatchObject([{ by: -10, because: 'framed-falsely' }])
    expect(moved(play, care, 'health', 'framed-falsely')).toEqual([['integrity', -12]])
    play.until('board', {}, 2)
    expect(play.as('health').refused({ type: 'frame' }).code).toBe('not-credible')
    expect(closedOf(play, 'health', 'frame')).toEqual([{ type: 'frame', code: 'not-credible' }])
  })

  it('is told by one seat once at a time', () => {
    const play = believed().as('health').does({ type: 'frame' })
    expect(play.refused({ type: 'frame' }).code).toBe('already-framed')
    play.until('board', {}, 3).as('health').does({ type: 'frame' })
  })
})

describe('brokering', () => {
  /** Care and the council trust public health so much; they do not trust each other. */
  const board = (trust: number): Play =>
    openBoard((data) => {
      data.history.trust.push(
        ...[care, council].map((from) => ({
          from,
          to: publicHealth,
          ability: trust,
          benevolence: trust,
          integrity: trust,
        })),
      )
      data.history.trust = data.history.trust.filter(
        (t, i, all) => all.findLastIndex((x) => x.from === t.from && x.to === t.to) === i,
      )
    })
  const between: [string, string] = [care, council]

  it('brings two together who trust the third: their next deal counts half as much again, free of assurance', () => {
    const play = board(600).as(publicHealth).does({ type: 'broker', between })
    expect(moved(play, care, council, 'brokered')).toEqual([['benevolence', 12]])
    play.as(council).offers(
      [care],
      [
        { do: 'pay', by: council, to: care, amount: 50 },
        { do: 'pledge', by: care, promise: { of: 'maintain', line: 'homecare', amount: 300, due: 1 } },
      ],
    )
    play.as(care).accepts()
    expect(play.told('paid')).toMatchObject([{ amount: 50, overhead: 0 }])
    play.until('outturn')
    expect(moved(play, council, care, 'kept')[0]).toEqual(['integrity', 36])
    expect(moved(play, care, publicHealth, 'brokered')).toEqual([['benevolence', 10]])
    expect(moved(play, council, publicHealth, 'brokered')).toEqual([['benevolence', 10]])
  })

  it('comes to nothing where one of them does not: the one who tried hears who, they hear nothing', () => {
    const play = board(300).as(publicHealth).does({ type: 'broker', between })
    expect(play.told('broker-declined')).toMatchObject([{ of: [care, council] }])
    expect(play.events.at(-1)?.to).toEqual([publicHealth])
    expect(moved(play, care, council, 'brokered')).toEqual([])
    expect(play.view(care).partnership.brokerings).toEqual([])
    expect(play.refused({ type: 'broker', between: [council, care] }).code).toBe('already-brokered')
  })

  it('takes two others', () => {
    const play = board(600).as(publicHealth)
    expect(play.refused({ type: 'broker', between: [care, care] }).code).toBe('bad-pair')
    expect(play.refused({ type: 'broker', between: [care, publicHealth] }).code).toBe('bad-pair')
    expect(play.refused({ type: 'broker', between: [care, 'nobody'] }).code).toBe('no-such-seat')
  })
})
