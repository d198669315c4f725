import * as z from 'zod'
import { SENSITIVITIES } from './ids.ts'
import { count, id, int, round, text } from './scenario-terms.ts'

const Truth = z
  .discriminatedUnion('of', [
    z
      .strictObject({
        of: z.literal('range').describe('A figure of its own'),
        min: int.describe('The least that it can be'),
        max: int.describe('The greatest that it can be'),
      })
      .describe('Drawn evenly between two bounds'),
    z
      .strictObject({
        of: z.literal('programme').describe('The hidden strength of a programme'),
        id: id.describe('The programme'),
      })
      .describe('The hidden strength of a programme, of 1,000'),
    z
      .strictObject({
        of: z.literal('event').describe('When an event falls'),
        id: id.describe('The event'),
      })
      .describe('The round in which an event falls; 0 when it does not. Noise never changes it'),
    z
      .strictObject({
        of: z.literal('shock').describe('A shock to come'),
        id: id.describe('The shock'),
        round: round.describe('The round whose shock it tells; one in which the shock can fall'),
      })
      .describe('What a shock is in one round'),
  ])
  .describe('Where the true value comes from')

const Deal = z
  .union([
    z
      .strictObject({ round: round.describe('The round at whose start it is dealt') })
      .describe('Dealt in this round'),
    z
      .strictObject({
        between: z
          .tuple([z.int().min(1), z.int().min(1)])
          .meta({ unit: 'rounds' })
          .describe('The first and the last round in which it may be dealt; the seed chooses'),
      })
      .describe('Dealt in a round that the seed chooses'),
    z
      .strictObject({ story: z.literal(true).describe('Waits until an effect `do: card` deals it') })
      .describe('Dealt by an event or an act'),
  ])
  .describe('When its holder gets it')

export const Card = z
  .strictObject({
    id: id.describe('Its id, as programmes, effects and knows("seat", "card") name it'),
    holder: id.describe('The seat in whose hand it is dealt'),
    topic: id.describe('The topic on which others may ask for it'),
    title: text.describe('A few words, seen by all who are told of it'),
    text: text.describe(
      'What the card says; {value} stands for the figure, and “(0: …)” is left out unless it is 0. Partners see that it bears on a programme when it names that by its title',
    ),
    matters: text.describe('Which decision it bears on, and how'),
    unit: text.describe(
      'The unit of the figure; “of 1,000” or “of 100” for how well a programme works, so that partners can read it',
    ),
    sensitivity: z
      .enum(SENSITIVITIES)
      .describe(
        'open: may be told to anyone; official: in confidence; personal: names people, so that it is given by an agreement that allows it, without names (blunter), or without a basis (and may get out)',
      ),
    truth: Truth,
    limits: z
      .tuple([int, int])
      .describe(
        'The least and the greatest figure that could be claimed; they must hold every honest reading',
      ),
    noise: count.describe('How far the holder’s own reading may be from the truth, in the card’s unit'),
    shade: count.describe(
      'How far a claim may be from the reading, in the card’s unit; more than the noise can be proven a lie',
    ),
    deal: Deal,
    settles: z
      .int()
      .min(0)
      .meta({ unit: 'quarters' })
      .optional()
      .describe(
        'How long after dealing the truth becomes public and claims are judged by it; never when left out, so that only a check can prove a lie',
      ),
    useful_to: z
      .array(id)
      .min(1)
      .describe(
        'The seats to whom it is a real help: these think better of the giver, others a third as much',
      ),
  })
  .describe('A piece of intelligence: who holds it, how sure it is, what it is good for')

export const Topic = z
  .strictObject({
    id: id.describe('Its id, as cards name it'),
    title: text.describe('What one asks about; several cards of several holders may lie under one topic'),
    money: z
      .boolean()
      .default(false)
      .describe('Whether it is of money: between those who have an open book a claim on it cannot be shaded'),
  })
  .describe('What cards are about: one asks, and promises to tell, by topic')

export type CardData = z.infer<typeof Card>
