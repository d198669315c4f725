import type { Role } from '../../schema/index.ts'
import type { Choice, Offer, OfferedSeat } from './model.ts'
import { newSeed } from './new-seed.ts'

/** The seat that newcomers do well to take: everybody has an idea of what it does, and it meets all the others. */
const FIRST_SEAT: Role = 'local-government'

/** The seat of a place that newcomers are offered. */
export const firstSeat = (offer: Offer): OfferedSeat | undefined =>
  offer.seats.find(({ role }) => role === FIRST_SEAT) ?? offer.seats[0]

/** A session of a place that needs no choosing: its first seat, a new seed, partners of several kinds. */
export function easyChoice(offer: Offer): { seat: OfferedSeat; choice: () => Choice } | undefined {
  const seat = firstSeat(offer)
  return (
    seat && {
      seat,
      choice: () => ({ scenario: offer.id, seed: newSeed(), people: [seat.id], partners: [] }),
    }
  )
}
