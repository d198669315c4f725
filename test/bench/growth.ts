import { must } from '../../src/kernel/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { openSession, submit, viewOf } from '../../src/session/index.ts'
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
  const along: Along = { action: [], view: [] }
  const views = 20
  for (let tenth = 0; tenth < 10; tenth++) {
    const start = performance.now()
    for (let i = 0; i < LONG / 20; i++) {
      act('a', OFFER)
      act('a', { type: 'withdraw', deal: must(session.state.deals.at(-1), 'a deal').id })
    }
    const acted = performance.now()
    for (let i = 0; i < views; i++) viewOf(session, 'a')
    along.action.push(((acted - start) * 1000) / (LONG / 10))
    along.view.push(((performance.now() - acted) * 1000) / views)
  }
  return along
}
