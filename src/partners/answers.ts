import type { DealView, DeclineReason, Fill, Giveable, Option } from '../schema/index.ts'
import { type Appraisal, appraise, asked, breaksRingFence, shareOf } from './appraise.ts'
import { type Because, because } from './because.ts'
import { claiming, say } from './claims.ts'
import { counterTo } from './counters.ts'
import { given, handOn } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { means, outlay, paidBy, promisedNow } from './purse.ts'

type Accept = Extract<Option, { type: 'accept' }>

/** A reason to decline, as the record has it and as it is said. */
export interface Refusal {
  said: DeclineReason
  because: Because
}

/** What bars me from a deal whatever it is worth: a grudge, too little trust, no card, no money, the ring-fence. */
function barred(mind: Mind, deal: DealView): Refusal | null {
  for (const seat of deal.parties) {
    if (seat === mind.me) continue
    const grudge = mind.grudge(seat)
    if (grudge?.over === 'lie')
      return { said: 'you-lied', because: because('offer-after-lie', { seat, round: grudge.round }) }
    if (grudge)
      return {
        said: 'you-broke-a-pledge',
        because: because('offer-after-breach', { seat, round: grudge.round }),
      }
  }
  const bound = deal.parties.filter(
    (p) => p !== mind.me && deal.clauses.some((c) => c.do === 'pledge' && c.by === p),
  )
  const distrusted = bound.find((seat) => mind.trust(seat) < mind.rule.deals.trust)
  if (distrusted !== undefined)
    return { said: 'do-not-trust-you', because: because('offer-low-trust', { seat: distrusted }) }
  if (breaksRingFence(mind, deal.clauses)) {
    const amount = deal.clauses.reduce((n, c) => (c.do === 'pay' && c.by === mind.me ? n + c.amount : n), 0)
    return { said: 'ring-fence', because: because('offer-ring-fence', { amount }) }
  }
  const topic = lacking(mind, deal)
  return topic === null
    ? null
    : { said: 'nothing-to-share', because: because('offer-nothing-held', { topic }) }
}

/** A topic on which the deal wants a card of me that I do not hold, or have already given to all who would get it. */
function lacking(mind: Mind, deal: DealView): string | null {
  for (const clause of deal.clauses) {
    if (clause.by !== mind.me) continue
    if (clause.do === 'share' && handOn(mind, clause.topic).length === 0) return clause.topic
    if (clause.do !== 'pledge' || clause.promise.of !== 'share') continue
    const { topic } = clause.promise
    const others = deal.parties.filter((seat) => seat !== mind.me)
    if (!others.every((seat) => handOn(mind, topic).some((card) => !given(card, seat)))) return topic
  }
  return null
}

/** More than I would find for it in all, or (where it cannot be accepted) more than I can pay at once. */
function tooDear(mind: Mind, deal: DealView, payable: boolean): Refusal | null {
  const purse = Math.max(0, means(mind) - promisedNow(mind))
  const amount = payable ? outlay(mind, deal.clauses) : paidBy(mind, deal.clauses)
  if (payable && amount <= purse) return null
  const has = payable ? purse : Math.min(purse, mind.view.mine.free)
  return { said: 'cannot-afford', because: because('offer-too-dear', { amount, purse: has }) }
}

/** Fills my share clauses: a card that the other has not had, newest first, said as the rule says. */
function fillsFor(mind: Mind, deal: DealView, accept: Accept): Fill[] {
  const fills: Fill[] = []
  for (const { clause, cards } of accept.fills) {
    const term = deal.clauses[clause]
    if (term?.do !== 'share') continue
    const fresh = handOn(mind, term.topic).find((card) => !given(card, term.to))
    const card: Giveable | undefined = cards.find((c) => c.card === fresh?.id) ?? cards[0]
    if (!card) continue
    const claim = say(mind, card, term.to)
    fills.push({ clause, card: card.card, ...claiming(claim) })
  }
  return fills
}

/** Why an offer that is worth taking is taken. */
function reasonToAccept(mind: Mind, deal: DealView, appraisal: Appraisal): Because {
  const { value } = appraisal
  if (value < 0) return because('offer-for-the-place', { cost: -value })
  const fair = shareOf(mind, appraisal) >= mind.rule.deals.fair
  return because(fair || deal.version === 1 ? 'offer-worth-it' : 'offer-fair-enough', { value })
}

function answer(mind: Mind, deal: DealView): Decision {
  const accept = mind.may('accept').find((o) => o.deal === deal.id)
  const appraisal = appraise(mind, deal.parties, deal.clauses, deal.overhead)
  const { value, turnover } = appraisal
  const bar = barred(mind, deal) ?? tooDear(mind, deal, accept !== undefined)
  const worthIt = value >= asked(mind, deal.parties, turnover)
  const fair = shareOf(mind, appraisal) >= mind.rule.deals.fair
  if (!bar && accept && worthIt && fair) return take(mind, deal, accept, appraisal)
  const soluble =
    !bar || bar.said === 'nothing-to-share' || bar.said === 'ring-fence' || bar.said === 'cannot-afford'
  const counter = soluble ? counterTo(mind, deal) : null
  if (counter) return counter
  if (!bar && accept && worthIt) return take(mind, deal, accept, appraisal)
  return turnDown(deal, bar ?? unworthy(value))
}

function unworthy(value: number): Refusal {
  if (value >= 0) return { said: 'too-much-asked', because: because('offer-too-much') }
  return { said: 'not-worth-it', because: because('offer-not-worth-it', { cost: -value }) }
}

const take = (mind: Mind, deal: DealView, accept: Accept, appraisal: Appraisal): Decision => ({
  action: { type: 'accept', deal: deal.id, version: accept.version, fills: fillsFor(mind, deal, accept) },
  because: reasonToAccept(mind, deal, appraisal),
})

const turnDown = (deal: DealView, refusal: Refusal): Decision => ({
  action: { type: 'decline', deal: deal.id, because: refusal.said },
  because: refusal.because,
})

/** Answers the oldest offer that waits for me. */
export function answerOffers(mind: Mind): Decision | null {
  for (const option of mind.may('decline')) {
    const deal = mind.view.deals.find((d) => d.id === option.deal)
    if (deal && deal.author !== mind.me && !deal.accepted.includes(mind.me)) return answer(mind, deal)
  }
  return null
}
