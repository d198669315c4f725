import * as z from 'zod/mini'
import { hashOf } from '../engine/index.ts'
import { err, fillSlots, ok, type Result } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { ENGINE_VERSION, RECEIPT_FORMAT, Receipt } from '../schema/index.ts'
import { digestOf, openSession, type Session, submit } from './session.ts'

/** Why a receipt cannot be replayed: the code, and a sentence in English with `{slots}` for the data. */
export const REPLAY_ERRORS = {
  cut: 'The receipt is cut off: it ends in the middle. Save it again from where it came.',
  unreadable: 'This is not a receipt: it cannot be read as JSON.',
  malformed: 'This is not a whole receipt: {at} is missing or of the wrong kind.',
  'unknown-seat': 'This is not a whole receipt: there is no seat “{seat}” in its scenario.',
  'wrong-version': 'The receipt has format {found}; this version reads format {wanted}.',
  'other-engine': 'The receipt was made by engine {found}; this is engine {wanted}, whose rules may differ.',
  'unknown-scenario': 'The receipt is of the scenario “{id}”, which is not here.',
  'other-scenario': 'The receipt is of another version of the scenario “{id}”: its text has changed since.',
  'out-of-order': 'The receipt’s log was changed after it was made: entry {n} is missing or out of order.',
  tampered: 'The receipt’s log was changed after it was made: its digest does not fit.',
  'refused-action': 'Entry {n} of the log cannot be replayed: {detail}',
  'other-result': 'The log replays to another end than the receipt says: its hash was changed.',
} as const
export type ReplayCode = keyof typeof REPLAY_ERRORS

export interface ReplayError {
  readonly code: ReplayCode
  readonly data: Readonly<Record<string, string | number>>
  readonly message: string
}

function fail(code: ReplayCode, data: Record<string, string | number> = {}): Result<never, ReplayError> {
  const message = fillSlots(REPLAY_ERRORS[code], data)
  return err({ code, data, message })
}

/** True for text that begins like JSON but stops before its brackets and strings are closed. */
function isCut(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '\\') i += 1
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '{' || c === '[') depth += 1
    else if (c === '}' || c === ']') depth -= 1
  }
  return text.trimStart().startsWith('{') && (quoted || depth > 0)
}

function parseText(text: string): Result<unknown, ReplayError> {
  try {
    return ok(JSON.parse(text))
  } catch {
    return isCut(text) ? fail('cut') : fail('unreadable')
  }
}

/** Reads a receipt from text or parsed JSON of any origin, and checks that its log is as it was made. */
export function readReceipt(input: unknown): Result<Receipt, ReplayError> {
  const json = typeof input === 'string' ? parseText(input) : ok(input)
  if (!json.ok) return json
  const versioned = z.safeParse(z.looseObject({ format: z.number() }), json.value)
  if (versioned.success && versioned.data.format !== RECEIPT_FORMAT)
    return fail('wrong-version', { found: versioned.data.format, wanted: RECEIPT_FORMAT })
  const parsed = z.safeParse(Receipt, json.value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const at = issue?.path.map(String).join('.') || 'the whole'
    return fail('malformed', { at })
  }
  const receipt = parsed.data
  if (receipt.engine !== ENGINE_VERSION)
    return fail('other-engine', { found: receipt.engine, wanted: ENGINE_VERSION })
  const gap = receipt.log.findIndex((entry, i) => entry.n !== i + 1)
  if (gap !== -1) return fail('out-of-order', { n: gap + 1 })
  if (digest(receipt.log) !== receipt.digest) return fail('tampered')
  return ok(receipt)
}

/** The digest of a log of any origin; none for one that holds what no log can, such as fractions. */
function digest(log: Receipt['log']): string | undefined {
  try {
    return digestOf(log.map(({ n, actor, action }) => ({ n, actor, action })))
  } catch {
    return undefined
  }
}

/** Finds the scenario of an id. */
type Find = (id: string) => Scenario | undefined

/**
 * Replays a receipt in steps: after each entry of its log it gives how many were replayed, so that a page can answer
 * meanwhile. In the end the session as it was, or why it cannot be; see `replay`.
 */
export function* replaying(
  input: unknown,
  find: Find,
  at?: number,
): Generator<number, Result<Session, ReplayError>> {
  const read = readReceipt(input)
  if (!read.ok) return read
  const receipt = read.value
  const { id, hash } = receipt.scenario
  const scenario = find(id)
  if (!scenario) return fail('unknown-scenario', { id })
  if (scenario.hash !== hash) return fail('other-scenario', { id })
  const stray = Object.keys(receipt.roster).find((seat) => !scenario.data.seats.some((s) => s.id === seat))
  if (stray !== undefined) return fail('unknown-seat', { seat: stray })
  let session = openSession(scenario, receipt.seed, receipt.roster)
  for (const entry of at === undefined ? receipt.log : receipt.log.slice(0, at)) {
    const next = submit(session, entry.actor, entry.action)
    if (!next.ok) return fail('refused-action', { n: entry.n, detail: next.error.message })
    session = next.value
    yield entry.n
  }
  if (at === undefined && hashOf(session.state) !== receipt.hash) return fail('other-result')
  return ok(session)
}

/**
 * Replays a receipt: the session as it was, or why it cannot be. `find` gives the scenario of an id. With `at`, only
 * the first so many entries are replayed, and the final hash is not compared.
 */
export function replay(input: unknown, find: Find, at?: number): Result<Session, ReplayError> {
  const steps = replaying(input, find, at)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
