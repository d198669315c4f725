import * as z from 'zod/mini'
import { Id, Int, LEVELS, Serial } from './ids.ts'

/** What a seat sees of the place: programmes, indicators, neighbourhoods, and the rounds that are over. */

const text = z.string()
/** Figures by round; round 0 is before play. */
export const figures = z.array(z.strictObject({ round: Int, value: Int }))

export const ProgrammeView = z.strictObject({
  id: Id,
  title: text,
  text,
  open: z.boolean(),
  /** The round in which it was opened last. */
  opened: Int,
  until: z.nullable(Int),
  partners: z.array(z.strictObject({ seat: Id, cost: Int })),
  requires: z.array(z.strictObject({ card: Id, title: text, known: z.array(Id) })),
  informed: z.array(z.strictObject({ card: Id, title: text, bonus: Int, mine: z.boolean() })),
  lag: Int,
  threshold: Int,
  level: z.enum(LEVELS),
  public_health: z.boolean(),
  gains: z.array(z.strictObject({ to: Id, worth: Int, text })),
  /** Quarters in which it ran, in all and without a break. */
  delivered: Int,
  streak: Int,
  /** Who has worked on it with residents. */
  engaged: z.array(z.strictObject({ by: Id, round: Int })),
})
export type ProgrammeView = z.infer<typeof ProgrammeView>

/**
 * What acts on a figure by the place model, the nearest first; `steps` is how many equations lie between. Programmes as
 * far as they are known.
 */
export const CausesView = z.strictObject({
  equations: z.array(z.strictObject({ set: text, to: text, note: text })),
  lines: z.array(z.strictObject({ seat: Id, line: Id, steps: Int })),
  programmes: z.array(z.strictObject({ id: Id, steps: Int })),
  weather: z.boolean(),
})
export type CausesView = z.infer<typeof CausesView>

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
  /** Current and sharper than published, by an agreement with its owner. */
  current: z.boolean(),
  /** As published: late and noisy. `round` is the quarter that the figure is about; 0 is before play. */
  reported: figures,
  /** As the owner sees it, exact and current; empty for other seats. */
  own: figures,
  causes: CausesView,
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
  pools: z.array(z.strictObject({ agreement: Serial, programme: Id, amount: Int })),
  programmes: z.array(z.strictObject({ id: Id, level: Int, ran: z.boolean() })),
  events: z.array(z.strictObject({ id: Id, title: text, text })),
  lies: z.array(z.strictObject({ by: Id, claim: Serial })),
})
export type RoundView = z.infer<typeof RoundView>
