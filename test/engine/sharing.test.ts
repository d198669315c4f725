import { describe, expect, it } from 'vitest'
import { createSession, hashOf, type SessionState } from '../../src/engine/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { allHeldBy, playAtRandom } from '../support/session.ts'

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The paths at which two states hold equal data in different objects. */
function copied(before: unknown, after: unknown, path: string, found: string[]): boolean {
  if (!isThing(before) || !isThing(after)) return Object.is(before, after)
  if (before === after) return true
  const keys = Object.keys(after)
  const equal = keys.map((key) =>
    copied(Reflect.get(before, key), Reflect.get(after, key), `${path}.${key}`, found),
  )
  const same = equal.every(Boolean) && keys.length === Object.keys(before).length
  if (same && Array.isArray(before) === Array.isArray(after)) found.push(path)
  return same
}

/** The paths of what could be changed. */
function loose(value: unknown, path: string, found: string[]): string[] {
  if (!isThing(value)) return found
  if (!Object.isFrozen(value)) found.push(path)
  for (const [key, item] of Object.entries(value)) loose(item, `${path}.${key}`, found)
  return found
}

const rest = ({ scenario, ...state }: SessionState) => state

describe('a new state', () => {
  it('shares with the last what did not change, cannot be changed, and leaves the last as it was', () => {
    const scenario = winterPressures()
    const outturns: string[] = []
    playAtRandom(scenario, 'sharing', undefined, ({ before, state }) => {
      if (before.phase !== 'budget' || state.phase !== 'outturn') return
      const paths: string[] = []
      copied(rest(before), rest(state), 'state', paths)
      expect(paths).toEqual([])
      outturns.push(`${hashOf(before)} ${hashOf(state)}`)
      if (state.round > 1) expect(loose(Object.freeze(rest(state)), 'state', [])).toEqual([])
    })
    expect(outturns).toHaveLength(scenario.data.rounds)
    expect(new Set(outturns).size).toBe(outturns.length)
  })

  it('never changes the one with which play began', () => {
    const scenario = winterPressures()
    const { state } = createSession(scenario, 'sharing', allHeldBy(scenario, 'person'))
    const hash = hashOf(state)
    const first: SessionState[] = []
    playAtRandom(scenario, 'sharing', undefined, ({ before }) => {
      if (first.length === 0) first.push(before)
    })
    expect(first.map(hashOf)).toEqual([hash])
  })
})
