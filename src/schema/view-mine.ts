import * as z from 'zod/mini'
import { TRUST_CAUSES } from './event.ts'
import { FACETS, HOLDERS, Id, Int, ROLES, Serial } from './ids.ts'
import { CardView } from './view-dealings.ts'
import { NoticeView } from './view-partnership.ts'
import { CausesView } from './view-place.ts'

/** What a seat knows of itself, of whom it trusts, and of who sits at the table. */

const text = z.string()

export const MandateView = z.strictObject({
  id: Id,
  kind: z.enum(['balance', 'duty', 'headline', 'private']),
  title: text,
  text,
  weight: Int,
  score: Int,
})
export type MandateView = z.infer<typeof MandateView>

/** One thing that I am judged by, and how its score comes about. */
export const OwnMandateView = z.strictObject({
  ...MandateView.shape,
  /** How the score is read off what is measured: the score at some figures of it, even between them. Null where it is worked out otherwise. */
  curve: z.nullable(
    z.strictObject({
      /** What is measured, as the scenario writes it. */
      measure: text,
      /** The figure when it was last scored; null where the seat may not know it yet. */
      figure: z.nullable(Int),
      points: z.array(z.strictObject({ at: Int, score: Int })),
    }),
  ),
})
export type OwnMandateView = z.infer<typeof OwnMandateView>

export const LineView = z.strictObject({
  id: Id,
  name: text,
  about: text,
  plan: Int,
  floor: Int,
  ceiling: Int,
  public_health: z.boolean(),
  harms: z.array(Id),
  last: z.nullable(Int),
})
export type LineView = z.infer<typeof LineView>

export const SeatView = z.strictObject({
  id: Id,
  role: z.enum(ROLES),
  name: text,
  short: text,
  about: text,
  holder: z.enum(HOLDERS),
  persona: z.nullable(text),
  ready: z.boolean(),
  ringfenced: z.boolean(),
  /** The notice that it is under, or will be from the next round on. */
  notice: z.nullable(NoticeView),
  lines: z.array(z.strictObject({ id: Id, name: text, plan: Int, floor: Int, ceiling: Int })),
  /** What everyone knows that it is judged by: id and title; the private agenda stands as “something of their own”. */
  needs: z.array(z.strictObject({ id: Id, title: text })),
})
export type SeatView = z.infer<typeof SeatView>

const trust = z.strictObject({ ability: Int, benevolence: Int, integrity: Int, overall: Int })

export const MineView = z.strictObject({
  attention: Int,
  attention_most: Int,
  /** £k in hand now; in the board and budget phases with this quarter's income. */
  balance: Int,
  /** £k that can be given away or spent above the legal floors. */
  free: Int,
  income: Int,
  committed: Int,
  /** £k of ring-fenced money spent elsewhere this year. */
  misspent: Int,
  brief: text,
  lines: z.array(LineView),
  mandate: z.array(OwnMandateView),
  cards: z.array(CardView),
  /** My sealed budget, until it is opened. */
  budget: z.nullable(
    z.strictObject({
      lines: z.array(z.strictObject({ id: Id, amount: Int })),
      programmes: z.array(z.strictObject({ id: Id, amount: Int })),
      funds: z.array(z.strictObject({ agreement: Serial, amount: Int })),
      pools: z.array(z.strictObject({ agreement: Serial, programme: Id, amount: Int })),
    }),
  ),
  charges: z.array(z.strictObject({ round: Int, charge: Id, title: text, amount: Int })),
  /** The pressures that the place may put on my purse at the end of a quarter, and what acts on each. */
  pressures: z.array(z.strictObject({ charge: Id, title: text, causes: CausesView })),
  ledger: z.array(z.strictObject({ round: Int, balance: Int })),
  met: z.array(Id),
})

export const TrustView = z.strictObject({
  /** What I think of each other seat. */
  mine: z.array(
    z.strictObject({
      to: Id,
      now: trust,
      /** What I thought of it when play began: the history that we came with. */
      began: trust,
      before: Int,
      cap: Int,
      causes: z.array(
        z.strictObject({
          round: Int,
          facet: z.enum(FACETS),
          by: Int,
          because: z.enum(TRUST_CAUSES),
          about: z.nullable(z.union([Int, z.string()])),
        }),
      ),
    }),
  ),
  /** What I last heard of how each other seat thinks of me: a band of trust and the round of the meeting. */
  theirs: z.array(z.strictObject({ from: Id, band: Int, round: Int })),
  /** My overall trust of each seat at the end of each round; round 0 is before play. */
  history: z.array(z.strictObject({ round: Int, to: Id, overall: Int })),
})
