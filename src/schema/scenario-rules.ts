import * as z from 'zod'
import { count, permille } from './scenario-terms.ts'

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
})
export type RulesData = z.infer<typeof Rules>
