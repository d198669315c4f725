import { describe, expect, it } from 'vitest'
import { getShortestPaths } from 'xstate/graph'
import { chartDeal, dealMachine, nextPhase, roundMachine } from '../../src/engine/charts.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour } from '../support/session.ts'

const statesOf = (paths: readonly { state: { value: unknown } }[]): string[] =>
  [...new Set(paths.map((p) => String(p.state.value)))].sort()

describe('the round', () => {
  const events = [true, false].flatMap((reflect) =>
    [true, false].map((last) => ({ type: 'all-ready' as const, reflect, last })),
  )

  it('reaches every phase and ends in the debrief alone', () => {
    const paths = getShortestPaths(roundMachine, { events })
    expect(statesOf(paths)).toEqual(Object.keys(roundMachine.states).sort())
    for (const phase of ['brief', 'board', 'budget', 'outturn', 'reflect'] as const)
      for (const event of events) expect(nextPhase(phase, event)).not.toBe(phase)
    expect(() => nextPhase('debrief', { reflect: true, last: true })).toThrow()
  })

  it.each([
    ['outturn', true, false, 'reflect'],
    ['outturn', true, true, 'reflect'],
    ['outturn', false, false, 'brief'],
    ['outturn', false, true, 'debrief'],
    ['reflect', true, false, 'brief'],
    ['reflect', true, true, 'debrief'],
  ] as const)('after %s (reflection %s, last round %s) comes %s', (phase, reflect, last, next) => {
    expect(nextPhase(phase, { reflect, last })).toBe(next)
  })
})

describe('a deal', () => {
  it('can come to every end', () => {
    const events = [
      ...(['counter', 'accept', 'decline', 'withdraw', 'expire'] as const).map((type) => ({ type })),
      ...[true, false].map((pledges) => ({ type: 'bind' as const, pledges })),
      ...[true, false].map((kept) => ({ type: 'judged' as const, kept })),
    ]
    expect(statesOf(getShortestPaths(dealMachine, { events }))).toEqual(
      Object.keys(dealMachine.states).sort(),
    )
  })

  it('that is over stays over', () => {
    for (const status of ['kept', 'broken', 'declined', 'withdrawn', 'expired'] as const)
      expect(() => chartDeal(status, { type: 'counter' })).toThrow()
  })
})

describe('a story', () => {
  it.each([
    ['harbour', harbour],
    ['winter-pressures', winterPressures],
  ])('of %s is a chart with an act for each state and ends that lead nowhere', (_, scenario) => {
    const { data, story } = scenario()
    expect(Object.keys(story.machine.states).sort()).toEqual(data.story.acts.map((a) => a.id).sort())
    for (const act of data.story.acts) expect(act.ending).toBe(act.next.length === 0)
  })
})
