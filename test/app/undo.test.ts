import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SoloTable } from '../../src/app/solo/solo-table.ts'
import { canTakeBack } from '../../src/app/solo/take-back.ts'
import { hashOf } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { decide } from '../../src/partners/index.ts'
import type { Action, Roster, View } from '../../src/schema/index.ts'
import {
  chosenIn,
  openSession,
  optionsOf,
  receiptOf,
  type Session,
  submit,
  viewOf,
} from '../../src/session/index.ts'
import { randomAction } from '../support/random-play.ts'
import { allHeldBy, harbour } from '../support/session.ts'

const partiesIn =
  (view: View) =>
  (deal: number): string[] =>
    view.deals.find(({ id }) => id === deal)?.parties ?? []

/** What a seat knows, without what it said itself and what it may still do. */
const knows = (view: View): unknown => ({
  cards: view.mine.cards.map(({ shared: _, ...card }) => card),
  claims: view.claims.filter(({ by }) => by !== view.viewer),
  trust: view.trust,
  figures: view.indicators,
  places: view.neighbourhoods,
  news: view.bulletins,
  settled: view.settled,
  money: view.mine.balance,
})

describe('an act that can be taken back', () => {
  it('told the seat nothing and moved nothing of the others, over random play', () => {
    const kinds = new Set<string>()
    const lasting = new Set<string>()
    for (const seed of ['1', '2', '3', '4', '5', '6']) {
      const scenario = harbour()
      let session = openSession(scenario, seed, allHeldBy(scenario, 'person'))
      const chance = stream(seed, 'undo')
      for (let i = 0; i < 250 && session.state.phase !== 'debrief'; i++) {
        const seat = chance.pick(scenario.data.seats).id
        const view = viewOf(session, seat)
        const action = randomAction(optionsOf(session, seat), seat, chance, partiesIn(view))
        if (action === undefined) continue
        const done = submit(session, seat, action)
        if (!done.ok) throw new Error(done.error.message)
        if (canTakeBack(session, done.value, seat)) {
          if (action.type === 'ready') expect(session.state.phase).toBe('board')
          kinds.add(action.type)
          expect(knows(viewOf(done.value, seat)), action.type).toEqual(knows(viewOf(session, seat)))
        } else lasting.add(action.type)
        session = done.value
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['share', 'request', 'pledge', 'propose', 'decline']))
    for (const type of ['meet', 'budget', 'reflect']) expect(kinds).not.toContain(type)
    expect([...lasting]).toEqual(expect.arrayContaining(['ready']))
  })
})

describe('taking back at the table', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const SEAT = 'health'
  async function sit(): Promise<{ table: SoloTable; kept: Session[] }> {
    const scenario = harbour()
    const held: Roster = Object.fromEntries(
      scenario.data.seats.map(({ id }) => [
        id,
        id === SEAT ? { holder: 'person' } : { holder: 'partner', persona: 'reciprocator' },
      ]),
    )
    const kept: Session[] = []
    const table = new SoloTable(openSession(scenario, 'undo', held), SEAT, {
      personas: [],
      choose: async (session) => chosenIn(session, decide),
      recall: async () => [],
      pause: () => 10,
      grace: () => 1000,
      onChange: (session) => void kept.push(session),
    })
    await vi.runAllTimersAsync()
    table.act({ type: 'ready' })
    await vi.runAllTimersAsync()
    expect(table.view.value.phase).toBe('board')
    return { table, kept }
  }

  /** A request and a share that are open to the seat now. */
  function words(table: SoloTable): Action[] {
    const chance = stream('words', 'undo')
    const found = new Map<string, Action>()
    for (let i = 0; i < 400 && found.size < 2; i++) {
      const action = randomAction(table.options.value, SEAT, chance, partiesIn(table.view.value))
      if (action && (action.type === 'request' || action.type === 'share')) found.set(action.type, action)
    }
    return [...found.values()]
  }

  it('brings the state back exactly, one act at a time, and leaves nothing in the receipt', async () => {
    const { table, kept } = await sit()
    const [first, second] = words(table)
    if (!first || !second) throw new Error('nothing to say')
    const hashes = [hashOf(table.session.value.state)]
    expect(table.act(first)).toBeUndefined()
    hashes.push(hashOf(table.session.value.state))
    expect(table.act(second)).toBeUndefined()
    hashes.push(hashOf(table.session.value.state))
    expect(table.act({ type: 'ready' })).toBeUndefined()
    expect(table.undoable.value).toMatch(/done/)
    table.undo()
    expect(hashOf(table.session.value.state)).toBe(hashes[2])
    expect(table.undoable.value).toBeTruthy()
    table.undo()
    expect(hashOf(table.session.value.state)).toBe(hashes[1])
    table.undo()
    expect(hashOf(table.session.value.state)).toBe(hashes[0])
    expect(table.undoable.value).toBeUndefined()
    expect(receiptOf(table.session.value).log.filter(({ actor }) => actor === SEAT)).toHaveLength(1)
    expect(kept.at(-1)).toBe(table.session.value)
    expect(table.status.value).toMatch(/Taken back/)
  })

  it('is over when the moment has passed, or when it is let stand', async () => {
    const { table } = await sit()
    const [first, second] = words(table)
    if (!first || !second) throw new Error('nothing to say')
    table.act(first)
    vi.advanceTimersByTime(900)
    expect(table.undoable.value).toBeTruthy()
    table.hold()
    vi.advanceTimersByTime(60_000)
    expect(table.undoable.value).toBeTruthy()
    table.release()
    vi.advanceTimersByTime(1001)
    expect(table.undoable.value).toBeUndefined()
    table.act(second)
    table.settle()
    expect(table.undoable.value).toBeUndefined()
    const { length } = table.session.value.log
    table.undo()
    expect(table.session.value.log.length).toBeGreaterThanOrEqual(length)
  })
})
