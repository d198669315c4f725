import { applyInPlace, balanceOf, createSession, type SessionState } from '../../../src/engine/index.ts'
import { must, sum } from '../../../src/kernel/index.ts'
import { meanOf, type Scenario } from '../../../src/scenario/index.ts'
import type { Action } from '../../../src/schema/index.ts'
import { openSession, type Session, submit, viewOf } from '../../../src/session/index.ts'
import { cardOf, type Ending, type Move, SEATS } from './rules.ts'

/** A move of the reference game as an action of this engine; `number` tells the engine's number of a deal. */
function actionOf(move: Move, number: (deal: number) => number): Action {
  switch (move.do) {
    case 'ready':
      return { type: 'ready' }
    case 'share':
      return { type: 'share', card: cardOf(move.seat, move.round), to: [move.to] }
    case 'propose':
      return {
        type: 'propose',
        with: [move.to],
        clauses: [
          { do: 'pay', by: move.seat, to: move.to, amount: move.pays },
          {
            do: 'pledge',
            by: move.to,
            promise: { of: 'fund', programme: 'pool', amount: move.promises, due: move.round },
          },
        ],
        fills: [],
      }
    case 'accept':
      return { type: 'accept', deal: number(move.deal), version: 1, fills: [] }
    case 'budget':
      return {
        type: 'budget',
        lines: [{ id: `service-${move.seat}`, amount: move.service }],
        programmes: [{ id: 'pool', amount: move.pool }],
      }
  }
}

export type Script = readonly { seat: string; action: Action }[]

/** A course as this engine is told of it: who does what. Claims, deals and promises are numbered in one row. */
export function scriptOf(course: readonly Move[]): Script {
  const deals: number[] = []
  let serial = 0
  return course.map((move) => {
    if (['share', 'propose', 'accept'].includes(move.do)) serial += 1
    if (move.do === 'propose') deals.push(serial)
    return { seat: move.seat, action: actionOf(move, (deal) => deals[deal - 1] ?? 0) }
  })
}

const PERSONS = Object.fromEntries(SEATS.map((seat) => [seat, { holder: 'person' as const }]))

/** Plays a script in place, as the laboratory does. */
export function playInPlace(scenario: Scenario, seed: string, script: Script): SessionState {
  const { state } = createSession(scenario, seed, PERSONS)
  for (const { seat, action } of script) {
    const done = applyInPlace(state, seat, action)
    if (!done.ok) throw new Error(`${seat}: ${done.error.message}`)
  }
  return state
}

/** Plays a script live, as a table does: an unchanging session after each action, its log, and the acting seat’s view. */
export function playLive(scenario: Scenario, seed: string, script: Script): Session {
  let session = openSession(scenario, seed, PERSONS)
  for (const { seat, action } of script) {
    const done = submit(session, seat, action)
    if (!done.ok) throw new Error(`${seat}: ${done.error.message}`)
    session = done.value
    viewOf(session, seat)
  }
  return session
}

/** What a session of the reference game came to. */
export function endingOf(state: SessionState): Ending {
  const judged = (status: string): number => state.pledges.filter((p) => p.status === status).length
  return {
    balances: SEATS.map((seat) => balanceOf(state, seat)),
    need: meanOf(must(state.indicators['need']?.at(-1), 'need')),
    pooled: sum(
      state.history.flatMap(({ budgets }) => Object.values(budgets).map((b) => b.programmes['pool'] ?? 0)),
    ),
    kept: judged('kept'),
    broken: judged('broken'),
    told: SEATS.map((seat) => sum(state.claims.filter((c) => c.to.includes(seat)).map((c) => c.claimed))),
  }
}
