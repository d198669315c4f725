import type { PlaceState, Scenario } from '../scenario/index.ts'
import type {
  Clause,
  Facet,
  Fill,
  NoticeKind,
  Phase,
  RefuseReason,
  Roster,
  SeatId,
  TrustCause,
  Undertaking,
  Way,
} from '../schema/index.ts'
import type { Agreement, Brokering, Escalation, Frame, GainDue, Warning } from './state-partnership.ts'

/**
 * The state of a session: what the rules need to go on, nothing else. Plain data but for `scenario`, which is an
 * opaque, shared, immutable object. Money in £k, trust 0–1000, rounds from 1.
 */

/** All that chance decides, drawn from the seed before anyone acts; it never changes, whatever people do. */
export interface World {
  /** Hidden strength of each programme, per mille. */
  readonly strengths: Readonly<Record<string, number>>
  /** The true value of each card, and its holder’s reading of it. */
  readonly truths: Readonly<Record<string, number>>
  readonly readings: Readonly<Record<string, number>>
  /** The round in which each card is dealt; 0 for one that waits for the story. */
  readonly dealing: Readonly<Record<string, number>>
  /** The event of each round (index 0 is round 1); '' for none. */
  readonly events: readonly string[]
  /** Each shock by round (index 0 is round 1). */
  readonly shocks: Readonly<Record<string, readonly number[]>>
  /** What reporting adds to each indicator, by round (index 0 is before play) and neighbourhood (one entry if none). */
  readonly noise: Readonly<Record<string, readonly (readonly number[])[]>>
  /** For each personal card, 0–999: the less, the sooner it gets out when it is given without a basis. */
  readonly exposure: Readonly<Record<string, number>>
}

/** What one seat thinks of another. */
export interface Trust {
  ability: number
  benevolence: number
  integrity: number
  /** Integrity cannot pass this; 1000 until a lie is proven. */
  cap: number
  /** Consecutive promises to this seat that the other kept. */
  streak: number
  /** Promises credited in this round: only the first few count, or promises would be coined like money. */
  credited: number
  /** How the facets moved in this round so far, gossip left out. */
  moved: Record<Facet, number>
  /** The latest causes, oldest first. */
  causes: { round: number; facet: Facet; by: number; because: TrustCause; about: number | string | null }[]
}

export interface Budget {
  lines: Record<string, number>
  programmes: Record<string, number>
  /** £k into pooled funds, by the agreement’s number. */
  funds: Record<string, number>
  /** What a host spends from its pooled funds. */
  pools: { agreement: number; programme: string; amount: number }[]
}

export interface SeatState {
  attention: number
  ready: boolean
  budget: Budget | null
  /** £k at the end of each round; index 0 is before play. */
  balances: number[]
  /** What each line cost last round. */
  spent: Record<string, number>
  charges: { round: number; charge: string; amount: number }[]
  /** £k of income so far. */
  income: number
  /** Ring-fenced £k spent elsewhere in this financial year. */
  misspent: number
  kept: number
  broken: number
  lies: number
  /** The last round in which it broke its word or was proven false; 0 when it never did. */
  stained: number
  /** Mandate scores by item at the end of the last round. */
  scores: Record<string, number>
}

export interface CardState {
  dealt: number
  /** The round in which its truth became public, or null. */
  settled: number | null
  /** How many seats were given it without a basis in law, and whether it got out. */
  exposed: number
  breached: boolean
}

export interface Claim {
  id: number
  card: string
  by: SeatId
  to: SeatId[]
  claimed: number
  /** The figure that its giver meant, before records were matched or names taken out. */
  meant: number
  /** How a personal card was given; null for another. */
  way: Way | null
  round: number
  /** Seats that have ordered a check in this round. */
  checking: SeatId[]
  /** Seats to whom it has been borne out, by a check of theirs or when the truth became public. */
  borneOut: SeatId[]
  lie: boolean
  /** What proved it, once the truth is public or it is proven a lie. */
  found: number | null
}

export interface Request {
  id: number
  by: SeatId
  to: SeatId
  topic: string
  round: number
  status: 'open' | 'met' | 'refused' | 'unanswered'
  /** With what words it was refused; null where it was not. */
  refusal: RefuseReason | null
  /** Refused with an excuse that was not true: a card that could be given was in hand; and whether that came out. */
  falsely: boolean
  exposed: boolean
}

export type DealStatus =
  | 'proposed'
  | 'countered'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'due'
  | 'kept'
  | 'broken'

export interface Deal {
  id: number
  version: number
  author: SeatId
  parties: SeatId[]
  clauses: Clause[]
  /** Each seat's cards for its own share clauses. */
  fills: Record<SeatId, Fill[]>
  accepted: SeatId[]
  status: DealStatus
  round: number
}

export interface Pledge {
  id: number
  by: SeatId
  to: SeatId[]
  promise: Undertaking
  public: boolean
  round: number
  deal: number | null
  status: 'open' | 'kept' | 'broken' | 'lapsed'
  judged: { round: number; did: number } | null
  /** Made after the two met in the same round: it weighs more. */
  face: SeatId[]
  /** Those of the promised who believed its maker’s story of the place. */
  believed: SeatId[]
  /** Who had brought the parties of its deal together, or null. */
  broker: SeatId | null
}

export interface Grievance {
  id: string
  of: SeatId
  against: SeatId
  weight: number
  round: number
  /** The broken pledge or the lie behind it; both null for one of the scenario’s history. */
  pledge: number | null
  claim: number | null
  aired: boolean
  /** Whether amends were made for it. */
  mended: boolean
}

export interface ProgrammeState {
  open: boolean
  /** The round in which it was opened last. */
  opened: number
  delivered: number
  streak: number
  /** £k that each seat has put in so far. */
  funded: Record<SeatId, number>
  /** £k that pooled funds have put in so far. */
  pooled: number
  /** Who worked on it with residents, and in which round. */
  engaged: { by: SeatId; round: number }[]
}

/** Something that is added to a model parameter in the rounds from `from` to `until`, both included. */
export interface Adjustment {
  name: string
  hood: string | null
  by: number
  from: number
  until: number
}

export interface RoundRecord {
  round: number
  budgets: Record<SeatId, Pick<Budget, 'lines' | 'programmes'>>
  /** What pooled funds spent. */
  pools: { agreement: number; programme: string; amount: number }[]
  programmes: { id: string; level: number; ran: boolean }[]
  event: string
  lies: { by: SeatId; claim: number; to: SeatId[] }[]
}

export interface Reflection {
  round: number
  seat: SeatId
  about: SeatId
  need: string
  truth: string
  /** What it said; null when it said nothing of trust. */
  trusted: number | null
  actual: number
}

export interface SessionState {
  readonly scenario: Scenario
  readonly seed: string
  readonly roster: Roster
  readonly world: World
  round: number
  phase: Phase
  act: string
  acts: { round: number; act: string }[]
  /** Balances of every account; seats’, programmes’, and those outside the game, which may be negative. They add up to 0. */
  accounts: Record<string, number>
  seats: Record<SeatId, SeatState>
  trust: Record<SeatId, Record<SeatId, Trust>>
  /** Overall trust by round (index 0 is before play). */
  trusted: Record<SeatId, Record<SeatId, number[]>>
  cards: Record<string, CardState>
  claims: Claim[]
  requests: Request[]
  deals: Deal[]
  pledges: Pledge[]
  grievances: Grievance[]
  agreements: Agreement[]
  /** Gains of pooled work that will be shared once they come. */
  gains: GainDue[]
  warnings: Warning[]
  frames: Frame[]
  brokerings: Brokering[]
  /** Not there before the first, so that play without a regulator comes to the same hash as ever. */
  escalations?: Escalation[]
  /** Notices, past and present. */
  notices: { seat: SeatId; kind: NoticeKind; from: number; until: number }[]
  /** The public’s confidence, 0–1000, now and by round (index 0 is before play). */
  confidence: number
  confidences: number[]
  /** Meetings of this round. */
  meetings: { by: SeatId; with: SeatId }[]
  soundings: Record<SeatId, Record<SeatId, { band: number; round: number }>>
  programmes: Record<string, ProgrammeState>
  place: PlaceState
  adjustments: Adjustment[]
  attention: { by: number; until: number }[]
  /** True values of indicators by round (index 0 is before play). */
  indicators: Record<string, (number | number[])[]>
  bulletins: { round: number; title: string; text: string }[]
  history: RoundRecord[]
  /** £k paid in deals, from and to. */
  paid: Record<SeatId, Record<SeatId, number>>
  reflections: Reflection[]
  outcomes: { id: string; start: number; score: number }[]
  gap: { start: number; end: number }
  serial: number
}

export type * from './state-partnership.ts'
