import * as z from 'zod'
import { count, expression, id, int, name, text } from './scenario-terms.ts'

/** The place model of a scenario, or one that scenarios share. */

const by = z
  .literal('neighbourhood')
  .optional()
  .describe('Write `neighbourhood` for a figure in each neighbourhood; one for the whole place when left out')
const unit = z.string().default('').describe('Its unit, for readers of the file')
const source = z
  .string()
  .optional()
  .describe('Where the figure comes from, or the word assumption; always write one')
const note = z.string().optional().describe('A remark for readers of the file')

const Parameter = z
  .strictObject({
    name: name.describe('Its name, as expressions and effects use it'),
    value: int.describe('Its figure when nothing adds to it'),
    values: z
      .record(id, int)
      .optional()
      .describe('The figures of neighbourhoods that differ from `value`; only with `by`'),
    min: int.describe('The least it can be, whatever adds to it'),
    max: int.describe('The greatest it can be'),
    by,
    unit,
    source,
    note,
  })
  .describe(
    'A figure that stays as it is but for what lines, programmes, events, shocks and the story add to it',
  )

const Stock = z
  .strictObject({
    name: name.describe('Its name, as expressions and effects use it'),
    initial: int.describe('Its figure before play'),
    initials: z
      .record(id, int)
      .optional()
      .describe('The figures of neighbourhoods that differ from `initial`; only with `by`'),
    min: int.describe('The least it can be'),
    max: int.describe('The greatest it can be'),
    by,
    unit,
    source,
    note,
  })
  .describe('A figure that is carried from quarter to quarter, and changed by its equation')

const Equation = z
  .strictObject({
    set: name.describe(
      'A stock, whose figure at the end of the quarter this gives, or a new name: a variable',
    ),
    to: expression.describe('How it is worked out; stocks count as at the start of the quarter'),
    by,
    note,
  })
  .describe('How a stock changes, or what a variable of the quarter is')

const Indicator = z
  .strictObject({
    id: id.describe('Its id, as indicator("id") names it'),
    title: text.describe('Its name on the board'),
    about: text.describe('What is counted, in a sentence'),
    value: expression.describe('Worked out at the end of the quarter, in whole units times `per`'),
    unit: text.describe('The unit in which it is shown'),
    per: z
      .union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)])
      .default(1)
      .describe('By what the figure is divided to be shown: 10 keeps tenths, 100 hundredths'),
    better: z.enum(['lower', 'higher']).describe('Which way is good'),
    range: z
      .tuple([int, int])
      .describe('The span that charts show, in the figure’s own scale (before `per`)'),
    lag: z.int().min(0).max(4).default(0).meta({ unit: 'quarters' }).describe('How late it is published'),
    noise: count.default(0).describe('How far the published figure may be off, in the figure’s own scale'),
    owner: id.optional().describe('The seat that sees it current and exact; nobody does when left out'),
    by,
  })
  .describe('What the public bulletin reports of the place')

const Charge = z
  .strictObject({
    id: id.describe('Its id'),
    seat: id.describe('The seat that pays'),
    title: text.describe('What the money goes on, as the ledger shows it'),
    amount: expression.describe(
      '£k that the quarter costs the seat beyond its plan, worked out at the end of the quarter; below 0 it saves',
    ),
  })
  .describe('A pressure: how the state of the place reaches an agency’s purse')

export const Model = z.strictObject({
  base: id
    .optional()
    .describe('The id of a shared model in scenarios/models/ on which this one is laid; none when left out'),
  parameters: z
    .array(Parameter)
    .default([])
    .describe('Figures that do not move by themselves; one of the same name replaces the base’s'),
  stocks: z
    .array(Stock)
    .default([])
    .describe('Figures that are carried on; one of the same name replaces the base’s'),
  equations: z
    .array(Equation)
    .prefault([])
    .describe(
      'How figures follow from each other, in any order; one that sets the same name replaces the base’s',
    ),
  indicators: z
    .array(Indicator)
    .prefault([])
    .describe('What is published; one of the same id replaces the base’s'),
  charges: z
    .array(Charge)
    .prefault([])
    .describe('What the quarter costs agencies; one of the same id replaces the base’s'),
})
export type ModelData = z.infer<typeof Model>
export type IndicatorData = z.infer<typeof Indicator>
