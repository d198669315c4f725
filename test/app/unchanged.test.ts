import { globSync, readFileSync } from 'node:fs'
import { effect, signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SoloTable } from '../../src/app/solo/solo-table.ts'
import { inParts } from '../../src/app/solo/unchanged.ts'
import { same } from '../../src/kernel/index.ts'
import { decide } from '../../src/partners/index.ts'
import type { Roster } from '../../src/schema/index.ts'
import { chosenIn, openSession, optionsOf, type Session, viewOf } from '../../src/session/index.ts'
import { winterPressures } from '../support/scenarios.ts'

const SEAT = 'local-government'
const scenario = winterPressures()
const roster: Roster = Object.fromEntries(
  scenario.data.seats.map(({ id }) => [
    id,
    id === SEAT ? { holder: 'person' } : { holder: 'partner', persona: 'reciprocator' },
  ]),
)

describe('plain data', () => {
  it.each<[boolean, unknown, unknown]>([
    [true, { a: 1, b: [null, 'x'] }, { b: [null, 'x'], a: 1 }],
    [false, { a: 1 }, { a: 1, b: undefined }],
    [false, { a: undefined }, { b: undefined }],
    [false, [], {}],
    [false, [1, 2], [2, 1]],
    [false, { a: null }, { a: {} }],
    [false, 1, '1'],
  ])('is the same or not: %s for %j and %j', (is, a, b) => {
    expect(same(a, b)).toBe(is)
    expect(same(b, a)).toBe(is)
  })
})

describe('data by its parts', () => {
  it('is what the whole is, at each moment, to whatever reads or lists it', () => {
    const whole = signal({ a: [1], b: { c: 'x' } })
    const parts = inParts(whole)
    expect(parts).toEqual({ a: [1], b: { c: 'x' } })
    whole.value = { a: [1], b: { c: 'y' } }
    expect({ ...parts }).toEqual(whole.value)
    expect(JSON.stringify(parts)).toBe(JSON.stringify(whole.value))
  })

  it('has what reads a part told when that part says something else, and only then', () => {
    const whole = signal({ a: [1], b: { c: 'x' } })
    const parts = inParts(whole)
    const seen: unknown[][] = [[], []]
    const stops = [effect(() => void seen[0]?.push(parts.a)), effect(() => void seen[1]?.push(parts.b.c))]
    const first = whole.peek().a
    whole.value = { a: [1], b: { c: 'y' } }
    whole.value = { a: [1], b: { c: 'y' } }
    whole.value = { a: [2], b: { c: 'y' } }
    for (const stop of stops) stop()
    expect(seen).toEqual([
      [[1], [2]],
      ['x', 'y'],
    ])
    expect(seen[0]?.[0]).toBe(first)
  })
})

describe('the board', () => {
  // Its view is one object for good: what was made once of it, and is made again only for another, would stay as it is.
  it('remembers nothing by its view as a whole', () => {
    const files = globSync('src/ui/{board,parts}/**/*.{ts,tsx}')
    const remembered = files.filter((file) =>
      /, \[[^\]]*\bview\.value\b[^\]]*\]\)/.test(readFileSync(file, 'utf8')),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(remembered).toEqual([])
  })
})

describe('what a seat sees of an act', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is drawn again when it differs, and only then', async () => {
    const begun = openSession(scenario, 'unchanged', roster)
    const kept: Session[] = [begun]
    const table = new SoloTable(begun, SEAT, {
      personas: [],
      choose: (now) => Promise.resolve(chosenIn(now, decide)),
      recall: () => Promise.resolve([]),
      pause: () => 0,
      grace: () => 0,
      onChange: (session) => void kept.push(session),
    })
    const drawn = { view: 0, options: 0 }
    const stops = [
      effect(() => void (table.view.value && drawn.view++)),
      effect(() => void (table.options.value && drawn.options++)),
    ]
    table.act({ type: 'ready' })
    await vi.runAllTimersAsync()
    for (const stop of stops) stop()
    const differing = (seen: (session: Session) => unknown): number =>
      kept.filter((one, at) => {
        const before = kept[at - 1]
        return before === undefined || JSON.stringify(seen(one)) !== JSON.stringify(seen(before))
      }).length
    expect(kept.length).toBeGreaterThan(10)
    expect(drawn.view).toBe(differing((session) => viewOf(session, SEAT)))
    expect(drawn.options).toBe(differing((session) => optionsOf(session, SEAT)))
    expect(drawn.view).toBeLessThan(kept.length)
    table.leave()
  })
})
