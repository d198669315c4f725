import { describe, expect, it } from 'vitest'
import { legalActions } from '../../src/engine/index.ts'
import { firstDraft } from '../../src/ui/board/budget/draft.ts'
import { nextOccasion, type Occurring } from '../../src/ui/board/guide/occasions.ts'
import { type Facts, nextStep, STEPS } from '../../src/ui/board/guide/steps.ts'
import { openBoard } from '../support/variants.ts'

const play = openBoard(() => {})
const facts = (change: Partial<Facts> = {}): Facts => ({
  view: play.view('health'),
  options: legalActions(play.state, 'health'),
  looked: new Set(),
  answered: false,
  told: 0,
  ...change,
})
/** The ids of the steps that come, when each is passed by “Next”. */
function walk(of: Facts): string[] {
  const passed: string[] = []
  for (let step = nextStep(of, passed); step; step = nextStep(of, passed)) passed.push(step.id)
  return passed
}

describe('the guided quarter', () => {
  it('leads through each phase in order and ends', () => {
    const view = play.view('health')
    for (const phase of ['brief', 'board', 'budget', 'outturn', 'reflect'] as const) {
      const ids = walk(facts({ view: { ...view, phase } }))
      expect(ids).toEqual(
        STEPS.filter((step) => step.phase === phase && ids.includes(step.id)).map(({ id }) => id),
      )
      expect(ids.length).toBeGreaterThan(1)
    }
    expect(walk(facts({ view: { ...view, phase: 'debrief' } }))).toEqual([])
  })

  it('passes over what cannot be done', () => {
    const view = play.view('health')
    const bare = { ...view, phase: 'brief' as const, mine: { ...view.mine, cards: [] } }
    expect(walk(facts({ view: bare }))).not.toContain('card')
    expect(view.requests).toEqual([])
    expect(walk(facts())).not.toContain('answer')
    const open = { status: 'open' as const, refusal: null }
    const asked = { id: 1, by: 'social-care', to: 'health', topic: 'beds', round: 1, ...open }
    expect(walk(facts({ view: { ...view, requests: [asked] } }))[0]).toBe('answer')
  })

  it('takes a step as done when the player has done it', () => {
    const view = { ...play.view('health'), phase: 'brief' as const }
    expect(walk(facts({ view }))).toContain('card')
    expect(walk(facts({ view, looked: new Set(['card'] as const) }))).not.toContain('card')
    expect(walk(facts())).toContain('act')
    play.as('health').does({ type: 'meet', with: 'social-care' })
    expect(walk(facts())).not.toContain('act')
  })
})

describe('a step of the guided budget and outturn', () => {
  const budgeting = openBoard(() => {}).until('budget')
  const options = legalActions(budgeting.state, 'health')
  const view = budgeting.view('health')
  const option = options.open.find((one) => one.type === 'budget')
  if (option?.type !== 'budget') throw new Error('no budget can be set')
  const plain = firstDraft(option, view)
  const at = (change: Partial<Facts>): string[] => walk(facts({ view, options, ...change }))

  it('is over once a line, then a programme, is no longer as it was laid out', () => {
    expect(at({})).toEqual(expect.arrayContaining(['line', 'programme']))
    expect(at({ budget: plain })).toContain('line')
    const [line = ''] = Object.keys(plain.lines)
    const moved = { ...plain, lines: { ...plain.lines, [line]: (plain.lines[line] ?? 0) - 5 } }
    expect(at({ budget: moved })).not.toContain('line')
    expect(at({ budget: moved })).toContain('programme')
    const [programme = ''] = Object.keys(plain.programmes)
    const paid = { ...plain, programmes: { ...plain.programmes, [programme]: 5 } }
    expect(at({ budget: paid })).toContain('line')
    expect(at({ budget: paid })).not.toContain('programme')
  })

  it('does not point at joint programmes where there are none to pay for', () => {
    const none = { ...options, open: [{ ...option, programmes: [] }] }
    expect(at({ options: none })).not.toContain('programme')
  })

  it('is over once the map has told this outturn, or cannot tell it, and leads to no reflection where there is none', () => {
    const outturn = { ...view, phase: 'outturn' as const }
    expect(at({ view: outturn, told: view.round - 1 })).toContain('scenes')
    expect(at({ view: outturn })).toContain('to-reflect')
    const blunt = { ...outturn, rules: { ...outturn.rules, reflect: false } }
    expect(at({ view: blunt })).not.toContain('to-reflect')
    expect(at({ view: outturn, told: view.round })).not.toContain('scenes')
    expect(at({ view: outturn, told: Number.POSITIVE_INFINITY })).not.toContain('scenes')
  })
})

describe('what unfolds later', () => {
  const now = (change: Partial<Occurring> = {}): Occurring => ({ ...facts(), events: [], ...change })
  const at = (phase: Occurring['view']['phase'], change: Partial<Occurring['view']> = {}): Occurring =>
    now({ view: { ...play.view('health'), phase, ...change } })

  it('tells of a new chapter in the brief after it began, and not again once met', () => {
    const began = { type: 'act-began' as const, act: 'crunch', title: 'Crunch', text: '' }
    const next = { ...at('brief', { round: 3 }), events: [{ n: 9, round: 2, body: began }] }
    expect(nextOccasion(next, [])?.id).toBe('act')
    expect(nextOccasion(next, ['act'])).toBeUndefined()
    expect(nextOccasion({ ...next, view: { ...next.view, round: 4 } }, [])).toBeUndefined()
    expect(nextOccasion({ ...next, view: { ...next.view, phase: 'board' } }, [])?.id).not.toBe('act')
  })

  it('tells whose the notice is', () => {
    const { seats } = play.view('health')
    const noticed = (id: string) =>
      seats.map((seat) =>
        seat.id === id ? { ...seat, notice: { kind: 'notice' as const, from: 2, until: 3 } } : seat,
      )
    expect(nextOccasion(at('brief'), [])).toBeUndefined()
    expect(nextOccasion(at('brief', { seats: noticed('health') }), [])?.id).toBe('own-notice')
    expect(nextOccasion(at('brief', { seats: noticed('social-care') }), [])?.id).toBe('notice')
  })

  it('tells of agreements when one can be drafted, until that was looked at', () => {
    const drafts = legalActions(play.state, 'health').open.filter(({ type }) => type === 'draft')
    expect(drafts.length).toBeGreaterThan(0)
    expect(nextOccasion(at('board'), [])?.id).toBe('agreement')
    const looked = new Set(['draft'] as const)
    expect(nextOccasion({ ...at('board'), looked }, [])).toBeUndefined()
    const none = legalActions(play.state, 'health')
    const open = none.open.filter(({ type }) => type !== 'draft')
    expect(nextOccasion({ ...at('board'), options: { ...none, open } }, [])).toBeUndefined()
  })

  it('tells of a promise in the budget that it falls due in', () => {
    expect(nextOccasion(at('budget'), [])).toBeUndefined()
    const pledge = {
      id: 1,
      by: 'health',
      to: ['social-care'],
      promise: { of: 'fund' as const, programme: 'd2a', amount: 100, due: 2 },
      public: false,
      round: 1,
      deal: null,
      status: 'open' as const,
      judged: null,
    }
    expect(nextOccasion(at('budget', { round: 2, pledges: [pledge] }), [])?.id).toBe('due')
    expect(nextOccasion(at('budget', { round: 1, pledges: [pledge] }), [])).toBeUndefined()
    expect(nextOccasion(at('budget', { round: 2, pledges: [{ ...pledge, by: 'social-care' }] }), [])).toBe(
      undefined,
    )
  })
})
