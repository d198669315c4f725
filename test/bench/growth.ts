import { must } from '../../src/kernel/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { openSession, submit, viewOf } from '../../src/session/index.ts'
import { spreadOf } from './measure.ts'
import { SEATS } from './pooled-budget/rules.ts'

/** How many entries the long log has. */
export const LONG = 10_000

/** The time of an action and of the acting seat’s view along a log, in µs, a tenth of the log at a time. */
export interface Along {
  readonly action: number[]
  readonly view: number[]
}

/** What is done over and over: an offer, and its withdrawal. Each offer stays on record, as in a session. */
const OFFER = {
  type: 'propose',
  with: ['b'],
  clauses: [{ do: 'pay', by: 'a', to: 'b', amount: 1 }],
  fills: [],
}

/** How many batches a tenth of the log is timed in. */
const BATCHES = 10

/** The time of one run, in µs: the median over batches, so that a moment in which the machine does other work tells less. */
function medianOf(batches: number, runs: number, run: () => void): number {
  const times = Array.from({ length: batches }, () => {
    const start = performance.now()
    for (let i = 0; i < runs; i++) run()
    return ((performance.now() - start) * 1000) / runs
  })
  return spreadOf(times).median
}

/** Plays a log of ten thousand entries live, and times each tenth of it. */
export function alongALog(scenario: Scenario): Along {
  const persons = Object.fromEntries(SEATS.map((seat) => [seat, { holder: 'person' as const }]))
  let session = openSession(scenario, 'long', persons)
  const act = (seat: string, action: unknown): void => {
    const done = submit(session, seat, action)
    if (!done.ok) throw new Error(done.error.message)
    session = done.value
  }
  for (const seat of SEATS) if (session.state.phase === 'brief') act(seat, { type: 'ready' })
  const offerAndWithdraw = (): void => {
    act('a', OFFER)
    act('a', { type: 'withdraw', deal: must(session.state.deals.at(-1), 'a deal').id })
  }
  const along: Along = { action: [], view: [] }
  for (let tenth = 0; tenth < 10; tenth++) {
    along.action.push(medianOf(BATCHES, LONG / 20 / BATCHES, offerAndWithdraw) / 2)
    along.view.push(medianOf(20, 1, () => void viewOf(session, 'a')))
  }
  return along
}
