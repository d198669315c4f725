import { answerDrafts, draft, leaveWhereWronged, vote } from './agreements.ts'
import { amend } from './amends.ts'
import { answerOffers } from './answers.ts'
import { because } from './because.ts'
import { answerRequests, ask, giveAsPromised, giveFreely, giveNeeded } from './cards.ts'
import { verify } from './claims.ts'
import { leaveIdleFund } from './funds.ts'
import { meet } from './meetings.ts'
import type { Decision, Mind } from './mind.ts'
import { broker, engage, frame } from './moves.ts'
import { offerProgramme } from './offers.ts'
import { promise } from './promises.ts'
import { escalate } from './sanctions.ts'
import { offerSwap } from './swaps.ts'
import { warn } from './warnings.ts'

/**
 * What a partner does at the board, most pressing first. Every step is bounded by the record itself (one answer to
 * each request and version, one offer on each programme, one request for each topic), so that a board always ends.
 */
const STEPS: readonly ((mind: Mind) => Decision | null)[] = [
  answerRequests,
  answerDrafts,
  answerOffers,
  leaveWhereWronged,
  leaveIdleFund,
  vote,
  giveAsPromised,
  giveNeeded,
  amend,
  draft,
  engage,
  meet,
  offerProgramme,
  promise,
  frame,
  broker,
  giveFreely,
  ask,
  verify,
  offerSwap,
  warn,
  escalate,
]

/** One decision at the board: the first step that has something to do, else ready. */
export function atTheBoard(mind: Mind): Decision {
  for (const step of STEPS) {
    const decision = step(mind)
    if (decision) return decision
  }
  return { action: { type: 'ready' }, because: because('nothing-more') }
}
