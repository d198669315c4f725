import { apportion, divide, perMille, sum } from '../kernel/index.ts'
import type { FundTerms, KindView, Option, ProgrammeView, SeatId } from '../schema/index.ts'
import { type Because, because } from './because.ts'
import { credibility } from './belief.ts'
import type { Decision, Mind } from './mind.ts'
import {
  type Fund,
  filled,
  isUnspent,
  myFunds,
  type Payment,
  payableBy,
  putsIn,
  spending,
  wholeCost,
} from './pooled.ts'
import { means, purse } from './purse.ts'
import { quartersLeft } from './standing.ts'
import { strength } from './strength.ts'
import { chanceOf, costTo, dearness, expected, loyalty, paperWorth, worth } from './values.ts'

/** What a pooled fund is worth to me, the terms on which I would draft one, what I put in and what I spend as its host. */

/** How much of what the fund holds a host that nobody trusts would spend for itself, of 1000. Assumption. */
const ASTRAY = 300
/** Of what a party gains by what the fund pays for, what flows back to those who paid, in the terms that I draft. Assumption. */
const GAIN_SHARE = 500
/** What a gain does for what a party is judged by besides money, of 1000 of the gain. Assumption. */
const BEYOND = 500

/** How sure I am, of 1000, that the others put in what they owe and that the host spends it for all. */
function sureOf(mind: Mind, fund: Fund): number {
  if (isUnspent(mind, fund)) return 0
  const { parties, terms } = fund
  let sure = 1000
  for (const seat of parties) if (seat !== mind.me) sure = perMille(sure, credibility(mind, seat))
  const { host } = terms
  return host === mind.me ? sure : perMille(sure, 1000 - perMille(ASTRAY, 1000 - mind.trust(host)))
}

/** What the gain share of a fund brings a party in a quarter, £k, less what it takes from it. */
function gainShare(mind: Mind, fund: Fund, seat: SeatId, programme: ProgrammeView, level: number): number {
  const total = Math.max(1, sum(fund.parties.map((party) => putsIn(fund, party))))
  const gained = (party: SeatId): number =>
    perMille(
      perMille(perMille(Math.max(0, paperWorth(programme, party)), strength(mind, programme)), level),
      fund.terms.gain,
    )
  const all = sum(fund.parties.map(gained))
  return divide(all * putsIn(fund, seat), total) - gained(seat)
}

/** What I bear of an amount that a fund has lost, £k. */
function riskOf(mind: Mind, fund: Fund, lost: number): number {
  const { risk, host } = fund.terms
  if (risk === 'host') return host === mind.me ? lost : 0
  if (risk === 'equal') return divide(lost, fund.parties.length)
  const total = Math.max(1, sum(fund.parties.map((party) => putsIn(fund, party))))
  return divide(lost * putsIn(fund, mind.me), total)
}

/** What I could expect of a programme without the fund, £k. */
const without = (mind: Mind, programme: ProgrammeView): number => {
  const chance = chanceOf(mind, programme)
  const cost = costTo(programme, mind.me)
  if (cost === 0) return perMille(worth(mind, programme), chance)
  return chance >= mind.rule.venture ? Math.max(0, expected(mind, programme, chance, cost)) : 0
}

/** What a fund that has so much to spend on these programmes brings me in a quarter, £k, before what I put in: gains and shares of gains, less my part of the risk. */
function brings(
  mind: Mind,
  fund: Fund,
  payments: readonly Payment[],
  quarters: (programme: ProgrammeView) => number,
): number {
  const sure = sureOf(mind, fund)
  let value = 0
  for (const { programme, amount } of payments) {
    const level = divide(amount * 1000, wholeCost(programme))
    const gain = perMille(worth(mind, programme), level) + gainShare(mind, fund, mind.me, programme, level)
    const lost = perMille(amount, mind.view.rules.sunk)
    value += perMille(perMille(gain, sure), quarters(programme))
    value -= perMille(riskOf(mind, fund, lost), 1000 - sure)
  }
  return value
}

/** For how many quarters from now a programme that runs to the end brings what it brings now, in thousandths: the last come late. */
function lasting(mind: Mind, { lag }: ProgrammeView): number {
  const quarters = quartersLeft(mind) + 1
  return lag < quarters ? (quarters - lag) * 1000 + lag * mind.rule.horizon : quarters * 1000
}

/**
 * What a pooled fund is worth to me from now to the end of play, £k: what it brings, over what I could have of the same
 * programmes without it, less what I put in at what money is worth to me.
 */
export function worthOfFund(mind: Mind, fund: Fund): number {
  const money = sum(fund.parties.map((seat) => putsIn(fund, seat)))
  const payments = spending(payableBy(mind, fund.parties), money)
  const alone = sum(payments.map(({ programme }) => without(mind, programme)))
  const paid = perMille(putsIn(fund, mind.me), dearness(mind))
  return (
    brings(mind, fund, payments, (programme) => lasting(mind, programme)) -
    (paid + alone) * (quartersLeft(mind) + 1)
  )
}

/** £k that I owe to funds in a quarter by what I have signed. */
const owed = (mind: Mind): number => sum(myFunds(mind).map((fund) => putsIn(fund, mind.me)))

/** £k more a quarter that I would let funds bind. */
const roomFor = (mind: Mind): number =>
  Math.min(perMille(means(mind), mind.rule.partnership.agreements.pools) - owed(mind), purse(mind))

/** Why I cannot put in what a fund asks of me; null when I can. */
export function tooDear(mind: Mind, fund: Fund): Because | null {
  const amount = putsIn(fund, mind.me)
  const room = Math.max(0, roomFor(mind))
  return amount > room ? because('turn-down-too-dear', { kind: fund.kind, amount, purse: room }) : null
}

/** What papers promise seldom comes whole: the part that I think others count on. Assumption. */
const LIKELY = 750

/** What another party gains by a programme in a quarter, in money and in what it is judged by, as I see it, £k. */
function gainOf(mind: Mind, programme: ProgrammeView, seat: SeatId): number {
  const paper = perMille(paperWorth(programme, seat), strength(mind, programme))
  return paper + perMille(Math.max(0, paper), BEYOND)
}

/** Whether I think that a fund pays another party: its gain over what it could have anyway. */
function pays(mind: Mind, fund: Fund, programme: ProgrammeView, seat: SeatId): boolean {
  const gain = gainOf(mind, programme, seat)
  const anyway = perMille(Math.max(0, gain - costTo(programme, seat)), chanceOf(mind, programme))
  const shared = gain + gainShare(mind, fund, seat, programme, 1000)
  return perMille(shared, LIKELY) - putsIn(fund, seat) >= anyway
}

/** Two ways to fill a fund for a programme: each its own part; and each by what it gains, so that who saves pays. */
function fillings(mind: Mind, programme: ProgrammeView): FundTerms['contributions'][] {
  const { partners } = programme
  const byGain = apportion(
    wholeCost(programme),
    partners.map(({ seat }) => Math.max(1, gainOf(mind, programme, seat))),
  )
  return [
    partners.map(({ seat, cost }) => ({ seat, amount: cost })),
    partners.map(({ seat }, i) => ({ seat, amount: byGain[i] ?? 0 })),
  ]
}

/**
 * The fund that I would draft with these parties, for the best programme that is theirs alone: each puts in its part, or
 * where that does not pay for all, by what it gains; who puts in most is the host, and the risk goes by what each has
 * put in. Null where no terms pay for all.
 */
export function fundFor(
  mind: Mind,
  kind: KindView,
  parties: readonly SeatId[],
  option: Extract<Option, { type: 'draft' }>,
): Fund | null {
  const most = option.fund?.most ?? 0
  const theirs = ({ open, partners }: ProgrammeView): boolean =>
    open && partners.length === parties.length && partners.every(({ seat }) => parties.includes(seat))
  // Most sets of parties have no programme that is theirs alone: they need no more looking at.
  if (!mind.view.programmes.some(theirs)) return null
  for (const programme of payableBy(mind, parties)) {
    if (!theirs(programme)) continue
    for (const contributions of fillings(mind, programme)) {
      const host = [...contributions].sort((a, b) => b.amount - a.amount)[0]?.seat ?? mind.me
      const terms: FundTerms = { host, contributions, risk: 'proportional', gain: GAIN_SHARE }
      const fund: Fund = { id: 0, kind: kind.id, parties, terms, began: null, balance: 0 }
      if (contributions.some((c) => c.amount < 1 || c.amount > most) || tooDear(mind, fund)) continue
      if (parties.every((seat) => seat === mind.me || pays(mind, fund, programme, seat))) return fund
    }
  }
  return null
}

/** What putting my part into a fund costs me in this quarter over what it brings, £k. */
export function netCostOf(mind: Mind, fund: Fund): number {
  const open = payableBy(mind, fund.parties)
  const of = (money: number): number => brings(mind, fund, spending(open, money), () => 1000)
  const has = filled(fund)
  const more = of(has) - of(has - putsIn(fund, mind.me))
  return perMille(putsIn(fund, mind.me), dearness(mind)) - more
}

/** Whether I would not put my part into a fund in this quarter: it costs me more over what it brings than my word is worth to me. */
export const wouldWithhold = (mind: Mind, fund: Fund): boolean =>
  divide(netCostOf(mind, fund) * 1000, Math.max(1, putsIn(fund, mind.me))) > loyalty(mind)

/** Whether some programme is open that a fund could pay for in whole. */
const hasUse = (mind: Mind, { parties }: Fund): boolean =>
  mind.view.programmes.some((p) => p.open && p.partners.every(({ seat }) => parties.includes(seat)))

/** Gives notice to leave a fund that has nothing left to pay for, or whose host pays for nothing. */
export function leaveIdleFund(mind: Mind): Decision | null {
  for (const option of mind.may('leave')) {
    const fund = myFunds(mind).find((f) => f.id === option.agreement)
    if (!fund || quartersLeft(mind) <= option.notice || putsIn(fund, mind.me) === 0) continue
    const { id: agreement, kind, terms } = fund
    if (isUnspent(mind, fund)) {
      const reason = because('leave-unspent-fund', { seat: terms.host, kind })
      return { action: { type: 'leave', agreement }, because: reason }
    }
    if (!hasUse(mind, fund))
      return { action: { type: 'leave', agreement }, because: because('leave-idle-fund', { kind }) }
  }
  return null
}
