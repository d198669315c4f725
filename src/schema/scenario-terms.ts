import * as z from 'zod'
import { SCENARIO_ID } from './ids.ts'
import { setQuotes } from './quotes.ts'

/**
 * The small parts of which scenario files are made. `description` and `unit` reach the authors: the JSON Schema that
 * editors read and the reference are made of them.
 */

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, 'an id: lower-case letters, digits and hyphens, starting with a letter')
  .meta({ id: 'id', description: 'An id: lower-case letters, digits and hyphens, starting with a letter' })
export const scenarioId = z
  .string()
  .regex(
    SCENARIO_ID,
    'a scenario’s id: lower-case letters, digits and hyphens, starting with a letter, with / between folders',
  )
export const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}$/,
    'a model name: lower-case letters, digits and underscores, starting with a letter',
  )
  .meta({
    id: 'name',
    description: 'A name of the model: lower-case letters, digits and underscores, starting with a letter',
  })
export const int = z.int()
export const count = z.int().min(0)
export const permille = z.int().min(0).max(1000).meta({ unit: 'of 1,000' })
/** Money that is never less than nothing. */
export const money = count.meta({ unit: '£k' })
/** Money that may be taken or owed. */
export const signedMoney = int.meta({ unit: '£k' })
export const round = z.int().min(1).meta({ unit: 'round' })
export const quarters = z.int().min(1).meta({ unit: 'quarters' })
export const weight = z.int().min(1).max(100)
/** Words that players read. Their quotation marks come out as print sets them, however they were typed. */
export const text = z.string().min(1).overwrite(setQuotes)
export const expression = z
  .union([z.string().min(1), z.int()])
  .transform(String)
  .meta({
    id: 'expression',
    description: 'A whole number or an integer expression (see docs/scenarios/expressions.md)',
  })
export const score = expression.describe(
  'Gives 0 to 1000 from the facts at the end of a quarter; hold it with clamp(…, 0, 1000) or piecewise',
)
