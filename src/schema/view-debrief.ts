import * as z from 'zod/mini'
import { WAYS } from './acts.ts'
import { NOTICE_KINDS } from './event.ts'
import { Id, Int, Serial } from './ids.ts'
import { GrievanceView, PledgeView } from './view-dealings.ts'
import { MandateView } from './view-mine.ts'
import { AgreementView, PartnershipView } from './view-partnership.ts'
import { figures } from './view-place.ts'

const text = z.string()

/** What the record shows when play is over: everything. */
export const DebriefView = z.strictObject({
  trust: z.array(z.strictObject({ round: Int, from: Id, to: Id, overall: Int })),
  pledges: z.array(PledgeView),
  claims: z.array(
    z.strictObject({
      id: Serial,
      card: Id,
      title: text,
      unit: text,
      by: Id,
      to: z.array(Id),
      round: Int,
      claimed: Int,
      /** The figure that its giver meant, before records were matched or names taken out. */
      meant: Int,
      way: z.nullable(z.enum(WAYS)),
      reading: Int,
      truth: Int,
      proven: z.boolean(),
    }),
  ),
  cards: z.array(
    z.strictObject({
      id: Id,
      title: text,
      unit: text,
      holder: Id,
      dealt: Int,
      reading: Int,
      truth: Int,
      useful_to: z.array(Id),
      told: z.array(z.strictObject({ to: Id, round: Int })),
    }),
  ),
  /** Every agreement, with its terms, whatever became of it. */
  agreements: z.array(AgreementView),
  grievances: z.array(GrievanceView),
  warnings: PartnershipView.shape.warnings,
  frames: PartnershipView.shape.frames,
  brokerings: PartnershipView.shape.brokerings,
  /** Personal data that got out. */
  breaches: z.array(z.strictObject({ card: Id, title: text, by: Id })),
  notices: z.array(z.strictObject({ seat: Id, kind: z.enum(NOTICE_KINDS), from: Int, until: Int })),
  indicators: z.array(z.strictObject({ id: Id, values: figures })),
  mandates: z.array(z.strictObject({ seat: Id, total: Int, items: z.array(MandateView) })),
  outcomes: z.array(z.strictObject({ id: Id, title: text, weight: Int, start: Int, score: Int })),
  shared: z.strictObject({ start: Int, score: Int }),
  gap: z.strictObject({ title: text, unit: text, start: Int, end: Int }),
  programmes: z.array(z.strictObject({ id: Id, title: text, strength: Int, delivered: Int })),
  money: z.array(z.strictObject({ from: text, to: text, amount: Int })),
  balances: z.array(z.strictObject({ seat: Id, start: Int, end: Int })),
  acts: z.array(z.strictObject({ round: Int, act: Id, title: text })),
  reflections: z.array(
    z.strictObject({
      round: Int,
      seat: Id,
      about: Id,
      need: Id,
      truth: Id,
      trusted: z.nullable(Int),
      actual: Int,
    }),
  ),
  /**
   * How well each seat came to know the others, of 1000: how often it named what another needed most, and how near it
   * came to how far it was trusted (1000 less its mean error). Null for one that said nothing.
   */
  knowing: z.array(
    z.strictObject({ seat: Id, understanding: z.nullable(Int), calibration: z.nullable(Int) }),
  ),
  seed: text,
})
export type DebriefView = z.infer<typeof DebriefView>
