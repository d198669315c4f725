import { describe, expect, it } from 'vitest'
import { dividendOf, jointRun, referencesOf, siloRun, tallyOf } from '../../src/lab/index.ts'
import { harbour } from '../support/session.ts'
import { recorded, worked } from './recorded.ts'

describe('a session beside its reference runs', () => {
  it('has the tallies of the runs that the lab plays elsewhere, and the dividend between them', () => {
    const recording = recorded('beside').until('debrief').recording()
    const { found, told } = worked(referencesOf(recording, { evaluations: 20 }))
    expect(found.silo).toEqual(tallyOf(siloRun(harbour(), 'beside').end.state))
    expect(found.joint).toEqual(tallyOf(jointRun(harbour(), 'beside', 20).end.state))
    expect(found.session).toEqual(tallyOf(recording.end))
    expect(found.evaluations).toBe(20)
    expect(found.joint.shared).toBeGreaterThan(found.session.shared)
    expect(found.dividend).toBe(dividendOf(found.session.shared, found.silo.shared, found.joint.shared))
    expect(told[0]).toEqual({ done: 0, of: 25 })
    expect(told.at(-1)).toEqual({ done: 24, of: 25 })
    expect(told.map((p) => p.done)).toEqual([...told.map((p) => p.done)].sort((a, b) => a - b))
  })
})
