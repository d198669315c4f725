import * as z from 'zod'
import { count, expression, id, int, name, text } from './scenario-terms.ts'

/** The place model of a scenario, or one that scenarios share. */

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
export type ModelData = z.infer<typeof Model>
export type IndicatorData = z.infer<typeof Indicator>
