import * as z from 'zod/mini'
import { WAYS } from './acts.ts'
import { Amount, Id, Int, Serial } from './ids.ts'

/**
 * What a seat, the clock or the facilitator can do. The one who does it is never named in the payload: the caller
 * supplies it. Rounds are numbered from 1, money is in £k.
 */

const seats = z.array(Id).check(z.minLength(1), z.maxLength(6))

/** Something promised for later, judged when its round is over. */
export const Promise_ = z.discriminatedUnion('of', [
  /** Put at least `amount` into the programme in the budget of round `due`. */
  z.strictObject({ of: z.literal('fund'), programme: Id, amount: Amount, due: Serial }),
  /** Spend at least `amount` on the line in every budget up to and including round `due`. */
  z.strictObject({ of: z.literal('maintain'), line: Id, amount: Amount, due: Serial }),
  /** Share a card on the topic with those promised by the end of round `due`. */
  z.strictObject({ of: z.literal('share'), topic: Id, due: Serial }),
  /** Be in an agreement of the kind with all of those promised by the end of round `due`. */
  z.strictObject({ of: z.literal('sign'), kind: Id, due: Serial }),
])
export type Promise_ = z.infer<typeof Promise_>

/** What a pledge is about: a promise, or what an agreement binds its signatories to in each round. */
export const Undertaking = z.discriminatedUnion('of', [
  Promise_,
  /** Put at least `amount` into the pooled fund of the agreement in the budget of round `due`. */
  z.strictObject({ of: z.literal('contribute'), agreement: Serial, amount: Amount, due: Serial }),
])
export type Undertaking = z.infer<typeof Undertaking>

/** What a promise is about: a programme, a line, a topic or a kind of agreement by its id; an agreement by its number. */
export function subjectOf(promise: Undertaking): string | number {
  switch (promise.of) {
    case 'fund':
      return promise.programme
    case 'maintain':
      return promise.line
    case 'share':
      return promise.topic
    case 'sign':
      return promise.kind
    case 'contribute':
      return promise.agreement
  }
}

/** Who bears what a pooled fund loses: all alike, each by what it has put in, or the host. */
export const RISK_SHARES = ['equal', 'proportional', 'host'] as const
export type RiskShare = (typeof RISK_SHARES)[number]

/** The terms of a pooled fund, as signed. */
export const FundTerms = z.strictObject({
  /** Who holds the fund and says what it is spent on. */
  host: Id,
  /** What each signatory puts in each round, £k. */
  contributions: z.array(z.strictObject({ seat: Id, amount: Amount })).check(z.maxLength(6)),
  risk: z.enum(RISK_SHARES),
  /** Of what a signatory gains by what the fund pays for, how much flows back to those who paid, of 1000. */
  gain: z.int().check(z.minimum(0), z.maximum(1000)),
})
export type FundTerms = z.infer<typeof FundTerms>

/** One term of a deal. */
export const Clause = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('pay'), by: Id, to: Id, amount: Amount }),
  z.strictObject({ do: z.literal('share'), by: Id, to: Id, topic: Id }),
  z.strictObject({ do: z.literal('pledge'), by: Id, promise: Promise_ }),
])
export type Clause = z.infer<typeof Clause>

/** Which card a seat gives for one of its own share clauses, and what it says of it (its reading when left out). */
export const Fill = z.strictObject({
  clause: z.int().check(z.minimum(0), z.maximum(11)),
  card: Id,
  claim: z.optional(Int),
})
export type Fill = z.infer<typeof Fill>

/** Why an offer is declined. A closed list, so that it can be translated and kept honest. */
export const DECLINE_REASONS = [
  'no-reason',
  'not-worth-it',
  'cannot-afford',
  'do-not-trust-you',
  'you-broke-a-pledge',
  'you-lied',
  'nothing-to-share',
  'ring-fence',
  'too-much-asked',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Why a request is not met. */
export const REFUSE_REASONS = ['cannot-share', 'nothing-held', 'data-protection'] as const
export type RefuseReason = (typeof REFUSE_REASONS)[number]

const clauses = z.array(Clause).check(z.minLength(1), z.maxLength(12))
const fills = z._default(z.array(Fill).check(z.maxLength(12)), [])
const amounts = z.array(z.strictObject({ id: Id, amount: Amount })).check(z.maxLength(60))

export const Action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({
    type: z.literal('share'),
    card: Id,
    to: seats,
    claim: z.optional(Int),
    /** For a personal card; by agreement where there is one and it is left out. */
    way: z.optional(z.enum(WAYS)),
  }),
  z.strictObject({ type: z.literal('request'), to: Id, topic: Id }),
  z.strictObject({ type: z.literal('refuse'), request: Serial, because: z.enum(REFUSE_REASONS) }),
  z.strictObject({ type: z.literal('verify'), claim: Serial }),
  z.strictObject({ type: z.literal('meet'), with: Id, air: z.optional(Id) }),
  z.strictObject({ type: z.literal('pledge'), to: seats, promise: Promise_, public: z.boolean() }),
  z.strictObject({ type: z.literal('propose'), with: seats, clauses, fills }),
  z.strictObject({ type: z.literal('counter'), deal: Serial, clauses, fills }),
  z.strictObject({ type: z.literal('accept'), deal: Serial, version: Serial, fills }),
  z.strictObject({ type: z.literal('decline'), deal: Serial, because: z.enum(DECLINE_REASONS) }),
  z.strictObject({ type: z.literal('withdraw'), deal: Serial }),
  z.strictObject({ type: z.literal('warn'), to: seats, line: Id }),
  z.strictObject({ type: z.literal('amend'), grievance: z.string().check(z.maxLength(80)), amount: Amount }),
  z.strictObject({ type: z.literal('engage'), programme: Id }),
  z.strictObject({ type: z.literal('frame') }),
  z.strictObject({ type: z.literal('broker'), between: z.tuple([Id, Id]) }),
  z.strictObject({ type: z.literal('escalate'), against: Id, amount: Amount }),
  z.strictObject({ type: z.literal('draft'), kind: Id, with: seats, fund: z.optional(FundTerms) }),
  z.strictObject({ type: z.literal('sign'), agreement: Serial }),
  z.strictObject({ type: z.literal('turn-down'), agreement: Serial }),
  z.strictObject({ type: z.literal('leave'), agreement: Serial }),
  z.strictObject({ type: z.literal('vote'), agreement: Serial, programme: Id }),
  z.strictObject({
    type: z.literal('budget'),
    lines: amounts,
    programmes: amounts,
    /** What goes into pooled funds, by the number of the agreement. */
    funds: z.optional(z.array(z.strictObject({ agreement: Serial, amount: Amount })).check(z.maxLength(20))),
    /** What a host spends from a pooled fund on programmes. */
    pools: z.optional(
      z.array(z.strictObject({ agreement: Serial, programme: Id, amount: Amount })).check(z.maxLength(60)),
    ),
  }),
  z.strictObject({
    type: z.literal('reflect'),
    answers: z
      .array(
        z.strictObject({
          about: Id,
          need: Id,
          /** How far it trusts me, 0–1000; left out when one says nothing of it. */
          trusted: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
        }),
      )
      .check(z.maxLength(6)),
    note: z.optional(z.string().check(z.maxLength(2000))),
  }),
  z.strictObject({ type: z.literal('deadline') }),
])
export type Action = z.infer<typeof Action>
export type ActionType = Action['type']

/** Who acts: a seat, the facilitator or the clock. */
export type Actor = string
export const CLOCK = 'clock'
