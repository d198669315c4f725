import { perMille } from '../kernel/index.ts'
import type { Clause, Fill, SeatId, Terms } from '../schema/index.ts'
import { appraise } from './appraise.ts'
import { because } from './because.ts'
import { latelyDenied } from './cards.ts'
import { claiming, say } from './claims.ts'
import { likelyHolds, PLAUSIBLE } from './holders.ts'
import { curiosity, handOn } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { canDeal, keptWaiting, offersMade } from './offers.ts'

/** Offers to trade cards: for those whom one does not trust enough to give first. */
export function offerSwap(mind: Mind): Decision | null {
  if (offersMade(mind) >= mind.rule.deals.offers) return null
  for (const option of mind.may('propose'))
    for (const seat of option.with) {
      if (!canDeal(mind, seat) || keptWaiting(mind, seat) || swapped(mind, seat)) continue
      const decision = swap(mind, seat, option.terms)
      if (decision) return decision
    }
  return null
}

/** Whether we had a deal on cards alone in this round or the last. */
const swapped = (mind: Mind, seat: SeatId): boolean =>
  mind.view.deals.some(
    (d) =>
      d.round >= mind.view.round - 1 && d.parties.includes(seat) && d.clauses.every((c) => c.do === 'share'),
  )

/** Whether I offered a swap for a card on the topic before and nothing came of it: there may be none, and it would be a nuisance. */
const turnedDown = (mind: Mind, seat: SeatId, topic: string): boolean =>
  mind.view.deals.some(
    ({ status, clauses }) =>
      (status === 'declined' || status === 'expired') &&
      clauses.some((c) => c.do === 'share' && c.by === seat && c.to === mind.me && c.topic === topic),
  )

function swap(mind: Mind, seat: SeatId, terms: Terms): Decision | null {
  const wanted = (terms.seats[seat]?.share ?? [])
    .filter((topic) => handOn(mind, topic).length === 0 && !latelyDenied(mind, seat, topic))
    .map((topic) => ({ topic, likely: likelyHolds(mind, seat, topic) }))
    .filter(({ topic, likely }) => likely >= PLAUSIBLE && !turnedDown(mind, seat, topic))
    .map(({ topic, likely }) => ({ topic, worth: perMille(curiosity(mind, topic, seat), likely) }))
    .sort((a, b) => b.worth - a.worth)[0]
  if (!wanted || wanted.worth <= 0) return null
  for (const [topic, cards] of Object.entries(terms.cards)) {
    const give = cards.find(
      (g) => !mind.view.mine.cards.some((c) => c.id === g.card && c.shared.some((s) => s.to === seat)),
    )
    if (!give) continue
    const clauses: Clause[] = [
      { do: 'share', by: mind.me, to: seat, topic },
      { do: 'share', by: seat, to: mind.me, topic: wanted.topic },
    ]
    if (appraise(mind, [mind.me, seat], clauses).value <= 0) continue
    const claim = say(mind, give, seat)
    const fill: Fill = { clause: 0, card: give.card, ...claiming(claim) }
    return {
      action: { type: 'propose', with: [seat], clauses, fills: [fill] },
      because: because('propose-swap', { seat, topic: wanted.topic }),
    }
  }
  return null
}
