import { describe, expect, it } from 'vitest'
import { explain } from '../../src/partners/index.ts'
import type { ScenarioData } from '../../src/schema/index.ts'
import { atTheBoard, type Play } from '../support/session.ts'
import { openBoard } from '../support/variants.ts'
import { ask, boardOf, friendly } from './tables.ts'

const care = 'social-care'
const council = 'local-government'
const publicHealth = 'public-health'
const fund = (amount: number, due: number) => ({ of: 'fund' as const, programme: 'step-down', amount, due })

/** Two years of play, and a programme of health and care that is well worth it. */
function worthwhile(data: ScenarioData): void {
  data.rounds = 8
  for (const p of data.programmes)
    if (p.id === 'step-down') p.gains = [{ to: 'health', worth: 900, text: 'Fewer wait.' }]
}

describe('after a promise of its own was broken', () => {
  /** Health has broken its word to care and now sits with a partner. */
  const guilty = (): Play =>
    friendly(worthwhile)
      .as('health')
      .pledges([care], fund(100, 1))
      .until('board', { [care]: { 'step-down': 50 } }, 2)

  it('the steady makes amends in full, the hedger in part, the fortress with words where it needs the other', () => {
    for (const [persona, amount] of [
      ['steady', 100],
      ['reciprocator', 60],
      ['hedger', 30],
      ['fortress', 0],
    ] as const) {
      const made = boardOf(guilty(), persona, 'health').filter((d) => d.because.code === 'amend-breach')
      expect(made).toHaveLength(1)
      expect(made[0]).toMatchObject({
        action: { type: 'amend', grievance: 'pledge-1-social-care', amount },
        because: { code: 'amend-breach', data: { seat: care, round: 1 } },
      })
    }
  })

  it('nobody makes amends in the last round, when nothing is left to gain by it', () => {
    const late = friendly()
      .until('board', {}, 3)
      .as('health')
      .pledges([care], fund(100, 3))
      .until('board', {}, 4)
    for (const persona of ['fortress', 'hedger', 'reciprocator', 'steady'])
      expect(boardOf(late, persona, 'health').map((d) => d.action.type)).not.toContain('amend')
  })
})

describe('amends made to a partner', () => {
  const offered = (mended: boolean): Play => {
    const play = friendly().as('health').pledges([care], fund(100, 1)).until('board', {}, 2)
    if (mended) play.as('health').does({ type: 'amend', grievance: 'pledge-1-social-care', amount: 100 })
    const pay = { do: 'pay' as const, by: 'health', to: care, amount: 110 }
    const promise = (by: string, amount: number) => ({ do: 'pledge' as const, by, promise: fund(amount, 2) })
    return play.as('health').offers([care], [pay, promise('health', 100), promise(care, 50)])
  }

  it('open the way to deals again, but not with the fortress', () => {
    for (const [persona, answers] of [
      ['reciprocator', 'accept'],
      ['hedger', 'accept'],
      ['fortress', 'decline'],
    ] as const) {
      expect(ask(offered(false), persona, care).action.type).toBe('decline')
      expect(ask(offered(true), persona, care).action.type).toBe(answers)
    }
  })

  it('are told of when it explains itself', () => {
    const codes = explain('reciprocator', offered(true).view(care)).map((b) => b.code)
    expect(codes).toContain('record-mended-one')
    expect(codes).toContain('record-broke')
  })
})

describe('before a cut', () => {
  /** Health has so little that it must cut wards, on which care depends. */
  const poor = (): Play =>
    openBoard((data) => {
      const health = data.seats.find((s) => s.id === 'health')
      if (health) Object.assign(health, { income: 640, reserves: 0 })
    })

  it('the honest warn whom it will hit, the fortress does not', () => {
    for (const persona of ['steady', 'reciprocator', 'hedger']) {
      const play = poor()
      const warnings = boardOf(play, persona, 'health').filter((d) => d.action.type === 'warn')
      expect(warnings).toMatchObject([
        { action: { to: [care], line: 'wards' }, because: { code: 'warn-cut', data: { line: 'wards' } } },
      ])
      const { action } = ask(play.until('budget'), persona, 'health')
      if (action.type !== 'budget') throw new Error('no budget')
      expect(action.lines.find((l) => l.id === 'wards')?.amount).toBeLessThan(270)
    }
    expect(boardOf(poor(), 'fortress', 'health').map((d) => d.action.type)).not.toContain('warn')
  })

  it('nobody is warned of a cut that is not to come', () => {
    expect(boardOf(openBoard(), 'steady', 'health').map((d) => d.action.type)).not.toContain('warn')
  })
})

describe('residents', () => {
  const rich = (): Play =>
    friendly(worthwhile).until('board', { health: { 'step-down': 100 }, [care]: { 'step-down': 50 } }, 2)

  it('are worked with on a programme that runs, once in a round', () => {
    const engaged = boardOf(rich(), 'steady', 'health').filter((d) => d.action.type === 'engage')
    expect(engaged).toMatchObject([
      {
        action: { programme: 'step-down' },
        because: { code: 'engage-fit', data: { programme: 'step-down' } },
      },
    ])
  })

  it('are not, where the time is worth more: in the last quarter, or to the fortress', () => {
    expect(boardOf(rich(), 'fortress', 'health').map((d) => d.action.type)).not.toContain('engage')
    const last = rich().until('board', {}, 8)
    expect(boardOf(last, 'steady', 'health').map((d) => d.action.type)).not.toContain('engage')
  })
})

describe('a shared story', () => {
  /** The council has kept three promises to keep its pools open. */
  const trusted = (): Play => {
    const play = friendly((data) => {
      data.rounds = 8
      data.rules.leadership.frame_integrity = 500
    })
    for (const round of [1, 2, 3])
      play
        .as(council)
        .pledges(['health'], { of: 'maintain', line: 'leisure', amount: 100, due: round }, true)
        .until('board', {}, round + 1)
    return play
  }

  it('is told by the steady when it has kept its word, and by no one who keeps it seldom', () => {
    const told = boardOf(trusted(), 'steady', council).filter((d) => d.action.type === 'frame')
    expect(told).toMatchObject([{ because: { code: 'frame-word', data: { count: 3 } } }])
    expect(boardOf(friendly(), 'steady', council).map((d) => d.action.type)).not.toContain('frame')
    for (const persona of ['hedger', 'fortress'])
      expect(boardOf(trusted(), persona, council).map((d) => d.action.type)).not.toContain('frame')
  })
})

describe('two others who are at odds', () => {
  const apart = (): Play =>
    friendly((data) => {
      for (const p of data.programmes)
        if (p.id === 'step-down') p.gains = [{ to: council, worth: 400, text: 'Fewer wait.' }]
    })

  it('are brought together by one whom both trust and who would gain', () => {
    const brokered = boardOf(apart(), 'steady', council).filter((d) => d.action.type === 'broker')
    expect(brokered).toMatchObject([
      {
        action: { between: ['health', care] },
        because: { code: 'broker-work', data: { seat: 'health', other: care, programme: 'step-down' } },
      },
    ])
  })

  it('are left alone by the fortress, by one who gains nothing, and by one whom they do not trust', () => {
    const brokers = (play: Play, persona: string, seat: string) =>
      boardOf(play, persona, seat).some((d) => d.action.type === 'broker')
    expect(brokers(apart(), 'fortress', council)).toBe(false)
    expect(brokers(friendly(), 'reciprocator', publicHealth)).toBe(false)
    expect(brokers(openBoard(), 'steady', council)).toBe(false)
  })
})

describe('a card about persons', () => {
  const held = (change: (data: ScenarioData) => void = () => {}): Play =>
    friendly((data) => {
      change(data)
      for (const card of data.cards) if (card.id === 'fit-list') card.sensitivity = 'personal'
    })
  const unagreed = (data: ScenarioData): void => {
    data.agreements = []
  }
  const asked = (): Play => held(unagreed).as(care).does({ type: 'request', to: 'health', topic: 'beds' })

  it('is given without names by the steady, and kept for “data protection” by the fortress', () => {
    expect(ask(asked(), 'steady', 'health').action).toMatchObject({ type: 'share', way: 'anonymised' })
    expect(ask(asked(), 'fortress', 'health')).toMatchObject({
      action: { type: 'refuse', because: 'data-protection' },
      because: { code: 'refuse-personal' },
    })
  })

  it('is given by agreement once there is one, by both', () => {
    for (const persona of ['steady', 'fortress']) {
      const play = held()
      play.as('health').does({ type: 'draft', kind: 'data-sharing', with: [care] })
      play.as(care).does({ type: 'sign', agreement: play.state.agreements[0]?.id ?? 0 })
      play.as(care).does({ type: 'request', to: 'health', topic: 'beds' })
      expect(ask(play, persona, 'health').action).toMatchObject({ type: 'share', way: 'agreement' })
    }
  })

  it('is never said to be protected where something else is held that could be told', () => {
    const play = atTheBoard().as(care).does({ type: 'request', to: 'health', topic: 'beds' })
    for (const persona of ['steady', 'fortress', 'hedger', 'reciprocator'])
      expect(ask(play, persona, 'health').action).not.toMatchObject({ because: 'data-protection' })
  })
})
