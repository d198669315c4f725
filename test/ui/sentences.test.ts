import { describe, expect, it } from 'vitest'
import { decide } from '../../src/partners/index.ts'
import type { EventBody, Roster, View } from '../../src/schema/index.ts'
import { eventsFor, openSession, type Session, turn, viewOf } from '../../src/session/index.ts'
import { briefly, told } from '../../src/ui/sentences/event.ts'
import { type Slot, spoken } from '../../src/ui/sentences/slots.tsx'
import { winterPressures } from '../support/scenarios.ts'

const PERSONAS = ['reciprocator', 'fortress', 'hedger', 'steady']

/** A whole session among partners. */
function played(seed: string): Session {
  const scenario = winterPressures()
  const roster: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }, at) => [id, { holder: 'partner', persona: PERSONAS[at] ?? 'steady' }]),
  )
  let session = openSession(scenario, seed, roster)
  for (let next = turn(session, decide); next; next = turn(session, decide)) session = next.session
  return session
}

const session = played('sentences')
const seats = session.scenario.data.seats.map((seat) => seat.id)
const all: [View, EventBody][] = seats.flatMap((seat) => {
  const view = viewOf(session, seat)
  return eventsFor(session, seat).map(({ body }): [View, EventBody] => [view, body])
})

describe('the sentence of an event', () => {
  it('is whole for every event that any seat sees in a session: no empty slot, no id, no code', () => {
    const ids = new Set([
      ...seats,
      ...session.scenario.data.programmes.map((one) => one.id),
      ...session.scenario.data.topics.map((one) => one.id),
    ])
    for (const [view, event] of all) {
      const words = spoken(view, told(view, event))
      expect(words, JSON.stringify(event)).not.toMatch(
        /\{\{|\}\}|undefined|NaN|\b(event|deal|trust|board):\S/,
      )
      for (const word of words.split(/[\s,.;:“”()]+/))
        expect(ids.has(word) && word.includes('-'), `${word} in “${words}”`).toBe(false)
    }
  })

  it('calls one’s own agency “You”', () => {
    const own = all.filter(([view, event]) => event.type === 'budget-sealed' && event.seat === view.viewer)
    expect(own.length).toBeGreaterThan(0)
    for (const [view, event] of own) expect(spoken(view, told(view, event))).toBe('You sealed a budget.')
  })

  it('speaks of nobody within a sentence as at its beginning', () => {
    const types = new Set<string>()
    for (const [view, event] of all) {
      const text = spoken(view, told(view, event))
      expect(text).not.toMatch(/(What|from|to|with|by|and) (You|The (NHS|Care) Trust|The Council)\b/)
      types.add(event.type)
    }
    expect([...types]).toEqual(expect.arrayContaining(['claim-borne-out', 'pledge-judged', 'aired']))
  })

  it('is short in the status region, where the terms of a deal are left out', () => {
    for (const [view, event] of all)
      if (event.type === 'deal-proposed' || event.type === 'refused')
        expect(spoken(view, briefly(view, event)).length).toBeLessThan(90)
  })

  it('says there what a meeting brought: how they are disposed, and what was talked through', () => {
    const said = (type: EventBody['type']): string[] =>
      all
        .filter(([, event]) => event.type === type)
        .map(([view, event]) => spoken(view, briefly(view, event)))
    expect(said('sounding').length).toBeGreaterThan(0)
    for (const one of said('sounding')) expect(one).toMatch(/^Their road to you: “[a-z]+”\.$/)
    const titles = session.scenario.data.history.grievances.map(({ title }) => title)
    const aired = said('aired')
    for (const one of aired) expect(one).toMatch(/^Talked through: \S.+[^.]\.$/)
    expect(aired.some((one) => titles.some((title) => one === `Talked through: ${title}.`))).toBe(true)
  })
})

describe('a scenario’s own words within a sentence', () => {
  const isWritten = (slot: Slot): string[] => {
    if (typeof slot !== 'object') return []
    if ('written' in slot) return [slot.written]
    if ('key' in slot) return Object.values(slot.slots).flatMap(isWritten)
    return 'row' in slot ? slot.row.flatMap(isWritten) : []
  }
  const loose = (slot: Slot): string[] => {
    if (typeof slot === 'string') return [slot]
    if (typeof slot !== 'object') return []
    if ('key' in slot) return Object.values(slot.slots).flatMap(loose)
    return 'row' in slot ? slot.row.flatMap(loose) : []
  }

  it('are told apart, so that they can be marked as written in another language', () => {
    const { programmes, topics, cards, agreements } = session.scenario.data
    const titles = [...programmes, ...topics, ...cards, ...agreements].map(({ title }) => title)
    const met = new Set<string>()
    const plainly = new Set<string>()
    for (const [view, event] of all) {
      const slots = Object.values(told(view, event).slots)
      for (const title of slots.flatMap(isWritten)) met.add(title)
      for (const words of slots.flatMap(loose)) plainly.add(words)
    }
    const within = [...plainly].filter((words) => titles.some((title) => words.includes(title)))
    expect(within).toEqual([])
    for (const one of programmes.slice(0, 3)) expect(met).toContain(one.title)
    const asked = new Set(all.flatMap(([, event]) => (event.type === 'requested' ? [event.topic] : [])))
    expect(asked.size).toBeGreaterThan(2)
    for (const { id, title } of topics) if (asked.has(id)) expect(met).toContain(title)
  })
})
