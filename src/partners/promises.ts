import { perMille } from '../kernel/index.ts'
import type { Option, ProgrammeView } from '../schema/index.ts'
import { because } from './because.ts'
import { funds, stalledLast } from './belief.ts'
import { mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'
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

function fund(mind: Mind, option: Promising, programme: ProgrammeView): Decision | null {
  const due = mind.view.round
  const can = option.promise.fund.find((f) => f.programme === programme.id)
  const cost = costTo(programme, mind.me)
  if (!can || promised(mind, programme.id) > 0 || due < option.promise.due.first || cost > can.max)
    return null
  if (due > can.last || taken(option, 'fund', programme.id, due)) return null
  if (cost > purse(mind) || (mind.ringfenced && !programme.public_health)) return null
  const partners = programme.partners.map((p) => p.seat).filter((seat) => seat !== mind.me)
  const to = partners.filter((seat) => option.to.includes(seat))
  if (to.length !== partners.length || to.some((seat) => mind.grudge(seat))) return null
  const first = leader(mind, programme)
  if (first === undefined && (led(mind) >= LEADS || stalledLast(mind, programme.id))) return null
  if (mind.rule.pledges === 'follows' && first === undefined) return null
  const alone = chanceOf(mind, programme)
  const chance = mind.rule.pledges === 'leads' ? alone + perMille(1000 - alone, FOLLOWED) : alone
  if (chance < mind.rule.venture || expected(mind, programme, chance, cost) < 0) return null
  return {
    action: {
      type: 'pledge',
      to,
      promise: { of: 'fund', programme: programme.id, amount: cost, due },
      public: true,
    },
    because:
      first === undefined
        ? because('pledge-lead', { programme: programme.id })
        : because('pledge-follow', { seat: first, programme: programme.id }),
  }
}

/** Promises to keep up a service on which others depend, while none such is open. */
function keepUp(mind: Mind, option: Promising): Decision | null {
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
    for (const programme of mine(mind)) {
      const decision = fund(mind, option, programme)
      if (decision) return decision
    }
    const decision = mind.rule.pledges === 'leads' ? keepUp(mind, option) : null
    if (decision) return decision
  }
  return null
}
