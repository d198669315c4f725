import { clamp, divide, type Stream } from '../kernel/index.ts'
import type { Moment, Rule } from './rule.ts'

/** How much of an old belief stays and how much of what was seen comes in, of 1000 (Fischbacher & Gächter 2010). */
const OLD = 570
const NEW = 430

/** A belief about what others give, moved toward what they were last seen to give. Shares of 1000. */
export const learn = (belief: number, seen: number): number => divide(belief * OLD + seen * NEW, OLD + NEW)

/** The share of what joint work asks that a rule gives, of 1000: its answer to a belief, with chance and the end of play. */
export function contribution(
  rule: Pick<Rule, 'gives' | 'noise' | 'last'>,
  belief: number,
  moment: Moment,
  chance: Stream,
): number {
  const end = moment.round === moment.rounds ? rule.last : 0
  return clamp(rule.gives(belief, moment) + chance.between(-rule.noise, rule.noise) - end, 0, 1000)
}
