import { divide, perMille } from '../kernel/index.ts'
import type { GrievanceView, Option } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import type { Decision, Mind } from './mind.ts'
import { purse } from './purse.ts'
import { trustedBy } from './reflect.ts'
import { worthOfTrust } from './standing.ts'

type Amending = Extract<Option, { type: 'amend' }>

/** Points of overall trust that amends bring when they are paid in full; half of it is in the words. As the rules have it. */
const MENDS = 20
/** What it is worth that one who holds a broken promise against me may deal with me again, as points of trust. Assumption. */
const REOPENS = 30
/** Trust in me at which nothing stands between us that is worth an apology. Assumption. */
const WELL = 700

/** What I owe amends for, in a reason; null where my rule has none for such a wrong. */
function wrongOf(mind: Mind, grievance: GrievanceView, seat: string): Because | null {
  const { lies, history } = mind.rule.partnership.amends
  const { id, round, pledge, claim } = grievance
  if (claim !== null) return lies ? because('amend-lie', { seat, round }) : null
  if (pledge !== null) return because('amend-breach', { seat, round })
  return history && grievance.aired ? because('amend-history', { seat, grievance: id }) : null
}

/** What amends for a wrong would bring me, £k: trust, and the way back to deals where a promise of mine was broken. */
function worthOfAmends(mind: Mind, option: Amending, grievance: GrievanceView, paid: number): number {
  const liar = grievance.claim === null ? 1000 : mind.view.rules.leadership.liar
  const points = perMille(divide(MENDS * (500 + divide(500 * paid, option.owed)), 1000), liar)
  const reopens = grievance.pledge !== null && trustedBy(mind, option.to) < WELL ? REOPENS : 0
  return worthOfTrust(mind, option.to, points + reopens)
}

/** Makes amends for the wrong of mine that it pays most to mend, with as much money as my rule gives and I have. */
export function amend(mind: Mind): Decision | null {
  let best: { value: number; decision: Decision } | null = null
  for (const option of mind.may('amend')) {
    const grievance = mind.view.grievances.find((g) => g.id === option.grievance)
    const reason = grievance && mind.present(option.to) && wrongOf(mind, grievance, option.to)
    if (!grievance || !reason) continue
    const most = mind.ringfenced ? 0 : Math.min(option.max, purse(mind))
    const amount = Math.min(perMille(option.owed, mind.rule.partnership.amends.pays), most)
    const worth = worthOfAmends(mind, option, grievance, amount)
    const value = worth - option.attention * mind.rule.partnership.time - perMille(amount, SENSE)
    if (value < 0 || (best && best.value >= value)) continue
    const action = { type: 'amend' as const, grievance: option.grievance, amount }
    best = { value, decision: { action, because: reason } }
  }
  return best?.decision ?? null
}

/** What is paid to put a wrong right weighs less than what is paid for gain: it is owed. Of 1000. Assumption. */
const SENSE = 400
