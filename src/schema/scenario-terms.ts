import * as z from 'zod'
import { FACETS } from './ids.ts'

/** The small parts of which scenario files are made. */

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}$/, 'an id: lower-case letters, digits and hyphens, starting with a letter')
export const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,63}$/,
    'a model name: lower-case letters, digits and underscores, starting with a letter',
  )
export const int = z.int()
export const count = z.int().min(0)
export const permille = z.int().min(0).max(1000)
export const text = z.string().min(1)
export const expression = z
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
    do: z.literal('confidence').describe('Moves the public’s confidence'),
    by: z.int().min(-500).max(500),
  }),
  z.strictObject({
    do: z.literal('trust').describe('Moves what others think of a seat'),
    of: id,
    facet: z.enum(FACETS),
    by: z.int().min(-300).max(300),
  }),
])
export type EffectData = z.infer<typeof Effect>
