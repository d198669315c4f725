import { perMille, sum } from '../kernel/index.ts'
import type { Clause } from '../schema/index.ts'
import type { Mind } from './mind.ts'

/** Money that a partner keeps back, of 1000 of its quarter's income after commitments. Assumption. */
const BUFFER = 20

/** £k kept back for surprises. */
export const buffer = (mind: Mind): number =>
  perMille(Math.max(0, mind.view.mine.income - mind.view.mine.committed), BUFFER)

/** £k that I owe to pooled funds in this round's budget. */
const owedToFunds = (mind: Mind): number =>
  sum(
    mind.view.pledges.map(({ by, status, promise }) =>
      by === mind.me && status === 'open' && promise.of === 'contribute' && promise.due === mind.view.round
        ? promise.amount
        : 0,
    ),
  )

/** £k that I have promised to programmes and pooled funds in this round's budget. */
export function promisedNow(mind: Mind): number {
  const byProgramme = new Map<string, number>()
  for (const { by, status, promise } of mind.view.pledges) {
    if (by !== mind.me || status !== 'open' || promise.of !== 'fund' || promise.due !== mind.view.round)
      continue
    byProgramme.set(promise.programme, Math.max(byProgramme.get(promise.programme) ?? 0, promise.amount))
  }
  return sum(byProgramme.values()) + owedToFunds(mind)
}

/** £k that offers which I have accepted, and which still stand, would bind me to put into programmes this round. */
function offeredNow(mind: Mind): number {
  let total = 0
  for (const deal of mind.view.deals)
    if ((deal.status === 'proposed' || deal.status === 'countered') && deal.accepted.includes(mind.me))
      total += fundedBy(mind, deal.clauses)
  return total
}

/** £k that clauses would have me put into programmes in this round. */
export const fundedBy = (mind: Mind, clauses: readonly Clause[]): number =>
  sum(
    clauses.map((clause) =>
      clause.do === 'pledge' &&
      clause.by === mind.me &&
      clause.promise.of === 'fund' &&
      clause.promise.due === mind.view.round
        ? clause.promise.amount
        : 0,
    ),
  )

/** How much of last quarter's pressures is expected again: seasons turn. Assumption. */
const AGAIN = 600

/** £k that I expect pressures to cost me beyond the plan this quarter, going by the last one; 0 when that one saved. */
export function pressures(mind: Mind): number {
  const last = mind.view.round - 1
  const cost = sum(
    mind.view.mine.charges.filter((charge) => charge.round === last).map((charge) => charge.amount),
  )
  return Math.max(0, perMille(cost, AGAIN))
}

/** £k paid to me in deals of this round: it came for a purpose, so all of it can be used. */
function receivedNow(mind: Mind): number {
  let total = 0
  for (const { round, status, clauses } of mind.view.deals) {
    if (round !== mind.view.round || !BOUND.has(status)) continue
    for (const clause of clauses) if (clause.do === 'pay' && clause.to === mind.me) total += clause.amount
  }
  return total
}

const BOUND: ReadonlySet<string> = new Set(['accepted', 'due', 'kept', 'broken'])

/**
 * £k that I would find for joint work in all: what the quarter leaves over the part of the plan that I protect, what I
 * was paid for it, and the rule's part of the reserves. Never more than is free above the legal floors.
 */
export function means(mind: Mind): number {
  const { free, lines, income, committed } = mind.view.mine
  const floors = sum(lines.map((line) => line.floor))
  const planned = sum(lines.map((line) => Math.max(0, line.plan - line.floor)))
  const received = receivedNow(mind)
  const quarter = income - committed - floors - perMille(planned, 1000 - mind.rule.cut) - pressures(mind)
  const reserves = free - (income - committed - floors) - received
  const found = quarter + received + perMille(Math.max(0, reserves), mind.rule.draw) - buffer(mind)
  return Math.max(0, Math.min(found + Math.min(0, reserves), free))
}

/** £k still open for new promises and payments. */
export const purse = (mind: Mind): number => Math.max(0, means(mind) - promisedNow(mind) - offeredNow(mind))

/** £k that I would pay at once under clauses, whatever I am paid. */
export const paidBy = (mind: Mind, clauses: readonly Clause[]): number =>
  sum(clauses.map((clause) => (clause.do === 'pay' && clause.by === mind.me ? clause.amount : 0)))

/** £k that clauses would have me find in this quarter: what I pay and promise, less what I am paid. */
export function outlay(mind: Mind, clauses: readonly Clause[]): number {
  let total = fundedBy(mind, clauses)
  for (const clause of clauses) {
    if (clause.do !== 'pay') continue
    if (clause.by === mind.me) total += clause.amount
    if (clause.to === mind.me) total -= clause.amount
  }
  return Math.max(0, total)
}
