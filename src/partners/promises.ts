import { perMille } from '../kernel/index.ts'
import type { Option, ProgrammeView, SeatId } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import { funds, stalledLately } from './belief.ts'
import { counterparts, levelWith, meanBelief } from './giving.ts'
import { mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { paidByFunds } from './pooled.ts'
import { purse } from './purse.ts'
import { chanceOf, costTo, expected, promised } from './values.ts'

/** A leader's hope that its open promise is followed, of 1000. Assumption. */
const FOLLOWED = 350

/** Promises to fund that it leads with in a round. */
const LEADS = 1

type Promising = Extract<Option, { type: 'pledge' }>

const taken = (option: Promising, of: 'fund' | 'maintain', id: string, due: number): boolean =>
  option.promise.taken.some((t) => t.of === of && t.id === id && t.due === due)

/** How many promises to fund I have made outside deals in this round. */
const led = (mind: Mind): number =>
  mind.view.pledges.filter(
    (p) => p.by === mind.me && p.deal === null && p.round === mind.view.round && p.promise.of === 'fund',
  ).length

/** The seat, other than me, that promised its part of a programme for this round. */
const leader = (mind: Mind, programme: ProgrammeView): string | undefined =>
  mind.view.pledges.find((p) => p.by !== mind.me && funds(p, programme.id, mind.view.round))?.by

/** Why I would promise my part of a programme unasked: another promised, it ran last quarter, or I lead; null when I would not. */
function occasion(mind: Mind, programme: ProgrammeView): Because | null {
  const first = leader(mind, programme)
  if (first !== undefined) return because('pledge-follow', { seat: first, programme: programme.id })
  if (programme.streak > 0) return because('pledge-again', { programme: programme.id })
  const leads = mind.rule.pledges === 'leads' && led(mind) < LEADS && !stalledLately(mind, programme.id)
  return leads ? because('pledge-lead', { programme: programme.id }) : null
}

/** The other partners (those who gain, where I pay alone), where a promise can be made to all of them and I hold nothing against any; else null. */
function partnersFor(mind: Mind, option: Promising, programme: ProgrammeView): SeatId[] | null {
  const partners = counterparts(mind, programme)
  if (partners.length === 0) return null
  return partners.every((seat) => option.to.includes(seat) && !mind.grudge(seat)) ? partners : null
}

interface Promised {
  value: number
  decision: Decision
}

/**
 * What promising an amount is hoped to bring: how likely others are to do their part (of a programme that takes what each
 * will, how much they are expected to do), of 1000, and the worth of it, £k. One who leads hopes to be followed.
 */
function prospect(
  mind: Mind,
  programme: ProgrammeView,
  amount: number,
  leads: boolean,
): { hope: number; value: number } {
  const hoped = (chance: number): number => (leads ? chance + perMille(1000 - chance, FOLLOWED) : chance)
  // A promise is made so that others follow with theirs.
  const chance = chanceOf(mind, programme, new Set(), 'to-come')
  if (programme.level === 'sum')
    return {
      hope: hoped(meanBelief(mind, programme)),
      value: expected(mind, programme, chance, amount, levelWith(mind, programme, amount)),
    }
  const hope = hoped(chance)
  return { hope, value: expected(mind, programme, hope, amount) }
}

function fund(mind: Mind, option: Promising, programme: ProgrammeView): Promised | null {
  const due = mind.view.round
  const can = option.promise.fund.find((f) => f.programme === programme.id)
  const asked = costTo(programme, mind.me)
  const amount = programme.level === 'sum' ? Math.min(asked, purse(mind)) : asked
  if (!can || due < option.promise.due.first || due > can.last) return null
  if (amount < can.min || amount > can.max) return null
  if (promised(mind, programme.id) > 0 || taken(option, 'fund', programme.id, due)) return null
  if (paidByFunds(mind).has(programme.id)) return null
  if (amount > purse(mind) || (mind.ringfenced && !programme.public_health)) return null
  const to = partnersFor(mind, option, programme)
  const reason = to && occasion(mind, programme)
  if (!to || !reason) return null
  const { hope, value } = prospect(mind, programme, amount, reason.code === 'pledge-lead')
  if (hope < mind.rule.venture || value < 0) return null
  const promise = { of: 'fund' as const, programme: programme.id, amount, due }
  return { value, decision: { action: { type: 'pledge', to, promise, public: true }, because: reason } }
}

/** One who leads promises to keep up a service on which others depend, while no such promise is open. */
function keepUp(mind: Mind, option: Promising): Decision | null {
  if (mind.rule.pledges !== 'leads') return null
  const { round, rounds, pledges, mine: own } = mind.view
  if (
    round >= rounds ||
    pledges.some((p) => p.by === mind.me && p.status === 'open' && p.promise.of === 'maintain')
  )
    return null
  for (const line of own.lines) {
    const to = line.harms.filter((seat) => option.to.includes(seat))
    const can = option.promise.maintain.find((m) => m.line === line.id)
    if (to.length === 0 || !can || line.plan < can.min || line.plan > can.max) continue
    const due = Math.min(option.promise.due.last, round + 1)
    if (line.plan - line.floor > purse(mind) || taken(option, 'maintain', line.id, due)) continue
    return {
      action: {
        type: 'pledge',
        to,
        promise: { of: 'maintain', line: line.id, amount: line.plan, due },
        public: true,
      },
      because: because('pledge-line', { line: line.id }),
    }
  }
  return null
}

/** Makes a promise unasked, where the rule does so: to fund what it would fund anyway, so that others can build on it. */
export function promise(mind: Mind): Decision | null {
  if (mind.rule.pledges === 'never') return null
  for (const option of mind.may('pledge')) {
    let best: Promised | null = null
    for (const programme of mine(mind)) {
      const next = fund(mind, option, programme)
      if (next && (!best || next.value > best.value)) best = next
    }
    const decision = best?.decision ?? keepUp(mind, option)
    if (decision) return decision
  }
  return null
}
