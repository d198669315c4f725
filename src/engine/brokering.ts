import type { SeatId } from '../schema/index.ts'
import type { Record_ } from './record.ts'
import type { Brokering, Deal, SessionState } from './state.ts'
import { moveTrust } from './trust.ts'

/** Two seats that a third has brought together: their next deal counts more, and the third is thanked when it is kept. */

/** The bringing together that still waits for a deal among these parties. */
const awaiting = (state: SessionState, parties: readonly SeatId[]): Brokering | undefined =>
  state.brokerings.find(
    (b) => b.deal === null && b.until >= state.round && b.between.every((seat) => parties.includes(seat)),
  )

/** Whether a payment between two seats would fall under a deal that was brokered, so that nothing goes to assurance. */
export const isBrokered = (state: SessionState, a: SeatId, b: SeatId): boolean =>
  awaiting(state, [a, b]) !== undefined

/** Ties a deal that binds to the bringing together behind it; who brought its parties together, or null. */
export function brokerOf(state: SessionState, deal: Deal): SeatId | null {
  const brokering = awaiting(state, deal.parties)
  if (!brokering) return null
  brokering.deal = deal.id
  return brokering.by
}

/** Thanks the one who brought the parties of a deal together, once it is kept. */
export function thankBroker(state: SessionState, record: Record_, deal: number): void {
  const brokering = state.brokerings.find((b) => b.deal === deal)
  if (!brokering) return
  const gain = state.scenario.data.rules.moves.broker_thanks
  for (const seat of brokering.between)
    if (seat !== brokering.by)
      moveTrust(state, record, seat, brokering.by, 'benevolence', gain, { because: 'brokered', about: deal })
}
