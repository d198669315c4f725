import { describe, expect, it } from 'vitest'
import {
  type Change,
  partnersIn,
  playSession,
  type Recording,
  recordingOf,
  tallyOf,
  type WhatIfOptions,
  whatIf,
} from '../../src/lab/index.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import type { WhatIf } from '../../src/schema/index.ts'
import { harbour } from '../support/session.ts'
import { type Recorded, recorded, worked } from './recorded.ts'

const asked = (recording: Recording, change: Change, options: WhatIfOptions = { draws: 1 }) =>
  worked(whatIf(recording, change, decide, options)).found

function found(recording: Recording, change: Change, options?: WhatIfOptions): WhatIf {
  const answer = asked(recording, change, options)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

const code = (recording: Recording, change: Change, options?: WhatIfOptions) => {
  const answer = asked(recording, change, options)
  return answer.ok
    ? 'done'
    : [answer.error.code, answer.error.data['code']].filter((c) => c !== undefined).join(' ')
}

/** The council promises to keep up leisure in the first quarter, or not, and cuts it. */
function broken(promised: boolean): { play: Recorded; n: number } {
  const play = recorded().until('board').as('local-government')
  if (promised) play.pledges(['health'], { of: 'maintain', line: 'leisure', amount: 100, due: 1 }, true)
  const n = play.n
  play.until('budget').everyoneBudgets({}, { leisure: 0 })
  return { play: play.until('debrief'), n }
}

describe('what if', () => {
  it('a promise that was broken had not been made: what was, less the promise', () => {
    const { play, n } = broken(true)
    const answer = found(play.recording(), { n, instead: null })
    expect(answer).toMatchObject({ n, round: 1, phase: 'board', seat: 'local-government', instead: null })
    expect(answer.record).toEqual(tallyOf(play.state))
    expect(answer.record.promises).toEqual({ made: 1, kept: 0, broken: 1 })
    expect(answer.recorded).toEqual(tallyOf(broken(false).play.state))
    const trust = (tally: WhatIf['record']) =>
      tally.seats.find((s) => s.seat === 'local-government')?.trusted ?? 0
    expect(trust(answer.recorded)).toBeGreaterThan(trust(answer.record))
  })

  it('a deal that was declined had not been: nothing else changes', () => {
    const play = recorded().until('board').as('health')
    play.offers(['social-care'], [{ do: 'pay', by: 'health', to: 'social-care', amount: 50 }])
    play.as('social-care').does({ type: 'decline', deal: play.deal().id, because: 'not-worth-it' })
    const n = play.n
    const recording = play.until('debrief').recording()
    const answer = found(recording, { n, instead: null })
    expect(answer.recorded).toEqual(answer.record)
    // Had care said yes, the money would have come.
    const { id: deal, version } = play.deal()
    const yes = found(recording, { n, instead: { type: 'accept', deal, version, fills: [] } })
    expect(yes.recorded.paid).toBe(50)
    expect(yes.recorded.seats.map((s) => s.balance).at(0)).toBe((yes.record.seats[0]?.balance ?? 0) - 50)
  })

  it('a budget were left out: the one that stands for a seat that gives none', () => {
    const play = recorded().until('budget')
    const n = play.n + 1
    play.everyoneBudgets({}, { wards: 400 }).until('debrief')
    const answer = found(play.recording(), { n, instead: null })
    expect(answer.seat).toBe('health')
    expect(answer.recorded).toEqual(tallyOf(recorded().until('debrief').state))
    expect(answer.recorded.seats[0]?.balance).toBe((answer.record.seats[0]?.balance ?? 0) + 100)
  })

  it('nothing had been changed: partners with the same chance play what they played', () => {
    const scenario = harbour()
    const roster = partnersIn(
      scenario,
      PERSONAS.map((p) => p.id),
    )
    const { log, state } = playSession(scenario, 'again', roster, decide)
    const made = recordingOf(scenario, { seed: 'again', roster, log })
    if (!made.ok) throw new Error(made.error.message)
    const n = log.findIndex((e) => e.action.type === 'refuse') + 1
    const answer = found(made.value, { n, instead: null }, {})
    expect(answer.draws).toHaveLength(3)
    expect(answer.draws[0]?.unchanged).toEqual(tallyOf(state))
    // Other draws are other chance; each pair is of one.
    expect(answer.draws[1]?.unchanged).not.toEqual(answer.draws[0]?.unchanged)
    const by = answer.draws.map(({ unchanged, changed }) => changed.shared - unchanged.shared)
    expect(by[answer.middle]).toBe([...by].sort((a, b) => a - b)[1])
    expect(found(made.value, { n, instead: null }, {})).toEqual(answer)
    const { told } = worked(whatIf(made.value, { n, instead: null }, decide, { draws: 1 }))
    expect(told.at(-1)).toEqual({ done: 3, of: 3 })
  })

  it('refuses what cannot be asked, by code', () => {
    const { play, n } = broken(true)
    const recording = play.recording()
    const { steps } = recording
    const ready = steps.findIndex((s) => s.action.type === 'ready') + 1
    expect(code(recording, { n: 0, instead: null })).toBe('no-such-entry')
    expect(code(recording, { n: steps.length + 1, instead: null })).toBe('no-such-entry')
    expect(code(recording, { n: ready, instead: null })).toBe('no-choice')
    expect(code(recording, { n, instead: steps[n - 1]?.action ?? null })).toBe('same-action')
    expect(code(recording, { n, instead: { type: 'share', card: 'fit-list', to: ['health'] } })).toBe(
      'refused no-such-card',
    )
    expect(code(recording, { n, instead: { type: 'verify', claim: 99 } })).toMatch(/^refused /)
    expect(code(recording, { n, instead: null }, { personas: { health: 'saint' } })).toBe('no-persona')
    expect(code(recording, { n, instead: null }, { personas: { health: 'fortress' } })).toBe('done')
  })

  it('needs a whole record that can be replayed', () => {
    const { play } = broken(true)
    const whole = play.played()
    const cut = recordingOf(harbour(), { ...whole, log: whole.log.slice(0, 9) })
    expect(cut.ok ? 'ok' : cut.error.code).toBe('not-over')
    const wrong = [...whole.log.slice(0, 4), { actor: 'health', action: { type: 'accept', deal: 7 } }]
    const bad = recordingOf(harbour(), { ...whole, log: wrong })
    expect(bad.ok ? 'ok' : bad.error).toMatchObject({ code: 'unplayable', data: { n: 5 } })
  })
})
