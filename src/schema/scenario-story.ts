import * as z from 'zod'
import { Effect } from './scenario-effects.ts'
import { expression, id, int, name, permille, score, text, weight } from './scenario-terms.ts'

export const Shock = z
  .strictObject({
    id: id.describe('Its id, as cards name it'),
    parameter: name.describe('The parameter to which it adds'),
    min: int.describe('The least that may be added, in the parameter’s unit'),
    max: int.describe('The most that may be added'),
    quarters: z
      .array(z.int().min(1).max(4))
      .default([1, 2, 3, 4])
      .describe('The quarters of the financial year in which it falls; 1 is April to June'),
  })
  .describe('A chance figure that is added to a parameter in every such quarter: weather, demand, prices')

const Event = z
  .strictObject({
    id: id.describe('Its id, as cards and happened("event") name it'),
    title: text.describe('What is said to have happened'),
    text: text.describe('A sentence on it, of 25 words or fewer'),
    weight: weight.describe('How likely it is beside the others that may fall in the same round'),
    window: z
      .tuple([z.int().min(1), z.int().min(1)])
      .meta({ unit: 'rounds' })
      .describe('The first and the last round in which it may fall'),
    effects: z.array(Effect).min(1).describe('What it does; a bulletin among them lets all hear of it'),
  })
  .describe('Something that befalls the place, once at most')

export const Deck = z.strictObject({
  chance: permille.describe('How often a round brings an event'),
  events: z.array(Event).describe('What may happen; one event a round at most'),
})

const Way = z
  .strictObject({
    to: id.describe('The act that follows'),
    when: expression.describe('The condition, of the facts at the end of a quarter: anything but 0 holds'),
  })
  .describe('A way on to another act')

const Act = z
  .strictObject({
    id: id.describe('Its id, as in_act("act") names it'),
    title: text.describe('Its title, shown when it begins'),
    text: text.describe('Where things stand now, in two sentences'),
    enter: z.array(Effect).default([]).describe('What happens when it begins'),
    next: z
      .array(Way)
      .prefault([])
      .describe('Ways on, asked in this order at the end of each quarter: the first that holds is taken'),
    ending: z.boolean().default(false).describe('Whether the story ends here; an ending has no ways on'),
  })
  .describe('An act of the story')

export const Story = z.strictObject({
  start: id.describe('The act in which play begins'),
  acts: z.array(Act).min(1).describe('All acts; every one must be reachable, and lead on or end'),
})

export const Outcome = z
  .strictObject({
    id: id.describe('Its id'),
    title: text.describe('What residents would call it'),
    weight: weight.describe('Its share of the place’s shared outcome; let them add up to 100'),
    score,
  })
  .describe('One thing by which the place as a whole is judged')

export const Gap = z.strictObject({
  title: text.describe('Between whom and in what'),
  value: expression.describe('The gap from the facts at the end of a quarter; smaller is better'),
  unit: text.describe('Its unit'),
  start: int.describe(
    'Its value before play, as a note to readers of the file; play works it out from `value`',
  ),
})

export type EventData = z.infer<typeof Event>
export type ActData = z.infer<typeof Act>
