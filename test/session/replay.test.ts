import { describe, expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { compileScenario } from '../../src/scenario/index.ts'
import type { Receipt } from '../../src/schema/index.ts'
import {
  digestOf,
  eventsFor,
  openSession,
  receiptOf,
  replay,
  type Session,
  submit,
  viewOf,
} from '../../src/session/index.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

const scenario = harbour()
const find = (id: string): Scenario | undefined => (id === 'harbour' ? scenario : undefined)

function played(entries = Number.POSITIVE_INFINITY): Session {
  const { log } = playAtRandom(scenario, 'kept')
  let session = openSession(scenario, 'kept', allHeldBy(scenario, 'person'))
  for (const { actor, action } of log.slice(0, entries)) {
    const next = submit(session, actor, action)
    if (!next.ok) throw new Error(next.error.message)
    session = next.value
  }
  return session
}

const codeOf = (input: unknown): string => {
  const replayed = replay(input, find)
  if (replayed.ok) return 'replayed'
  expect(replayed.error.message).not.toMatch(/[{}]/)
  return replayed.error.code
}

describe('a receipt', () => {
  const receipt = receiptOf(played())
  const changed = (change: Partial<Receipt>): Receipt => ({ ...structuredClone(receipt), ...change })

  it('replays to the same session, from text as from data', () => {
    const replayed = replay(JSON.stringify(receipt), find)
    expect(replayed.ok && hashOf(replayed.value.state)).toBe(receipt.hash)
    expect(codeOf(receipt)).toBe('replayed')
  })

  it('of a session that goes on can be taken up again', () => {
    const half = receiptOf(played(40))
    const replayed = replay(half, find)
    expect(replayed.ok && receiptOf(replayed.value)).toEqual(half)
    expect(replayed.ok && eventsFor(replayed.value, 'health')).toEqual(eventsFor(played(40), 'health'))
  })

  it('shows what a seat saw after any entry', () => {
    const replayed = replay(receipt, find, 25)
    expect(replayed.ok && viewOf(replayed.value, 'social-care')).toEqual(viewOf(played(25), 'social-care'))
  })

  it.each([
    ['of another format', changed({ format: 2 as 1 }), 'wrong-version'],
    ['of another engine', changed({ engine: '9.0' }), 'other-engine'],
    [
      'of a scenario that is not here',
      changed({ scenario: { id: 'elsewhere', hash: receipt.scenario.hash } }),
      'unknown-scenario',
    ],
    [
      'of another text of the scenario',
      changed({ scenario: { id: 'harbour', hash: 'f'.repeat(64) } }),
      'other-scenario',
    ],
    ['with an entry left out', changed({ log: receipt.log.filter((e) => e.n !== 7) }), 'out-of-order'],
    [
      'with an action changed',
      changed({ log: receipt.log.map((e) => (e.n === 9 ? { ...e, action: { type: 'deadline' } } : e)) }),
      'tampered',
    ],
    [
      'with an actor changed',
      changed({ log: receipt.log.map((e) => (e.n === 9 ? { ...e, actor: 'clock' } : e)) }),
      'tampered',
    ],
    ['with another end', changed({ hash: '0'.repeat(64) }), 'other-result'],
    ['with another seed', changed({ seed: 'luckier' }), /refused-action|other-result/],
    ['without a seed', changed({ seed: '' }), 'malformed'],
    [
      'with a seat that is not at the table',
      changed({ roster: { ...receipt.roster, treasury: { holder: 'person' } } }),
      'unknown-seat',
    ],
    ['that is empty', {}, 'malformed'],
    ['that is no object', 12, 'malformed'],
    ['that is nothing', null, 'malformed'],
  ])('%s is told apart', (_, input, code) => {
    expect(codeOf(input)).toMatch(code)
  })

  it('with a changed log and a digest made to fit is caught by the rules', () => {
    const log = receipt.log.map((e) => (e.n === 5 ? { ...e, action: { type: 'withdraw', deal: 999 } } : e))
    expect(codeOf(changed({ log, digest: digestOf(log) }))).toBe('refused-action')
  })

  it('with fractions in its log is caught too', () => {
    const log = receipt.log.map((e) => (e.n === 5 ? { ...e, action: { type: 'ready', x: 0.5 } } : e))
    expect(codeOf(changed({ log }))).toBe('tampered')
  })

  it('cut anywhere is told from other text, and never crashes', () => {
    const text = JSON.stringify(receipt)
    for (let at = 1; at < text.length; at += 97) expect(codeOf(text.slice(0, at))).toBe('cut')
    for (const other of ['', 'hello', '<html>', '[1,2', 'null', '{"format":1}'])
      expect(codeOf(other)).toMatch(/unreadable|malformed/)
  })

  it('of the same scenario written in another order of keys still fits', () => {
    const turned = compileScenario(
      Object.fromEntries(Object.entries(scenario.data).reverse()) as Scenario['data'],
    )
    const replayed = replay(receipt, () => turned)
    expect(replayed.ok && hashOf(replayed.value.state)).toBe(receipt.hash)
  })
})

describe('a session', () => {
  it('is never changed by what is done with it', () => {
    const start = openSession(scenario, 'kept', allHeldBy(scenario, 'person'))
    const one = submit(start, 'health', { type: 'ready' })
    const other = submit(start, 'social-care', { type: 'ready' })
    expect(start.log.length).toBe(0)
    expect(one.ok && one.value.log.slice().map((e) => e.actor)).toEqual(['health'])
    expect(other.ok && other.value.log.slice().map((e) => e.actor)).toEqual(['social-care'])
  })

  it('is the same object after a refusal', () => {
    const start = openSession(scenario, 'kept', allHeldBy(scenario, 'person'))
    const before = start.state
    expect(submit(start, 'health', { type: 'withdraw', deal: 1 }).ok).toBe(false)
    expect(start.state).toBe(before)
    expect(Object.isFrozen(submitted(start).state)).toBe(true)
  })
})

function submitted(session: Session): Session {
  const next = submit(session, 'health', { type: 'ready' })
  if (!next.ok) throw new Error(next.error.message)
  return next.value
}
