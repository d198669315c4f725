import * as z from 'zod/mini'
import { Clause, Fill, Promise_ } from './action.ts'
import { BOARD_ACTS } from './acts.ts'
import { TRUST_CAUSES } from './event.ts'
import { FACETS, HOLDERS, Id, Int, PHASES, ROLES, SENSITIVITIES, Serial } from './ids.ts'

/**
 * What one seat may know. Every object is strict: the engine's views are parsed with it in tests, so that nothing
 * reaches a device that is not named here.
 */

const text = z.string()
const figures = z.array(z.strictObject({ round: Int, value: Int }))

/** A promise and what became of it. */
export const PledgeView = z.strictObject({
  id: Serial,
  by: Id,
  to: z.array(Id),
  promise: Promise_,
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
  taken: Int,
  /** The round at whose outturn the truth becomes public. */
  settles: z.nullable(Int),
  truth: z.nullable(Int),
  shared: z.array(z.strictObject({ to: Id, claimed: Int, round: Int })),
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
  /** The broken pledge behind it; null for one of the place’s history. Title and text are empty where there is one. */
  pledge: z.nullable(Serial),
  aired: z.boolean(),
})
export type GrievanceView = z.infer<typeof GrievanceView>

export const ProgrammeView = z.strictObject({
  id: Id,
  title: text,
  text,
  open: z.boolean(),
  until: z.nullable(Int),
  partners: z.array(z.strictObject({ seat: Id, cost: Int })),
  requires: z.array(z.strictObject({ card: Id, title: text, known: z.array(Id) })),
  informed: z.array(z.strictObject({ card: Id, title: text, bonus: Int, mine: z.boolean() })),
  lag: Int,
  threshold: Int,
  public_health: z.boolean(),
  gains: z.array(z.strictObject({ to: Id, worth: Int, text })),
  /** Quarters in which it ran, in all and without a break. */
  delivered: Int,
  streak: Int,
})
export type ProgrammeView = z.infer<typeof ProgrammeView>

export const IndicatorView = z.strictObject({
  id: Id,
  title: text,
  about: text,
  unit: text,
  per: Int,
  better: z.enum(['lower', 'higher']),
  range: z.tuple([Int, Int]),
  lag: Int,
  noise: Int,
  /** As published: late and noisy. `round` is the quarter that the figure is about; 0 is before play. */
  reported: figures,
  /** As the owner sees it, exact and current; empty for other seats. */
  own: figures,
})
export type IndicatorView = z.infer<typeof IndicatorView>

export const NeighbourhoodView = z.strictObject({
  id: Id,
  name: text,
  about: text,
  people: Int,
  deprivation: Int,
  rurality: Int,
  older: Int,
  /** The latest published figures of the indicators that are kept for each neighbourhood. */
  figures: z.record(z.string(), z.strictObject({ round: Int, value: Int, before: Int })),
})
export type NeighbourhoodView = z.infer<typeof NeighbourhoodView>

const MandateView = z.strictObject({
  id: Id,
  kind: z.enum(['balance', 'duty', 'headline', 'private']),
  title: text,
  text,
  weight: Int,
  score: Int,
})
export type MandateView = z.infer<typeof MandateView>

const LineView = z.strictObject({
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

const SeatView = z.strictObject({
  id: Id,
  role: z.enum(ROLES),
  name: text,
  short: text,
  about: text,
  holder: z.enum(HOLDERS),
  persona: z.nullable(text),
  ready: z.boolean(),
  ringfenced: z.boolean(),
  lines: z.array(z.strictObject({ id: Id, name: text, plan: Int, floor: Int, ceiling: Int })),
  /** What everyone knows that it is judged by: id and title; the private agenda stands as “something of their own”. */
  needs: z.array(z.strictObject({ id: Id, title: text })),
})
export type SeatView = z.infer<typeof SeatView>

const trust = z.strictObject({ ability: Int, benevolence: Int, integrity: Int, overall: Int })

const MineView = z.strictObject({
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
  mandate: z.array(MandateView),
  cards: z.array(CardView),
  /** My sealed budget, until it is opened. */
  budget: z.nullable(
    z.strictObject({
      lines: z.array(z.strictObject({ id: Id, amount: Int })),
      programmes: z.array(z.strictObject({ id: Id, amount: Int })),
    }),
  ),
  charges: z.array(z.strictObject({ round: Int, charge: Id, title: text, amount: Int })),
  ledger: z.array(z.strictObject({ round: Int, balance: Int })),
  met: z.array(Id),
})

const TrustView = z.strictObject({
  /** What I think of each other seat. */
  mine: z.array(
    z.strictObject({
      to: Id,
      now: trust,
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

/** What all could see of a round that is over. */
export const RoundView = z.strictObject({
  round: Int,
  budgets: z.array(
    z.strictObject({
      seat: Id,
      lines: z.array(z.strictObject({ id: Id, amount: Int })),
      programmes: z.array(z.strictObject({ id: Id, amount: Int })),
    }),
  ),
  programmes: z.array(z.strictObject({ id: Id, level: Int, ran: z.boolean() })),
  events: z.array(z.strictObject({ id: Id, title: text, text })),
  lies: z.array(z.strictObject({ by: Id, claim: Serial })),
})
export type RoundView = z.infer<typeof RoundView>

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
    z.strictObject({ round: Int, seat: Id, about: Id, need: Id, truth: Id, trusted: Int, actual: Int }),
  ),
  seed: text,
})
export type DebriefView = z.infer<typeof DebriefView>

export const View = z.strictObject({
  viewer: Id,
  scenario: z.strictObject({ id: Id, title: text, summary: text }),
  place: z.strictObject({ name: text, about: text }),
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
  programmes: z.array(ProgrammeView),
  indicators: z.array(IndicatorView),
  neighbourhoods: z.array(NeighbourhoodView),
  bulletins: z.array(z.strictObject({ round: Int, title: text, text })),
  history: z.array(RoundView),
  topics: z.array(z.strictObject({ id: Id, title: text })),
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
    weights: z.strictObject({ ability: Int, benevolence: Int, integrity: Int }),
  }),
  debrief: z.nullable(DebriefView),
})
export type View = z.infer<typeof View>
