import { describe, expect, it } from 'vitest'
import { dividendOf, jointRun, siloRun } from '../../src/lab/index.ts'
import { sharedBy } from '../../src/lab/reference/index.ts'
import { planAlone } from '../../src/lab/reference/plan.ts'
import { receiptFrom, replay } from '../../src/session/index.ts'
import { harbour } from '../support/session.ts'

const scenario = harbour()
const EVALUATIONS = 60

describe('the silo run', () => {
  const { end } = siloRun(scenario, '1')

  it('says nothing to anybody, gives nothing away and runs nothing together', () => {
    expect(end.log.every((entry) => entry.actor === 'clock' || isBudget(entry.action))).toBe(true)
    expect(Object.values(end.state.programmes).every((p) => p.delivered === 0)).toBe(true)
    expect(end.state.claims).toEqual([])
    expect(end.state.deals).toEqual([])
  })
})

describe('the joint run', () => {
  it('is no worse for the place than silos, and the same for the same seed', () => {
    const [a, b] = [jointRun(scenario, '1', EVALUATIONS), jointRun(scenario, '1', EVALUATIONS)]
    expect(sharedBy(a)).toBeGreaterThanOrEqual(sharedBy(siloRun(scenario, '1')))
    expect(a.end.log).toEqual(b.end.log)
  })

  it('is a session like any other: its receipt replays to the same state', () => {
    const { end } = jointRun(scenario, '1', EVALUATIONS)
    const receipt = receiptFrom(end.state, end.log)
    const replayed = replay(JSON.stringify(receipt), () => scenario)
    expect(replayed.ok && sharedBy({ end: { state: replayed.value.state } })).toBe(sharedBy({ end }))
  })

  it('gets no worse with more plans to try', () => {
    const found = [1, 20, 80].map((n) => sharedBy(jointRun(scenario, '2', n)))
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })
})

describe('the dividend', () => {
  it('is nothing at the silo run, everything at the joint run, and beyond both', () => {
    expect([100, 150, 300, 50, 320].map((points) => dividendOf(points, 100, 300))).toEqual([
      0, 250, 1000, -250, 1100,
    ])
  })

  it('is not told where the two runs are as good as one', () => {
    expect(dividendOf(105, 100, 109)).toBeNull()
    expect(dividendOf(105, 120, 100)).toBeNull()
  })
})

describe('a plan', () => {
  it('begins with every line at its plan', () => {
    expect(planAlone(scenario).lines['health']?.['wards']).toEqual([2, 2, 2, 2])
  })
})

const isBudget = (action: unknown): boolean =>
  typeof action === 'object' && action !== null && 'type' in action && action.type === 'budget'
