import * as z from 'zod/mini'
import { FundTerms } from './action.ts'
import { NOTICE_KINDS } from './event.ts'
import { FACETS, Id, Int, Serial } from './ids.ts'

/** What a seat sees of agreements, of open books, and of what leadership moves have set going. */

const text = z.string()

/** A kind of agreement that the scenario has. */
export const KindView = z.strictObject({
  id: Id,
  title: text,
  text,
  from: Int,
  parties: z.strictObject({ min: Int, max: Int }),
  needs: z.nullable(z.strictObject({ facet: z.enum([...FACETS, 'overall']), least: Int })),
  /** What drafting it costs in attention, all in all. */
  attention: Int,
  notice: Int,
  leaving: Int,
  gives: z.strictObject({
    personal: z.boolean(),
    current: z.boolean(),
    books: z.boolean(),
    attention: Int,
    overhead: Int,
    vote: Int,
    fund: z.boolean(),
  }),
})
export type KindView = z.infer<typeof KindView>

/** An agreement: drafts as those named see them; what is or was in force as all do, its terms and votes as its signatories do. */
export const AgreementView = z.strictObject({
  id: Serial,
  kind: Id,
  author: Id,
  parties: z.array(Id),
  signed: z.array(Id),
  status: z.enum(['drafted', 'in-force', 'turned-down', 'lapsed', 'ended']),
  round: Int,
  began: z.nullable(Int),
  ended: z.nullable(Int),
  leaving: z.array(z.strictObject({ seat: Id, after: Int })),
  votes: z.array(z.strictObject({ seat: Id, programme: Id })),
  fund: z.nullable(
    z.strictObject({
      terms: FundTerms,
      balance: Int,
      paid_in: z.array(z.strictObject({ seat: Id, amount: Int })),
    }),
  ),
})
export type AgreementView = z.infer<typeof AgreementView>

/** The true position of a seat whose books are open to the viewer, £k. */
export const BookView = z.strictObject({
  seat: Id,
  balance: Int,
  free: Int,
  income: Int,
  committed: Int,
  ledger: z.array(z.strictObject({ round: Int, balance: Int })),
})
export type BookView = z.infer<typeof BookView>

/** A notice that an agency is under, as all see it. */
export const NoticeView = z.strictObject({ kind: z.enum(NOTICE_KINDS), from: Int, until: Int })
export type NoticeView = z.infer<typeof NoticeView>

export const PartnershipView = z.strictObject({
  kinds: z.array(KindView),
  agreements: z.array(AgreementView),
  books: z.array(BookView),
  /** Cuts of which the viewer warned or was warned. */
  warnings: z.array(z.strictObject({ by: Id, to: Id, line: Id, round: Int })),
  frames: z.array(z.strictObject({ by: Id, round: Int, until: Int, fell: z.boolean() })),
  /** Bringings together in which the viewer took part; `until` is 0 for one of its own that came to nothing. */
  brokerings: z.array(
    z.strictObject({
      by: Id,
      between: z.tuple([Id, Id]),
      round: Int,
      until: Int,
      deal: z.nullable(Serial),
    }),
  ),
  /** Cases before the regulator: what the one put in and what it cost the other, £k. */
  escalations: z.array(z.strictObject({ by: Id, against: Id, amount: Int, cost: Int, round: Int })),
  /** The public’s confidence at the end of each round, 0–1000; round 0 is before play. */
  confidence: z.strictObject({ now: Int, series: z.array(z.strictObject({ round: Int, value: Int })) }),
})
export type PartnershipView = z.infer<typeof PartnershipView>
