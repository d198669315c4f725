import * as z from 'zod'
import { ROLES } from './ids.ts'
import { id, money, name, permille, score, signedMoney, text, weight } from './scenario-terms.ts'

const MandateItem = z
  .strictObject({
    id: id.describe('Its id, one of its own within the seat'),
    kind: z
      .enum(['balance', 'duty', 'headline', 'private'])
      .describe(
        'balance: the books; duty: what the law asks; headline: what it is seen by; private: what nobody else sees before the debrief. Partners weigh their money by `balance`',
      ),
    title: text.describe('A few words; partners find the service lines that it names by these words'),
    text: text.describe('What it asks, in a sentence or two that only the seat reads'),
    weight: weight.describe('Its share of the seat’s score; let the items of a seat add up to 100'),
    score,
  })
  .describe('One thing that the seat is judged by')

const Line = z
  .strictObject({
    id: id.describe('Its id within the seat; spent("seat", "line") reads what was spent on it'),
    name: text.describe('Its name on the budget sheet'),
    about: text.describe('What the money buys, in a sentence'),
    plan: money.describe('Spent in a quarter by the approved plan, and by a seat that decides nothing'),
    floor: money.describe('The least in a quarter that the law allows; at most the plan'),
    ceiling: money.describe('The most in a quarter that could be spent well; at least the plan'),
    sets: name.describe(
      'The model parameter that takes the spending of the quarter: one of the whole place, of its own, whose bounds hold floor to ceiling',
    ),
    public_health: z.boolean().default(false).describe('Whether a ring-fenced grant may pay for it'),
    harms: z
      .array(id)
      .default([])
      .describe('The other seats on whom a cut dumps demand: they think less of the one who cut'),
  })
  .describe('A service line: what a seat may spend more or less on, from its floor to its ceiling')

export const Seat = z
  .strictObject({
    id: id.describe('Its id, as everything else in the file names it'),
    role: z
      .enum(ROLES)
      .describe(
        'The kind of agency: it chooses the seat’s colour, its mark and its building on the map, and what comes of overspending where `overspent` is left out',
      ),
    name: text.describe('The full name of the agency'),
    short: text.max(28).describe('The name on buttons and in sentences; two words are best'),
    about: text.describe('What everyone knows of the agency'),
    brief: text.describe('What only the seat reads: its worries, and who is watching it'),
    income: z
      .union([money, z.array(money).min(1)])
      .describe(
        'What comes in each quarter, £k: one figure, or a list with one for each round. It must pay what is committed and all floors',
      ),
    committed: money.describe(
      'Leaves at the start of each quarter for statutory spending outside the game’s choices',
    ),
    reserves: signedMoney.describe('In hand before the first round'),
    ringfenced: z
      .boolean()
      .default(false)
      .describe(
        'Whether its money is a grant for public health alone: what it spends elsewhere is clawed back in public at the year’s end',
      ),
    overspent: z
      .enum(['notice', 'control', 'nothing'])
      .optional()
      .describe(
        'What comes of a balance below 0 at a quarter’s end: a notice that stops what is new, control totals, or nothing; by role when left out (local-government: notice, health: control, others: nothing)',
      ),
    lines: z
      .array(Line)
      .min(1)
      .describe('Its service lines; three to six give a choice without a spreadsheet'),
    mandate: z
      .array(MandateItem)
      .min(1)
      .describe('What it is judged by; one item of each kind makes a seat that is torn'),
  })
  .describe('One agency at the table')

const Trust = z
  .strictObject({
    from: id.describe('The seat that trusts'),
    to: id.describe('The seat that is trusted'),
    ability: permille.describe('Delivers what it says'),
    benevolence: permille.describe('Acts for others when it need not'),
    integrity: permille.describe('Is honest and keeps its word'),
  })
  .describe('What one seat thinks of another before play')

const Grievance = z
  .strictObject({
    id: id.describe('Its id'),
    of: id.describe('The seat that holds it'),
    against: id.describe('The seat that it is held against'),
    title: text.describe('What people call it'),
    text: text.describe('What happened, as the one who holds it tells it'),
    weight: z
      .int()
      .min(1)
      .max(200)
      .describe('How much airing it relieves: 100 is once, 200 twice the figure of rules.moves.aired'),
  })
  .describe(
    'An old hurt. It can be aired when the two meet, which raises the benevolence that its holder sees',
  )

export const History = z.strictObject({
  trust: z
    .array(Trust)
    .describe('Trust before play; between two seats that are not named here it is `untold` in each facet'),
  untold: permille
    .optional()
    .describe('Trust in each facet between two seats of whom nothing is told; 450 when left out'),
  grievances: z.array(Grievance).describe('Old hurts between seats; may be an empty list'),
})

export type SeatData = z.infer<typeof Seat>
export type LineData = z.infer<typeof Line>
