import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { compileScenario, type Facts } from '../../src/scenario/index.ts'
import { dataOf } from './small.ts'

/** The story of the small scenario with other acts. */
const storyOf = (acts: string) => {
  const { data } = compileScenario(dataOf())
  const given = JSON.parse(acts) as { id: string }[] // written below, in this file
  const whole = given.map((act) => ({
    title: 'An act',
    text: 'It goes on.',
    enter: [],
    next: [],
    ending: false,
    ...act,
  }))
  return compileScenario({ ...data, story: { start: given[0]?.id ?? '', acts: whole } }).story
}

const STORY = storyOf(`[
  {"id": "calm", "next": [
    {"to": "crisis", "when": "round >= 3 && trust(\\"hospital\\", \\"council\\") < 300"},
    {"to": "calm", "when": "happened(\\"strike\\")"},
    {"to": "renewal", "when": "round > 4"}]},
  {"id": "crisis", "next": [{"to": "renewal", "when": "waiting < 100"}, {"to": "collapse", "when": "waiting > 900"}]},
  {"id": "renewal", "next": [{"to": "end", "when": "highest(smokers) - lowest(smokers) < 10"}]},
  {"id": "collapse", "ending": true},
  {"id": "end", "ending": true}
]`)

const world = { round: 1, trust: 500, strike: 0, waiting: 300, smokers: [50, 20] }
const factsOf = (changes: Partial<typeof world> = {}): Facts => {
  const now = { ...world, ...changes }
  const values: Readonly<Record<string, number | number[]>> = {
    round: now.round,
    waiting: now.waiting,
    smokers: now.smokers,
  }
  return {
    value: (name) => values[name] ?? 0,
    call: (fn) => (fn === 'trust' ? now.trust : now.strike),
  }
}

describe('the story', () => {
  test('starts where the scenario says', () => {
    expect(STORY.start).toBe('calm')
  })

  test('stays while no condition holds, and enters nothing', () => {
    expect(STORY.after('calm', factsOf())).toEqual({ act: 'calm', entered: [] })
  })

  test('moves on the first condition that holds', () => {
    const facts = factsOf({ round: 5, trust: 100, strike: 1 })
    expect(STORY.after('calm', facts)).toEqual({ act: 'crisis', entered: ['crisis'] })
    expect(STORY.after('calm', factsOf({ round: 5 }))).toEqual({ act: 'renewal', entered: ['renewal'] })
  })

  test('an act that leads to itself is entered again', () => {
    expect(STORY.after('calm', factsOf({ strike: 1 }))).toEqual({ act: 'calm', entered: ['calm'] })
  })

  test('reads figures of the place, by neighbourhood too', () => {
    expect(STORY.after('crisis', factsOf({ waiting: 50 })).act).toBe('renewal')
    expect(STORY.after('crisis', factsOf({ waiting: 950 })).act).toBe('collapse')
    expect(STORY.after('renewal', factsOf({ smokers: [25, 20] })).act).toBe('end')
  })

  test('an ending is the end', () => {
    expect(STORY.after('end', factsOf({ round: 9, strike: 1 }))).toEqual({ act: 'end', entered: [] })
  })

  test('an act that does not exist is a bug', () => {
    expect(() => STORY.after('interval', factsOf())).toThrow()
    expect(() => STORY.enter('interval')).toThrow('missing: act interval')
  })

  test('gives the effects of an act', () => {
    expect(compileScenario(dataOf()).story.enter('autumn')).toEqual([{ do: 'card', id: 'cold-homes' }])
  })

  test('goes as XState’s own actor logic goes, whatever the facts', () => {
    const facts = fc.record({
      round: fc.integer({ min: 1, max: 8 }),
      trust: fc.integer({ min: 0, max: 1000 }),
      strike: fc.integer({ min: 0, max: 1 }),
      waiting: fc.integer({ min: 0, max: 1000 }),
      smokers: fc.tuple(fc.nat(30), fc.nat(30)),
    })
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (quarters) => {
        let [snapshot] = initialTransition(STORY.machine)
        let act = STORY.start
        for (const changes of quarters) {
          if (snapshot.status !== 'active') return
          const event = { type: 'quarter' as const, facts: factsOf(changes) }
          const [next, actions] = transition(STORY.machine, snapshot, event)
          const told = STORY.after(act, event.facts)
          expect(told.act).toBe(next.value)
          expect(told.entered).toEqual(
            actions.flatMap(({ params }) => (params && 'act' in params ? [params.act] : [])),
          )
          snapshot = next
          act = told.act
        }
      }),
    )
  })
})
