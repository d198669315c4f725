import { applyInPlace, createSession, type SessionState } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Action, Phase, Receipt, Roster, SeatId } from '../schema/index.ts'
import { choose, type Decide, receiptFrom } from '../session/index.ts'

/** A session that was played to its end in place, with its log. */
export interface Played {
  readonly state: SessionState
  readonly log: { n: number; actor: SeatId; action: Action }[]
}

/** More actions than any session of a sound scenario takes: past it, play is taken to have stalled. */
const MOST_ACTIONS = 20_000

/** Where and why a session got stuck. Plain data. */
export interface Stuck {
  readonly seed: string
  readonly round: number
  readonly phase: Phase
  /** Who was to act; null when nobody could. */
  readonly seat: SeatId | null
  readonly why: string
}

/** Where a session got stuck, in a sentence. */
export const tellStuck = ({ seed, round, phase, seat, why }: Stuck): string =>
  `play got stuck in the ${phase} phase of round ${round}${seat === null ? '' : `, ${seat} to act`} (seed ${seed}): ${why}`

/** Why a session could not be played to its end. */
export class Stalled extends Error {
  readonly stuck: Stuck

  constructor(stuck: Stuck) {
    super(tellStuck(stuck))
    this.stuck = stuck
  }
}

/** That a session got stuck where its state is now. */
export const stalledAt = ({ seed, round, phase }: SessionState, seat: SeatId | null, why: string): Stalled =>
  new Stalled({ seed, round, phase, seat, why })

/**
 * Plays a whole session with a partner in every seat, changing one state in place. Gives the same log and state as the
 * live session with the same partners. Throws `Stalled` when nobody can act or a partner’s choice is refused.
 */
export function playSession(scenario: Scenario, seed: string, roster: Roster, decide: Decide): Played {
  const { state } = createSession(scenario, seed, roster)
  const log: Played['log'] = []
  while (state.phase !== 'debrief') {
    const choice = choose(state, log.length, log.at(-1)?.actor, decide)
    if (!choice) throw stalledAt(state, null, 'nobody can act')
    const { seat, action } = choice
    if (log.length >= MOST_ACTIONS) throw stalledAt(state, seat, `no end after ${MOST_ACTIONS} actions`)
    const done = applyInPlace(state, seat, action)
    if (!done.ok) throw stalledAt(state, seat, `${JSON.stringify(action)} was refused: ${done.error.message}`)
    log.push({ n: log.length + 1, actor: seat, action })
  }
  return { state, log }
}

/** The receipt of a session played in place. */
export const receiptOfPlayed = ({ state, log }: Played): Receipt => receiptFrom(state, log)
