import { beforeAll, describe, expect, it } from 'vitest'
import { decide } from '../../src/partners/index.ts'
import type { Clause, DealView, Roster, View } from '../../src/schema/index.ts'
import { openSession, optionsOf, type Session, submit, turn, viewOf } from '../../src/session/index.ts'
import { aboutOf, canAnswer, laidOut, pressing, slipsOf, waiting } from '../../src/ui/board/desk/pressing.ts'
import { winterPressures } from '../support/scenarios.ts'

const SEAT = 'local-government'
let session: Session
let view: View

beforeAll(() => {
  const scenario = winterPressures()
  const roster: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }) => [
      id,
      id === SEAT ? { holder: 'person' } : { holder: 'partner', persona: 'steady' },
    ]),
  )
  session = openSession(scenario, 'tray', roster)
  const read = submit(session, SEAT, { type: 'ready' })
  if (!read.ok) throw new Error(read.error.message)
  session = read.value
  for (let next = turn(session, decide); next; next = turn(session, decide)) session = next.session
  view = viewOf(session, SEAT)
})

describe('a tray', () => {
  const offer = (id: number, clauses: Clause[], accepted: string[] = ['health']): DealView => ({
    id,
    author: 'health',
    parties: ['health', 'social-care', SEAT],
    status: 'proposed',
    version: 1,
    round: view.round,
    accepted,
    clauses,
    overhead: clauses.map(() => null),
    fills: [],
  })
  const fund = (programme: string, due: number): Clause => ({
    do: 'pledge',
    by: SEAT,
    promise: { of: 'fund', programme, amount: 10, due },
  })
  const gainsMe = (mine: boolean): string =>
    view.programmes.find(({ gains }) => gains.some(({ to }) => to === SEAT) === mine)?.id ?? ''
  const order = (...deals: DealView[]): string[] =>
    pressing({ ...view, deals, requests: [] }).map(({ id }) => id)

  it('holds all that waits at a first board, each once', () => {
    expect(view.phase).toBe('board')
    const ids = pressing(view).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    expect(waiting(view)).toBe(ids.length)
    expect([...ids].sort()).toEqual(
      slipsOf(view)
        .map(({ id }) => id)
        .sort(),
    )
    for (const slip of slipsOf(view)) expect(aboutOf(view, slip).join('')).not.toBe('')
  })

  it('has first what is due soonest, then what is for my agency, then what wants only my answer', () => {
    const mine = gainsMe(true)
    const others = gainsMe(false)
    expect([mine, others]).not.toContain('')
    const now = view.round
    expect(order(offer(1, [fund(mine, now + 1)]), offer(2, [fund(others, now)]))).toEqual([
      'deal 2',
      'deal 1',
    ])
    expect(order(offer(1, [fund(others, now)]), offer(2, [fund(mine, now)]))).toEqual(['deal 2', 'deal 1'])
    expect(
      order(offer(1, [fund(mine, now)]), offer(2, [fund(mine, now)], ['health', 'social-care'])),
    ).toEqual(['deal 2', 'deal 1'])
    const paid: Clause = { do: 'pay', by: 'health', to: SEAT, amount: 5 }
    expect(order(offer(1, [fund(others, now)]), offer(2, [paid, fund(others, now)]))[0]).toBe('deal 2')
    expect(order(offer(1, [fund(mine, now)]), offer(2, [fund(mine, now)]))).toEqual(['deal 1', 'deal 2'])
  })

  it('lays three side by side, and of more the first two, with the others named beneath', () => {
    const slips = Array.from({ length: 6 }, (_, at) => offer(at + 1, [fund(gainsMe(true), view.round)])).map(
      (deal) => ({ kind: 'deal' as const, id: `deal ${deal.id}`, by: deal.author, deal }),
    )
    const ids = (of: readonly { id: string }[]): string[] => of.map(({ id }) => id)
    expect(laidOut(slips.slice(0, 3), [])).toEqual({ open: slips.slice(0, 3), folded: [] })
    const six = laidOut(slips, [])
    expect(ids(six.open)).toEqual(['deal 1', 'deal 2'])
    expect(ids(six.folded)).toEqual(['deal 3', 'deal 4', 'deal 5', 'deal 6'])
    const looked = laidOut(slips, ['deal 2', 'deal 4'])
    expect(ids(looked.open)).toEqual(['deal 2', 'deal 4'])
    expect([...ids(looked.open), ...ids(looked.folded)].sort()).toEqual(ids(slips))
    expect(ids(laidOut(slips, ['deal 4', 'gone']).open)).toEqual(['deal 4', 'deal 1'])
  })

  it('knows which questions can be answered from the hand', () => {
    const options = optionsOf(session, SEAT)
    const [card] = view.mine.cards
    if (!card) throw new Error('an empty hand')
    const asked = { id: 9, by: 'health', to: SEAT, round: view.round, status: 'open' as const, refusal: null }
    expect(canAnswer(options, view, { ...asked, topic: card.topic })).toBe(true)
    expect(canAnswer(options, view, { ...asked, topic: 'nothing' })).toBe(false)
  })
})
