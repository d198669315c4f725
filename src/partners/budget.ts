import { divide, perMille, sum } from '../kernel/index.ts'
import type { Option, ProgrammeView } from '../schema/index.ts'
import { enough } from './appraise.ts'
import { type Because, because } from './because.ts'
import { groupBelief, stalledLately } from './belief.ts'
import { contribution } from './contribution.ts'
import { netCostOf, wouldWithhold } from './funds.ts'
import { type Gift, gift } from './giving.ts'
import { mine } from './information.ts'
import { fillLines } from './lines.ts'
import type { Decision, Mind } from './mind.ts'
import { myFunds, paidByFunds, payableBy, spending } from './pooled.ts'
import { means, pressures } from './purse.ts'
import { chanceOf, costTo, expected, informed, loyalty, promised } from './values.ts'

type BudgetOption = Extract<Option, { type: 'budget' }>

/** The least that an unpromised programme may be expected to bring, of 1000 of its cost: how far any partner gives at a loss. Assumption. */
const SACRIFICE = -300
/** A rest of what it would give that comes this near to a programme's threshold is rounded up to it, of 1000. Assumption. */
const NEAR = 700

/** What keeping a promise of `amount` on a programme costs me over what it brings, £k. */
const netCost = (mind: Mind, programme: ProgrammeView, amount: number): number =>
  -expected(mind, programme, chanceOf(mind, programme), amount, added(programme, amount))

/** What an amount adds to the level of a programme, of 1000: all of it where the programme stands and falls with each. */
const added = (programme: ProgrammeView, amount: number): number =>
  programme.level === 'sum' ? divide(amount * 1000, sum(programme.partners.map((p) => p.cost))) : 1000

interface Given {
  programmes: Map<string, number>
  /** What goes into pooled funds, by the number of the agreement. */
  funds: Map<number, number>
  kept: number
  broken: Because | null
}

/** £k given to joint work in all. */
const spentOn = ({ programmes, funds }: Given): number => sum(programmes.values()) + sum(funds.values())

/** Puts into each fund what is owed, by the same rule as any promise: unless it cannot be paid or the rule lets it be broken. */
function fillFunds(mind: Mind, option: BudgetOption, money: number, given: Given): void {
  const own = myFunds(mind)
  for (const { agreement, asked } of option.funds) {
    const fund = own.find((f) => f.id === agreement)
    const left = money - sum(given.funds.values())
    if (!fund || asked === 0) continue
    const cost = netCostOf(mind, fund)
    const breaks = wouldWithhold(mind, fund)
    const amount = breaks ? 0 : Math.min(asked, left)
    given.funds.set(agreement, amount)
    if (breaks) given.broken ??= because('budget-broke-fund', { kind: fund.kind, cost })
    else if (amount < asked) given.broken ??= because('budget-short')
    else given.kept += 1
  }
}

/** What I spend as the host of funds: on what is worth most to those who fill them. */
function host(mind: Mind, option: BudgetOption): { agreement: number; programme: string; amount: number }[] {
  const own = myFunds(mind)
  return option.pools.flatMap(({ agreement, most, programmes }) => {
    const parties = own.find((f) => f.id === agreement)?.parties ?? []
    const open = payableBy(mind, parties).filter((p) => programmes.some((x) => x.id === p.id))
    return spending(open, most).map(({ programme, amount }) => ({
      agreement,
      programme: programme.id,
      amount,
    }))
  })
}

/** Gives what was promised, oldest first, unless it cannot be paid or the rule lets it be broken. */
function keepPromises(mind: Mind, option: BudgetOption, money: number): Given {
  const given: Given = { programmes: new Map(), funds: new Map(), kept: 0, broken: null }
  fillFunds(mind, option, money, given)
  let left = money - spentOn(given)
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
        !paidByFunds(mind).has(p.id) &&
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
  const already = spentOn(given)
  let left = Math.min(perMille(Math.min(asked, means(mind)), share) - already, most - already)
  for (const { programme, max } of candidates(mind, option, given)) {
    const threshold = divide(max * programme.threshold + 999, 1000)
    const amount = left >= max ? max : left >= perMille(threshold, NEAR) ? Math.max(threshold, left) : 0
    if (amount === 0 || amount > most - spentOn(given)) continue
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
    const left = Math.max(0, most - kept - spentOn(given))
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

function reason(given: Given, hosted: string | undefined, { share, expected: belief }: Gift): Because {
  if (given.broken) return given.broken
  if (hosted !== undefined) return because('budget-hosted', { programme: hosted })
  const gifts = given.programmes.size + given.funds.size
  if (gifts === 0) return because('budget-alone')
  if (given.kept === gifts) return because('budget-kept', { count: given.kept })
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
  const funds = [...given.funds].map(([agreement, amount]) => ({ agreement, amount }))
  const pools = host(mind, option)
  const joint = spentOn(given)
  const lines = fillLines(
    mind,
    option.lines,
    option.available - joint - pressures(mind),
    means(mind) - joint,
    upkeep(mind),
  )
  const pooled = { ...(funds.length > 0 ? { funds } : {}), ...(pools.length > 0 ? { pools } : {}) }
  return {
    action: { type: 'budget', lines, programmes, ...pooled },
    because: reason(given, pools[0]?.programme, willing),
  }
}
