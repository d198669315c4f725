import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import { partAt, stateBefore } from '../../src/lab/course.ts'
import {
  isChoice,
  partnersIn,
  playSession,
  recordingOf,
  tallyOf,
  turningPoints,
} from '../../src/lab/index.ts'
import { playRecorded, takenBack } from '../../src/lab/rest.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import { harbour } from '../support/session.ts'
import { type Recorded, recorded, worked } from './recorded.ts'

const FUND = { health: { 'step-down': 100 }, 'social-care': { 'step-down': 50 } }

/** Health offers care a deal: both fund step-down in the first three quarters. */
const offer = (play: Recorded): Recorded =>
  play.as('health').offers(
    ['social-care'],
    [1, 2, 3].flatMap((due) => [
      {
        do: 'pledge' as const,
        by: 'health',
        promise: { of: 'fund', programme: 'step-down', amount: 100, due } as const,
      },
      {
        do: 'pledge' as const,
        by: 'social-care',
        promise: { of: 'fund', programme: 'step-down', amount: 50, due } as const,
      },
    ]),
  )

/** Small talk, then the deal (or not), then small talk, then budgets that keep it. */
function played(deal: boolean): { play: Recorded; bound: number; met: number } {
  const play = recorded().until('board')
  play.as('public-health').does({ type: 'meet', with: 'local-government' })
  const met = play.n
  offer(play)
  if (deal) play.as('social-care').accepts()
  else play.as('social-care').does({ type: 'decline', deal: play.deal().id, because: 'no-reason' })
  const bound = play.n
  play.as('local-government').does({ type: 'request', to: 'health', topic: 'beds' })
  play
    .as('health')
    .does({ type: 'refuse', request: play.state.requests.at(-1)?.id ?? 0, because: 'cannot-share' })
  for (let round = 1; round <= 3; round++) {
    play.until('budget', {}, round).everyoneBudgets(deal ? FUND : {})
  }
  return { play: play.until('debrief'), bound, met }
}

describe('turning points', () => {
  it('find the planted decisive act, and tell what it moved to the point', () => {
    const { play, bound, met } = played(true)
    const { found } = worked(turningPoints(play.recording()))
    const first = found.points[0]
    expect(first).toMatchObject({ n: bound, round: 1, phase: 'board', seat: 'social-care' })
    expect(first?.told).toMatchObject({ type: 'deal-bound', parties: ['health', 'social-care'] })
    // The same session, played without the deal and what was promised in it.
    const without = tallyOf(played(false).play.state)
    const withIt = tallyOf(play.state)
    expect(withIt.shared - without.shared).toBeGreaterThan(50)
    expect(first?.moved.shared).toBe(withIt.shared - without.shared)
    expect(first?.moved.gap).toBe(withIt.gap - without.gap)
    expect(first?.moved.programmes[0]).toEqual({ id: 'step-down', ran: 3, funded: 450 })
    expect(first?.moved.promises).toEqual({ made: 6, kept: 6, broken: 0 })
    // Talk that moved trust between two who share no programme moved nothing here.
    expect(found.points.map((p) => p.n)).not.toContain(met)
  })

  it('are none where nothing that was done mattered', () => {
    const { found } = worked(turningPoints(recorded().until('debrief').recording()))
    expect(found.points).toEqual([])
    expect(found.tried).toBe(found.candidates)
  })

  it('try no more than they may, in a fixed order, and tell how far they have come', () => {
    const { play } = played(true)
    const recording = play.recording()
    const few = worked(turningPoints(recording, { most: 5 }))
    expect(few.found).toMatchObject({ tried: 5 })
    expect(few.found.candidates).toBeGreaterThan(5)
    expect(few.told).toEqual([1, 2, 3, 4, 5].map((done) => ({ done, of: 5 })))
    const [one, other] = [worked(turningPoints(recording)), worked(turningPoints(recording))]
    expect(other.found).toEqual(one.found)
    expect(worked(turningPoints(recording, { few: 1 })).found.points).toEqual(one.found.points.slice(0, 1))
  })
})

describe('the rest of a record, done again', () => {
  const scenario = harbour()
  const roster = partnersIn(
    scenario,
    PERSONAS.map((p) => p.id),
  )

  it('after an unchanged act is the record, to the hash', () => {
    const { log, state } = playSession(scenario, 'same', roster, decide)
    const made = recordingOf(scenario, { seed: 'same', roster, log })
    if (!made.ok) throw new Error(made.error.message)
    const recording = made.value
    expect(hashOf(recording.end)).toBe(hashOf(state))
    for (const step of recording.steps.filter((s) => isChoice(s) && s.n % 3 === 0)) {
      const course = partAt(stateBefore(recording, step.n), step, step.action)
      if (!course.ok) throw new Error(course.error.message)
      playRecorded(recording, takenBack(recording), course.value, step.n, () => true)
      expect(hashOf(course.value.state), `entry ${step.n}`).toBe(hashOf(state))
    }
  })

  it('knows deals, claims and requests again when earlier ones have not come about', () => {
    const { log } = playSession(scenario, 'numbers', roster, decide)
    const made = recordingOf(scenario, { seed: 'numbers', roster, log })
    if (!made.ok) throw new Error(made.error.message)
    const recording = made.value
    const offers = recording.steps.filter((s) => s.action.type === 'propose' || s.action.type === 'request')
    expect(offers.length).toBeGreaterThan(5)
    for (const step of offers) {
      const course = partAt(stateBefore(recording, step.n), step, null)
      if (!course.ok) throw new Error(course.error.message)
      playRecorded(recording, takenBack(recording), course.value, step.n, () => true)
      const { state } = course.value
      expect(state.phase).toBe('debrief')
      // All but the one left out: none of the later ones is mistaken for another.
      const [all, here] = [recording.end, state]
      expect(here.deals.length + here.requests.length).toBe(all.deals.length + all.requests.length - 1)
      const ends = (of: typeof all): string[] =>
        of.requests.map((r) => `${r.by} ${r.to} ${r.topic} ${r.status}`)
      const rest = ends(all)
      for (const one of ends(here)) {
        expect(rest).toContain(one)
        rest.splice(rest.indexOf(one), 1)
      }
      expect(rest).toHaveLength(step.action.type === 'request' ? 1 : 0)
    }
  })
})
