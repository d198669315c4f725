import * as z from 'zod'
import { LEVELS } from './ids.ts'
import { Effect } from './scenario-effects.ts'
import { id, int, name, permille, round, signedMoney, text } from './scenario-terms.ts'

const Partner = z
  .strictObject({
    seat: id.describe('The partner'),
    cost: z.int().min(1).meta({ unit: '£k' }).describe('What is asked of it in each quarter'),
  })
  .describe('A seat that pays for it')

const Gain = z
  .strictObject({
    to: z.union([id, z.literal('residents')]).describe('A seat, or the word residents'),
    worth: signedMoney.describe(
      'What the paper says it is worth in a quarter; below 0 a burden. Nobody is paid this: it is what partners reckon with, and the model must bear it out',
    ),
    text: text.describe('What the gain is, in a sentence'),
  })
  .describe('What the programme’s paper promises to somebody')

export const Programme = z
  .strictObject({
    id: id.describe('Its id, as cards and expressions name it'),
    title: text.describe('Its name; cards that speak of it use the same words'),
    text: text.describe('What it is, in a sentence or two'),
    open: z
      .boolean()
      .default(true)
      .describe('Whether it opens by itself; with false it waits for an effect `do: programme`'),
    from: round.default(1).describe('The round in which it opens'),
    until: round.optional().describe('The last round in which it is open; to the end of play when left out'),
    partners: z.array(Partner).min(1).describe('Who pays'),
    level: z
      .enum(LEVELS)
      .optional()
      .describe(
        'How the level at which it works follows from what is put in: weakest, the share of the partner who puts in least, so that all must pay; sum, the share of all that is asked, so that each may pay what it will; weakest when left out',
      ),
    requires: z.array(id).default([]).describe('Cards that every partner must know, or it does not run'),
    informed: z
      .array(
        z
          .strictObject({
            card: id.describe('A card that is not required'),
            bonus: permille.describe('How much more it yields'),
          })
          .describe('A card that makes it work better'),
      )
      .default([])
      .describe(
        'Cards that make it work better as far as every partner knows them: more by agreement, less without names',
      ),
    lag: z
      .int()
      .min(0)
      .max(12)
      .meta({ unit: 'quarters' })
      .describe('From a quarter in which it runs to the one in which that shows'),
    strength: z
      .strictObject({
        min: permille.describe('The least that the seed may draw'),
        max: z.int().min(0).max(2000).meta({ unit: 'of 1,000' }).describe('The most that the seed may draw'),
      })
      .describe('How well it works here, of 1,000 of its effects: drawn by the seed, hidden, told by a card'),
    threshold: permille
      .default(600)
      .describe(
        'The least that must be put in for the programme to run: by each partner of what is asked of it; with `level: sum` by all together of all that is asked, and with 0 it runs at whatever is put in',
      ),
    public_health: z.boolean().default(false).describe('Whether a ring-fenced grant may pay for it'),
    effects: z
      .array(
        z
          .strictObject({
            name: name.describe('The model parameter'),
            by: int.describe('What full strength, funding and trust add, in the parameter’s unit'),
            in: id.optional().describe('The one neighbourhood; all of them when left out'),
          })
          .describe('What one quarter of running adds to a parameter, for one quarter, after the lag'),
      )
      .min(1)
      .describe(
        'What it does to the place, scaled by strength, level of funding and the weakest trust among its partners',
      ),
    gains: z
      .array(Gain)
      .describe(
        'Who gains, by the paper that all partners read; where it differs from who pays lies the wrong pocket',
      ),
    dropout: z.array(Effect).default([]).describe('What happens when it stops after having run'),
  })
  .describe('A joint initiative of agencies; one agency may pay alone for what others gain')

export type ProgrammeData = z.infer<typeof Programme>
