import { clamp, divide, perMille, sum } from '../kernel/index.ts'
import type { ProgrammeView, SeatId } from '../schema/index.ts'
import { belief } from './belief.ts'
import { asChanceHasIt } from './contribution.ts'
import type { Mind } from './mind.ts'
import { paperWorth } from './values.ts'

/**
 * What a partner gives to programmes that work by the sum of what is put in, where each may pay what it will: a common
 * pot, or a gift to another. The rules of giving come from experiments with such pots.
 */

/** What came back to each of what was put in, of 1000, in the experiments from which the rules of giving come. */
const EXPERIMENT = 400

/** How far a threat of sanctions lifts what others are expected to give, of 1000 of the gap. Assumption. */
const AWE = 150

/** Those on whose giving I look, and to whom I promise mine: the other partners; where I give alone, those who gain by it. */
export function counterparts(mind: Mind, programme: ProgrammeView): SeatId[] {
  const others = programme.partners.map((p) => p.seat).filter((seat) => seat !== mind.me)
  return others.length > 0 ? others : mind.others.filter((seat) => paperWorth(programme, seat) > 0)
}

/** What comes back to me of what I put in, of 1000, by the programme’s paper. */
const returned = (mind: Mind, programme: ProgrammeView): number =>
  divide(paperWorth(programme, mind.me) * 1000, sum(programme.partners.map((p) => p.cost)))

/**
 * A share as the programme’s own return makes it: what is withheld is in proportion to what withholding saves, beside the
 * experiments. A gift, of which nothing comes back but what others give, is left as the rule has it. Assumption; that
 * people give more where more comes back to them: Isaac & Walker 1988.
 */
function eased(share: number, back: number): number {
  if (back <= 0) return share
  return clamp(1000 - divide((1000 - share) * (1000 - back), 1000 - EXPERIMENT), 0, 1000)
}

/** Whether what is given now could be sanctioned next round. The end of play is not reckoned with: `last` is for that. */
function sanctioned(mind: Mind): boolean {
  const { escalation } = mind.view.rules
  return escalation !== null && escalation.from <= mind.view.round + 1
}

/** What each counterpart is expected to give, of 1000 of what it is asked; more where giving little can be sanctioned. */
function expectedOf(mind: Mind, programme: ProgrammeView): number[] {
  const awe = sanctioned(mind) ? AWE : 0
  return counterparts(mind, programme).map((seat) => {
    const given = belief(mind, seat, programme)
    return given + perMille(1000 - given, awe)
  })
}

/** What the counterparts are expected to give to a programme, on average, of 1000. */
export function meanBelief(mind: Mind, programme: ProgrammeView): number {
  const expected = expectedOf(mind, programme)
  return expected.length === 0 ? 0 : divide(sum(expected), expected.length)
}

/** The level at which a programme is expected to work if I put in an amount, of 1000. */
export function levelWith(mind: Mind, programme: ProgrammeView, amount: number): number {
  const asked = sum(programme.partners.map((p) => p.cost))
  const others = programme.partners
    .filter((p) => p.seat !== mind.me)
    .map((p) => perMille(p.cost, belief(mind, p.seat, programme)))
  return divide((amount + sum(others)) * 1000, asked)
}

/** What a partner gives of what it is asked, of 1000, and what it expected of the others. */
export interface Gift {
  share: number
  expected: number
}

/**
 * What a partner gives to a programme that takes what each will. Where giving less than others can be sanctioned, it goes
 * by the most that any of them is expected to give.
 */
export function gift(mind: Mind, programme: ProgrammeView): Gift {
  const { rule, moment, chance } = mind
  const expected = expectedOf(mind, programme)
  const mean = meanBelief(mind, programme)
  const share = eased(rule.gives(mean, moment), returned(mind, programme))
  const safe = sanctioned(mind) ? Math.max(share, ...expected) : share
  const alone = programme.partners.every((p) => p.seat === mind.me)
  // Who gives alone answers what others gave before: the end of play takes no hope from that.
  const when = alone ? { ...moment, rounds: moment.rounds + 1 } : moment
  return { share: asChanceHasIt(rule, safe, when, chance), expected: mean }
}
