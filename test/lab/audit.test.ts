import { beforeAll, describe, expect, it } from 'vitest'
import { workshopOf } from '../../src/cli/workshop.ts'
import { measureSeats } from '../../src/lab/audit/measures.ts'
import {
  type Audit,
  audit,
  decideAny,
  inThisThread,
  outcomeOf,
  partnersIn,
  playSession,
  Stalled,
  type Workshop,
} from '../../src/lab/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { harbour } from '../support/session.ts'
import { harbourWith } from '../support/variants.ts'

const EVALUATIONS = 20
const auditOf = (scenario: Scenario, workshop: Workshop = inThisThread(scenario)): Promise<Audit> =>
  audit(scenario, ['1'], EVALUATIONS, workshop)

/** Nothing that anybody does matters to anyone, one seat gets everything, and an act waits for a round that never comes. */
const noDilemma = (uneven?: string): Scenario =>
  harbourWith((data) => {
    for (const outcome of data.outcomes) outcome.score = '500'
    for (const [i, seat] of data.seats.entries())
      for (const item of seat.mandate) item.score = i === 0 ? '1000' : '0'
    for (const act of data.story.acts)
      for (const next of act.next) if (next.to === 'end') next.when = 'round >= 9'
    if (uneven !== undefined) data.audit = { uneven }
  })

/** One cheap programme, of known strength, that is all there is to do, and nobody needs to know or trust anything for it. */
const nothingToThinkAbout = (): Scenario =>
  harbourWith((data) => {
    data.programmes = data.programmes.filter((p) => p.id === 'step-down')
    data.cards = data.cards.filter((c) => c.truth.of !== 'programme')
    for (const programme of data.programmes) {
      programme.informed = []
      programme.strength = { min: 1000, max: 1000 }
      for (const partner of programme.partners) partner.cost = 1
    }
    for (const act of data.story.acts) act.enter = act.enter.filter((effect) => effect.do !== 'programme')
    data.rules.yield = [
      [0, 1000],
      [1000, 1000],
    ]
    for (const outcome of data.outcomes) outcome.score = 'delivered("step-down") * 250'
  })

describe('a scenario without a dilemma', () => {
  let found: Audit
  beforeAll(async () => {
    found = await auditOf(noDilemma())
  })

  it('misses the dividend, and then has none to share out', () => {
    expect(found.dividend).toMatchObject({ passed: false, difference: { low: 0, median: 0, high: 0 } })
    expect(found.dividend.tables.every((t) => t.dividend === null)).toBe(true)
  })

  it('tempts nobody, and makes its cards worth nothing', () => {
    expect(found.temptation).toMatchObject({ passed: false, tempted: { high: 0 } })
    expect(found.temptation.seats.every((s) => s.gains === null)).toBe(true)
    expect(found.information).toMatchObject({ passed: false, gain: { high: 0 }, helped: 0 })
  })

  it('has seats that are not alike, and an act that nobody reaches', () => {
    expect(found.seats).toMatchObject({ passed: false, apart: 1000, uneven: null })
    expect(found.story.passed).toBe(false)
    expect(found.story.acts.find((a) => a.act === 'end')?.runs).toBe(0)
  })
})

describe('the audit', () => {
  it('lets seats differ where the scenario says why', () => {
    const why = 'Health is meant to be easy.'
    const scenario = noDilemma(why)
    const played = playSession(scenario, '1', partnersIn(scenario, ['never']), decideAny)
    const seats = measureSeats(scenario, [outcomeOf(played)], scenario.data.audit?.uneven ?? null)
    expect(seats).toMatchObject({ passed: true, apart: 1000, uneven: why })
  })

  it('finds the simple rule that wins where there is nothing to think about', async () => {
    const { rules } = await auditOf(nothingToThinkAbout())
    expect(rules.passed).toBe(false)
    const winner = rules.tables.find((t) => t.players === 'always-fund')
    expect(winner?.dividend?.median).toBeGreaterThan(800)
  })

  it('comes to the same on two threads as on one, in the order of the seeds', async () => {
    const scenario = harbour()
    const threads = workshopOf(scenario, 2)
    const inputs = ['1', '2', '3', '4'].map((seed) => ({ seed, evaluations: EVALUATIONS }))
    const [one, two] = [
      await inThisThread(scenario).run('references', inputs),
      await threads.run('references', inputs).finally(() => threads.close()),
    ]
    expect(two).toEqual(one)
    expect(new Set(one.map((o) => o.joint)).size).toBeGreaterThan(1)
  })

  it('names what got stuck, leaves it out, and does not pass the story', async () => {
    const scenario = harbour()
    const here = inThisThread(scenario)
    const stuck = { seed: '1', round: 2, phase: 'board' as const, seat: 'health', why: 'refused' }
    const found = await auditOf(scenario, {
      async run(job, inputs) {
        const outputs = await here.run(job, inputs)
        for (const output of outputs.slice(0, 1))
          if (typeof output === 'object' && 'ok' in output) Object.assign(output, { ok: false, error: stuck })
        return outputs
      },
    })
    expect(found.stuck).toEqual([stuck])
    expect(found.story.passed).toBe(false)
    expect(found.dividend.passed && found.temptation.passed).toBe(true)
  })
})

describe('a session in which a player does what it may not', () => {
  it('tells the round, the phase, the seat and the reason', () => {
    const scenario = harbour()
    const play = () =>
      playSession(scenario, 's', partnersIn(scenario, ['steady']), (_, view) => ({
        action: view.phase === 'board' ? { type: 'verify', claim: 99 } : { type: 'ready' },
        because: null,
      }))
    expect(play).toThrow(Stalled)
    expect(play).toThrow(/board phase of round 1, health to act \(seed s\): .*verify.*refused/)
  })
})
