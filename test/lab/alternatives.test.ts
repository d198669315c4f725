import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import {
  alternativesOf,
  decisionsOf,
  isChoice,
  partnersIn,
  playSession,
  recordingOf,
  whatIf,
} from '../../src/lab/index.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import { harbour } from '../support/session.ts'
import { worked } from './recorded.ts'

function played(seed: string) {
  const scenario = harbour()
  const { log } = playSession(
    scenario,
    seed,
    partnersIn(
      scenario,
      PERSONAS.map(({ id }) => id),
    ),
    decide,
  )
  const made = recordingOf(scenario, {
    seed,
    roster: partnersIn(
      scenario,
      PERSONAS.map(({ id }) => id),
    ),
    log,
  })
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

describe('what could have been done instead', () => {
  const recording = played('1')
  const decisions = decisionsOf(recording)

  it('is what the rules allow at that moment, differs from what was done, and can be told', () => {
    const kinds = new Set<string>()
    const before = [hashOf(recording.begun), hashOf(recording.end)]
    for (const { n, seat } of decisions.slice(0, 60)) {
      const step = recording.steps[n - 1]
      for (const { action, told } of alternativesOf(recording, n)) {
        kinds.add(action.type)
        expect(action).not.toEqual(step?.action)
        if ('by' in told) expect(told.by).toBe(seat)
      }
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['share', 'request', 'meet', 'budget']))
    expect([hashOf(recording.begun), hashOf(recording.end)]).toEqual(before)
  })

  it('begins with acts of the same kind', () => {
    for (const { n } of decisions.slice(0, 40)) {
      const type = recording.steps[n - 1]?.action.type
      const same = alternativesOf(recording, n).map(({ action }) => action.type === type)
      expect(same).toEqual([...same].sort((a, b) => Number(b) - Number(a)))
    }
  })

  it('can each be played: the session goes on from it to its end', () => {
    const budget = decisions.find(({ told }) => told.type === 'budget-opened')
    const act = decisions.find(
      ({ n, told }) => told.type !== 'budget-opened' && alternativesOf(recording, n).length > 0,
    )
    for (const decision of [budget, act]) {
      if (!decision) throw new Error('nothing was decided')
      const [first] = alternativesOf(recording, decision.n)
      if (!first) throw new Error('nothing else could be done')
      const { found } = worked(
        whatIf(recording, { n: decision.n, instead: first.action }, decide, { draws: 1 }),
      )
      expect(found.ok && found.value.instead).toEqual(first.action)
    }
  })

  it('is nothing where there was nothing to decide', () => {
    const ready = recording.steps.find((step) => !isChoice(step))
    expect(alternativesOf(recording, ready?.n ?? 0)).toEqual([])
    expect(alternativesOf(recording, 100_000)).toEqual([])
  })
})
