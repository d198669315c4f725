import { applyInPlace, createSession, type SessionState } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Action, Receipt, Roster, SeatId } from '../schema/index.ts'
import { choose, type Decide, receiptFrom } from '../session/index.ts'

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
  const log: Played['log'] = []
  while (state.phase !== 'debrief') {
    const choice = choose(state, log.length, log.at(-1)?.actor, decide)
    if (!choice || log.length >= MOST_ACTIONS)
      throw new Stalled(`play stalled in the ${state.phase} phase of round ${state.round} (seed ${seed})`)
    const { seat, action } = choice
    const done = applyInPlace(state, seat, action)
    if (!done.ok)
      throw new Stalled(`${seat} was refused ${JSON.stringify(action)}: ${done.error.message} (seed ${seed})`)
    log.push({ n: log.length + 1, actor: seat, action })
  }
  return { state, log }
}

/** The receipt of a session played in place. */
export const receiptOfPlayed = ({ state, log }: Played): Receipt => receiptFrom(state, log)
