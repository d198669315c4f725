import { describe, expect, it } from 'vitest'
import { worthFindings } from '../../src/debrief/index.ts'
import type { References, Tally } from '../../src/schema/index.ts'

const tally = (shared: number, ran: Record<string, number> = {}): Tally => ({
  shared,
  gap: 100,
  trust: 400,
  promises: { made: 0, kept: 0, broken: 0 },
  lies: 0,
  paid: 0,
  agreements: 0,
  seats: [],
  programmes: ['warm-homes', 'home-first', 'steps'].map((id) => ({ id, ran: ran[id] ?? 0, funded: 0 })),
})

const beside = (session: Tally, dividend: number | null): References => ({
  silo: tally(300, { steps: 1 }),
  session,
  joint: tally(700, { 'home-first': 6, 'warm-homes': 8, steps: 1 }),
  evaluations: 400,
  dividend,
})

describe('what working together was worth', () => {
  it('is a part of what it could bring, in per cent', () => {
    const found = worthFindings(beside(tally(500, { 'home-first': 5, steps: 1 }), 496), 450)
    expect(found).toMatchObject({ worth: 'part', percent: 50, above: { session: 200, joint: 400 } })
    expect(found.runs).toEqual([
      { run: 'silo', start: 450, shared: 300, verdict: 'worse' },
      { run: 'session', start: 450, shared: 500, verdict: 'better' },
      { run: 'joint', start: 450, shared: 700, verdict: 'better' },
    ])
  })

  it('compares the programmes in which the runs differ, what the session lacked most first', () => {
    const { programmes } = worthFindings(beside(tally(500, { 'home-first': 5, steps: 1 }), 500), 450)
    expect(programmes).toEqual([
      { id: 'warm-homes', ran: { silo: 0, session: 0, joint: 8 } },
      { id: 'home-first', ran: { silo: 0, session: 5, joint: 6 } },
    ])
  })

  it('says so where it was less than nothing, more than the best that was found, or cannot be told', () => {
    const of = (dividend: number | null) => worthFindings(beside(tally(280), dividend), 450)
    expect(of(-50)).toMatchObject({ worth: 'below', percent: -5, above: { session: -20 } })
    expect(of(0)).toMatchObject({ worth: 'part', percent: 0 })
    expect(of(1000)).toMatchObject({ worth: 'part', percent: 100 })
    expect(of(1120)).toMatchObject({ worth: 'beyond', percent: 112 })
    expect(of(null)).toMatchObject({ worth: 'untold', percent: null })
  })
})
