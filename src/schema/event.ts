import * as z from 'zod/mini'
import { Clause, DECLINE_REASONS, FundTerms, REFUSE_REASONS, Undertaking } from './action.ts'
import { BOARD_ACTS, WAYS } from './acts.ts'
import { FACETS, Id, Int, PHASES, Serial } from './ids.ts'

/**
 * What happened, as codes and data; words are made where they are shown. The engine gives each event its audience:
 * all, or the seats named. An event holds nothing that its whole audience may not know; what seats may know
 * differently is told in different events. An event for nobody is kept for the debrief alone.
 */

/** Why trust moved. */
export const TRUST_CAUSES = [
  'kept',
  'broken',
  'shared',
  'verified',
  'lie',
  'refused',
  'silent',
  'withheld',
  'met',
  'aired',
  'gift',
  'delivered',
  'dropped',
  'dumped',
  'misspent',
  'gossip',
  'story',
  'amended',
  'data-breach',
  'framed',
  'framed-falsely',
  'brokered',
  'false-alarm',
  'notice',
  'left',
  'escalated',
] as const
export type TrustCause = (typeof TRUST_CAUSES)[number]

/** Why the public's confidence moved. */
const CONFIDENCE_CAUSES = ['engaged', 'data-breach', 'notice', 'framed-falsely', 'story'] as const
export type ConfidenceCause = (typeof CONFIDENCE_CAUSES)[number]

/** What an agency comes under that has overspent: a council stops what is new, a health body is held to its income. */
export const NOTICE_KINDS = ['notice', 'control'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What attention goes on: acts at the board, and a case before the regulator. */
const SPENDING = [...BOARD_ACTS, 'escalate'] as const
export type Spending = (typeof SPENDING)[number]

const round = Int
const seats = z.array(Id)
const budget = z.array(z.strictObject({ id: Id, amount: Int }))

export const EventBody = z.discriminatedUnion('type', [
  /** `attention` is what each seat has at the start of the round. */
  z.strictObject({ type: z.literal('round-began'), round, year: Int, quarter: Int, attention: Int }),
  z.strictObject({ type: z.literal('phase-began'), round, phase: z.enum(PHASES) }),
  z.strictObject({ type: z.literal('income'), seat: Id, amount: Int, committed: Int }),
  z.strictObject({ type: z.literal('card-dealt'), seat: Id, card: Id }),
  z.strictObject({ type: z.literal('bulletin'), title: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('act-began'), act: Id, title: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('ready'), seat: Id }),
  z.strictObject({
    type: z.literal('shared'),
    claim: Serial,
    by: Id,
    to: seats,
    card: Id,
    title: z.string(),
    claimed: Int,
    unit: z.string(),
    /** How a personal card was given. */
    way: z.optional(z.enum(WAYS)),
  }),
  /** For the debrief: what a claim hid. */
  z.strictObject({ type: z.literal('shaded'), claim: Serial, by: Id, card: Id, claimed: Int, reading: Int }),
  z.strictObject({ type: z.literal('requested'), request: Serial, by: Id, to: Id, topic: Id }),
  z.strictObject({
    type: z.literal('refused'),
    request: Serial,
    by: Id,
    to: Id,
    topic: Id,
    because: z.enum(REFUSE_REASONS),
  }),
  z.strictObject({ type: z.literal('unanswered'), request: Serial, by: Id, to: Id, topic: Id }),
  z.strictObject({ type: z.literal('verify-ordered'), claim: Serial, by: Id, price: Int }),
  z.strictObject({
    type: z.literal('claim-borne-out'),
    claim: Serial,
    by: Id,
    to: seats,
    card: Id,
    title: z.string(),
    claimed: Int,
    unit: z.string(),
  }),
  z.strictObject({
    type: z.literal('lie-proven'),
    claim: Serial,
    by: Id,
    to: seats,
    card: Id,
    title: z.string(),
    claimed: Int,
    found: Int,
    unit: z.string(),
  }),
  z.strictObject({
    type: z.literal('card-settled'),
    card: Id,
    title: z.string(),
    truth: Int,
    unit: z.string(),
  }),
  z.strictObject({ type: z.literal('withheld'), by: Id, from: Id, topic: Id }),
  z.strictObject({ type: z.literal('met'), by: Id, with: Id }),
  z.strictObject({ type: z.literal('met-both'), seats }),
  /** What a meeting told: roughly how the other thinks of one, as a band of trust (0 broken to 4 avenue). */
  z.strictObject({ type: z.literal('sounding'), of: Id, band: Int }),
  z.strictObject({ type: z.literal('aired'), grievance: Id, by: Id, with: Id, title: z.string() }),
  z.strictObject({
    type: z.literal('pledged'),
    pledge: Serial,
    by: Id,
    to: seats,
    promise: Undertaking,
    public: z.boolean(),
    deal: z.optional(Serial),
  }),
  z.strictObject({
    type: z.literal('pledge-judged'),
    pledge: Serial,
    by: Id,
    to: seats,
    promise: Undertaking,
    kept: z.boolean(),
    did: Int,
  }),
  /** The programme that it was to fund has closed: nobody is to blame. */
  z.strictObject({
    type: z.literal('pledge-lapsed'),
    pledge: Serial,
    by: Id,
    to: seats,
    promise: Undertaking,
  }),
  z.strictObject({
    type: z.literal('deal-proposed'),
    deal: Serial,
    version: Serial,
    by: Id,
    parties: seats,
    clauses: z.array(Clause),
  }),
  z.strictObject({
    type: z.literal('deal-countered'),
    deal: Serial,
    version: Serial,
    by: Id,
    parties: seats,
    clauses: z.array(Clause),
  }),
  z.strictObject({ type: z.literal('deal-accepted'), deal: Serial, by: Id }),
  z.strictObject({
    type: z.literal('deal-declined'),
    deal: Serial,
    by: Id,
    because: z.enum(DECLINE_REASONS),
  }),
  z.strictObject({ type: z.literal('deal-withdrawn'), deal: Serial, by: Id }),
  z.strictObject({ type: z.literal('deal-expired'), deal: Serial }),
  z.strictObject({ type: z.literal('deal-bound'), deal: Serial, parties: seats, clauses: z.array(Clause) }),
  z.strictObject({ type: z.literal('paid'), deal: Serial, from: Id, to: Id, amount: Int, overhead: Int }),
  z.strictObject({ type: z.literal('budget-sealed'), seat: Id }),
  z.strictObject({ type: z.literal('budget-opened'), seat: Id, lines: budget, programmes: budget }),
  z.strictObject({ type: z.literal('programme-ran'), programme: Id, level: Int }),
  z.strictObject({
    type: z.literal('programme-stalled'),
    programme: Id,
    short: seats,
    returned: budget,
    sunk: Int,
  }),
  z.strictObject({ type: z.literal('programme-dropped'), programme: Id, by: Id }),
  z.strictObject({ type: z.literal('programme-opened'), programme: Id }),
  z.strictObject({ type: z.literal('programme-closed'), programme: Id }),
  z.strictObject({ type: z.literal('event-fell'), event: Id, title: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('charged'), seat: Id, charge: Id, title: z.string(), amount: Int }),
  z.strictObject({ type: z.literal('granted'), seat: Id, amount: Int, reason: z.string() }),
  z.strictObject({ type: z.literal('overdrawn'), seat: Id, amount: Int }),
  z.strictObject({ type: z.literal('clawback'), seat: Id, amount: Int }),
  z.strictObject({ type: z.literal('attention-changed'), by: Int }),
  /** What an act of its own took of a seat’s attention. */
  z.strictObject({ type: z.literal('attention-spent'), by: Id, act: z.enum(SPENDING), points: Int }),
  z.strictObject({
    type: z.literal('trust-moved'),
    from: Id,
    to: Id,
    facet: z.enum(FACETS),
    by: Int,
    because: z.enum(TRUST_CAUSES),
    /** The number or id of what it was about (a pledge, claim, request, programme …), where there is one. */
    about: z.optional(z.union([Int, Id])),
  }),
  /** How a seat stands by what it is judged by, 0–1000 for each item: before play, and at the end of each round. */
  z.strictObject({
    type: z.literal('scored'),
    seat: Id,
    items: z.array(z.strictObject({ id: Id, score: Int })),
  }),
  z.strictObject({ type: z.literal('data-breach'), by: Id, fine: Int }),
  z.strictObject({
    type: z.literal('confidence-moved'),
    by: Int,
    because: z.enum(CONFIDENCE_CAUSES),
    seat: z.optional(Id),
  }),
  z.strictObject({ type: z.literal('warned'), by: Id, to: seats, line: Id }),
  z.strictObject({ type: z.literal('amended'), grievance: z.string(), by: Id, to: Id, amount: Int }),
  z.strictObject({ type: z.literal('engaged'), programme: Id, by: Id }),
  z.strictObject({ type: z.literal('framed'), by: Id, until: Int }),
  z.strictObject({ type: z.literal('frame-fell'), by: Id }),
  z.strictObject({ type: z.literal('brokered'), by: Id, between: seats, until: Int }),
  /** Who would not be brought together by the one who tried. */
  z.strictObject({ type: z.literal('broker-declined'), by: Id, between: seats, of: seats }),
  /** One put money into a case against another before the regulator; `cost` is what it cost the other. */
  z.strictObject({ type: z.literal('escalated'), by: Id, against: Id, amount: Int, cost: Int }),
  z.strictObject({ type: z.literal('notice-issued'), seat: Id, kind: z.enum(NOTICE_KINDS), until: Int }),
  z.strictObject({ type: z.literal('notice-lifted'), seat: Id, kind: z.enum(NOTICE_KINDS) }),
  z.strictObject({
    type: z.literal('agreement-drafted'),
    agreement: Serial,
    kind: Id,
    by: Id,
    parties: seats,
    fund: z.optional(FundTerms),
  }),
  z.strictObject({ type: z.literal('agreement-signed'), agreement: Serial, by: Id }),
  z.strictObject({ type: z.literal('agreement-turned-down'), agreement: Serial, by: Id }),
  z.strictObject({ type: z.literal('agreement-lapsed'), agreement: Serial }),
  z.strictObject({ type: z.literal('agreement-began'), agreement: Serial, kind: Id, parties: seats }),
  z.strictObject({ type: z.literal('agreement-leaving'), agreement: Serial, kind: Id, by: Id, after: Int }),
  z.strictObject({ type: z.literal('agreement-left'), agreement: Serial, kind: Id, by: Id }),
  z.strictObject({
    type: z.literal('agreement-ended'),
    agreement: Serial,
    kind: Id,
    parties: seats,
    why: z.enum(['left', 'superseded']),
  }),
  z.strictObject({ type: z.literal('voted'), agreement: Serial, by: Id, programme: Id }),
  z.strictObject({ type: z.literal('programme-adopted'), agreement: Serial, programme: Id }),
  /** What went into a pooled fund and what it was spent on, when budgets are opened. */
  z.strictObject({
    type: z.literal('fund-opened'),
    agreement: Serial,
    paid: budget,
    spent: budget,
    left: Int,
  }),
  z.strictObject({ type: z.literal('risk-shared'), agreement: Serial, lost: Int, shares: budget }),
  z.strictObject({
    type: z.literal('gain-shared'),
    agreement: Serial,
    programme: Id,
    from: Id,
    gained: Int,
    shares: budget,
  }),
  z.strictObject({ type: z.literal('fund-returned'), agreement: Serial, shares: budget }),
  z.strictObject({ type: z.literal('reflected'), seat: Id, note: z.optional(z.string()) }),
  z.strictObject({ type: z.literal('session-ended') }),
])
/** What happened, without its audience: what a viewer receives. */
export type EventBody = z.infer<typeof EventBody>
export type EventType = EventBody['type']

/** Who may see an event. */
export type Audience = 'all' | readonly string[]

/** An event as the engine makes it. */
export interface GameEvent {
  readonly to: Audience
  readonly body: EventBody
}
