import { beforeAll, describe, expect, it } from 'vitest'
import { decide } from '../../src/partners/index.ts'
import type { Roster } from '../../src/schema/index.ts'
import { eventsFor, openSession, turn, viewOf } from '../../src/session/index.ts'
import { ANYTHING, type Entry, entriesOf, found, KINDS } from '../../src/ui/board/journal-filter.ts'
import { winterPressures } from '../support/scenarios.ts'

const SEAT = 'local-government'
let entries: Entry[] = []

beforeAll(() => {
  const scenario = winterPressures()
  const roster: Roster = Object.fromEntries(
    scenario.data.seats.map(({ id }) => [id, { holder: 'partner', persona: 'reciprocator' }]),
  )
  let session = openSession(scenario, 'journal', roster)
  for (let next = turn(session, decide); next; next = turn(session, decide)) session = next.session
  entries = entriesOf(viewOf(session, SEAT), eventsFor(session, SEAT))
})

describe('the journal', () => {
  it('shows everything while nothing is looked for', () => {
    expect(entries.length).toBeGreaterThan(100)
    expect(found(entries, ANYTHING)).toEqual(entries)
  })

  it('is parted by what entries are about, each of one kind', () => {
    const parts = KINDS.map((kind) => found(entries, { ...ANYTHING, kind }))
    for (const part of parts) expect(part.length).toBeGreaterThan(0)
    expect(parts.reduce((sum, part) => sum + part.length, 0)).toBe(entries.length)
    const money = found(entries, { ...ANYTHING, kind: 'money' }).map(({ body }) => body.type)
    expect(money).toContain('budget-opened')
    expect(money).not.toContain('shared')
  })

  it('finds whom an entry names, and the quarter', () => {
    const about = found(entries, { ...ANYTHING, seat: 'health', round: 2 })
    expect(about.length).toBeGreaterThan(0)
    for (const { seats, round } of about) {
      expect(seats).toContain('health')
      expect(round).toBe(2)
    }
  })

  it('finds words whatever their case and accents, together with the rest', () => {
    const all = found(entries, { ...ANYTHING, text: 'PROMISE' })
    expect(all.length).toBeGreaterThan(0)
    for (const { text } of all) expect(text.toLowerCase()).toContain('promise')
    const fewer = found(entries, { ...ANYTHING, text: 'promisé', kind: 'word' })
    expect(fewer).toEqual(all.filter(({ kind }) => kind === 'word'))
    expect(found(entries, { ...ANYTHING, text: '  ' })).toEqual(entries)
    expect(found(entries, { ...ANYTHING, text: 'no such word here' })).toEqual([])
  })
})
