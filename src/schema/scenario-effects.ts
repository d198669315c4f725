import * as z from 'zod'
import { FACETS } from './ids.ts'
import { id, int, name, quarters, signedMoney, text } from './scenario-terms.ts'

const lasting = quarters.optional().describe('How long it lasts; to the end of play when left out')
const hood = id.optional().describe('The one neighbourhood that it changes; all of them when left out')

/** What an event, a programme's drop-out or an act of the story does when it happens. */
export const Effect = z
  .discriminatedUnion('do', [
    z
      .strictObject({
        do: z.literal('parameter').describe('Adds to a model parameter for some quarters'),
        name: name.describe('The parameter'),
        by: int.describe('What is added, in the parameter’s own unit; the sum is held between its bounds'),
        in: hood,
        for: lasting,
      })
      .describe('Changes a parameter of the model while it lasts; several such changes add up'),
    z
      .strictObject({
        do: z.literal('stock').describe('Adds to a stock once'),
        name: name.describe('The stock'),
        by: int.describe('What is added, in the stock’s own unit; the sum is held between its bounds'),
        in: hood,
      })
      .describe('Changes a stock of the model once; the model carries it on from there'),
    z
      .strictObject({
        do: z.literal('money').describe('Gives money to a seat, or takes it, once'),
        seat: id.describe('The seat'),
        amount: signedMoney.describe('What it gets; below 0 it pays'),
        reason: text.describe('Why, in a few words, as the ledger shows it'),
      })
      .describe('A grant or a bill from outside; all are told'),
    z
      .strictObject({
        do: z.literal('programme').describe('Opens or closes a programme'),
        id: id.describe('The programme'),
        open: z
          .boolean()
          .describe('true opens it, false closes it; promises to fund what closes lapse without blame'),
      })
      .describe('Opens or closes a programme for all its partners'),
    z
      .strictObject({
        do: z.literal('card').describe('Deals a card that waits for the story'),
        id: id.describe('The card; it must have deal: { story: true }'),
      })
      .describe('Deals a card to its holder'),
    z
      .strictObject({
        do: z.literal('bulletin').describe('Prints a headline that all see'),
        title: text.describe('The headline'),
        text: text.describe('One or two sentences under it; about 35 words at most are read'),
      })
      .describe('News in the public bulletin'),
    z
      .strictObject({
        do: z.literal('attention').describe('Changes the attention of every seat'),
        by: z.int().min(-6).max(6).describe('Points more, or fewer, for each seat in each round'),
        for: lasting,
      })
      .describe('Takes or gives leaders’ time'),
    z
      .strictObject({
        do: z.literal('confidence').describe('Moves the public’s confidence'),
        by: z.int().min(-500).max(500).meta({ unit: 'of 1,000' }).describe('Points up or down'),
      })
      .describe('What the public makes of it; held between 0 and 1000'),
    z
      .strictObject({
        do: z.literal('trust').describe('Moves what all others think of a seat'),
        of: id.describe('The seat that is thought of'),
        facet: z.enum(FACETS).describe('Which facet of trust moves'),
        by: z.int().min(-300).max(300).meta({ unit: 'of 1,000' }).describe('Points up or down'),
      })
      .describe('Public praise or blame; use it sparingly, since nobody at the table did it'),
  ])
  .meta({
    id: 'effect',
    description:
      'What happens at a moment of play. An event’s and a drop-out’s effects on the model count in the same quarter, an act’s from the next one on (those of the first act from the first)',
  })
export type EffectData = z.infer<typeof Effect>
