import { must } from '../kernel/index.ts'
import {
  type ClaimView,
  counted,
  type GrievanceView,
  type PledgeView,
  type RequestView,
  type View,
} from '../schema/index.ts'

/** What has passed between the viewer and another seat, as the viewer's own record has it. */
export interface Past {
  seat: string
  /** Promises that the seat made to me, judged: each once, however often it was said. */
  kept: PledgeView[]
  broken: PledgeView[]
  /** Promises to others that I saw broken. */
  brokenToOthers: PledgeView[]
  /** Broken promises to me for which the seat made amends. */
  mended: PledgeView[]
  /** Proven lies: to me, and to anybody, with the round of the proof. */
  lies: { claim: number; round: number }[]
  liesToAnybody: { claim: number; round: number }[]
  /** What the seat told me. */
  gave: ClaimView[]
  /** My requests that it refused or left unanswered. */
  denied: RequestView[]
  /** Old grievances between us, not yet aired. */
  grievances: GrievanceView[]
  /** Rounds in which it dumped demand on me. */
  dumped: number[]
  trust: { ability: number; benevolence: number; integrity: number; overall: number }
}

const judgedIn = (pledge: PledgeView): number => pledge.judged?.round ?? pledge.promise.due

/** The round of a breach. */
export const roundOf = judgedIn

function liesOf(view: View, seat: string): { claim: number; round: number }[] {
  const proven = view.history.flatMap((past) =>
    past.lies.filter((lie) => lie.by === seat).map((lie) => ({ claim: lie.claim, round: past.round })),
  )
  const known = new Set(proven.map((lie) => lie.claim))
  for (const claim of view.claims)
    if (claim.by === seat && claim.status === 'lie' && !known.has(claim.id))
      proven.push({ claim: claim.id, round: view.round })
  return proven
}

/** Reads the record with one other seat from a view. */
export function pastWith(view: View, seat: string): Past {
  const me = view.viewer
  const theirs = view.pledges.filter((pledge) => pledge.by === seat)
  const toMe = counted(theirs.filter((pledge) => pledge.to.includes(me)))
  const broken = toMe.filter((pledge) => pledge.status === 'broken')
  const gave = view.claims.filter((claim) => claim.by === seat && claim.to.includes(me))
  const told = new Set(gave.map((claim) => claim.id))
  const liesToAnybody = liesOf(view, seat)
  const trust = must(
    view.trust.mine.find((t) => t.to === seat),
    `trust of ${seat}`,
  )
  return {
    seat,
    kept: toMe.filter((pledge) => pledge.status === 'kept'),
    broken,
    brokenToOthers: theirs.filter((pledge) => pledge.status === 'broken' && !pledge.to.includes(me)),
    mended: broken.filter((pledge) =>
      view.grievances.some((g) => g.of === me && g.pledge === pledge.id && g.mended),
    ),
    lies: liesToAnybody.filter((lie) => told.has(lie.claim)),
    liesToAnybody,
    gave,
    denied: view.requests.filter(
      (r) => r.by === me && r.to === seat && (r.status === 'refused' || r.status === 'unanswered'),
    ),
    grievances: view.grievances.filter(
      (g) => !g.aired && ((g.of === me && g.against === seat) || (g.of === seat && g.against === me)),
    ),
    dumped: trust.causes.filter((cause) => cause.because === 'dumped').map((cause) => cause.round),
    trust: trust.now,
  }
}

/** The latest of some wrongs, or null: a proven lie outweighs a broken promise of the same round. */
export function latestWrong(
  broken: readonly PledgeView[],
  lies: readonly { round: number }[],
): { over: 'breach' | 'lie'; round: number } | null {
  let latest: { over: 'breach' | 'lie'; round: number } | null = null
  for (const pledge of broken)
    if (!latest || judgedIn(pledge) > latest.round) latest = { over: 'breach', round: judgedIn(pledge) }
  for (const lie of lies) if (!latest || lie.round >= latest.round) latest = { over: 'lie', round: lie.round }
  return latest
}

/** The record with a seat as it counts when something is held against it: without the breaches that were made good, up to `most`. */
export const forgiving = (past: Past, most: number): Past =>
  past.mended.length === 0 || past.broken.length > most
    ? past
    : { ...past, broken: past.broken.filter((pledge) => !past.mended.includes(pledge)) }
