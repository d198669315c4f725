import { clamp, divide, type Stream } from '../kernel/index.ts'
import type { Moment, Rule } from './rule.ts'

/** How much of an old belief stays and how much of what was seen comes in, of 1000 (Fischbacher & Gächter 2010). */
const OLD = 570
const NEW = 430

/** A belief about what others give, moved toward what they were last seen to give. Shares of 1000. */
export const learn = (belief: number, seen: number): number => divide(belief * OLD + seen * NEW, OLD + NEW)

/**
 * A share that a rule would give, of 1000, as chance has it, and less in the last round of joint work: what is given
 * then, nobody can answer any more.
 */
export function asChanceHasIt(
  rule: Pick<Rule, 'noise' | 'last'>,
  share: number,
  moment: Moment,
  chance: Stream,
): number {
  const end = moment.round === moment.rounds ? rule.last : 0
  return clamp(share + chance.between(-rule.noise, rule.noise) - end, 0, 1000)
}

/** The share of what joint work asks that a rule gives, of 1000: its answer to a belief, with chance and the end of play. */
export const contribution = (
  rule: Pick<Rule, 'gives' | 'noise' | 'last'>,
  belief: number,
  moment: Moment,
  chance: Stream,
): number => asChanceHasIt(rule, rule.gives(belief, moment), moment, chance)
