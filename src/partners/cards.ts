import { perMille } from '../kernel/index.ts'
import type { Giveable, RequestView, SeatId } from '../schema/index.ts'
import { type Because, type BecauseCode, because } from './because.ts'
import { type Cause, give, sharing } from './claims.ts'
import { likelyHolds, PLAUSIBLE, SHOWN } from './holders.ts'
import { bearsOn, cardOf, curiosity, given, handOn, mine, untold } from './information.ts'
import type { Decision, Mind } from './mind.ts'
import { flows } from './standing.ts'
import { chanceOf } from './values.ts'

/** How much more trust a card takes by its sensitivity. Assumption. */
const WARINESS = { open: -100, official: 0, personal: 200 } as const
/** How much less trust it takes to give to one who gave, for each card up to three. Assumption. */
const RECIPROCITY = 60

/** The cards that I may and would give to one seat now, each in the first way that my rule has for it. */
const giveables = (mind: Mind, to: SeatId, cause: Cause = 'will'): Giveable[] =>
  sharing(mind, to, cause).map((option) => option.give)

/** The trust that it takes to give a card to a seat, from the rule's bar. */
function bar(mind: Mind, card: string, to: SeatId, base: number): number {
  const told = cardOf(mind, card)?.sensitivity ?? 'official'
  // What an agreement covers is like any other business between us.
  const sensitivity = told === 'personal' && flows(mind, to) ? 'official' : told
  return base + WARINESS[sensitivity] - RECIPROCITY * Math.min(3, mind.past(to).gave.length)
}

/** Why I would give that seat nothing on the topic, whatever I hold: what I hold against it. */
function refusal(mind: Mind, { by: seat, topic }: RequestView): Because | null {
  const grudge = mind.grudge(seat)
  if (!grudge) return null
  const code = grudge.over === 'lie' ? 'refuse-after-lie' : 'refuse-after-breach'
  return because(code, { seat, topic, round: grudge.round })
}

/** The first card that I would give on a topic in answer to a request: one that bears on a programme, then the newest. */
function answerWith(mind: Mind, request: RequestView): Giveable | undefined {
  const can = giveables(mind, request.by, 'asked')
  const hand = handOn(mind, request.topic)
  const order = [
    ...hand.filter((c) => bearsOn(mind, c).length > 0),
    ...hand.filter((c) => bearsOn(mind, c).length === 0),
  ]
  for (const card of order) {
    const found = can.find((g) => g.card === card.id)
    if (found) return found
  }
  return undefined
}

/** What each reason to refuse is called on the record, where it is not just “we can’t”. */
const SAID: Partial<Record<BecauseCode, 'nothing-held' | 'data-protection'>> = {
  'refuse-nothing': 'nothing-held',
  'refuse-personal': 'data-protection',
}

/**
 * Answers one open request: gives, refuses with the true reason, or (by its manner) says nothing. “Data protection” is
 * said only where it is true: all that I hold is about persons, and no agreement between us lets it flow.
 */
function answer(mind: Mind, request: RequestView): Decision | null {
  const { by: seat, topic, id } = request
  const refuse = (reason: Because): Decision => ({
    action: { type: 'refuse', request: id, because: SAID[reason.code] ?? 'cannot-share' },
    because: reason,
  })
  const hand = untold(mind, topic, seat)
  if (hand.length === 0) return refuse(because('refuse-nothing', { seat, topic }))
  const barred = refusal(mind, request)
  const card = answerWith(mind, request)
  if (!barred && card && mind.trust(seat) >= bar(mind, card.card, seat, mind.rule.cards.answers))
    return give(mind, card, seat, because('share-asked', { seat, topic }))
  const protectable = hand.every((c) => c.sensitivity === 'personal') && !flows(mind, seat)
  if (protectable && (!barred || mind.rule.cards.silent))
    return refuse(because('refuse-personal', { seat, topic }))
  if (mind.rule.cards.silent) return null
  return refuse(barred ?? because('refuse-trust', { seat, topic }))
}

/** Answers the requests that are open to me, oldest first. */
export function answerRequests(mind: Mind): Decision | null {
  for (const option of mind.may('refuse')) {
    const request = mind.view.requests.find((r) => r.id === option.request)
    const decision = request ? answer(mind, request) : null
    if (decision) return decision
  }
  return null
}

/** Gives the cards that I promised to share, while there is time. */
export function giveAsPromised(mind: Mind): Decision | null {
  for (const pledge of mind.view.pledges) {
    if (pledge.by !== mind.me || pledge.status !== 'open' || pledge.promise.of !== 'share') continue
    const { topic } = pledge.promise
    for (const seat of pledge.to) {
      const told = handOn(mind, topic).some((c) =>
        c.shared.some((s) => s.to === seat && s.round >= pledge.round),
      )
      if (told) continue
      const found = sharing(mind, seat, 'promised').find(
        (o) => cardOf(mind, o.give.card)?.topic === topic,
      )?.give
      if (found) return give(mind, found, seat, because('share-promised', { seat, topic }))
    }
  }
  return null
}

/** Gives the partners of a programme that I want the cards that it requires or works better with. */
export function giveNeeded(mind: Mind): Decision | null {
  for (const programme of mine(mind)) {
    const cards = [...programme.requires, ...programme.informed].filter((c) => cardOf(mind, c.card))
    if (cards.length === 0 || chanceOf(mind, programme) === 0) continue
    for (const { card } of cards)
      for (const { seat } of programme.partners) {
        if (seat === mind.me || mind.grudge(seat)) continue
        const required = programme.requires.some((r) => r.card === card)
        const least = required ? mind.rule.cards.answers - 150 : mind.rule.cards.gives - 100
        const found = giveables(mind, seat, required ? 'asked' : 'will').find((g) => g.card === card)
        if (found && mind.trust(seat) >= bar(mind, card, seat, least))
          return give(mind, found, seat, because('share-needed', { seat, programme: programme.id }))
      }
  }
  return null
}

const givenThisRound = (mind: Mind): number =>
  mind.view.mine.cards.reduce(
    (n, card) => n + card.shared.filter((share) => share.round === mind.view.round).length,
    0,
  )

const owed = (mind: Mind, seat: SeatId): number =>
  mind.past(seat).gave.length - mind.view.mine.cards.filter((card) => given(card, seat)).length

/** Gives a card unasked: first to those who gave more than they got, then to those it trusts. */
export function giveFreely(mind: Mind): Decision | null {
  if (givenThisRound(mind) >= mind.rule.cards.gifts) return null
  const seats = mind.others
    .filter((seat) => mind.present(seat) && !mind.grudge(seat))
    .sort((a, b) => owed(mind, b) - owed(mind, a) || mind.trust(b) - mind.trust(a))
  for (const seat of seats) {
    const returns = owed(mind, seat) > 0
    for (const found of giveables(mind, seat)) {
      if (mind.trust(seat) < bar(mind, found.card, seat, mind.rule.cards.gives)) continue
      return give(mind, found, seat, because(returns ? 'share-returned' : 'share-trusted', { seat }))
    }
  }
  return null
}

/** How often a seat may leave a topic unanswered before it is asked no more. Assumption. */
const PATIENCE = 2
/** For how many rounds after a no it is not asked on the same topic again. Assumption. */
const REST = 2

const requestsTo = (mind: Mind, to: SeatId, topic: string): RequestView[] =>
  mind.view.requests.filter((r) => r.by === mind.me && r.to === to && r.topic === topic)

const denied = ({ status }: RequestView): boolean => status === 'refused' || status === 'unanswered'

/** Whether a seat has lately said, or shown by its silence, that it has nothing to give on a topic. */
export const latelyDenied = (mind: Mind, to: SeatId, topic: string): boolean =>
  requestsTo(mind, to, topic).some((r) => denied(r) && r.round >= mind.view.round - REST)

/** For how many rounds after a seat gave nothing it is asked only what it has shown to hold. Assumption. */
const QUIET = 2

/** Whether a question to a seat on a topic would be a nuisance: it was asked already this round, or denied me of late. */
function tooSoon(mind: Mind, seat: SeatId, topic: string, likely: number): boolean {
  const { round, requests } = mind.view
  const own = requests.filter((r) => r.by === mind.me && r.to === seat)
  if (own.some((r) => r.round >= round) || latelyDenied(mind, seat, topic)) return true
  if (requestsTo(mind, seat, topic).filter(denied).length >= PATIENCE) return true
  return likely < SHOWN && own.some((r) => denied(r) && r.round >= round - QUIET)
}

/**
 * Asks about the topic on which a card would be worth most, by how likely the seat seems to hold one: each seat once in a
 * round, a few seats in all.
 */
export function ask(mind: Mind): Decision | null {
  const asked = mind.view.requests.filter((r) => r.by === mind.me && r.round === mind.view.round).length
  if (asked >= mind.rule.cards.asks) return null
  const asks = mind.may('request').flatMap(({ to: seat, topics }) =>
    !mind.present(seat)
      ? []
      : topics.flatMap((topic) => {
          const likely = likelyHolds(mind, seat, topic)
          if (likely < PLAUSIBLE || tooSoon(mind, seat, topic, likely)) return []
          const worth = perMille(curiosity(mind, topic, seat), likely)
          return worth > 0 ? [{ seat, topic, worth }] : []
        }),
  )
  const most = asks.reduce((max, x) => Math.max(max, x.worth), 0)
  const best = asks.filter((x) => x.worth === most)
  if (best.length === 0) return null
  const { seat, topic } = mind.chance.pick(best)
  return { action: { type: 'request', to: seat, topic }, because: because('ask-topic', { seat, topic }) }
}
