import { clamp, divide, perMille, sum } from '../kernel/index.ts'
import type { ProgrammeView, SeatId } from '../schema/index.ts'
import { belief, funds, type Word } from './belief.ts'
import type { Mind } from './mind.ts'
import { strength } from './strength.ts'

/** What a programme is worth in a quarter to one seat as the programme's paper has it, £k. */
export const paperWorth = (programme: ProgrammeView, to: string): number =>
  sum(programme.gains.filter((gain) => gain.to === to).map((gain) => gain.worth))

/** What the programme asks of a seat in a quarter, £k; 0 when it is no partner. */
export const costTo = (programme: ProgrammeView, seat: SeatId): number =>
  programme.partners.find((partner) => partner.seat === seat)?.cost ?? 0

/** What is still to come of a gain: all of it when it arrives within the session, else what the rule makes of later. */
const timely = (mind: Mind, programme: ProgrammeView): number =>
  programme.lag <= mind.view.rounds - mind.view.round ? 1000 : mind.rule.horizon

/** What residents gain where the paper names it without a price, of 1000 of the whole cost. Assumption. */
const UNPRICED = 700

/** What residents gain where the paper names it without a price, £k. */
export const unpriced = (programme: ProgrammeView): number =>
  programme.gains.some((gain) => gain.to === 'residents' && gain.worth === 0)
    ? perMille(sum(programme.partners.map((partner) => partner.cost)), UNPRICED)
    : 0

/** What a gain does for what I am judged by besides money, of 1000 of the gain. Assumption. */
const BEYOND = 500

/** What the programme is worth to me if it runs: my gain, and others' as far as I care, by its strength and lag. £k. */
export const worth = (mind: Mind, programme: ProgrammeView): number =>
  mind.figure(`worth:${programme.id}`, () => felt(mind, programme))

function felt(mind: Mind, programme: ProgrammeView): number {
  const mine = paperWorth(programme, mind.me)
  const others = sum(programme.gains.map((gain) => gain.worth)) - mine + unpriced(programme)
  const whole = mine + perMille(Math.max(0, mine), BEYOND) + perMille(others, mind.rule.place)
  return perMille(perMille(whole, strength(mind, programme)), timely(mind, programme))
}

/** How dear money is to me, of 1000: more when little is left after the plan and the mandate weighs balance. */
export const dearness = (mind: Mind): number => mind.figure('dearness', () => short(mind))

function short(mind: Mind): number {
  const { mandate, lines, free } = mind.view.mine
  const weight = sum(mandate.map((item) => item.weight))
  const balance = sum(mandate.filter((item) => item.kind === 'balance').map((item) => item.weight))
  const asked = sum(mind.view.programmes.filter((p) => p.open).map((p) => costTo(p, mind.me)))
  if (weight === 0 || asked === 0) return 1000
  const spare = free - sum(lines.map((line) => Math.max(0, line.plan - line.floor)))
  const shortage = clamp(1000 - divide(spare * 1000, asked), 0, 1000)
  return 1000 + perMille(shortage, divide(balance * 1000, weight))
}

/** While I cannot tell that all partners know a card that the programme requires, it may yet run. Assumption. */
const UNINFORMED = 600

/** The chance, of 1000, that every partner will know what the programme requires, as far as I can tell. */
export function informed(mind: Mind, programme: ProgrammeView): number {
  const late = mind.view.phase === 'budget'
  let chance = 1000
  for (const { card, known } of programme.requires) {
    if (programme.partners.every((partner) => known.includes(partner.seat))) continue
    const told = mind.view.mine.cards.some((c) => c.id === card) || !known.includes(mind.me)
    chance = late && told ? 0 : perMille(chance, UNINFORMED)
  }
  return chance
}

/**
 * The chance, of 1000, that the other partners fund the programme this round: the product of what I expect of each.
 * `offered` are seats whose promise is on the table but not yet given; of the others goes what is on record, or what
 * may still come. What works by the sum of all needs nobody.
 */
export function chanceOf(
  mind: Mind,
  programme: ProgrammeView,
  offered: ReadonlySet<SeatId> = new Set(),
  others: Exclude<Word, 'offered'> = 'on-record',
): number {
  if (programme.level === 'sum') return informed(mind, programme)
  let chance = 1000
  for (const { seat } of programme.partners)
    if (seat !== mind.me)
      chance = perMille(chance, belief(mind, seat, programme, offered.has(seat) ? 'offered' : others))
  return perMille(chance, informed(mind, programme))
}

/** What putting `cost` into the programme can be expected to bring me net, £k, at a chance of running, at a level of funding. */
export function expected(
  mind: Mind,
  programme: ProgrammeView,
  chance: number,
  cost: number,
  level = 1000,
): number {
  const spent = perMille(cost, chance) + perMille(perMille(cost, mind.view.rules.sunk), 1000 - chance)
  return perMille(perMille(worth(mind, programme), level), chance) - perMille(spent, dearness(mind))
}

/** What I have promised to put into a programme this round, £k; 0 when nothing. */
export function promised(mind: Mind, programme: string): number {
  let most = 0
  for (const pledge of mind.view.pledges)
    if (pledge.by === mind.me && funds(pledge, programme, mind.view.round) && pledge.promise.of === 'fund')
      most = Math.max(most, pledge.promise.amount)
  return most
}

/** The net cost of a promise, of 1000 of the amount, past which I break it now: less in the last round, when no quarter follows to pay for a breach. */
export const loyalty = (mind: Mind): number =>
  mind.rule.loyalty - (mind.view.round === mind.view.rounds ? mind.rule.last : 0)
