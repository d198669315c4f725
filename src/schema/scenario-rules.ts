import * as z from 'zod'
import { count, permille } from './scenario-terms.ts'

/** Personal data: what its ways of being given are worth and risk. All figures are assumptions. */
const Personal = z
  .strictObject({
    sharp: permille.default(200).describe('How much more a card given by agreement makes of a programme'),
    blunt: permille.default(500).describe('What a card given without names makes of a programme, of 1000'),
    anonymise: count.default(1).describe('Points of attention to take the names out'),
    breach: permille
      .default(250)
      .describe('The chance that data given without a basis gets out, for each seat given it, per mille'),
    fine: count.default(60).describe('£k, for a breach'),
  })
  .prefault({})

/** The public's confidence, 0–1000. All figures are assumptions. */
const Confidence = z
  .strictObject({
    start: permille.default(500),
    yield: z
      .array(z.tuple([permille, z.int().min(0).max(2000)]))
      .min(2)
      .default([
        [0, 850],
        [500, 1000],
        [1000, 1080],
      ])
      .describe('What a programme yields, of 1000, by the public’s confidence'),
    engaged: count.default(12).describe('Gained when residents are worked with'),
    data_breach: count.default(60).describe('Lost when personal data gets out'),
    notice: count.default(40).describe('Lost when an agency comes under a notice'),
    framed_falsely: count.default(10).describe('Lost when the teller of a shared story is found false'),
  })
  .prefault({})

/** What the leadership moves do. All figures are assumptions. */
const Leadership = z
  .strictObject({
    warned: permille.default(500).describe('Of the trust that a cut costs, what is spared by a warning'),
    fit: permille.default(80).describe('What work with residents adds to a programme’s yield, each time'),
    fit_most: z.int().min(1).max(10).default(3).describe('How often it adds'),
    frame_rounds: z.int().min(1).max(8).default(2).describe('Quarters for which a shared story is told'),
    frame_integrity: permille.default(500).describe('The least integrity of a teller who is believed'),
    frame_weight: permille.default(250).describe('How much more a promise weighs with those who believe'),
    broker_trust: permille.default(480).describe('The least trust in a broker whose invitation is taken'),
    broker_rounds: z.int().min(1).max(8).default(2).describe('Quarters in which the next deal counts more'),
    broker_weight: permille.default(500).describe('How much more the promises of that deal weigh'),
    liar: permille.default(333).describe('What amends after a lie are worth, of amends after a failure'),
  })
  .prefault({})

/** The figures of the rules, each with what it is when a scenario says nothing. */
export const Rules = z.strictObject({
  attention: z.int().min(0).max(20).default(4).describe('Points of each seat in each round'),
  cost: z
    .strictObject({
      share: count.default(0),
      request: count.default(0),
      verify: count.default(1),
      meet: count.default(1),
      pledge: count.default(0),
      deal: count.default(1),
      warn: count.default(0),
      amend: count.default(1),
      engage: count.default(2),
      frame: count.default(1),
      broker: count.default(1),
      agreement: count.default(1).describe('To draft one; a kind may ask for more'),
      sign: count.default(1),
    })
    .prefault({}),
  from: z
    .strictObject({
      share: z.int().min(1).default(1),
      request: z.int().min(1).default(1),
      verify: z.int().min(1).default(2),
      meet: z.int().min(1).default(1),
      pledge: z.int().min(1).default(1),
      deal: z.int().min(1).default(1),
      warn: z.int().min(1).default(2),
      amend: z.int().min(1).default(2),
      engage: z.int().min(1).default(2),
      frame: z.int().min(1).default(3),
      broker: z.int().min(1).default(3),
      agreement: z.int().min(1).default(2),
      sign: z.int().min(1).default(2),
    })
    .prefault({})
    .describe('The round from which each act exists'),
  reflect: z.boolean().default(true),
  verify_price: count.default(15).describe('£k to check a claim'),
  payment_limit: z.int().min(1).default(2000).describe('£k, the largest single payment in a deal'),
  clauses: z.int().min(1).max(12).default(6).describe('The most clauses of a deal'),
  overhead: permille.default(200).describe('Of a payment, lost to assurance when trust is nil'),
  sunk: permille.default(400).describe('Of a contribution, lost when a programme does not run'),
  weights: z
    .strictObject({
      ability: permille.default(300),
      benevolence: permille.default(300),
      integrity: permille.default(400),
    })
    .prefault({}),
  yield: z
    .array(z.tuple([permille, z.int().min(0).max(2000)]))
    .min(2)
    .default([
      [0, 350],
      [300, 600],
      [500, 850],
      [700, 1000],
      [1000, 1100],
    ])
    .describe('What a programme yields, of 1000, by the weakest trust among its partners'),
  moves: z
    .strictObject({
      kept: count.default(24),
      broken: count.default(72),
      shared: count.default(18),
      verified: count.default(20),
      lie: count.default(160),
      lie_cap: count.default(600).describe('Integrity cannot pass this after a proven lie'),
      lie_step: count.default(150).describe('How much each further lie lowers the cap'),
      refused: count.default(12),
      silent: count.default(8),
      withheld: count.default(36),
      met: count.default(8),
      met_both: count.default(16),
      aired: count.default(30),
      gift: count.default(20),
      delivered: count.default(14),
      dropped: count.default(45),
      dumped: count.default(36),
      misspent: count.default(60),
      amends: count.default(36).describe('Integrity, and half as much ability, for amends made in full'),
      data_breach: count
        .default(24)
        .describe('Integrity with everyone, when data given without a basis gets out'),
      framed: count.default(4).describe('Benevolence of those who believe a shared story, for its teller'),
      framed_falsely: count
        .default(12)
        .describe('Integrity, when the teller of a story that holds is found false'),
      brokered: count.default(12).describe('Benevolence between two who are brought together'),
      broker_thanks: count.default(10).describe('Benevolence for the broker when their deal is kept'),
      false_alarm: count.default(6).describe('Integrity, for a warning of a cut that does not come'),
      notice: count.default(30).describe('Ability with everyone, for an agency that comes under a notice'),
    })
    .prefault({})
    .describe('Points of 1000; losses about three times gains (an assumption)'),
  streak: z
    .array(permille)
    .default([0, 150, 300, 450, 600])
    .describe('Extra gain for consecutive kept promises'),
  gossip: permille
    .default(200)
    .describe('Of what i learns of j, how much a k that fully trusts i takes over'),
  personal: Personal,
  confidence: Confidence,
  leadership: Leadership,
  notice_rounds: z.int().min(1).max(8).default(2).describe('Quarters for which a notice is in force'),
})
export type RulesData = z.infer<typeof Rules>
