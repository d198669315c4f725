import * as z from 'zod'
import { FACETS, ROLES, SENSITIVITIES } from './ids.ts'

/**
 * The scenario file, as its author writes it. Every object is strict: an unknown key is an error, so that a
 * misspelling is never silently ignored. Money is in thousands of pounds (£k) a quarter, shares are per mille.
 */

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, 'an id: lower-case letters, digits and hyphens, starting with a letter')
const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}$/,
    'a model name: lower-case letters, digits and underscores, starting with a letter',
  )
const int = z.int()
const count = z.int().min(0)
const permille = z.int().min(0).max(1000)
const text = z.string().min(1)
const expression = z
  .union([z.string().min(1), z.int()])
  .transform(String)
  .describe('An integer expression (see the reference of expressions)')

/** What an event, a programme's drop-out or an act of the story does when it happens. */
export const Effect = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('parameter').describe('Changes a model parameter'),
    name,
    by: int,
    in: id.optional().describe('One neighbourhood; all when left out'),
    for: z.int().min(1).optional().describe('Quarters that it lasts; to the end when left out'),
  }),
  z.strictObject({
    do: z.literal('stock').describe('Adds to a stock once, within its bounds'),
    name,
    by: int,
    in: id.optional(),
  }),
  z.strictObject({
    do: z.literal('money').describe('Gives money to a seat (or takes it) once'),
    seat: id,
    amount: int,
    reason: text,
  }),
  z.strictObject({
    do: z.literal('programme').describe('Opens or closes a programme'),
    id,
    open: z.boolean(),
  }),
  z.strictObject({ do: z.literal('card').describe('Deals a card that waits for the story'), id }),
  z.strictObject({ do: z.literal('bulletin').describe('A headline that all see'), title: text, text }),
  z.strictObject({
    do: z.literal('attention').describe('Changes the attention of every seat'),
    by: z.int().min(-6).max(6),
    for: z.int().min(1).optional(),
  }),
  z.strictObject({
    do: z.literal('trust').describe('Moves what others think of a seat'),
    of: id,
    facet: z.enum(FACETS),
    by: z.int().min(-300).max(300),
  }),
])

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

const by = z.literal('neighbourhood').optional().describe('One figure for each neighbourhood')
const unit = z.string().default('')
const source = z.string().optional().describe('Where the figure comes from, or the word assumption')

const Parameter = z.strictObject({
  name,
  value: int,
  values: z.record(id, int).optional().describe('By neighbourhood, where it differs from `value`'),
  min: int,
  max: int,
  by,
  unit,
  source,
  note: z.string().optional(),
})

const Stock = z.strictObject({
  name,
  initial: int,
  initials: z.record(id, int).optional(),
  min: int,
  max: int,
  by,
  unit,
  source,
  note: z.string().optional(),
})

const Equation = z.strictObject({ set: name, to: expression, by, note: z.string().optional() })

const Indicator = z.strictObject({
  id,
  title: text,
  about: text,
  value: expression,
  unit: text,
  per: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]).default(1),
  better: z.enum(['lower', 'higher']),
  range: z.tuple([int, int]).describe('The span that charts show'),
  lag: z.int().min(0).max(4).default(0),
  noise: count.default(0),
  owner: id.optional().describe('The seat that sees it current and exact'),
  by,
})

const Charge = z.strictObject({
  id,
  seat: id,
  title: text,
  amount: expression.describe('£k that the quarter costs the seat beyond its plan'),
})

export const Model = z.strictObject({
  base: id.optional().describe('A shared base model that this one extends'),
  parameters: z.array(Parameter).default([]),
  stocks: z.array(Stock).default([]),
  equations: z.array(Equation).default([]),
  indicators: z.array(Indicator).default([]),
  charges: z.array(Charge).default([]),
})

const Rules = z.strictObject({
  attention: z.int().min(0).max(20).default(4).describe('Points of each seat in each round'),
  cost: z
    .strictObject({
      share: count.default(0),
      request: count.default(0),
      verify: count.default(1),
      meet: count.default(1),
      pledge: count.default(0),
      deal: count.default(1),
    })
    .prefault({}),
  from: z
    .strictObject({
      share: z.int().min(1).default(1),
      request: z.int().min(1).default(1),
      verify: z.int().min(1).default(2),
      meet: z.int().min(1).default(1),
      pledge: z.int().min(1).default(1),
      deal: z.int().min(1).default(1),
    })
    .prefault({})
    .describe('The round from which each act exists'),
  reflect: z.boolean().default(true),
  verify_price: count.default(15).describe('£k to check a claim'),
  payment_limit: z.int().min(1).default(2000).describe('£k, the largest single payment in a deal'),
  clauses: z.int().min(1).max(12).default(6).describe('The most clauses of a deal'),
  overhead: permille.default(200).describe('Of a payment, lost to assurance when trust is nil'),
  sunk: permille.default(400).describe('Of a contribution, lost when a programme does not run'),
  weights: z
    .strictObject({
      ability: permille.default(300),
      benevolence: permille.default(300),
      integrity: permille.default(400),
    })
    .prefault({}),
  yield: z
    .array(z.tuple([permille, z.int().min(0).max(2000)]))
    .min(2)
    .default([
      [0, 350],
      [300, 600],
      [500, 850],
      [700, 1000],
      [1000, 1100],
    ])
    .describe('What a programme yields, of 1000, by the weakest trust among its partners'),
  moves: z
    .strictObject({
      kept: count.default(24),
      broken: count.default(72),
      shared: count.default(18),
      verified: count.default(20),
      lie: count.default(160),
      lie_cap: count.default(600).describe('Integrity cannot pass this after a proven lie'),
      lie_step: count.default(150).describe('How much each further lie lowers the cap'),
      refused: count.default(12),
      silent: count.default(8),
      withheld: count.default(36),
      met: count.default(8),
      met_both: count.default(16),
      aired: count.default(30),
      gift: count.default(20),
      delivered: count.default(14),
      dropped: count.default(45),
      dumped: count.default(36),
      misspent: count.default(60),
    })
    .prefault({})
    .describe('Points of 1000; losses about three times gains (an assumption)'),
  streak: z
    .array(permille)
    .default([0, 150, 300, 450, 600])
    .describe('Extra gain for consecutive kept promises'),
  gossip: permille
    .default(200)
    .describe('Of what i learns of j, how much a k that fully trusts i takes over'),
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
  topics: z.array(z.strictObject({ id, title: text })).min(1),
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
export type ModelData = z.infer<typeof Model>
export type EffectData = z.infer<typeof Effect>
export type SeatData = z.infer<typeof Seat>
export type LineData = z.infer<typeof Line>
export type CardData = z.infer<typeof Card>
export type ProgrammeData = z.infer<typeof Programme>
export type EventData = z.infer<typeof Event>
export type ActData = z.infer<typeof Act>
export type RulesData = z.infer<typeof Rules>
export type IndicatorData = z.infer<typeof Indicator>
