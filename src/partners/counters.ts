import { divide, perMille } from '../kernel/index.ts'
import type { Clause, DealView, Fill, SeatId, Terms } from '../schema/index.ts'
import { appraise, asked, breaksRingFence, shareOf } from './appraise.ts'
import { because } from './because.ts'
import { claiming, say } from './claims.ts'
import type { Decision, Mind } from './mind.ts'
import { roundDown, roundUp } from './offers.ts'
import { means, outlay, paidBy, promisedNow } from './purse.ts'

/** The least that a change of payment is worth haggling over, £k. Assumption. */
const LEAST = 20
/** How far a first counter goes toward an equal share, and a later one, of 1000. Assumption. */
const FIRST = 1000
const LATER = 600

/** Terms that I could meet: no card that I lack, no ring-fenced money where it may not go. */
function withoutImpossible(mind: Mind, clauses: readonly Clause[], terms: Terms): Clause[] {
  return clauses.filter((clause) => {
    if (clause.by !== mind.me) return true
    if (clause.do === 'share') return (terms.cards[clause.topic] ?? []).length > 0
    if (clause.do === 'pay') return !breaksRingFence(mind, clauses)
    return clause.promise.of !== 'share' || (terms.seats[mind.me]?.share ?? []).includes(clause.promise.topic)
  })
}

/** Moves `amount` from the party that gains most on paper to me: less of what I pay it first, then a payment from it. */
function shifted(
  mind: Mind,
  clauses: readonly Clause[],
  from: SeatId,
  amount: number,
  limit: number,
): Clause[] {
  let left = amount
  const next: Clause[] = []
  for (const clause of clauses) {
    if (clause.do !== 'pay' || clause.by !== mind.me || clause.to !== from) {
      next.push(clause)
      continue
    }
    const less = Math.min(left, clause.amount)
    left -= less
    if (clause.amount > less) next.push({ ...clause, amount: clause.amount - less })
  }
  if (left <= 0) return next
  const at = next.findIndex((c) => c.do === 'pay' && c.by === from && c.to === mind.me)
  const paid = next[at]
  if (paid?.do === 'pay') next[at] = { ...paid, amount: Math.min(limit, paid.amount + left) }
  else if (left <= limit) next.push({ do: 'pay', by: from, to: mind.me, amount: left })
  return next
}

/** The other party that gains most on paper. */
function richest(mind: Mind, paper: ReadonlyMap<SeatId, number>): { seat: SeatId; gain: number } | null {
  let best: { seat: SeatId; gain: number } | null = null
  for (const [seat, gain] of paper) if (seat !== mind.me && (!best || gain > best.gain)) best = { seat, gain }
  return best
}

/** The clauses changed so that my share comes nearer to what I take as fair, without leaving another at a loss. */
function fairer(mind: Mind, deal: DealView, clauses: Clause[], terms: Terms): Clause[] | null {
  const now = appraise(mind, deal.parties, clauses, [])
  const from = richest(mind, now.paper)
  if (!from || from.gain <= LEAST) return clauses
  let total = 0
  for (const gain of now.paper.values()) total += gain
  const equal = divide(total, deal.parties.length)
  const reach = deal.version > 2 ? LATER : FIRST
  const own = now.paper.get(mind.me) ?? 0
  const missing = asked(mind, deal.parties, now.turnover) - now.value
  const wanted = Math.max(missing, perMille(equal - own, reach))
  const amount = Math.min(roundUp(wanted), roundDown(from.gain - LEAST))
  if (amount < LEAST) return clauses
  return shifted(mind, clauses, from.seat, amount, terms.seats[from.seat]?.pay ?? 0)
}

/** Whether dropping terms would leave me bound to nothing in a deal that bound me. */
const givesNothing = (mind: Mind, before: readonly Clause[], after: readonly Clause[]): boolean =>
  before.some((c) => c.by === mind.me) && !after.some((c) => c.by === mind.me)

const same = (a: readonly Clause[], b: readonly Clause[]): boolean =>
  a.length === b.length && a.every((clause, i) => clause === b[i])

function fillsFor(mind: Mind, clauses: readonly Clause[], terms: Terms): Fill[] {
  const fills: Fill[] = []
  for (const [i, clause] of clauses.entries()) {
    if (clause.do !== 'share' || clause.by !== mind.me) continue
    const card = terms.cards[clause.topic]?.[0]
    if (!card) continue
    const claim = say(mind, card, clause.to)
    fills.push({ clause: i, card: card.card, ...claiming(claim) })
  }
  return fills
}

/** A counter-offer that I would take myself, where there is one; each side counters a deal so often at most. */
export function counterTo(mind: Mind, deal: DealView): Decision | null {
  const option = mind.may('counter').find((o) => o.deal === deal.id)
  if (!option || deal.version >= 2 * mind.rule.deals.counters) return null
  const possible = withoutImpossible(mind, deal.clauses, option.terms)
  if (givesNothing(mind, deal.clauses, possible)) return null
  const clauses = fairer(mind, deal, possible, option.terms)
  if (!clauses || clauses.length === 0 || clauses.length > option.terms.most || same(clauses, deal.clauses))
    return null
  if (!clauses.some((c) => c.do === 'pledge') && !deal.parties.every((p) => touches(clauses, p))) return null
  const after = appraise(mind, deal.parties, clauses, [])
  if (paidBy(mind, clauses) > (option.terms.seats[mind.me]?.pay ?? 0)) return null
  if (breaksRingFence(mind, clauses) || outlay(mind, clauses) > Math.max(0, means(mind) - promisedNow(mind)))
    return null
  if (after.value < asked(mind, deal.parties, after.turnover)) return null
  const programme = clauses.find((c) => c.do === 'pledge' && c.promise.of === 'fund')
  const name =
    programme?.do === 'pledge' && programme.promise.of === 'fund' ? programme.promise.programme : ''
  const split =
    name !== '' &&
    shareOf(mind, after) > shareOf(mind, appraise(mind, deal.parties, deal.clauses, deal.overhead))
  return {
    action: { type: 'counter', deal: deal.id, clauses, fills: fillsFor(mind, clauses, option.terms) },
    because: split ? because('counter-better-split', { programme: name }) : because('counter-drop-term'),
  }
}

const touches = (clauses: readonly Clause[], seat: SeatId): boolean =>
  clauses.some((c) => c.by === seat || (c.do !== 'pledge' && c.to === seat))
