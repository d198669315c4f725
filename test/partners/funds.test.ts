import { describe, expect, it } from 'vitest'
import type { FundTerms, ScenarioData } from '../../src/schema/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import type { Play } from '../support/session.ts'
import { ask, boardOf, friendly, playTable } from './tables.ts'

const care = 'social-care'
const council = 'local-government'

/** A board of two years on which step-down is worth so much to health and to social care, and a pooled fund can be had. */
const board = (health: number, social: number, change: (data: ScenarioData) => void = () => {}): Play =>
  friendly((data) => {
    data.rounds = 8
    data.agreements = data.agreements.filter((a) => a.id === 'pooled-fund')
    for (const programme of data.programmes)
      if (programme.id === 'step-down')
        programme.gains = [
          { to: 'health', worth: health, text: 'Fewer wait.' },
          { to: care, worth: social, text: 'Fewer are sent home too soon.' },
        ]
    change(data)
  })

const terms = (health: number, social: number, more: Partial<FundTerms> = {}): FundTerms => ({
  host: 'health',
  contributions: [
    { seat: 'health', amount: health },
    { seat: care, amount: social },
  ],
  risk: 'proportional',
  gain: 500,
  ...more,
})

/** The draft of a fund between health and social care, waiting for social care. */
const offered = (play: Play, fund: FundTerms): Play =>
  play.as('health').does({ type: 'draft', kind: 'pooled-fund', with: [care], fund })

/** The fund in force, in the first budget. */
const inForce = (play: Play, fund = terms(100, 50)): Play => {
  offered(play, fund)
  const { id } = play.state.agreements[0] ?? { id: 0 }
  return play.as(care).does({ type: 'sign', agreement: id }).until('budget')
}

/** Both have put in what they owe; the host has spent nothing of it. */
function filled(play: Play): Play {
  const { id: agreement } = play.state.agreements[0] ?? { id: 0 }
  for (const { seat, amount } of terms(100, 50).contributions) {
    const lines = play.state.scenario.seat(seat).lines.map((line) => ({ id: line.id, amount: line.floor }))
    play.as(seat).does({ type: 'budget', lines, programmes: [], funds: [{ agreement, amount }] })
  }
  return play
}

const drafts = (play: Play, persona: string, seat: string) =>
  boardOf(play, persona, seat).filter((d) => d.action.type === 'draft')

describe('a pooled fund', () => {
  it('is drafted for a programme that is the parties’ alone: each its part, the one who puts in most is the host', () => {
    for (const seat of ['health', care])
      expect(drafts(board(260, 120), 'steady', seat)).toMatchObject([
        {
          action: { kind: 'pooled-fund', with: [seat === care ? 'health' : care], fund: terms(100, 50) },
          because: { code: 'draft-agreement', data: { kind: 'pooled-fund' } },
        },
      ])
    for (const persona of ['fortress', 'hedger'])
      expect(drafts(board(260, 120), persona, 'health')).toEqual([])
  })

  it('is filled by who gains where equal parts would leave one worse off, and not drafted where nothing pays for all', () => {
    const [draft] = drafts(board(300, 10), 'steady', 'health')
    expect(draft?.action).toMatchObject({ type: 'draft', fund: { host: 'health' } })
    if (draft?.action.type !== 'draft') return
    const [health, social] = draft.action.fund?.contributions ?? []
    expect((health?.amount ?? 0) + (social?.amount ?? 0)).toBe(150)
    expect(health?.amount).toBeGreaterThan(100)
    expect(drafts(board(60, 0), 'steady', 'health')).toEqual([])
  })
})

describe('the draft of a fund', () => {
  const answers = (fund: FundTerms, persona = 'steady', play = board(260, 120)) =>
    ask(offered(play, fund), persona, care)

  it('is signed where it brings more than it takes; by the hedger where it could not do without its part', () => {
    for (const persona of ['steady', 'reciprocator', 'hedger'])
      expect(answers(terms(90, 60), persona)).toMatchObject({
        action: { type: 'sign' },
        because: { code: 'sign-worth-it', data: { kind: 'pooled-fund' } },
      })
  })

  it('is not signed by one who would then withhold its part: the fund would run without the hedger’s', () => {
    expect(answers(terms(130, 20), 'hedger').because.code).toBe('turn-down-not-worth-it')
    expect(answers(terms(130, 20), 'steady').action.type).toBe('sign')
  })

  it('is turned down where it takes more than it brings: for a programme that it cannot pay for, or with the gain flowing off', () => {
    for (const fund of [terms(10, 20), terms(20, 130, { gain: 0 })])
      expect(answers(fund).because.code).toBe('turn-down-not-worth-it')
  })

  it('is turned down where it would bind more than the rule lets funds bind', () => {
    const { action, because } = answers(terms(100, 300))
    expect(action.type).toBe('turn-down')
    expect(because).toMatchObject({ code: 'turn-down-too-dear', data: { kind: 'pooled-fund', amount: 300 } })
  })
})

describe('a fund in force', () => {
  it('gets what is owed, and its host spends it on what is worth most to those who fill it', () => {
    const play = inForce(board(260, 120), terms(90, 60))
    const { id } = play.state.agreements[0] ?? { id: 0 }
    expect(ask(play, 'steady', 'health')).toMatchObject({
      action: {
        funds: [{ agreement: id, amount: 90 }],
        pools: [{ agreement: id, programme: 'step-down', amount: 150 }],
        programmes: [],
      },
      because: { code: 'budget-hosted', data: { programme: 'step-down' } },
    })
    for (const persona of ['steady', 'reciprocator', 'hedger'])
      expect(ask(play, persona, care)).toMatchObject({
        action: { funds: [{ agreement: id, amount: 60 }], programmes: [] },
        because: { code: 'budget-kept' },
      })
  })

  it('is let down, with the reason, by one whose word is worth less to it than the money', () => {
    const play = inForce(board(260, 0), terms(20, 60))
    const { because, action } = ask(play, 'fortress', care)
    expect(action).toMatchObject({ funds: [{ amount: 0 }] })
    expect(because).toMatchObject({ code: 'budget-broke-fund', data: { kind: 'pooled-fund' } })
    expect(ask(play, 'steady', care)).toMatchObject({ action: { funds: [{ amount: 60 }] } })
  })

  it('makes other money for the same programme needless', () => {
    const about = (play: Play) =>
      ['health', care].flatMap((seat) =>
        boardOf(play, 'steady', seat).filter((d) => d.because.data.programme === 'step-down'),
      )
    expect(about(board(260, 120)).map((d) => d.action.type)).toContain('propose')
    expect(about(inForce(board(260, 120)).until('board', {}, 2)).map((d) => d.action.type)).not.toContain(
      'propose',
    )
  })

  it('is left, and not counted on, when its host has paid for nothing in two quarters', () => {
    const play = inForce(board(260, 120))
    const { id } = play.state.agreements[0] ?? { id: 0 }
    filled(play).until('board', {}, 2)
    expect(boardOf(play, 'steady', care).map((d) => d.action.type)).not.toContain('leave')
    filled(play.until('budget')).until('board', {}, 3)
    expect(ask(play, 'steady', care)).toMatchObject({
      action: { type: 'leave', agreement: id },
      because: { code: 'leave-unspent-fund', data: { seat: 'health', kind: 'pooled-fund' } },
    })
  })

  it('is left by those who fill it once there is nothing that it could pay for', () => {
    const idle = board(260, 120)
    idle.as('health').does({
      type: 'draft',
      kind: 'pooled-fund',
      with: [council],
      fund: {
        host: 'health',
        contributions: [
          { seat: 'health', amount: 10 },
          { seat: council, amount: 10 },
        ],
        risk: 'equal',
        gain: 0,
      },
    })
    const { id } = idle.state.agreements[0] ?? { id: 0 }
    idle.as(council).does({ type: 'sign', agreement: id })
    expect(ask(idle, 'steady', council)).toMatchObject({
      action: { type: 'leave', agreement: id },
      because: { code: 'leave-idle-fund', data: { kind: 'pooled-fund' } },
    })
  })
})

it('comes about in a session of Winter pressures, and pays for joint work', () => {
  const { state } = playTable(winterPressures(), '2', ['steady'])
  const funds = state.agreements.filter((a) => a.fund && a.began !== null)
  expect(funds).not.toEqual([])
  expect(state.history.flatMap((round) => round.pools).length).toBeGreaterThan(0)
})
