import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { type Decision, decide, explain } from '../../src/partners/index.ts'
import { atTheBoard, type Play } from '../support/session.ts'
import { ask } from './tables.ts'

const care = 'social-care'
const pay = (by: string, to: string, amount: number) => ({ do: 'pay' as const, by, to, amount })
const fund = (by: string, amount: number, due: number) => ({
  do: 'pledge' as const,
  by,
  promise: { of: 'fund' as const, programme: 'step-down', amount, due },
})

/** Health promises care to fund step-down, and breaks its word in round 1; then it offers the same again in `round`. */
const afterABreach = (round: number): Play =>
  atTheBoard()
    .as('health')
    .pledges([care], { of: 'fund', programme: 'step-down', amount: 100, due: 1 })
    .until('board', {}, round)
    .as('health')
    .offers([care], [pay('health', care, 60), fund('health', 100, round), fund(care, 50, round)])

describe('an offer', () => {
  const offer = (amount: number): Play =>
    atTheBoard()
      .as('health')
      .offers([care], [pay('health', care, amount), fund('health', 100, 1), fund(care, 50, 1)])

  it('that pays one who would lose is taken by all four', () => {
    for (const persona of ['reciprocator', 'fortress', 'hedger', 'steady'])
      expect(ask(offer(110), persona, care).action).toMatchObject({
        type: 'accept',
        deal: offer(110).deal().id,
      })
  })

  it('that leaves its partner short of a fair part is countered by those who count, taken by the steady', () => {
    const short = (): Play =>
      atTheBoard()
        .as('health')
        .offers([care], [pay('health', care, 40), fund('health', 60, 1), fund(care, 30, 1)])
    expect(ask(short(), 'fortress', care)).toMatchObject({
      action: { type: 'counter' },
      because: { code: 'counter-better-split', data: { programme: 'step-down' } },
    })
    expect(ask(short(), 'steady', care).action.type).toBe('accept')
  })

  it('of nothing for something is declined with the true reason', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay(care, 'health', 200)])
    expect(ask(play, 'reciprocator', care)).toMatchObject({
      action: { type: 'decline', because: 'not-worth-it' },
      because: { code: 'offer-not-worth-it' },
    })
  })

  it('of ring-fenced money for something else is declined', () => {
    const play = atTheBoard()
      .as('health')
      .offers(['public-health'], [pay('public-health', 'health', 50), fund('health', 100, 1)])
    expect(ask(play, 'steady', 'public-health').action).toMatchObject({
      type: 'decline',
      because: 'ring-fence',
    })
  })

  it('of more than there is is not taken as it stands', () => {
    const play = atTheBoard()
      .as('health')
      .offers([care], [pay(care, 'health', 400), fund('health', 100, 1), fund(care, 50, 1)])
    const { action } = ask(play, 'steady', care)
    if (action.type === 'counter')
      for (const clause of action.clauses) if (clause.do === 'pay') expect(clause.amount).toBeLessThan(400)
    expect(['counter', 'decline']).toContain(action.type)
  })

  it('is countered so often and no more', () => {
    const play = offer(60)
    let counters = 0
    for (let turn = 0; turn < 12; turn++) {
      const seat = play.deal().author === care ? 'health' : care
      const { action } = ask(play, 'fortress', seat)
      if (action.type === 'counter') counters += 1
      if (!['counter', 'accept', 'decline'].includes(action.type)) break
      play.as(seat).does(action)
      if (action.type !== 'counter') break
    }
    expect(counters).toBeLessThanOrEqual(4)
    expect(['due', 'declined']).toContain(play.deal().status)
  })
})

describe('after a broken promise', () => {
  it('the fortress deals no more, and says why', () => {
    for (const round of [2, 4]) {
      const decision = ask(afterABreach(round), 'fortress', care)
      expect(decision.action).toMatchObject({ type: 'decline', because: 'you-broke-a-pledge' })
      expect(decision.because).toEqual({ code: 'offer-after-breach', data: { seat: 'health', round: 1 } })
    }
  })

  it('the reciprocator answers once, then begins again', () => {
    expect(ask(afterABreach(2), 'reciprocator', care).action).toMatchObject({ because: 'you-broke-a-pledge' })
    const later = ask(afterABreach(3), 'reciprocator', care)
    expect(later.because.code).not.toBe('offer-after-breach')
  })

  it('the steady forgives the first', () => {
    const decision = ask(afterABreach(2), 'steady', care)
    expect(decision.because.code).not.toBe('offer-after-breach')
  })

  it('each explains where it stands', () => {
    const view = afterABreach(2).view(care)
    const stands = (persona: string) => explain(persona, view).filter((b) => b.data.seat === 'health')
    expect(stands('fortress')[0]?.code).toBe('stance-never-again')
    expect(stands('reciprocator')[0]?.code).toBe('stance-not-now')
    for (const persona of ['fortress', 'reciprocator', 'steady'])
      expect(stands(persona)).toContainEqual({
        code: 'record-broke',
        data: expect.objectContaining({ seat: 'health', round: 1, amount: 100, did: 0, about: 'step-down' }),
      })
  })
})

describe('how long a partner says that it holds back', () => {
  const stands = (persona: string, round: number): string | undefined =>
    explain(persona, afterABreach(round).view(care)).find((b) => b.data.seat === 'health')?.code

  it('the reciprocator says “this quarter” once', () => {
    expect(stands('reciprocator', 2)).toBe('stance-not-now')
    expect(stands('reciprocator', 3)).toBe('stance-forgiven')
  })

  it('the reciprocator says at the outturn of a breach that its answer is to come', () => {
    const view = afterABreach(2).view(care)
    const told = explain('reciprocator', { ...view, round: 1 }).find((b) => b.data.seat === 'health')
    expect(told?.code).toBe('stance-next')
  })

  it('the hedger says “two quarters”, then that this is the last', () => {
    expect([2, 3, 4].map((round) => stands('hedger', round))).toEqual([
      'stance-for-longer',
      'stance-not-now',
      'stance-wary',
    ])
  })

  it('speaks of a promise broken at the table as such, not as of something old', () => {
    const play = afterABreach(3)
    const open = legalActions(play.state, care).open.filter((o) => o.type === 'meet' && o.with === 'health')
    const meet = (grievances: 'old' | 'new'): Decision => {
      const view = play.view(care)
      const pledge = grievances === 'old' ? null : 1
      const told = { ...view, grievances: view.grievances.map((g) => ({ ...g, pledge })) }
      return decide('reciprocator', told, { open, closed: [] }, stream('test', care, 3))
    }
    expect(meet('new').because.code).toBe('meet-breach')
    expect(meet('old').because.code).toBe('meet-grievance')
  })
})

describe('a request', () => {
  const asked = (topic: string, to: string, by = 'health'): Play =>
    atTheBoard().as(by).does({ type: 'request', to, topic })

  it('for a topic on which nothing is held is answered honestly', () => {
    const { action } = ask(asked('beds', care), 'steady', care)
    expect(action).toMatchObject({ type: 'refuse', because: 'nothing-held' })
  })

  it('is met by the steady with the reading as it is', () => {
    const { action } = ask(asked('beds', 'health', care), 'steady', 'health')
    expect(action).toEqual({ type: 'share', card: 'fit-list', to: [care] })
  })

  it('is passed over in silence by the fortress', () => {
    const { action } = ask(asked('beds', 'health', care), 'fortress', 'health')
    expect(['share', 'refuse']).not.toContain(action.type)
  })
})

describe('a budget', () => {
  const promised = (): Play =>
    atTheBoard()
      .as(care)
      .pledges(['health'], { of: 'fund', programme: 'step-down', amount: 50, due: 1 })
      .until('budget')

  const given = (persona: string): number => {
    const { action } = ask(promised(), persona, care)
    return action.type === 'budget' ? (action.programmes.find((p) => p.id === 'step-down')?.amount ?? 0) : -1
  }

  it('keeps a promise that costs, or breaks it, by the rule', () => {
    expect(given('steady')).toBe(50)
    expect(given('fortress')).toBe(0)
  })

  it('says when a promise was broken for gain', () => {
    expect(ask(promised(), 'fortress', care).because).toMatchObject({
      code: 'budget-broke',
      data: { programme: 'step-down' },
    })
  })

  it('keeps every line between floor and ceiling and within what there is', () => {
    for (const persona of ['reciprocator', 'fortress', 'hedger', 'steady']) {
      const play = atTheBoard().until('budget')
      for (const seat of play.seats()) play.as(seat).does(ask(play, persona, seat).action)
      expect(play.state.phase).toBe('outturn')
    }
  })
})
