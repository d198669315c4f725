import { describe, expect, it } from 'vitest'
import type { PledgeView, View } from '../../src/schema/index.ts'
import { openSession, viewOf } from '../../src/session/index.ts'
import {
  budgetOf,
  droppedBy,
  firstDraft,
  fitted,
  plainDraft,
  planned,
  spentBy,
  spentFrom,
} from '../../src/ui/board/budget/draft.ts'
import { readDraft } from '../../src/ui/board/budget/kept.ts'
import { lastPressures, shortOfPressures, spentSoFar } from '../../src/ui/board/budget/past.ts'
import {
  canHonour,
  dueNow,
  honour,
  honoured,
  promisedBy,
  promisedIn,
  shortfall,
  takenOut,
  withoutPromise,
} from '../../src/ui/board/budget/promised.ts'
import { winterPressures } from '../support/scenarios.ts'

const option = {
  type: 'budget' as const,
  available: 500,
  lines: [
    { id: 'beds', min: 100, max: 300, plan: 200 },
    { id: 'nursing', min: 50, max: 90, plan: 120 },
  ],
  programmes: [{ id: 'home-first', cost: 80, max: 80 }],
  funds: [],
  pools: [],
}

const pooling = {
  ...option,
  funds: [{ agreement: 3, asked: 40, max: 80 }],
  pools: [
    {
      agreement: 3,
      most: 120,
      programmes: [
        { id: 'home-first', max: 80 },
        { id: 'warm-homes', max: 50 },
      ],
    },
  ],
}

const pledge = (promise: PledgeView['promise']): PledgeView => ({
  id: 1,
  by: 'health',
  to: ['social-care'],
  promise,
  public: true,
  round: 1,
  deal: null,
  status: 'open',
  judged: null,
})

const running = (streak: number): View => ({
  ...viewOf(openSession(winterPressures(), 'draft', {}), 'health'),
  round: 2,
  programmes: viewOf(openSession(winterPressures(), 'draft', {}), 'health')
    .programmes.slice(0, 1)
    .map((one) => ({ ...one, id: 'home-first', threshold: 900, streak })),
  history: [
    {
      round: 1,
      budgets: [{ seat: 'health', lines: [], programmes: [{ id: 'home-first', amount: 75 }] }],
      pools: [],
      programmes: [],
      events: [],
      lies: [],
    },
  ],
})

describe('the budget sheet', () => {
  it('starts at the approved plan, within what is allowed, with nothing for programmes', () => {
    const draft = plainDraft(option)
    expect(draft).toEqual({
      lines: { beds: 200, nursing: 90 },
      programmes: { 'home-first': 0 },
      funds: {},
      pools: {},
    })
    expect(spentBy(draft)).toBe(290)
  })

  it('starts with what was signed for a pooled fund, and counts it as spent', () => {
    const draft = plainDraft(pooling)
    expect(draft.funds).toEqual({ 3: 40 })
    expect(spentBy(draft)).toBe(330)
    const owed = pledge({ of: 'contribute', agreement: 3, amount: 40, due: 1 })
    const less = { ...draft, funds: { 3: 10 } }
    expect(honoured(draft, owed)).toBe(true)
    expect(honoured(less, owed)).toBe(false)
    expect(honour(less, owed)).toEqual(draft)
  })

  it('spends a hosted fund apart from one’s own money, and seals what is above nothing', () => {
    const draft = { ...plainDraft(pooling), pools: { 3: { 'home-first': 60, 'warm-homes': 0 } } }
    expect(spentFrom(draft, 3)).toBe(60)
    expect(spentBy(draft)).toBe(330)
    expect(budgetOf(draft)).toMatchObject({
      funds: [{ agreement: 3, amount: 40 }],
      pools: [{ agreement: 3, programme: 'home-first', amount: 60 }],
    })
    expect(droppedBy(running(1), pooling, draft)).toHaveLength(1)
    const enough = { ...draft, pools: { 3: { 'home-first': 72 } } }
    expect(droppedBy(running(1), pooling, enough)).toHaveLength(0)
  })

  it('honours a promise to fund with one press', () => {
    const promised = pledge({ of: 'fund', programme: 'home-first', amount: 60, due: 1 })
    const draft = plainDraft(option)
    expect(honoured(draft, promised)).toBe(false)
    const next = honour(draft, promised)
    expect(next.programmes['home-first']).toBe(60)
    expect(honoured(next, promised)).toBe(true)
  })

  it('knows that a service kept above its promised level honours the promise', () => {
    expect(honoured(plainDraft(option), pledge({ of: 'maintain', line: 'beds', amount: 150, due: 2 }))).toBe(
      true,
    )
    expect(honoured(plainDraft(option), pledge({ of: 'maintain', line: 'beds', amount: 250, due: 2 }))).toBe(
      false,
    )
  })

  const owing = (...promises: PledgeView['promise'][]): View => ({
    ...running(0),
    pledges: promises.map((promise, at) => ({ ...pledge(promise), id: at + 1 })),
  })
  const funding = (amount: number, due = 2): PledgeView['promise'] => ({
    of: 'fund',
    programme: 'home-first',
    amount,
    due,
  })

  it('begins with what was promised for this quarter entered, and counts it as spent', () => {
    const view = owing(funding(60), { of: 'maintain', line: 'beds', amount: 250, due: 3 })
    const draft = firstDraft(option, view)
    expect(draft.programmes['home-first']).toBe(60)
    expect(draft.lines['beds']).toBe(250)
    expect(spentBy(draft)).toBe(400)
    expect(dueNow(view).every((one) => honoured(draft, one))).toBe(true)
    expect(planned(option, view)).toEqual(draft)
    expect(promisedIn(view, draft)).toBe(60)
    expect(promisedBy(view, view.viewer, 'home-first')).toBe(60)
    expect(firstDraft(option, owing(funding(60, 3))).programmes['home-first']).toBe(0)
    expect(promisedBy(owing(funding(60, 3)), view.viewer, 'home-first')).toBe(0)
  })

  it('holds a promise whole even where the money does not reach, and no more than that of what ran before', () => {
    const poor = { ...option, available: 300 }
    const draft = firstDraft(poor, { ...running(1), pledges: owing(funding(60)).pledges })
    expect(draft.programmes['home-first']).toBe(60)
    expect(spentBy(draft)).toBe(350)
    const rich = firstDraft(option, { ...running(1), pledges: owing(funding(60)).pledges })
    expect(rich.programmes['home-first']).toBe(75)
  })

  it('leaves out what the sheet cannot hold', () => {
    const view = owing(funding(90), {
      of: 'fund',
      programme: 'closed',
      amount: 10,
      due: 2,
    })
    expect(dueNow(view).map((one) => canHonour(option, one))).toEqual([false, false])
    expect(firstDraft(option, view)).toEqual(plainDraft(option))
  })

  it('takes out one promise by itself, and puts it back', () => {
    const again = owing(funding(60), funding(40))
    // To another seat: made to the same it would be one promise, made again.
    const view = {
      ...again,
      pledges: again.pledges.map((one, at) => (at === 0 ? one : { ...one, to: ['public-health'] })),
    }
    expect(dueNow(again).map(({ promise }) => promise)).toEqual([funding(60)])
    const [more, less] = dueNow(view)
    const draft = firstDraft(option, view)
    if (!more || !less) throw new Error('nothing was promised')
    const without = takenOut(view, draft, more)
    expect(without?.programmes['home-first']).toBe(40)
    expect(without && honoured(without, less)).toBe(true)
    expect(without && shortfall(without, more)).toBe(20)
    expect(without && honour(without, more)).toEqual(draft)
    expect(takenOut(view, draft, less)?.programmes['home-first']).toBe(0)
    expect(promisedIn(view, draft)).toBe(60)
    expect(without && promisedIn(view, without)).toBe(40)
    expect(
      takenOut(view, draft, pledge({ of: 'maintain', line: 'beds', amount: 150, due: 2 })),
    ).toBeUndefined()
  })

  it('puts in no less than there was when a promise is honoured', () => {
    const draft = { ...plainDraft(option), programmes: { 'home-first': 80 } }
    expect(honour(draft, pledge(funding(60)))).toEqual(draft)
  })

  it('starts a running programme at what was given last quarter, as far as there is money', () => {
    expect(firstDraft(option, running(1)).programmes['home-first']).toBe(75)
    expect(firstDraft(option, running(0)).programmes['home-first']).toBe(0)
    expect(firstDraft({ ...option, available: 300 }, running(1)).programmes['home-first']).toBe(10)
  })

  it('knows that too little for a running programme is dropping out of it', () => {
    const giving = (amount: number) => ({
      lines: {},
      programmes: { 'home-first': amount },
      funds: {},
      pools: {},
    })
    expect(droppedBy(running(1), option, giving(71))).toHaveLength(1)
    expect(droppedBy(running(1), option, giving(72))).toHaveLength(0)
    expect(droppedBy(running(0), option, giving(0))).toHaveLength(0)
  })
})

describe('a kept draft', () => {
  it('is fitted to the sheet that it comes back to', () => {
    const odd = {
      lines: { beds: 9_999, gone: 7 },
      programmes: { 'home-first': -50, gone: 9 },
      funds: { 3: 20, 99: 5 },
      pools: { 3: { 'home-first': 70, 'warm-homes': 70 }, 8: { gone: 1 } },
    }
    expect(fitted(pooling, odd)).toEqual({
      lines: { beds: 300, nursing: 90 },
      programmes: { 'home-first': 0 },
      funds: { 3: 20 },
      pools: { 3: { 'home-first': 70, 'warm-homes': 50 } },
    })
    const sound = plainDraft(pooling)
    expect(fitted(pooling, sound)).toEqual(sound)
  })

  it('is read back as it was, and what is none is left', () => {
    const kept = {
      round: 2,
      draft: {
        lines: { beds: 150 },
        programmes: { 'home-first': 0 },
        funds: { 3: 40 },
        pools: { 3: { 'home-first': 20 } },
      },
    }
    expect(readDraft(JSON.stringify(kept))).toEqual(kept)
    expect(readDraft('null')).toBeUndefined()
    expect(readDraft('{"round":2,"draft":{"lines":{},"programmes":{}}}')).toBeUndefined()
    expect(readDraft('{"round":2,"draft":{"lines":{"beds":"many"},"programmes":{}}}')).toBeUndefined()
  })
})

it('names the partners of a programme who have promised nothing for the quarter', () => {
  const view = viewOf(openSession(winterPressures(), 'unsure', {}), 'local-government')
  const keys = view.programmes.find(({ id }) => id === 'keys-first')
  if (!keys) throw new Error('no such programme')
  const others = keys.partners.map(({ seat }) => seat).filter((seat) => seat !== 'local-government')
  expect(withoutPromise(view, keys)).toEqual(others)
  const promised: PledgeView = {
    ...pledge({ of: 'fund', programme: 'keys-first', amount: 50, due: view.round }),
    status: 'open',
  }
  expect(withoutPromise({ ...view, pledges: [promised] }, keys)).toEqual(
    others.filter((seat) => seat !== promised.by),
  )
})

it('knows what the last quarter’s pressures would leave, and what a service has cost so far', () => {
  const view = viewOf(openSession(winterPressures(), 'past', {}), 'local-government')
  const charge = (round: number, amount: number) => ({ round, charge: 'beds', title: 'Beds', amount })
  const later: View = {
    ...view,
    round: 3,
    mine: { ...view.mine, charges: [charge(1, 500), charge(2, 60), charge(2, 40)] },
  }
  expect(lastPressures(later)).toBe(100)
  expect([130, 100, 30, -5].map((left) => shortOfPressures(later, left))).toEqual([0, 0, 70, 0])
  const opened = (round: number, seat: string, amount: number) => ({
    n: round,
    round,
    body: { type: 'budget-opened' as const, seat, lines: [{ id: 'lido', amount }], programmes: [] },
  })
  const events = [opened(1, 'me', 550), opened(1, 'them', 9), opened(2, 'me', 600)]
  expect(spentSoFar(events, 'me', 'lido')).toBe(1150)
})
