import { divide, perMille, sum } from '../kernel/index.ts'
import type { AgreementView, FundTerms, ProgrammeView, SeatId } from '../schema/index.ts'
import type { Mind } from './mind.ts'
import { signed } from './standing.ts'
import { strength } from './strength.ts'
import { informed, unpriced } from './values.ts'

/** What pooled funds can pay for, and what those that I have signed will pay for in this round, as far as I can tell. */

/** An agreement with a fund. */
export interface Fund {
  id: number
  kind: string
  parties: readonly SeatId[]
  terms: FundTerms
  /** The round in which it came into force; null for a draft. */
  began: number | null
  /** £k that it holds. */
  balance: number
}

/** An agreement as a fund; null when it has none, or its terms are not for me to see. */
export const asFund = ({ id, kind, parties, began, fund }: AgreementView): Fund | null =>
  fund ? { id, kind, parties, began, terms: fund.terms, balance: fund.balance } : null

/** The pooled funds in force that I have signed. */
export const myFunds = (mind: Mind): Fund[] =>
  signed(mind).flatMap((agreement) => {
    const fund = asFund(agreement)
    return fund ? [fund] : []
  })

/** What a party puts into a fund in a quarter, £k. */
export const putsIn = ({ terms, parties }: Fund, seat: SeatId): number =>
  parties.includes(seat) ? (terms.contributions.find((c) => c.seat === seat)?.amount ?? 0) : 0

/** £k that a fund has in a quarter in which all put in what they owe. */
export const filled = (fund: Fund): number =>
  Math.max(0, fund.balance) + sum(fund.parties.map((seat) => putsIn(fund, seat)))

/** What a programme costs in all, £k. */
export const wholeCost = (programme: ProgrammeView): number => sum(programme.partners.map((p) => p.cost))

/** What the parties and residents can expect of a programme in a quarter, £k. */
const common = (mind: Mind, programme: ProgrammeView, parties: readonly SeatId[]): number => {
  const gains = programme.gains.filter((g) => g.to === 'residents' || parties.includes(g.to))
  return perMille(sum(gains.map((g) => g.worth)) + unpriced(programme), strength(mind, programme))
}

/** What a programme must bring the parties and residents before a fund pays for it, of 1000 of its cost: mandates count besides money. Assumption. */
const WORTH = 500

const stalled = (mind: Mind, programme: string): boolean =>
  mind.view.history.at(-1)?.programmes.some((p) => p.id === programme && !p.ran) === true

/** The programmes that a fund of these parties could pay for in whole and that can run, those that bring most for their cost first. */
export function payableBy(mind: Mind, parties: readonly SeatId[]): ProgrammeView[] {
  const granted = mind.view.seats.some((seat) => seat.ringfenced && parties.includes(seat.id))
  return mind.view.programmes
    .filter((p) => p.open && p.level === 'weakest' && (!granted || p.public_health))
    .filter((p) => p.partners.length > 0 && p.partners.every(({ seat }) => parties.includes(seat)))
    .filter((p) => informed(mind, p) > 0 && !stalled(mind, p.id))
    .map((programme) => ({
      programme,
      rate: divide(common(mind, programme, parties) * 1000, wholeCost(programme)),
    }))
    .filter(({ rate }) => rate >= WORTH)
    .sort((a, b) => b.rate - a.rate)
    .map(({ programme }) => programme)
}

/** What is paid for a programme, £k. */
export interface Payment {
  programme: ProgrammeView
  amount: number
}

/** How a host that is fair to all spends so much: whole programmes, the best first, and with the rest one that can just run. */
export function spending(programmes: readonly ProgrammeView[], money: number): Payment[] {
  const payments: Payment[] = []
  let left = money
  for (const programme of programmes) {
    const cost = wholeCost(programme)
    // Each partner's part is rounded; a pound for each keeps the least of them at the threshold.
    const least = divide(cost * programme.threshold, 1000) + programme.partners.length
    const amount = Math.min(cost, left)
    if (amount < Math.min(cost, least)) continue
    payments.push({ programme, amount })
    left -= amount
  }
  return payments
}

/** After so many quarters in which a host paid for nothing it is no longer expected to. Assumption. */
const PATIENCE = 2

/** Whether another hosts a fund and has let the last quarters go by without paying for anything from it. */
export function isUnspent(mind: Mind, { id, began, terms }: Fund): boolean {
  if (terms.host === mind.me || began === null || mind.view.round - began < PATIENCE) return false
  return !mind.view.history.slice(-PATIENCE).some((round) => round.pools.some((p) => p.agreement === id))
}

const covered = new WeakMap<Mind, ReadonlySet<string>>()

/** The programmes that I expect my funds to pay for in this round, so that nobody need put money in beside. */
export function paidByFunds(mind: Mind): ReadonlySet<string> {
  const known = covered.get(mind)
  if (known) return known
  const spent = myFunds(mind).filter((fund) => !isUnspent(mind, fund))
  const paid = spent.flatMap((fund) => spending(payableBy(mind, fund.parties), filled(fund)))
  const ids = new Set(paid.map(({ programme }) => programme.id))
  covered.set(mind, ids)
  return ids
}
