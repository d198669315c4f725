import { clamp, divide } from '../kernel/index.ts'
import type { CardData, Giveable, SeatId, Way } from '../schema/index.ts'
import { agreed } from './agreements.ts'
import { stain } from './frames.ts'
import { plainly } from './lists.ts'
import { bluntness, toldAs } from './personal.ts'
import { type Record_, tell } from './record.ts'
import type { Claim, SessionState } from './state.ts'
import { moveTrust, punishLie } from './trust.ts'

/** The weight of a grievance over a lie. */
const LIE = 100

/** The reading that a card’s holder has of it. */
export const readingOf = (state: SessionState, card: string): number => state.world.readings[card] ?? 0

/** The span within which a card’s figure may be claimed: the shade around the reading, inside the card’s limits. */
export function claimRange(state: SessionState, card: CardData): { min: number; max: number } {
  const reading = readingOf(state, card.id)
  const [low, high] = card.limits
  return { min: clamp(reading - card.shade, low, high), max: clamp(reading + card.shade, low, high) }
}

/** True when the seat holds the card: it is its own and has been dealt. */
export const holds = (state: SessionState, seat: SeatId, card: string): boolean =>
  Object.hasOwn(state.cards, card) && state.scenario.card(card).holder === seat

/** The cards that a seat holds, in the scenario’s order. */
export const handOf = (state: SessionState, seat: SeatId): CardData[] =>
  state.scenario.cardsOf(seat).filter((card) => Object.hasOwn(state.cards, card.id))

/** A card as its holder may give it. */
export const giveable = (state: SessionState, card: CardData): Giveable => ({
  card: card.id,
  reading: readingOf(state, card.id),
  claim: claimRange(state, card),
  exact: exactTo(state, card),
})

/** The seats to which a card’s holder can give it only as it reads: by open book where it is of money, by agreement where it is personal. */
export function exactTo(state: SessionState, card: CardData): SeatId[] {
  const { data } = state.scenario
  if (state.agreements.length === 0) return []
  const money = data.topics.some((t) => t.id === card.topic && t.money)
  const gives = card.sensitivity === 'personal' ? 'personal' : money ? 'books' : undefined
  if (!gives) return []
  return data.seats
    .map((s) => s.id)
    .filter((seat) => seat !== card.holder && agreed(state, gives, card.holder, seat))
}

/** True when `seat` holds the card or has been told of it. */
export const knows = (state: SessionState, seat: SeatId, card: string): boolean =>
  holds(state, seat, card) || state.claims.some((claim) => claim.card === card && claim.to.includes(seat))

/** Deals a card to its holder. */
export function dealCard(state: SessionState, record: Record_, card: CardData): void {
  if (Object.hasOwn(state.cards, card.id)) return
  state.cards[card.id] = { dealt: state.round, settled: null, exposed: 0, breached: false }
  tell(record, [card.holder], { type: 'card-dealt', seat: card.holder, card: card.id })
}

/** Gives a card to seats: a claim is made, recipients think better of the giver, requests on the topic are met. */
export function giveCard(
  state: SessionState,
  record: Record_,
  id: number,
  by: SeatId,
  to: readonly SeatId[],
  card: CardData,
  claim: number,
  way: Way | null,
): void {
  const reading = readingOf(state, card.id)
  const claimed = toldAs(state, card, way, claim)
  const held = state.cards[card.id]
  if (held && way === 'no-basis') held.exposed += to.length
  state.claims.push({
    id,
    card: card.id,
    by,
    to: [...to],
    claimed,
    meant: claim,
    way,
    round: state.round,
    checking: [],
    // Records that are matched under an agreement need no check.
    borneOut: way === 'agreement' ? [...to] : [],
    lie: false,
    found: null,
  })
  const { title, unit } = card
  tell(record, [by, ...to], {
    type: 'shared',
    claim: id,
    by,
    to: [...to],
    card: card.id,
    title,
    claimed,
    unit,
    ...(way === null ? {} : { way }),
  })
  if (claim !== reading)
    tell(record, [], { type: 'shaded', claim: id, by, card: card.id, claimed: claim, reading })
  const { shared } = state.scenario.data.rules.moves
  for (const seat of to) {
    const gain = card.useful_to.includes(seat) ? shared : divide(shared, 3)
    moveTrust(state, record, seat, by, 'benevolence', gain, { because: 'shared', about: id })
    for (const [at, asked] of plainly(state.requests).entries()) {
      if (asked.status !== 'open' || asked.by !== seat || asked.to !== by || asked.topic !== card.topic)
        continue
      const request = state.requests[at]
      if (request) request.status = 'met'
    }
    exposeDenials(state, record, card, seat)
  }
}

/** Finds out who said to hold nothing on a card’s topic while holding it: all who were told so, or `only` one of them. */
function exposeDenials(state: SessionState, record: Record_, card: CardData, only?: SeatId): void {
  const held = state.cards[card.id]
  if (!held) return
  for (const [at, asked] of plainly(state.requests).entries()) {
    if (!asked.falsely || asked.exposed || asked.topic !== card.topic) continue
    if (asked.to !== card.holder || asked.round < held.dealt) continue
    if (only !== undefined && asked.by !== only) continue
    const request = state.requests[at]
    if (!request) continue
    request.exposed = true
    tell(record, [request.by, card.holder], {
      type: 'withheld',
      by: card.holder,
      from: request.by,
      topic: card.topic,
    })
    const by = -state.scenario.data.rules.moves.withheld
    moveTrust(state, record, request.by, card.holder, 'integrity', by, {
      because: 'withheld',
      about: request.id,
    })
  }
}

/** Judges a claim against what was found; `slack` is what honest noise could explain. */
function judge(
  state: SessionState,
  record: Record_,
  claim: Claim,
  found: number,
  slack: number,
  audience: SeatId[],
): void {
  const { title, unit } = state.scenario.card(claim.card)
  const { id, by, card, claimed } = claim
  const told = { claim: id, by, to: [...claim.to], card, title, claimed, unit }
  if (claim.lie) return
  claim.found = found
  if (Math.abs(claimed - found) > slack) {
    claim.lie = true
    const liar = state.seats[by]
    if (liar) liar.lies += 1
    stain(state, record, by)
    tell(record, [by, ...claim.to], { type: 'lie-proven', ...told, found })
    for (const seat of claim.to) {
      punishLie(state, record, seat, by, id)
      const grievance = { id: `lie-${id}-${seat}`, of: seat, against: by, weight: LIE, round: state.round }
      state.grievances.push({ ...grievance, pledge: null, claim: id, aired: false, mended: false })
    }
    return
  }
  const news = audience.filter((seat) => !claim.borneOut.includes(seat))
  if (news.length === 0) return
  claim.borneOut.push(...news)
  tell(record, [by, ...news], { type: 'claim-borne-out', ...told })
  const gain = state.scenario.data.rules.moves.verified
  for (const seat of news)
    moveTrust(state, record, seat, by, 'integrity', gain, { because: 'verified', about: id })
}

/** Answers the checks ordered in this round: the card’s own reading shows whether the claim was shaded. */
export function answerChecks(state: SessionState, record: Record_): void {
  for (const claim of state.claims) {
    if (claim.checking.length === 0) continue
    const audience = [...claim.checking]
    claim.checking = []
    const slack = bluntness(state.scenario.card(claim.card), claim.way)
    judge(state, record, claim, readingOf(state, claim.card), slack, audience)
  }
}

/** Makes public the truth of cards that settle in this round, and judges the claims about them. */
export function settleCards(state: SessionState, record: Record_): void {
  for (const card of state.scenario.data.cards) {
    const held = state.cards[card.id]
    if (!held || held.settled !== null || card.settles === undefined) continue
    if (held.dealt + card.settles > state.round) continue
    held.settled = state.round
    const truth = state.world.truths[card.id] ?? 0
    const { title, unit } = card
    tell(record, 'all', { type: 'card-settled', card: card.id, title, truth, unit })
    for (const claim of state.claims)
      if (claim.card === card.id)
        judge(state, record, claim, truth, card.noise + bluntness(card, claim.way), [...claim.to])
    exposeDenials(state, record, card)
  }
}
