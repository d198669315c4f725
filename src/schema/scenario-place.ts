import * as z from 'zod'
import { id, permille, text } from './scenario-terms.ts'

const Neighbourhood = z
  .strictObject({
    id: id.describe('Its id, as effects and at("…", x) name it'),
    name: text.describe('Its name, as the map shows it'),
    about: text.describe('One or two sentences on who lives there, shown when it is pointed at'),
    people: z
      .int()
      .min(100)
      .meta({ unit: 'people' })
      .describe('How many live there; expressions read `people`'),
    deprivation: permille.describe('0 least deprived to 1000 most deprived; expressions read `deprivation`'),
    rurality: permille.describe(
      '0 dense town to 1000 remote; expressions read `rurality`, the map spreads it out',
    ),
    older: permille.describe('People aged 65 and over; expressions read `older`'),
  })
  .describe('A part of the place. What has `by: neighbourhood` in the model has a figure for each')

export const Place = z.strictObject({
  name: text.describe('The name of the place; an invented one'),
  about: text.describe('A short paragraph that everybody reads first'),
  paper: text
    .optional()
    .describe('The name of its newspaper, over the headlines; “The … Record” when left out'),
  neighbourhoods: z
    .array(Neighbourhood)
    .min(1)
    .max(12)
    .describe('Its parts; four to six read well on the map'),
})

export const Starts = z.strictObject({
  year: z.int().min(1990).max(2100).describe('The year in which the first financial year begins'),
  quarter: z
    .int()
    .min(1)
    .max(4)
    .describe('The quarter of round 1; 1 is April to June, 4 is January to March'),
})

export const Minutes = z.strictObject({
  solo: z
    .int()
    .min(1)
    .meta({ unit: 'minutes' })
    .describe('How long one person takes, as the start screen says'),
  group: z
    .int()
    .min(1)
    .meta({ unit: 'minutes' })
    .describe('How long a table of people takes, for facilitators'),
})
