import * as z from 'zod'
import { count, money, permille, quarters, round } from './scenario-terms.ts'

/** Personal data: what its ways of being given are worth and risk. All figures are assumptions. */
export const Personal = z.strictObject({
  sharp: permille.default(200).describe('How much more a card given by agreement makes of a programme'),
  blunt: permille.default(500).describe('What a card given without names makes of a programme'),
  anonymise: count.default(1).meta({ unit: 'attention' }).describe('What it takes to take the names out'),
  breach: permille
    .default(250)
    .describe('The chance that data given without a basis gets out, for each seat given it'),
  fine: money.default(60).describe('What a breach costs the one who gave the data'),
})

const points = (figure: number) => count.default(figure).meta({ unit: 'of 1,000' })

/** The public's confidence, 0–1000. All figures are assumptions. */
export const Confidence = z.strictObject({
  start: permille.default(500).describe('What it is before play'),
  yield: z
    .array(
      z
        .tuple([permille, z.int().min(0).max(2000)])
        .describe('Confidence, and what a programme yields at it, both of 1,000'),
    )
    .min(2)
    .default([
      [0, 850],
      [500, 1000],
      [1000, 1080],
    ])
    .describe('What a programme yields by the public’s confidence: straight lines between these points'),
  engaged: points(12).describe('Gained when residents are worked with'),
  data_breach: points(60).describe('Lost when personal data gets out'),
  notice: points(40).describe('Lost when an agency comes under a notice'),
  framed_falsely: points(10).describe('Lost when the teller of a shared story is found false'),
})

/** What the leadership moves do. All figures are assumptions. */
export const Leadership = z.strictObject({
  warned: permille.default(500).describe('Of the trust that a cut costs, what is spared by a warning'),
  fit: permille.default(80).describe('What work with residents adds to a programme’s yield, each time'),
  fit_most: z.int().min(1).max(10).default(3).meta({ unit: 'times' }).describe('How often it adds'),
  frame_rounds: quarters.max(8).default(2).describe('How long a shared story is told'),
  frame_integrity: permille.default(500).describe('The least integrity of a teller who is believed'),
  frame_weight: permille.default(250).describe('How much more a promise weighs with those who believe'),
  broker_trust: permille.default(480).describe('The least trust in a broker whose invitation is taken'),
  broker_rounds: quarters
    .max(8)
    .default(2)
    .describe('How long the next deal of those brought together counts more'),
  broker_weight: permille.default(500).describe('How much more the promises of that deal weigh'),
  liar: permille.default(333).describe('What amends after a lie are worth, of amends after a failure'),
})

/** Escalation to a regulator: an act that some scenarios have. Its price and its effect are the scenario’s. */
export const Escalation = z.strictObject({
  from: round.default(1).describe('The round from which it exists'),
  attention: count.default(1).meta({ unit: 'attention' }).describe('What it takes of leaders’ time'),
  most: z
    .int()
    .min(1)
    .max(1000)
    .meta({ unit: '£k' })
    .describe('The most that one can put into a case against another, once in a round'),
  factor: z
    .int()
    .min(1)
    .max(10)
    .default(3)
    .meta({ unit: 'times' })
    .describe('What the other must spend on assurance, in multiples of what the one who escalates puts in'),
  resented: count
    .default(24)
    .meta({ unit: 'of 1,000' })
    .describe('Benevolence that the one who escalates loses with the other'),
})
export type EscalationData = z.infer<typeof Escalation>
