import * as z from 'zod'
import { ROLES, SENSITIVITIES } from './ids.ts'
import { Agreements } from './scenario-agreements.ts'
import { Model } from './scenario-model.ts'
import { Rules } from './scenario-rules.ts'
import { count, Effect, expression, id, int, name, permille, text } from './scenario-terms.ts'

/**
 * The scenario file, as its author writes it. Every object is strict: an unknown key is an error, so that a
 * misspelling is never silently ignored. Money is in thousands of pounds (£k) a quarter, shares are per mille.
 */

const Neighbourhood = z.strictObject({
  id,
  name: text,
  about: text,
  people: z.int().min(100),
  deprivation: permille.describe('0 least deprived to 1000 most deprived'),
  rurality: permille.describe('0 dense town to 1000 remote'),
  older: permille.describe('People aged 65 and over, of 1000'),
})

const MandateItem = z.strictObject({
  id,
  kind: z.enum(['balance', 'duty', 'headline', 'private']),
  title: text,
  text,
  weight: z.int().min(1).max(100),
  score: expression.describe('0 to 1000, of the facts at the end of a quarter'),
})

const Line = z.strictObject({
  id,
  name: text,
  about: text,
  plan: count.describe('£k a quarter in the approved plan'),
  floor: count.describe('£k a quarter that the law requires'),
  ceiling: count.describe('£k a quarter that could be spent well'),
  sets: name.describe('The model parameter that takes the spending'),
  public_health: z.boolean().default(false).describe('May be paid from a ring-fenced grant'),
  harms: z.array(id).default([]).describe('Seats on whom a cut would dump demand'),
})

const Seat = z.strictObject({
  id,
  role: z.enum(ROLES),
  name: text,
  short: z.string().min(1).max(28),
  about: text.describe('What everyone knows of the agency'),
  brief: text.describe('What only the seat reads'),
  income: z.union([count, z.array(count).min(1)]).describe('£k a quarter, or one figure for each round'),
  committed: count.describe('£k a quarter of statutory spending outside the game’s choices'),
  reserves: int,
  ringfenced: z.boolean().default(false),
  overspent: z
    .enum(['notice', 'control', 'nothing'])
    .optional()
    .describe(
      'What comes of a balance below zero at a quarter’s end: a notice that stops what is new, control totals, or nothing; by role when left out (local-government: notice, health: control)',
    ),
  lines: z.array(Line).min(1),
  mandate: z.array(MandateItem).min(1),
})

const Card = z.strictObject({
  id,
  holder: id,
  topic: id,
  title: text,
  text: text.describe('What the card says; {value} stands for the figure'),
  matters: text.describe('Why it matters to a decision'),
  unit: text,
  sensitivity: z.enum(SENSITIVITIES),
  truth: z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('range'), min: int, max: int }),
      z
        .strictObject({ of: z.literal('programme'), id })
        .describe('The hidden strength of a programme, per mille'),
      z
        .strictObject({ of: z.literal('event'), id })
        .describe('The round in which an event falls; 0 when it does not'),
      z.strictObject({ of: z.literal('shock'), id, round: z.int().min(1) }).describe('A shock of one round'),
    ])
    .describe('Where the true value comes from'),
  limits: z.tuple([int, int]).describe('The least and the greatest value that could be claimed'),
  noise: count.describe('How far the holder’s own reading may be from the truth'),
  shade: count.describe('How far a claim may be from the reading'),
  deal: z.union([
    z.strictObject({ round: z.int().min(1) }),
    z.strictObject({ between: z.tuple([z.int().min(1), z.int().min(1)]) }),
    z.strictObject({ story: z.literal(true) }),
  ]),
  settles: z.int().min(0).optional().describe('Quarters after dealing when the truth becomes public'),
  useful_to: z.array(id).min(1),
})

const Programme = z.strictObject({
  id,
  title: text,
  text,
  open: z.boolean().default(true),
  from: z.int().min(1).default(1),
  until: z.int().min(1).optional(),
  partners: z.array(z.strictObject({ seat: id, cost: z.int().min(1) })).min(2),
  requires: z.array(id).default([]).describe('Cards that every partner must know'),
  informed: z
    .array(z.strictObject({ card: id, bonus: permille }))
    .default([])
    .describe('Cards that make it work better once every partner knows them'),
  lag: z.int().min(0).max(12),
  strength: z.strictObject({ min: permille, max: z.int().min(0).max(2000) }),
  threshold: permille.default(600).describe('The least funding at which it runs, of 1000'),
  public_health: z.boolean().default(false),
  effects: z.array(z.strictObject({ name, by: int, in: id.optional() })).min(1),
  gains: z.array(
    z.strictObject({
      to: z.union([id, z.literal('residents')]),
      worth: int.describe('£k a quarter that it is thought to be worth'),
      text,
    }),
  ),
  dropout: z.array(Effect).default([]),
})

const Event = z.strictObject({
  id,
  title: text,
  text,
  weight: z.int().min(1).max(100),
  window: z.tuple([z.int().min(1), z.int().min(1)]),
  effects: z.array(Effect).min(1),
})

const Act = z.strictObject({
  id,
  title: text,
  text,
  enter: z.array(Effect).default([]),
  next: z.array(z.strictObject({ to: id, when: expression })).default([]),
  ending: z.boolean().default(false),
})

const Outcome = z.strictObject({
  id,
  title: text,
  weight: z.int().min(1).max(100),
  score: expression.describe('0 to 1000, of the facts at the end of a quarter'),
})

export const ScenarioFile = z.strictObject({
  format: z.literal(1),
  id,
  title: text,
  summary: text,
  teaches: z.array(text).min(1),
  minutes: z.strictObject({ solo: z.int().min(1), group: z.int().min(1) }),
  rounds: z.int().min(1).max(40),
  starts: z.strictObject({
    year: z.int().min(1990).max(2100).describe('The year in which the first financial year begins'),
    quarter: z.int().min(1).max(4).describe('1 is April to June'),
  }),
  place: z.strictObject({
    name: text,
    about: text,
    neighbourhoods: z.array(Neighbourhood).min(1).max(12),
  }),
  rules: Rules.prefault({}),
  topics: z
    .array(
      z.strictObject({
        id,
        title: text,
        money: z.boolean().default(false).describe('Of money: an open book rules out shading'),
      }),
    )
    .min(1),
  seats: z.array(Seat).min(2).max(6),
  history: z.strictObject({
    trust: z.array(
      z.strictObject({ from: id, to: id, ability: permille, benevolence: permille, integrity: permille }),
    ),
    grievances: z.array(
      z.strictObject({ id, of: id, against: id, title: text, text, weight: z.int().min(1).max(200) }),
    ),
  }),
  model: Model,
  shocks: z
    .array(
      z.strictObject({
        id,
        parameter: name,
        min: int,
        max: int,
        quarters: z.array(z.int().min(1).max(4)).default([1, 2, 3, 4]),
      }),
    )
    .default([]),
  cards: z.array(Card),
  programmes: z.array(Programme),
  agreements: Agreements,
  deck: z.strictObject({ chance: permille, events: z.array(Event) }),
  story: z.strictObject({ start: id, acts: z.array(Act).min(1) }),
  outcomes: z.array(Outcome).min(1),
  gap: z.strictObject({
    title: text,
    value: expression,
    unit: text,
    start: int.describe('Its value before play'),
  }),
})

/** A scenario whose file was read, filled with defaults and checked. Plain data; its hash names it. */
export type ScenarioData = z.infer<typeof ScenarioFile>
export type SeatData = z.infer<typeof Seat>
export type LineData = z.infer<typeof Line>
export type CardData = z.infer<typeof Card>
export type ProgrammeData = z.infer<typeof Programme>
export type EventData = z.infer<typeof Event>
export type ActData = z.infer<typeof Act>
export type { AgreementKindData } from './scenario-agreements.ts'
export { type IndicatorData, Model, type ModelData } from './scenario-model.ts'
export type { RulesData } from './scenario-rules.ts'
export { Effect, type EffectData } from './scenario-terms.ts'
