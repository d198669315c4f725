import * as z from 'zod/mini'
import { REFUSE_REASONS } from './action.ts'
import { BOARD_ACTS } from './acts.ts'
import { Id, Int, PHASES, ScenarioId } from './ids.ts'
import { ClaimView, DealView, GrievanceView, PledgeView, RequestView } from './view-dealings.ts'
import { DebriefView } from './view-debrief.ts'
import { MineView, SeatView, TrustView } from './view-mine.ts'
import { PartnershipView } from './view-partnership.ts'
import { IndicatorView, NeighbourhoodView, ProgrammeView, RoundView } from './view-place.ts'

/**
 * What one seat may know. Every object is strict: the engine's views are parsed with it in tests, so that nothing
 * reaches a device that is not named here.
 */

const text = z.string()

export const View = z.strictObject({
  viewer: Id,
  scenario: z.strictObject({ id: ScenarioId, title: text, summary: text }),
  place: z.strictObject({ name: text, about: text, paper: z.nullable(text) }),
  round: Int,
  rounds: Int,
  phase: z.enum(PHASES),
  year: Int,
  quarter: Int,
  act: z.strictObject({ id: Id, title: text, text }),
  seats: z.array(SeatView),
  mine: MineView,
  trust: TrustView,
  claims: z.array(ClaimView),
  deals: z.array(DealView),
  requests: z.array(RequestView),
  pledges: z.array(PledgeView),
  grievances: z.array(GrievanceView),
  partnership: PartnershipView,
  programmes: z.array(ProgrammeView),
  indicators: z.array(IndicatorView),
  neighbourhoods: z.array(NeighbourhoodView),
  bulletins: z.array(z.strictObject({ round: Int, title: text, text })),
  history: z.array(RoundView),
  topics: z.array(z.strictObject({ id: Id, title: text, money: z.boolean() })),
  settled: z.array(z.strictObject({ card: Id, title: text, truth: Int, unit: text, round: Int })),
  rules: z.strictObject({
    cost: z.record(z.enum(BOARD_ACTS), Int),
    from: z.record(z.enum(BOARD_ACTS), Int),
    verify_price: Int,
    overhead: Int,
    sunk: Int,
    clauses: Int,
    payment_limit: Int,
    reflect: z.boolean(),
    /** Goodwill that it costs, of 1000, to leave a question unanswered, and to refuse it in each way. */
    answers: z.strictObject({ silent: Int, refusals: z.record(z.enum(REFUSE_REASONS), Int) }),
    weights: z.strictObject({ ability: Int, benevolence: Int, integrity: Int }),
    personal: z.strictObject({ sharp: Int, blunt: Int, anonymise: Int, breach: Int, fine: Int }),
    leadership: z.strictObject({
      warned: Int,
      fit: Int,
      fit_most: Int,
      frame_rounds: Int,
      frame_integrity: Int,
      frame_weight: Int,
      broker_trust: Int,
      broker_rounds: Int,
      broker_weight: Int,
      liar: Int,
    }),
    /** Escalation to a regulator; null where there is none. */
    escalation: z.nullable(z.strictObject({ from: Int, attention: Int, most: Int, factor: Int })),
    notice_rounds: Int,
  }),
  debrief: z.nullable(DebriefView),
})
export type View = z.infer<typeof View>

export * from './view-dealings.ts'
export * from './view-debrief.ts'
export * from './view-mine.ts'
export * from './view-partnership.ts'
export * from './view-place.ts'
