import type { Result } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import {
  isOver,
  type ReplayError,
  readReceipt,
  replaying,
  type Session,
  viewOf,
} from '../../session/index.ts'
import type { Checked, Holder, Results } from '../../ui/receipts/model.ts'
import { t } from '../../ui/words/index.ts'
import '../../ui/words/later.ts'
import { fault, isElsewhere } from './fault.ts'

/** The largest file that is read: many times the longest receipt. In bytes. */
const MOST = 8_000_000

/** What came of a file: what is told of it, and the session when it replays. */
export interface Outcome {
  readonly told: Checked
  readonly session?: Session
}

/** What is needed of the surroundings: the scenarios, and the names of partners. */
export interface Shelf {
  readonly find: (id: string) => Promise<Result<Scenario, string>>
  readonly nameOf: (persona: string) => string | undefined
}

function holdersOf({ scenario, roster }: Session, nameOf: Shelf['nameOf']): Holder[] {
  return scenario.data.seats.map(({ id, role, short }) => {
    const held = roster[id]
    if (held?.holder === 'person') return { id, role, short, partner: null }
    const persona = held?.persona
    return { id, role, short, partner: persona === undefined ? undefined : (nameOf(persona) ?? persona) }
  })
}

function resultsOf(session: Session): Results | undefined {
  const [seat] = session.scenario.data.seats
  const record = seat && isOver(session) ? viewOf(session, seat.id).debrief : null
  if (!record) return undefined
  const count = (status: string): number => record.pledges.filter((one) => one.status === status).length
  return {
    start: record.shared.start,
    end: record.shared.score,
    kept: count('kept'),
    broken: count('broken'),
    mandates: record.mandates.map(({ seat: id, total }) => ({ seat: id, total })),
  }
}

/** How long it works before the page may answer, in ms. */
const SLICE = 30

/** Lets the page draw and answer before more is done. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Replays a receipt in slices of time. */
async function replayed(receipt: unknown, scenario: Scenario): Promise<Result<Session, ReplayError>> {
  const steps = replaying(receipt, () => scenario)
  let until = performance.now() + SLICE
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + SLICE
  }
}

/** Replays the receipt in a file’s text. A sentence says what is wrong where it cannot be, or comes to another end. */
export async function checkText(file: string, text: string, shelf: Shelf): Promise<Outcome> {
  const failed = (error: ReplayError): Outcome => ({
    told: { file, problem: fault(error), elsewhere: isElsewhere(error) },
  })
  const read = readReceipt(text)
  if (!read.ok) return failed(read.error)
  const scenario = await shelf.find(read.value.scenario.id)
  if (!scenario.ok) return { told: { file, problem: scenario.error, elsewhere: true } }
  const played = await replayed(read.value, scenario.value)
  if (!played.ok) return failed(played.error)
  const session = played.value
  const { data } = session.scenario
  return {
    session,
    told: {
      file,
      title: data.title,
      place: data.place.name,
      seed: session.seed,
      holders: holdersOf(session, shelf.nameOf),
      over: isOver(session),
      round: session.state.round,
      rounds: data.rounds,
      acts: session.log.length,
      hash: read.value.hash,
      results: resultsOf(session),
      twin: undefined,
    },
  }
}

/** A file of any kind as a receipt: see `checkText`. */
export async function checkFile(file: File, shelf: Shelf): Promise<Outcome> {
  if (file.size > MOST) return { told: { file: file.name, problem: t('receipts:problem.size') } }
  try {
    return await checkText(file.name, await file.text(), shelf)
  } catch {
    return { told: { file: file.name, problem: t('receipts:problem.read') } }
  }
}

/** The same, with those marked that hold the very session of an earlier file: their logs and ends are the same. */
export function withTwins(rows: readonly Checked[]): Checked[] {
  const first = new Map<string, string>()
  return rows.map((one) => {
    if (one.problem !== undefined) return one
    const key = JSON.stringify([one.title, one.seed, one.acts, one.hash, one.holders])
    const twin = first.get(key)
    if (twin === undefined) first.set(key, one.file)
    return { ...one, twin }
  })
}
