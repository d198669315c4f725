import { findingsOf, type Point } from '../../debrief/index.ts'
import { applyInPlace, createSession, parseAction, sharedOutcome } from '../../engine/index.ts'
import { err, ok, type Result } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Receipt } from '../../schema/index.ts'
import { eventsFor, isOver, replay, type Session, viewOf } from '../../session/index.ts'
import type { Side } from '../../ui/compare/model.ts'
import { t } from '../../ui/words/index.ts'
import '../../ui/words/later.ts'
import { fault } from '../receipts/fault.ts'

/** The shared outcomes of the place, of 1000: before play, and at the end of each round. */
export function courseOf({ scenario, seed, roster, log }: Session): Point[] {
  const { state } = createSession(scenario, seed, roster)
  const points = [{ round: 0, value: sharedOutcome(state, 'start') }]
  let told = 0
  for (const { actor, action } of log.slice()) {
    const parsed = parseAction(action)
    if (parsed.ok) applyInPlace(state, actor, parsed.value)
    if (state.phase !== 'outturn' || told === state.round) continue
    told = state.round
    points.push({ round: told, value: sharedOutcome(state) })
  }
  return points
}

/** A session as one side of a comparison: what it is called, and from which seat it is looked at. */
export interface Kept {
  readonly name: string
  readonly seat: string
  /** When it was kept, in ms since 1970; nothing of a receipt that was handed in. */
  readonly when?: number
  readonly receipt: Receipt
}

/** Replays a kept session that is over and works out what its record shows. The error is a sentence. */
export function sideOf(
  kept: Kept,
  scenario: Scenario,
  nameOf: (persona: string) => string | undefined,
): Result<Side, string> {
  const played = replay(kept.receipt, () => scenario)
  if (!played.ok) return err(`${kept.name}: ${fault(played.error)}`)
  const session = played.value
  const view = viewOf(session, kept.seat)
  const found = findingsOf(view, eventsFor(session, kept.seat))
  if (!isOver(session) || found === undefined) return err(t('compare:problem.going', { name: kept.name }))
  const holders = scenario.data.seats.map(({ id }) => {
    const { holder, persona } = session.roster[id] ?? {}
    const partner = persona === undefined ? undefined : (nameOf(persona) ?? persona)
    return { seat: id, partner: holder === 'person' ? null : partner }
  })
  const { name, seat, when } = kept
  const place = courseOf(session)
  return ok({ name, seat, ...(when === undefined ? {} : { when }), holders, view, found, place })
}
