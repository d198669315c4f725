import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { EventBody } from '../../src/schema/index.ts'
import { MOODS } from '../../src/ui/parts/face/features.ts'
import { moodOf } from '../../src/ui/parts/face/mood.ts'
import { peopleOf } from '../../src/ui/parts/face/people.ts'
import { portrait } from '../../src/ui/parts/face/portrait.ts'
import { haven } from '../world/haven.ts'

const SEATS = ['health', 'care', 'public', 'council']
const PLACES = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

describe('the people of a place', () => {
  it('are the same each time, and others elsewhere', () => {
    const of = (place: string): string => JSON.stringify([...peopleOf(place, SEATS)])
    expect(of('winter-pressures')).toBe(of('winter-pressures'))
    expect(new Set(PLACES.map(of)).size).toBe(PLACES.length)
  })

  it('differ from one another in skin and in hair, in every mood and seat', () => {
    for (const place of PLACES) {
      const people = [...peopleOf(place, SEATS).values()]
      expect(new Set(people.map(({ skin }) => skin)).size).toBeGreaterThanOrEqual(3)
      const drawn = people.flatMap((person) => MOODS.map((mood) => portrait(person, 'health', mood)))
      expect(new Set(drawn).size).toBe(SEATS.length * MOODS.length)
    }
  })
})

describe('the mood of a partner', () => {
  const view = { ...haven({}), round: 3 }
  const promise = { of: 'fund', programme: 'discharge-to-assess', amount: 10, due: 3 } as const
  const seen = (body: EventBody, round = 3) => ({ n: 1, round, body })
  const judged = (by: string, to: string, kept: boolean, round = 3) =>
    seen({ type: 'pledge-judged', pledge: 1, by, to: [to], promise, kept, did: 0 }, round)
  const mood = (...events: ReturnType<typeof seen>[]) => moodOf(view, events, 'care', undefined)

  it('follows the last thing that passed between the two', () => {
    expect(mood(judged('trust', 'care', false))).toEqual({ mood: 'cross', because: 'i-broke' })
    expect(
      mood(judged('trust', 'care', false), seen({ type: 'met-both', seats: ['trust', 'care'] })),
    ).toEqual({
      mood: 'warm',
      because: 'met',
    })
    expect(mood(judged('trust', 'care', true), judged('care', 'trust', false)).because).toBe('they-broke')
  })

  it('is not moved by what passed between others, nor by what is long ago', () => {
    const still = { mood: 'open', because: 'nothing' }
    expect(mood(judged('trust', 'council', false), judged('care', 'council', false))).toEqual(still)
    expect(mood(judged('trust', 'care', false, 1))).toEqual(still)
  })

  it('is thoughtful while the partner chooses, and remembers what was never talked through', () => {
    expect(moodOf(view, [], 'care', 'care').mood).toBe('thinking')
    const old = { id: 'x', of: 'care', against: 'trust', title: '', text: '', round: 0 }
    const sore = { ...old, pledge: null, claim: null, aired: false, mended: false }
    expect(moodOf({ ...view, grievances: [sore] }, [], 'care', undefined)).toEqual({
      mood: 'guarded',
      because: 'grievance',
    })
    const told = { ...view, trust: { ...view.trust, theirs: [{ from: 'care', band: 0, round: 1 }] } }
    expect(moodOf(told, [], 'care', undefined)).toEqual({ mood: 'cross', because: 'sounded' })
    expect(moodOf({ ...view, grievances: [{ ...sore, aired: true }] }, [], 'care', undefined).mood).toBe(
      'open',
    )
  })
})
