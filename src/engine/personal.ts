import { clamp, divide } from '../kernel/index.ts'
import type { CardData, SeatId, Way } from '../schema/index.ts'
import { agreed } from './agreements.ts'
import { moveConfidence } from './confidence.ts'
import { OUTSIDE, seatAccount, transfer } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState } from './state.ts'
import { moveTrust } from './trust.ts'

/**
 * Personal cards and the ways in which they may be given. To refuse is safe for the holder and leaves everybody blind;
 * to give without a basis in law is quick and may get out.
 */

/** The way in which a personal card goes to a seat when nothing is said: by agreement where there is one, else without names. */
export const usualWay = (state: SessionState, from: SeatId, to: SeatId): Way =>
  agreed(state, 'personal', from, to) ? 'agreement' : 'anonymised'

/**
 * What is told of a personal card: by agreement, with records matched, half of the holder’s error is gone; without
 * names it is told in classes twice as wide as its noise.
 */
export function toldAs(state: SessionState, card: CardData, way: Way | null, claimed: number): number {
  if (way === 'agreement') {
    const [reading, truth] = [state.world.readings[card.id] ?? 0, state.world.truths[card.id] ?? 0]
    return divide(reading + truth, 2)
  }
  const grain = 2 * bluntness(card, way)
  const [low, high] = card.limits
  return grain === 0 ? claimed : clamp(divide(claimed, grain) * grain, low, high)
}

/** How far what is told may be off what was meant, for want of names: as much as the card’s noise. */
export const bluntness = (card: CardData, way: Way | null): number => (way === 'anonymised' ? card.noise : 0)

/** How well a seat knows a card, of 1000: what a programme that is informed by it makes of that. Nothing when it does not. */
export function knowledgeOf(state: SessionState, seat: SeatId, card: CardData): number {
  const { sharp, blunt } = state.scenario.data.rules.personal
  if (card.holder === seat) return Object.hasOwn(state.cards, card.id) ? 1000 + sharp : 0
  let best = 0
  for (const claim of state.claims) {
    if (claim.card !== card.id || !claim.to.includes(seat)) continue
    const worth = claim.way === 'agreement' ? 1000 + sharp : claim.way === 'anonymised' ? blunt : 1000
    best = Math.max(best, worth)
  }
  return best
}

/** Lets out what was given without a basis, where chance has it: the public hears, and it costs the one who gave it. */
export function letOut(state: SessionState, record: Record_): void {
  const { breach, fine } = state.scenario.data.rules.personal
  for (const [id, held] of Object.entries(state.cards)) {
    if (held.breached || held.exposed === 0) continue
    if ((state.world.exposure[id] ?? 1000) >= held.exposed * breach) continue
    held.breached = true
    const by = state.scenario.card(id).holder
    transfer(state, seatAccount(by), OUTSIDE.treasury, fine)
    tell(record, 'all', { type: 'data-breach', by, fine })
    moveConfidence(state, record, -state.scenario.data.rules.confidence.data_breach, 'data-breach', by)
    for (const { id: other } of state.scenario.data.seats)
      if (other !== by)
        moveTrust(state, record, other, by, 'integrity', -state.scenario.data.rules.moves.data_breach, {
          because: 'data-breach',
        })
  }
}
