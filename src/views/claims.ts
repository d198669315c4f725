import { claimRange, exactTo, handOf, readingOf, type SessionState } from '../engine/index.ts'
import { divide, must } from '../kernel/index.ts'
import type { CardView, ClaimView, SeatId, View, Way } from '../schema/index.ts'

/** Whom a seat told of each card, by card, in one pass over all claims. */
function toldBy(state: SessionState, seat: SeatId): Map<string, CardView['shared']> {
  const told = new Map<string, CardView['shared']>()
  for (const { by, card, to: all, claimed, way, round } of state.claims) {
    if (by !== seat) continue
    const shared = told.get(card) ?? []
    for (const to of all) shared.push({ to, claimed, way, round })
    told.set(card, shared)
  }
  return told
}

/** The cards in a seat’s hand: its own readings, never the truth before it is public. */
export function cardsFor(state: SessionState, seat: SeatId): CardView[] {
  const told = toldBy(state, seat)
  return handOf(state, seat).map((card) => {
    const held = must(state.cards[card.id], card.id)
    const shared = told.get(card.id) ?? []
    return {
      id: card.id,
      topic: card.topic,
      title: card.title,
      text: card.text,
      matters: card.matters,
      unit: card.unit,
      sensitivity: card.sensitivity,
      reading: readingOf(state, card.id),
      noise: card.noise,
      claim: claimRange(state, card),
      exact: exactTo(state, card),
      taken: held.dealt,
      settles: card.settles === undefined ? null : held.dealt + card.settles,
      truth: held.settled === null ? null : must(state.world.truths[card.id], card.id),
      shared,
    }
  })
}

/** How far an honest figure may be off the truth: half the noise by agreement, twice without names. */
const marginOf = (noise: number, way: Way | null): number =>
  way === 'agreement' ? divide(noise, 2) : way === 'anonymised' ? 2 * noise : noise

/** What a seat was told by others, with what it knows of each claim. */
export function claimsFor(state: SessionState, seat: SeatId): ClaimView[] {
  return state.claims
    .filter((claim) => claim.to.includes(seat))
    .map((claim) => {
      const card = state.scenario.card(claim.card)
      const known = claim.lie || claim.borneOut.includes(seat)
      const status = claim.lie
        ? 'lie'
        : claim.borneOut.includes(seat)
          ? 'borne-out'
          : claim.checking.includes(seat)
            ? 'checking'
            : 'unverified'
      return {
        id: claim.id,
        card: card.id,
        topic: card.topic,
        title: card.title,
        text: card.text,
        matters: card.matters,
        unit: card.unit,
        sensitivity: card.sensitivity,
        by: claim.by,
        to: [...claim.to],
        claimed: claim.claimed,
        way: claim.way,
        margin: marginOf(card.noise, claim.way),
        round: claim.round,
        taken: must(state.cards[card.id], card.id).dealt,
        status,
        found: known ? claim.found : null,
      }
    })
}

/** The cards whose truth is public. */
export function settledCards(state: SessionState): View['settled'] {
  return state.scenario.data.cards.flatMap((card) => {
    const round = state.cards[card.id]?.settled ?? null
    if (round === null) return []
    const { title, unit } = card
    return [{ card: card.id, title, truth: must(state.world.truths[card.id], card.id), unit, round }]
  })
}

/** The seats of which a viewer knows that they know a card: itself, its holder once it has told, and those told with it. */
export function knownToKnow(state: SessionState, viewer: SeatId, card: string): SeatId[] {
  const known = new Set<SeatId>()
  const { holder } = state.scenario.card(card)
  if (holder === viewer && Object.hasOwn(state.cards, card)) known.add(viewer)
  for (const claim of state.claims) {
    if (claim.card !== card || !(claim.by === viewer || claim.to.includes(viewer))) continue
    known.add(claim.by)
    for (const seat of claim.to) known.add(seat)
  }
  return state.scenario.data.seats.map((s) => s.id).filter((id) => known.has(id))
}
