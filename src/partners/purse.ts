import { perMille, sum } from '../kernel/index.ts'
import type { Clause } from '../schema/index.ts'
import type { Mind } from './mind.ts'

/** Money that a partner keeps back, of 1000 of its quarter's income after commitments. Assumption. */
const BUFFER = 20

/** £k kept back for surprises. */
export const buffer = (mind: Mind): number =>
  perMille(Math.max(0, mind.view.mine.income - mind.view.mine.committed), BUFFER)

/** £k that I have promised to programmes in this round's budget. */
export function promisedNow(mind: Mind): number {
  const byProgramme = new Map<string, number>()
  for (const { by, status, promise } of mind.view.pledges) {
    if (by !== mind.me || status !== 'open' || promise.of !== 'fund' || promise.due !== mind.view.round)
      continue
    byProgramme.set(promise.programme, Math.max(byProgramme.get(promise.programme) ?? 0, promise.amount))
  }
  return sum(byProgramme.values())
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

/** £k that I would have to find for joint work in all: what is free above the floors, less the part of the plan that I protect. */
export function means(mind: Mind): number {
  const { free, lines } = mind.view.mine
  const planned = sum(lines.map((line) => Math.max(0, line.plan - line.floor)))
  return Math.max(0, free - perMille(planned, 1000 - mind.rule.cut) - buffer(mind))
}

/** £k still open for new promises and payments. */
export const purse = (mind: Mind): number => Math.max(0, means(mind) - promisedNow(mind) - offeredNow(mind))
