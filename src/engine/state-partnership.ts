import type { FundTerms, SeatId } from '../schema/index.ts'

/** The parts of a session’s state that its agreements and leadership moves make. Money in £k, rounds from 1. */

export type AgreementStatus = 'drafted' | 'in-force' | 'turned-down' | 'lapsed' | 'ended'

/** A standing institution between seats: drafted, then in force once all have signed. */
export interface Agreement {
  id: number
  kind: string
  author: SeatId
  /** Those named; once it is in force, those who have not left. */
  parties: SeatId[]
  signed: SeatId[]
  status: AgreementStatus
  round: number
  /** The round in which it came into force, and in which it ended. */
  began: number | null
  ended: number | null
  /** Who has given notice, and the round at whose end they leave. */
  leaving: { seat: SeatId; after: number }[]
  /** Votes of this round. */
  votes: { seat: SeatId; programme: string }[]
  /** The terms of a pooled fund, and what each has put into it so far; null for another kind. */
  fund: FundTerms | null
  paidIn: Record<SeatId, number>
}

/** A gain by work that a pooled fund paid for, to be shared at the outturn of round `due`. */
export interface GainDue {
  agreement: number
  programme: string
  seat: SeatId
  /** What of the gain is to be shared, £k. */
  amount: number
  due: number
}

export interface Warning {
  by: SeatId
  to: SeatId
  line: string
  round: number
}

/** A shared story of the place, told up to and including round `until` unless its teller is found false. */
export interface Frame {
  by: SeatId
  round: number
  until: number
  fell: boolean
}

/** Two seats that a third brought together; their next deal up to round `until` counts more. */
export interface Brokering {
  by: SeatId
  between: [SeatId, SeatId]
  round: number
  until: number
  deal: number | null
}

/** A case that one seat brought against another before the regulator. Money in £k. */
export interface Escalation {
  by: SeatId
  against: SeatId
  /** What the one put in, and what it cost the other. */
  amount: number
  cost: number
  round: number
}
