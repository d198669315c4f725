/**
 * What people did in experiments, to hold partners against. `standing` says what each figure is: found in a public
 * source, computed from open data, a prototype of ours that follows a published result, or from memory of the paper.
 */
export type Standing = 'found' | 'computed' | 'prototype' | 'from memory'

/** The shares of the types of people, of 1000, by the persona that plays each, and where they come from. */
export const MIX: Readonly<Record<string, number>> = {
  reciprocator: 500,
  fortress: 330,
  hedger: 140,
  steady: 30,
}
export const MIX_SOURCE =
  'Fischbacher, Gächter & Fehr 2001: half conditional co-operators, about a third free riders, 14 % hump-shaped (found); the rest taken as steady givers (assumption)'

/** A series of figures by round, or by case, that partners should come near. */
export interface Published {
  readonly what: string
  readonly figures: readonly number[]
  readonly source: string
  readonly standing: Standing
  /** How far each figure may be off; without it the series stands beside for comparison only. */
  readonly within?: number
}

/** Names no paper for the figures, since they were computed from the data alone. */
const PUNISHMENT_DATA =
  'open data of public goods games with punishment in several cities; one token takes three, as in Herrmann, Thöni & Gächter 2008 (the design from memory)'

/** Contributions to a pot by round, in tenths of a token of 20. */
export const POT: Published = {
  what: 'four players, ten rounds, no punishment, no talk',
  figures: [92, 77, 69, 64, 59, 56, 52, 51, 48, 27],
  source:
    'integer prototype of the 2001 mix; published means of 7.5, last round 2.9: Fehr & Gächter 2000, partners (from memory)',
  standing: 'prototype',
  within: 15,
}

export const POT_PUNISHED: Published = {
  what: 'four players, ten rounds, with punishment: Boston, 24 people',
  figures: [153, 167, 182, 192, 186, 188, 191, 175, 188, 159],
  source: PUNISHMENT_DATA,
  standing: 'computed',
  within: 15,
}

export const POT_PUNISHED_ELSEWHERE: Published = {
  what: 'the same: Chengdu, 20 people',
  figures: [106, 108, 146, 158, 169, 176, 178, 176, 181, 158],
  source: PUNISHMENT_DATA,
  standing: 'computed',
}

/** What is sent, of 1000 of the endowment, and what is sent back, of 1000 of what arrived. */
export const TRUST: Published = {
  what: 'sent, of 1000; sent back, of 1000 of what arrived',
  figures: [509, 365],
  source: 'meta-analysis of 162 replications of the investment game',
  standing: 'found',
  within: 50,
}

/** By how many tokens the other gave more than the punisher: up to −11, −6, −1, 0, 10, 20. */
export const GAPS = [-11, -6, -1, 0, 10, 20] as const

/** How often one is punished by another, of 1000, by the gaps. */
export const PUNISHING: Published = {
  what: 'how often another is punished, of 1000, who gave 11 or more less; 6–10 less; 1–5 less; the same; 1–10 more; more',
  figures: [700, 650, 410, 50, 150, 210],
  source: PUNISHMENT_DATA,
  standing: 'computed',
  within: 50,
}

/** That people give more in one experiment than in another. */
export interface Ordering {
  readonly more: string
  readonly less: string
  readonly source: string
  readonly standing: Standing
}

export const ORDERINGS: readonly Ordering[] = [
  {
    more: 'public-goods-punishment',
    less: 'public-goods',
    source: 'Fehr & Gächter 2000: 17.0 against 7.5 tokens among partners',
    standing: 'from memory',
  },
  {
    more: 'public-goods-talk',
    less: 'public-goods',
    source:
      'Balliet 2010: d = 1.01 (found); Ostrom, Walker & Gardner 1992: 73 against 21 % of the most, talk repeated',
    standing: 'found',
  },
  {
    more: 'public-goods-talk-punishment',
    less: 'public-goods-talk',
    source: 'Ostrom, Walker & Gardner 1992: 93 against 73 %',
    standing: 'from memory',
  },
  {
    more: 'public-goods-talk-punishment',
    less: 'public-goods-punishment',
    source: 'Ostrom, Walker & Gardner 1992: 93 against 37 %',
    standing: 'from memory',
  },
  {
    more: 'public-goods-pair',
    less: 'public-goods',
    source: 'pairs keep above 80 % after an early dip, groups decay: PMC3435562',
    standing: 'found',
  },
]
