import * as z from 'zod'
import { Agreements } from './scenario-agreements.ts'
import { Audit } from './scenario-audit.ts'
import { Card, Topic } from './scenario-cards.ts'
import { Model } from './scenario-model.ts'
import { Minutes, Place, Starts } from './scenario-place.ts'
import { Programme } from './scenario-programmes.ts'
import { Rules } from './scenario-rules.ts'
import { History, Seat } from './scenario-seats.ts'
import { Deck, Gap, Outcome, Shock, Story } from './scenario-story.ts'
import { scenarioId, text } from './scenario-terms.ts'

/**
 * The scenario file, as its author writes it. Every object is strict: an unknown key is an error, so that a
 * misspelling is never silently ignored. Money is in thousands of pounds (£k) a quarter, shares are per mille.
 */
export const ScenarioFile = z
  .strictObject({
    format: z.literal(1).describe('The version of this format'),
    id: scenarioId.describe(
      'The scenario’s id: its folder under scenarios/, with / between folders that lie in each other',
    ),
    title: text.describe('Its title on the start screen'),
    summary: text.describe('What it is about, in 40 words or fewer, without its secrets'),
    teaches: z.array(text).min(1).describe('What one may learn from it; the start screen lists these'),
    minutes: Minutes.describe('How long a session takes'),
    rounds: z
      .int()
      .min(1)
      .max(40)
      .meta({ unit: 'quarters' })
      .describe('How long play lasts; 6 to 8 fit a session'),
    starts: Starts.describe('When round 1 is'),
    place: Place.describe('The place and its neighbourhoods'),
    rules: Rules.prefault({}).describe(
      'Figures of the rules; each has a default, so that most can be left out',
    ),
    topics: z.array(Topic).min(1).describe('What cards are about'),
    seats: z
      .array(Seat)
      .min(2)
      .max(6)
      .describe('The agencies at the table; four is what the board is drawn for'),
    history: History.describe('What lies between the seats before play'),
    model: Model.describe('How the place works: stocks, flows and what is reported of them'),
    shocks: z
      .array(Shock)
      .default([])
      .describe('What chance adds to parameters of the model, quarter by quarter'),
    cards: z.array(Card).describe('The intelligence that seats hold; may be an empty list'),
    programmes: z.array(Programme).describe('What the agencies can do together; may be an empty list'),
    agreements: Agreements,
    deck: Deck.describe('What may befall the place'),
    story: Story.describe('The acts of the story and what moves between them'),
    outcomes: z.array(Outcome).min(1).describe('What the place as a whole is judged by'),
    audit: Audit.optional(),
    gap: Gap.describe('The difference between the most and the least favoured that is followed through play'),
  })
  .describe('A scenario of Wrong Pockets')

/** A scenario whose file was read, filled with defaults and checked. Plain data; its hash names it. */
export type ScenarioData = z.infer<typeof ScenarioFile>
export type { AgreementKindData } from './scenario-agreements.ts'
export type { CardData } from './scenario-cards.ts'
export { Effect, type EffectData } from './scenario-effects.ts'
export { type IndicatorData, Model, type ModelData } from './scenario-model.ts'
export type { ProgrammeData } from './scenario-programmes.ts'
export type { RulesData } from './scenario-rules.ts'
export type { LineData, SeatData } from './scenario-seats.ts'
export type { ActData, EventData } from './scenario-story.ts'
