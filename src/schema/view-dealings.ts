import * as z from 'zod/mini'
import { Clause, Fill, REFUSE_REASONS, Undertaking } from './action.ts'
import { WAYS } from './acts.ts'
import { Id, Int, SENSITIVITIES, Serial } from './ids.ts'

/** What a seat sees of cards, claims, deals, promises, requests and grievances. */

const text = z.string()

/** A promise and what became of it. */
export const PledgeView = z.strictObject({
  id: Serial,
  by: Id,
  to: z.array(Id),
  promise: Undertaking,
  public: z.boolean(),
  round: Int,
  deal: z.nullable(Serial),
  status: z.enum(['open', 'kept', 'broken', 'lapsed']),
  /** The round in which it was judged, and what was done (£k, or 1 for shared). */
  judged: z.nullable(z.strictObject({ round: Int, did: Int })),
})
export type PledgeView = z.infer<typeof PledgeView>

/** What somebody told of a card. */
export const ClaimView = z.strictObject({
  id: Serial,
  card: Id,
  topic: Id,
  title: text,
  text,
  matters: text,
  unit: text,
  sensitivity: z.enum(SENSITIVITIES),
  by: Id,
  to: z.array(Id),
  claimed: Int,
  /** How a personal card was given, and how far an honest figure may be off the truth. */
  way: z.nullable(z.enum(WAYS)),
  margin: Int,
  /** The round in which it was told, and in which the card's figure was taken. */
  round: Int,
  taken: Int,
  status: z.enum(['unverified', 'checking', 'borne-out', 'lie']),
  /** What proved it, once it is settled or proven a lie. */
  found: z.nullable(Int),
})
export type ClaimView = z.infer<typeof ClaimView>

/** A card in hand. */
export const CardView = z.strictObject({
  id: Id,
  topic: Id,
  title: text,
  text,
  matters: text,
  unit: text,
  sensitivity: z.enum(SENSITIVITIES),
  reading: Int,
  noise: Int,
  claim: z.strictObject({ min: Int, max: Int }),
  /** Seats to which it can only be given as it reads. */
  exact: z.array(Id),
  taken: Int,
  /** The round at whose outturn the truth becomes public. */
  settles: z.nullable(Int),
  truth: z.nullable(Int),
  shared: z.array(z.strictObject({ to: Id, claimed: Int, way: z.nullable(z.enum(WAYS)), round: Int })),
})
export type CardView = z.infer<typeof CardView>

export const DealView = z.strictObject({
  id: Serial,
  version: Serial,
  /** Who made this version. */
  author: Id,
  parties: z.array(Id),
  clauses: z.array(Clause),
  accepted: z.array(Id),
  status: z.enum([
    'proposed',
    'countered',
    'accepted',
    'declined',
    'withdrawn',
    'expired',
    'due',
    'kept',
    'broken',
  ]),
  round: Int,
  /** The cards that I have put to my own share clauses. */
  fills: z.array(Fill),
  /** For each clause that pays, what would be lost to assurance, as the payer's trust stands. Null where I cannot know. */
  overhead: z.array(z.nullable(Int)),
})
export type DealView = z.infer<typeof DealView>

export const RequestView = z.strictObject({
  id: Serial,
  by: Id,
  to: Id,
  topic: Id,
  round: Int,
  status: z.enum(['open', 'met', 'refused', 'unanswered']),
  /** With what words it was refused; null where it was not. */
  refusal: z.nullable(z.enum(REFUSE_REASONS)),
})
export type RequestView = z.infer<typeof RequestView>

export const GrievanceView = z.strictObject({
  id: text,
  /** Who holds it, and against whom. */
  of: Id,
  against: Id,
  title: text,
  text,
  round: Int,
  /** The broken pledge or the lie behind it; both null for one of the place’s history. Title and text are empty where there is one. */
  pledge: z.nullable(Serial),
  claim: z.nullable(Serial),
  aired: z.boolean(),
  /** Whether amends were made for it. */
  mended: z.boolean(),
})
export type GrievanceView = z.infer<typeof GrievanceView>
