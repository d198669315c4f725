import * as z from 'zod/mini'

/** The kinds of seat, in the order in which they are shown. */
export const ROLES = ['health', 'social-care', 'public-health', 'local-government'] as const
export type Role = (typeof ROLES)[number]

/** The steps of a round, then the end. */
export const PHASES = ['brief', 'board', 'budget', 'outturn', 'reflect', 'debrief'] as const
export type Phase = (typeof PHASES)[number]

/** The facets of trust: delivers what it says; acts for me when it need not; honest, keeps its word. */
export const FACETS = ['ability', 'benevolence', 'integrity'] as const
export type Facet = (typeof FACETS)[number]

/** How freely a card may flow. */
export const SENSITIVITIES = ['open', 'official', 'personal'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** Who may hold a seat: a person (or team), a partner played by the computer, or nobody yet. */
export const HOLDERS = ['person', 'partner', 'nobody'] as const
export type Holder = (typeof HOLDERS)[number]

/** How the level of a programme follows from what its partners put in: the least share of any, or the share of all. */
export const LEVELS = ['weakest', 'sum'] as const
export type Level = (typeof LEVELS)[number]

/** The id of anything that a scenario names, and of a seat: lower case, digits and hyphens. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/))
export type SeatId = string

/** What stands for a seat’s private agenda where others guess at what it needs. */
export const OWN_AGENDA = 'own-agenda'

/** The id of a scenario: its folder under scenarios/, which may lie in others (`laboratory/public-goods`). */
export const SCENARIO_ID = /^[a-z][a-z0-9-]{0,63}(\/[a-z][a-z0-9-]{0,63}){0,2}$/
export const ScenarioId = z.string().check(z.regex(SCENARIO_ID))

/** A safe integer. */
export const Int = z.int()

/** Money in thousands of pounds, never negative, at most £10bn. */
export const Amount = z.int().check(z.minimum(0), z.maximum(10_000_000))

/** The number of a deal, claim, request or pledge within its session. */
export const Serial = z.int().check(z.minimum(1), z.maximum(1_000_000))
