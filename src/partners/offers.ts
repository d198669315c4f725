import { apportion, divide, perMille, sum } from '../kernel/index.ts'
import type { Clause, ProgrammeView, SeatId, Terms } from '../schema/index.ts'
import { appraise, asked, breaksRingFence, enough } from './appraise.ts'
import { because } from './because.ts'
import { funds } from './belief.ts'
import { mine } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { paidByFunds } from './pooled.ts'
import { outlay, paidBy, purse } from './purse.ts'
import { strength } from './strength.ts'
import { chanceOf, costTo, paperWorth, worth } from './values.ts'

/** Payments are in steps of this, £k, and of two steps at least: leaders haggle in round figures. */
const STEP = 10
/** Offers on one programme after which I stop making them, and how far each failure lowers what I ask. Assumptions. */
const TRIES = 3
const CONCESSION = 120
/** The most parties to a deal. */
const PARTIES = 4

const step = (amount: number): number => divide(amount, STEP) * STEP

/** Whether the deal has a promise to fund the programme among its clauses. */
export const concerns = (clauses: readonly Clause[], programme: string): boolean =>
  clauses.some((c) => c.do === 'pledge' && c.promise.of === 'fund' && c.promise.programme === programme)

/** Whether a party's part of a programme for this round is already promised. */
const settled = (mind: Mind, programme: ProgrammeView, seat: SeatId): boolean =>
  mind.view.pledges.some(
    (p) =>
      p.by === seat &&
      funds(p, programme.id, mind.view.round) &&
      p.promise.of === 'fund' &&
      enough(programme, seat, p.promise.amount),
  )

/** Promises by each partner to fund its whole part in this round's budget; null when one cannot. */
function promises(mind: Mind, programme: ProgrammeView, terms: Terms): Clause[] | null {
  const due = mind.view.round
  const clauses: Clause[] = []
  for (const { seat, cost } of programme.partners) {
    if (settled(mind, programme, seat)) continue
    const can = terms.seats[seat]?.promise
    const fund = can?.fund.find((f) => f.programme === programme.id)
    if (!can || !fund || due < can.due.first || due > Math.min(can.due.last, fund.last)) return null
    const part = seat === mind.me ? perMille(cost, mind.rule.deals.puts) : cost
    const amount = Math.max(fund.min, Math.min(part, fund.max))
    if (!enough(programme, seat, amount)) return null
    clauses.push({ do: 'pledge', by: seat, promise: { of: 'fund', programme: programme.id, amount, due } })
  }
  return clauses
}

/** What a gainer keeps of its gain where the whole does not pay on paper, of 1000: the rest relieves those who lose. Assumption. */
const KEEPS = 450

/** What a party can expect of a programme that all promise to fund, £k, as I see it: gains by their likelihood, less its cost. */
function prospect(mind: Mind, programme: ProgrammeView, seat: SeatId, chance: number): number {
  const gain = perMille(perMille(paperWorth(programme, seat), strength(mind, programme)), chance)
  const cost = costTo(programme, seat)
  return gain - perMille(cost, chance) - perMille(perMille(cost, mind.view.rules.sunk), 1000 - chance)
}

/** What each party should end with: my part as I ask and the rest in equal parts; where there is no gain in all, gainers relieve losers. */
function targets(mind: Mind, parties: readonly SeatId[], net: readonly number[], ask: number): number[] {
  const total = sum(net)
  if (total > 0) {
    const own = Math.min(total, divide(total * ask, 1000 * parties.length))
    const rest = divide(total - own, Math.max(1, parties.length - 1))
    return parties.map((seat) => (seat === mind.me ? own : rest))
  }
  const losses = net.map((amount) => Math.max(0, -amount))
  const pool = sum(net.map((amount) => perMille(Math.max(0, amount), 1000 - KEEPS)))
  const relief = apportion(pool, losses)
  return net.map((amount, i) => (amount > 0 ? perMille(amount, KEEPS) : amount + (relief[i] ?? 0)))
}

/** Payments by which each party ends with its part of what the programme can be expected to bring. */
function payments(
  mind: Mind,
  programme: ProgrammeView,
  parties: SeatId[],
  ask: number,
  terms: Terms,
): Clause[] {
  const chance = chanceOf(mind, programme, new Set(parties))
  const net = parties.map((seat) => prospect(mind, programme, seat, chance))
  const due = targets(mind, parties, net, ask)
  const owed = parties.map((seat, i) => ({ seat, amount: step((net[i] ?? 0) - (due[i] ?? 0)) }))
  const clauses: Clause[] = []
  for (const payer of owed) {
    for (const payee of owed) {
      if (payer.amount <= 0 || payee.amount >= 0) continue
      const limit = terms.seats[payer.seat]?.pay ?? 0
      const amount = Math.min(payer.amount, -payee.amount, limit)
      if (amount < 2 * STEP) continue
      payer.amount -= amount
      payee.amount += amount
      clauses.push({ do: 'pay', by: payer.seat, to: payee.seat, amount })
    }
  }
  return clauses
}

/** Offers of mine on a programme that came to nothing. */
const failures = (mind: Mind, programme: string): number =>
  mind.view.deals.filter(
    (d) =>
      d.author === mind.me &&
      concerns(d.clauses, programme) &&
      (d.status === 'declined' || d.status === 'expired' || d.status === 'withdrawn'),
  ).length

/** Whether something was offered on the programme in this round, by whomever. */
const offeredAlready = (mind: Mind, programme: string): boolean =>
  mind.view.deals.some((d) => d.round === mind.view.round && concerns(d.clauses, programme))

/** Who would have to agree: the partners, and the one outside that gains most, where there is room. */
function partiesOf(mind: Mind, programme: ProgrammeView): SeatId[] {
  const partners = programme.partners.map((p) => p.seat)
  const outside = mind.others
    .filter((seat) => !partners.includes(seat) && mind.present(seat) && paperWorth(programme, seat) > 0)
    .sort((a, b) => paperWorth(programme, b) - paperWorth(programme, a))
  const short = partners.reduce((n, seat) => n + paperWorth(programme, seat) - costTo(programme, seat), 0) < 0
  const extra = outside[0]
  return short && extra !== undefined && partners.length < PARTIES ? [...partners, extra] : partners
}

/** Whether I would deal with that seat at all: it is there, I hold nothing against it and trust it enough. */
export const canDeal = (mind: Mind, seat: SeatId): boolean =>
  seat === mind.me || (mind.present(seat) && !mind.grudge(seat) && mind.trust(seat) >= mind.rule.deals.trust)

/** Whether that seat still has an offer of mine to answer: one at a time is enough to read. */
export const keptWaiting = (mind: Mind, seat: SeatId): boolean =>
  mind.view.deals.some(
    (d) =>
      d.author === mind.me &&
      (d.status === 'proposed' || d.status === 'countered') &&
      d.parties.includes(seat) &&
      !d.accepted.includes(seat),
  )

interface Draft {
  clauses: Clause[]
  parties: SeatId[]
  programme: string
  value: number
}

function draft(mind: Mind, programme: ProgrammeView, terms: Terms, reach: readonly SeatId[]): Draft | null {
  if (offeredAlready(mind, programme.id)) return null
  const tries = failures(mind, programme.id)
  const parties = partiesOf(mind, programme)
  if (parties.length < 2) return null
  const reachable = parties.every((seat) => seat === mind.me || reach.includes(seat))
  if (tries >= TRIES || !reachable || !parties.every((seat) => canDeal(mind, seat))) return null
  if (parties.some((seat) => keptWaiting(mind, seat))) return null
  const pledges = promises(mind, programme, terms)
  if (!pledges || pledges.length === 0) return null
  const ask = Math.max(700, mind.rule.deals.asks - CONCESSION * tries)
  const pays = payments(mind, programme, parties, ask, terms)
  const room = terms.most - pledges.length
  const clauses = [...pledges, ...pays.slice(0, Math.max(0, room))]
  if (room < 0 || breaksRingFence(mind, clauses)) return null
  if (paidBy(mind, clauses) > (terms.seats[mind.me]?.pay ?? 0)) return null
  const { value, turnover } = appraise(mind, parties, clauses)
  if (outlay(mind, clauses) > purse(mind) || value < asked(mind, parties, turnover)) return null
  return { clauses, parties, programme: programme.id, value }
}

/** Proposes the programme deal that is worth most to me, with payments to those who would lose by it. */
export function offerProgramme(mind: Mind): Decision | null {
  if (offersMade(mind) >= mind.rule.deals.offers) return null
  for (const option of mind.may('propose')) {
    let best: Draft | null = null
    for (const programme of mine(mind)) {
      if (worth(mind, programme) <= 0 || paidByFunds(mind).has(programme.id)) continue
      const next = draft(mind, programme, option.terms, option.with)
      if (next && (!best || next.value > best.value)) best = next
    }
    if (!best) continue
    const { clauses, programme, value } = best
    const others = best.parties.filter((seat) => seat !== mind.me)
    return {
      action: { type: 'propose', with: others, clauses, fills: [] },
      because: because('propose-programme', { programme, value }),
    }
  }
  return null
}

/** New offers that stand in my name in this round. */
export const offersMade = (mind: Mind): number =>
  mind.view.deals.filter((d) => d.round === mind.view.round && d.author === mind.me).length

/** £k by which a payment would have to change to bring a value to what is asked, in round figures. */
export const roundUp = (amount: number): number => step(amount + STEP - 1)

/** An amount in round figures, no more than it. */
export const roundDown = (amount: number): number => Math.trunc(amount / STEP) * STEP
