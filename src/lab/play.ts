import { applyInPlace, createSession, hashOf, legalActions, type SessionState } from '../engine/index.ts'
import { stream } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import {
  type Action,
  ENGINE_VERSION,
  RECEIPT_FORMAT,
  type Receipt,
  type Roster,
  type SeatId,
} from '../schema/index.ts'
import type { Decide } from '../session/index.ts'
import { digestOf } from '../session/index.ts'
import { viewFor } from '../views/index.ts'

/** A session that was played to its end in place, with its log. */
export interface Played {
  readonly state: SessionState
  readonly log: { n: number; actor: SeatId; action: Action }[]
}

/** More actions than any session of a sound scenario takes: past it, play is taken to have stalled. */
const MOST_ACTIONS = 20_000

/** Why a session could not be played to its end. */
export class Stalled extends Error {}

/**
 * Plays a whole session with a partner in every seat, changing one state in place. Gives the same log and state as the
 * live session with the same partners. Throws `Stalled` when nobody can act or a partner’s choice is refused.
 */
export function playSession(scenario: Scenario, seed: string, roster: Roster, decide: Decide): Played {
  const { state } = createSession(scenario, seed, roster)
  const seats = scenario.data.seats.map((s) => s.id)
  const log: Played['log'] = []
  let last = -1
  while (state.phase !== 'debrief') {
    const order = [...seats.slice(last + 1), ...seats.slice(0, last + 1)]
    const seat = order.find(
      (id) => state.roster[id]?.holder === 'partner' && state.seats[id]?.ready === false,
    )
    if (seat === undefined || log.length >= MOST_ACTIONS)
      throw new Stalled(`play stalled in the ${state.phase} phase of round ${state.round} (seed ${seed})`)
    const chance = stream(seed, `partner:${seat}`, state.round, log.length)
    const persona = state.roster[seat]?.persona ?? ''
    const { action } = decide(persona, viewFor(state, seat), legalActions(state, seat), chance)
    const done = applyInPlace(state, seat, action)
    if (!done.ok)
      throw new Stalled(`${seat} was refused ${JSON.stringify(action)}: ${done.error.message} (seed ${seed})`)
    log.push({ n: log.length + 1, actor: seat, action })
    last = seats.indexOf(seat)
  }
  return { state, log }
}

/** The receipt of a session played in place. */
export function receiptOfPlayed({ state, log }: Played): Receipt {
  return {
    format: RECEIPT_FORMAT,
    engine: ENGINE_VERSION,
    scenario: { id: state.scenario.data.id, hash: state.scenario.hash },
    seed: state.seed,
    roster: state.roster,
    log,
    digest: digestOf(log),
    hash: hashOf(state),
  }
}
