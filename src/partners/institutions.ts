import { divide, perMille, sum } from '../kernel/index.ts'
import type { KindView, ProgrammeView, SeatId } from '../schema/index.ts'
import { cardOf, mine } from './information.ts'
import type { Mind } from './mind.ts'
import { agreedOn, brings, quartersLeft } from './standing.ts'

/** What standing institutions are worth to me in £k, by what their kind gives. */

/** What another's indicators are worth a quarter when they are current and sharper, £k. Assumption. */
const FRESH = 3
/** What it is worth a quarter to see the books of one whose word counts for nothing, £k; less by its integrity. Assumption. */
const CANDOUR = 6
/** How likely a card that I have never seen is one about persons, of 1000. Assumption. */
const PERSONAL = 300
/** What a programme that a board adopts gains in chance and in trust, of 1000 of its worth. Assumption. */
const ADOPTED = 50

/** How likely it is, of 1000, that a card which a programme works better with can flow by an agreement yet. */
function flowing(mind: Mind, card: string): number {
  const own = cardOf(mind, card)
  if (own) return own.sensitivity === 'personal' && own.shared.length === 0 ? 1000 : 0
  // What has been told of it is told: it cannot be told again by agreement.
  return mind.view.claims.some((claim) => claim.card === card) ? 0 : PERSONAL
}

/** What joint work among the parties gains a quarter, £k, when personal cards reach all partners by agreement. */
function sharperWork(mind: Mind, within: (programme: ProgrammeView) => boolean): number {
  const { sharp, blunt } = mind.view.rules.personal
  let gain = 0
  for (const programme of mine(mind)) {
    if (programme.informed.length === 0 || !within(programme)) continue
    for (const { card, bonus } of programme.informed) {
      const more = perMille(perMille(bonus, 1000 + sharp - blunt), flowing(mind, card))
      gain += perMille(brings(mind, programme), more)
    }
  }
  return gain
}

/** How far back payments are looked at, in rounds, to say what will be paid in a quarter. Assumption. */
const LATELY = 2
const BOUND: ReadonlySet<string> = new Set(['accepted', 'due', 'kept', 'broken'])

/** £k of what I pay and am paid by the seats in a quarter that goes to assurance, by what was paid of late. */
function assurance(mind: Mind, seats: readonly SeatId[]): number {
  let lost = 0
  for (const { round, status, clauses } of mind.view.deals) {
    if (round < mind.view.round - LATELY || !BOUND.has(status)) continue
    for (const clause of clauses) {
      if (clause.do !== 'pay') continue
      const other = clause.by === mind.me ? clause.to : clause.to === mind.me ? clause.by : undefined
      if (other === undefined || !seats.includes(other)) continue
      lost += perMille(perMille(clause.amount, mind.view.rules.overhead), 1000 - mind.trust(other))
    }
  }
  return divide(lost, LATELY + 1)
}

/** What a quarter of an agreement of this kind with the parties is worth to me, £k, beyond what we have already. */
function quarterly(mind: Mind, kind: KindView, parties: readonly SeatId[]): number {
  const { gives } = kind
  const others = parties.filter((seat) => seat !== mind.me)
  const within = (p: ProgrammeView): boolean => p.partners.every(({ seat }) => parties.includes(seat))
  const without = (what: 'personal' | 'current' | 'books'): SeatId[] =>
    others.filter((seat) => !agreedOn(mind, what, seat))
  let value = 0
  if (gives.personal && without('personal').length > 0) value += sharperWork(mind, within)
  if (gives.current) value += FRESH * without('current').length
  const shown = gives.books ? without('books') : []
  if (shown.length > 0) {
    const candour = shown.map((seat) => perMille(CANDOUR, 1000 - mind.past(seat).trust.integrity))
    value += sum(candour) - mind.rule.partnership.agreements.books
  }
  if (gives.overhead > 0) value += perMille(assurance(mind, others), gives.overhead)
  value += gives.attention * mind.rule.deals.offers * mind.rule.partnership.time
  if (gives.vote > 0)
    value += perMille(
      sum(
        mine(mind)
          .filter(within)
          .map((p) => brings(mind, p)),
      ),
      ADOPTED,
    )
  return value
}

/** What an agreement without a fund is worth to me from now to the end of play, £k, before the time that it takes. */
export const worthOfAgreement = (mind: Mind, kind: KindView, parties: readonly SeatId[]): number =>
  quarterly(mind, kind, parties) * (quartersLeft(mind) + 1)
