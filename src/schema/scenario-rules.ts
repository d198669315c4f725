import * as z from 'zod'
import { Confidence, Escalation, Leadership, Personal } from './scenario-rules-partnership.ts'
import { count, money, permille, quarters, round } from './scenario-terms.ts'

/** The figures of the rules, each with what it is when a scenario says nothing. */

const points = (price: number) => count.default(price).meta({ unit: 'attention' })
const Cost = z.strictObject({
  share: points(0).describe('To give a card'),
  request: points(0).describe('To ask on a topic'),
  verify: points(1).describe('To have a claim checked'),
  meet: points(1).describe('To meet a seat'),
  pledge: points(0).describe('To make a one-sided promise'),
  deal: points(1).describe('To propose or counter a deal; answers are free'),
  warn: points(0).describe('To warn of a cut'),
  amend: points(1).describe('To make amends'),
  engage: points(2).describe('To work with residents on a programme'),
  frame: points(1).describe('To tell a shared story of the place'),
  broker: points(1).describe('To bring two others together'),
  agreement: points(1).describe('To draft an agreement; a kind may ask for more'),
  sign: points(1).describe('To sign an agreement that another drafted'),
})

const From = z.strictObject({
  share: round.default(1).describe('To give a card'),
  request: round.default(1).describe('To ask on a topic'),
  verify: round.default(2).describe('To have a claim checked'),
  meet: round.default(1).describe('To meet a seat'),
  pledge: round.default(1).describe('To make a one-sided promise'),
  deal: round.default(1).describe('To propose, counter and answer deals'),
  warn: round.default(2).describe('To warn of a cut'),
  amend: round.default(2).describe('To make amends'),
  engage: round.default(2).describe('To work with residents on a programme'),
  frame: round.default(3).describe('To tell a shared story of the place'),
  broker: round.default(3).describe('To bring two others together'),
  agreement: round.default(2).describe('To draft an agreement; a kind may come later'),
  sign: round.default(2).describe('To sign an agreement'),
})

const Weights = z.strictObject({
  ability: permille.default(300).describe('The weight of “delivers what it says”'),
  benevolence: permille.default(300).describe('The weight of “acts for me when it need not”'),
  integrity: permille.default(400).describe('The weight of “is honest and keeps its word”'),
})

const trust = (figure: number) => count.default(figure).meta({ unit: 'of 1,000' })
const Moves = z.strictObject({
  kept: trust(24).describe('Integrity up, and half as much ability, for a promise kept'),
  broken: trust(72).describe('Integrity down, and half as much ability, for a promise broken'),
  shared: trust(18).describe('Benevolence up for a useful card; a third of it for another'),
  verified: trust(20).describe('Integrity up for a claim that is borne out'),
  lie: trust(160).describe('Integrity down for a proven lie, at least'),
  lie_cap: trust(600).describe('What integrity cannot pass after a proven lie'),
  lie_step: trust(150).describe('How much each further lie lowers that cap'),
  refused: trust(12).describe('Benevolence down for a request that is refused'),
  silent: trust(8).describe('Benevolence down for a request that is left unanswered'),
  withheld: trust(36).describe('Integrity down for “we hold nothing” found untrue'),
  met: trust(8).describe('Benevolence up, both ways, for a meeting'),
  met_both: trust(16).describe('The same when both asked for it'),
  aired: trust(30).describe('Benevolence up for a grievance aired, at a weight of 100'),
  gift: trust(20).describe('Benevolence up for £100k or more paid for nothing in return; less in proportion'),
  delivered: trust(14).describe('Ability up among partners for a programme that ran'),
  dropped: trust(45).describe('Ability and benevolence down for letting a running programme down'),
  dumped: trust(36).describe('Benevolence down, at most, for a cut that dumps demand'),
  misspent: trust(60).describe('Integrity down, with everyone, for a grant misspent'),
  amends: trust(36).describe('Integrity up, and half as much ability, for amends made in full'),
  data_breach: trust(24).describe('Integrity down, with everyone, when data given without a basis gets out'),
  framed: trust(4).describe('Benevolence up for the teller of a shared story, with those who believe it'),
  framed_falsely: trust(12).describe('Integrity down when the teller of a story that holds is found false'),
  brokered: trust(12).describe('Benevolence up between two who are brought together'),
  broker_thanks: trust(10).describe('Benevolence up for the broker when their deal is kept'),
  false_alarm: trust(6).describe('Integrity down for a warning of a cut that does not come'),
  notice: trust(30).describe('Ability down, with everyone, for an agency that comes under a notice'),
})

export const Rules = z.strictObject({
  attention: z
    .int()
    .min(0)
    .max(20)
    .default(4)
    .meta({ unit: 'attention' })
    .describe('Leaders’ time: the points of each seat in each round'),
  cost: Cost.prefault({}).describe('What each act at the board costs in attention'),
  from: From.prefault({}).describe(
    'The round from which each act exists; unfold them so that the first is simple',
  ),
  reflect: z.boolean().default(true).describe('Whether a round ends with the questions of reflection'),
  verify_price: money.default(15).describe('What a check of a claim costs'),
  payment_limit: z
    .int()
    .min(1)
    .default(2000)
    .meta({ unit: '£k' })
    .describe('The largest single payment in a deal'),
  clauses: z.int().min(1).max(12).default(6).describe('The most clauses of a deal'),
  overhead: permille
    .default(200)
    .describe('Of a payment, lost to assurance when trust is nil; nothing at full trust'),
  sunk: permille.default(400).describe('Of a contribution, lost when a programme does not run'),
  weights: Weights.prefault({}).describe('How the facets make overall trust; they add up to 1000'),
  yield: z
    .array(
      z
        .tuple([permille, z.int().min(0).max(2000)])
        .describe('Overall trust, and what a programme yields at it, both of 1,000'),
    )
    .min(2)
    .default([
      [0, 350],
      [300, 600],
      [500, 850],
      [700, 1000],
      [1000, 1100],
    ])
    .describe(
      'What a programme yields by the weakest trust among its partners: straight lines between these points',
    ),
  moves: Moves.prefault({}).describe(
    'How far trust moves; losses are about three times gains (an assumption)',
  ),
  streak: z
    .array(permille)
    .default([0, 150, 300, 450, 600])
    .describe(
      'Extra gain, of 1,000, for the first, second, … promise kept in a row; the last counts for all further',
    ),
  gossip: permille
    .default(200)
    .describe('Of what i learns of j in a round, how much a k that fully trusts i takes over'),
  personal: Personal.prefault({}).describe(
    'Personal cards: what the ways of giving them are worth and risk (assumptions)',
  ),
  confidence: Confidence.prefault({}).describe(
    'The public’s confidence, 0 to 1000 (assumptions); expressions read `confidence`',
  ),
  leadership: Leadership.prefault({}).describe(
    'What warning, engaging, framing and brokering do (assumptions)',
  ),
  escalation: Escalation.optional().describe(
    'Escalating to a regulator: one pays to make another pay more (figures are assumptions); no such act when left out',
  ),
  notice_rounds: quarters.max(8).default(2).describe('How long a notice is in force'),
})
export type RulesData = z.infer<typeof Rules>
