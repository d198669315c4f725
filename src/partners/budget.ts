import { divide, perMille, sum } from '../kernel/index.ts'
import type { Option, ProgrammeView } from '../schema/index.ts'
import { enough } from './appraise.ts'
import { type Because, because } from './because.ts'
import { groupBelief, stalledLately } from './belief.ts'
import { contribution } from './contribution.ts'
import { type Gift, gift } from './giving.ts'
import { mine } from './information.ts'
import { fillLines } from './lines.ts'
import type { Decision, Mind } from './mind.ts'
import { means, pressures } from './purse.ts'
import { chanceOf, costTo, expected, informed, promised } from './values.ts'

type BudgetOption = Extract<Option, { type: 'budget' }>

/** The least that an unpromised programme may be expected to bring, of 1000 of its cost: how far any partner gives at a loss. Assumption. */
const SACRIFICE = -300
/** A rest of what it would give that comes this near to a programme's threshold is rounded up to it, of 1000. Assumption. */
const NEAR = 700

/** How loyal it is now: less in the last round, when no quarter follows to pay for a breach. */
const loyalty = (mind: Mind): number =>
  mind.rule.loyalty - (mind.view.round === mind.view.rounds ? mind.rule.last : 0)

/** What keeping a promise of `amount` on a programme costs me over what it brings, £k. */
const netCost = (mind: Mind, programme: ProgrammeView, amount: number): number =>
  -expected(mind, programme, chanceOf(mind, programme), amount, added(programme, amount))

/** What an amount adds to the level of a programme, of 1000: all of it where the programme stands and falls with each. */
const added = (programme: ProgrammeView, amount: number): number =>
  programme.level === 'sum' ? divide(amount * 1000, sum(programme.partners.map((p) => p.cost))) : 1000

interface Given {
  programmes: Map<string, number>
  kept: number
  broken: Because | null
}

/** Gives what was promised, oldest first, unless it cannot be paid or the rule lets it be broken. */
function keepPromises(mind: Mind, option: BudgetOption, money: number): Given {
  const given: Given = { programmes: new Map(), kept: 0, broken: null }
  let left = money
  for (const { id, max } of option.programmes) {
    const programme = mind.view.programmes.find((p) => p.id === id)
    const amount = Math.min(max, promised(mind, id))
    if (!programme || amount === 0) continue
    const cost = netCost(mind, programme, amount)
    if (amount > left) given.broken ??= because('budget-short')
    else if (divide(cost * 1000, amount) > loyalty(mind))
      given.broken = because('budget-broke', { programme: id, cost })
    else {
      given.programmes.set(id, amount)
      given.kept += 1
      left -= amount
    }
  }
  return given
}

/** Programmes into which it might put money unpromised, best first. */
function candidates(
  mind: Mind,
  option: BudgetOption,
  given: Given,
): { programme: ProgrammeView; max: number }[] {
  return mine(mind)
    .filter(
      (p) =>
        p.level === 'weakest' &&
        !given.programmes.has(p.id) &&
        promised(mind, p.id) === 0 &&
        informed(mind, p) > 0,
    )
    .filter((p) => (!mind.ringfenced || p.public_health) && !stalledLately(mind, p.id))
    .filter((p) => !p.partners.some((x) => x.seat !== mind.me && mind.grudge(x.seat)))
    .map((programme) => {
      const max = option.programmes.find((o) => o.id === programme.id)?.max ?? 0
      const chance = chanceOf(mind, programme)
      return { programme, max, chance, value: expected(mind, programme, chance, max) }
    })
    .filter((c) => c.max > 0 && c.chance >= mind.rule.venture && c.value >= perMille(c.max, SACRIFICE))
    .sort((a, b) => b.value - a.value)
}

/** Adds unpromised money up to the rule's share of what is asked: whole parts, or at least a programme's threshold. */
function giveMore(mind: Mind, option: BudgetOption, given: Given, share: number, most: number): void {
  const asked = sum(
    mine(mind)
      .filter((p) => p.level === 'weakest')
      .map((p) => costTo(p, mind.me)),
  )
  const already = sum(given.programmes.values())
  let left = Math.min(perMille(Math.min(asked, means(mind)), share) - already, most - already)
  for (const { programme, max } of candidates(mind, option, given)) {
    const threshold = divide(max * programme.threshold + 999, 1000)
    const amount = left >= max ? max : left >= perMille(threshold, NEAR) ? Math.max(threshold, left) : 0
    if (amount === 0 || amount > most - sum(given.programmes.values())) continue
    if (!enough(programme, mind.me, amount)) continue
    given.programmes.set(programme.id, amount)
    left -= amount
  }
}

/**
 * Gives what it will to programmes that take what each will, of what is in hand beyond the part of the plan that it
 * protects. Returns what it gave to the last of them; null where there is none.
 */
function giveAtWill(mind: Mind, option: BudgetOption, given: Given, most: number): Gift | null {
  let last: Gift | null = null
  const planned = sum(option.lines.map((line) => line.plan - line.min))
  const kept = perMille(planned, 1000 - mind.rule.cut)
  for (const programme of mine(mind)) {
    if (programme.level !== 'sum' || promised(mind, programme.id) > 0) continue
    if (mind.ringfenced && !programme.public_health) continue
    const max = option.programmes.find((o) => o.id === programme.id)?.max ?? 0
    const left = Math.max(0, most - kept - sum(given.programmes.values()))
    last = gift(mind, programme)
    const amount = perMille(Math.min(max, left), last.share)
    if (amount > 0) given.programmes.set(programme.id, amount)
  }
  return last
}

/** Services that I promised to keep up, £k by line. */
export function upkeep(mind: Mind): Map<string, number> {
  const amounts = new Map<string, number>()
  for (const { by, status, promise } of mind.view.pledges)
    if (by === mind.me && status === 'open' && promise.of === 'maintain')
      amounts.set(promise.line, Math.max(amounts.get(promise.line) ?? 0, promise.amount))
  return amounts
}

function reason(given: Given, { share, expected: belief }: Gift): Because {
  if (given.broken) return given.broken
  if (given.programmes.size === 0) return because('budget-alone')
  if (given.kept === given.programmes.size) return because('budget-kept', { count: given.kept })
  return because('budget-gave', { share, belief })
}

/** Seals a budget: promises, then joint work by the rule, then services by plan, the rest in hand. */
export function setBudget(mind: Mind, option: BudgetOption): Decision {
  const floors = sum(option.lines.map((line) => line.min))
  const money = Math.max(0, option.available - floors)
  const belief = groupBelief(mind)
  const share = contribution(mind.rule, belief, mind.moment, mind.chance)
  const given = keepPromises(mind, option, money)
  giveMore(mind, option, given, share, money)
  const willing = giveAtWill(mind, option, given, money) ?? { share, expected: belief }
  const programmes = [...given.programmes].map(([id, amount]) => ({ id, amount }))
  const joint = sum(given.programmes.values())
  const lines = fillLines(
    mind,
    option.lines,
    option.available - joint - pressures(mind),
    means(mind) - joint,
    upkeep(mind),
  )
  return { action: { type: 'budget', lines, programmes }, because: reason(given, willing) }
}
