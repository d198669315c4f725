import type { DebriefView, EventBody, IndicatorView, PledgeView, Role, View } from '../../src/schema/index.ts'
import { noPartnership, plainRules } from '../support/views.ts'

/** Example records for the debrief: a table of four over four quarters, of which a test changes what it is about. */

export const SEATS = ['health', 'social-care', 'public-health', 'local-government'] as const

type Seen = { n: number; round: number; body: EventBody }

/** Events in order, each with its round. */
export const told = (...all: [round: number, body: EventBody][]): Seen[] =>
  all.map(([round, body], at) => ({ n: at + 1, round, body }))

const seat = (role: Role): View['seats'][number] => ({
  id: role,
  role,
  name: role,
  short: role,
  about: '',
  holder: 'partner',
  persona: null,
  ready: true,
  ringfenced: role === 'public-health',
  notice: null,
  lines: [],
  needs: [],
})

/** An empty record, with what a test puts in. */
export const record = (put: Partial<DebriefView> = {}): DebriefView => ({
  trust: [],
  pledges: [],
  claims: [],
  cards: [],
  indicators: [],
  mandates: [],
  outcomes: [],
  shared: { start: 500, score: 500 },
  gap: { title: 'The gap', unit: 'per 1,000', start: 400, end: 400 },
  programmes: [],
  money: [],
  balances: [],
  acts: [],
  reflections: [],
  agreements: [],
  grievances: [],
  warnings: [],
  frames: [],
  brokerings: [],
  breaches: [],
  notices: [],
  knowing: [],
  seed: 'seed',
  ...put,
})

const mine: View['mine'] = {
  attention: 0,
  attention_most: 4,
  balance: 0,
  free: 0,
  income: 0,
  committed: 0,
  misspent: 0,
  brief: '',
  lines: [],
  mandate: [],
  cards: [],
  budget: null,
  charges: [],
  pressures: [],
  ledger: [],
  met: [],
}

/** What health sees once play is over, with what a test puts in. */
export const view = (debrief: DebriefView | null = record(), put: Partial<View> = {}): View => ({
  viewer: 'health',
  scenario: { id: 'example', title: 'Example', summary: '' },
  place: { name: 'Place', about: '', paper: null },
  round: 4,
  rounds: 4,
  phase: debrief === null ? 'board' : 'debrief',
  year: 2026,
  quarter: 4,
  act: { id: 'act', title: 'Act', text: '' },
  seats: SEATS.map(seat),
  mine,
  trust: { mine: [], theirs: [], history: [] },
  claims: [],
  deals: [],
  requests: [],
  pledges: [],
  grievances: [],
  programmes: [],
  indicators: [],
  neighbourhoods: [],
  bulletins: [],
  history: [],
  topics: [],
  settled: [],
  rules: plainRules(),
  partnership: noPartnership(),
  debrief,
  ...put,
})

/** A service line of one's own whose cut is felt by `harms`. */
export const line = (id: string, plan: number, ...harms: string[]): View['mine']['lines'][number] => ({
  id,
  name: id,
  about: '',
  plan,
  floor: 0,
  ceiling: plan * 2,
  public_health: false,
  harms,
  last: null,
})

export const withLines = (...lines: View['mine']['lines']): Partial<View> => ({ mine: { ...mine, lines } })

/** Trust of one seat in another by round, from before play. */
export const trusts = (from: string, to: string, ...overall: number[]): DebriefView['trust'] =>
  overall.map((value, round) => ({ round, from, to, overall: value }))

/** A promise to fund Home First, made in round 1 and due in round 2, with what a test puts in. */
export const pledge = (id: number, put: Partial<PledgeView> = {}): PledgeView => ({
  id,
  by: 'health',
  to: ['social-care'],
  promise: { of: 'fund', programme: 'home-first', amount: 100, due: 2 },
  public: false,
  round: 1,
  deal: null,
  status: 'kept',
  judged: { round: 2, did: 100 },
  ...put,
})

/** A claim of health to social care in round 1: read 100, true 100, with what a test puts in. */
export const claim = (
  id: number,
  put: Partial<DebriefView['claims'][number]> = {},
): DebriefView['claims'][number] => ({
  id,
  card: `card-${id}`,
  title: `Card ${id}`,
  unit: 'people',
  by: 'health',
  to: ['social-care'],
  round: 1,
  claimed: 100,
  way: null,
  reading: 100,
  truth: 100,
  proven: false,
  ...put,
  meant: put.meant ?? put.claimed ?? 100,
})

/** A card that health holds from round 1 and that is useful to social care, with what a test puts in. */
export const card = (
  id: string,
  put: Partial<DebriefView['cards'][number]> = {},
): DebriefView['cards'][number] => ({
  id,
  title: id,
  unit: 'people',
  holder: 'health',
  dealt: 1,
  reading: 10,
  truth: 10,
  useful_to: ['social-care'],
  told: [],
  ...put,
})

/** A programme of health and social care, from which social care is thought to gain £50k a quarter. */
export const programme = (id: string, delivered: number): View['programmes'][number] => ({
  id,
  title: id,
  text: '',
  open: true,
  opened: 1,
  until: null,
  partners: [
    { seat: 'health', cost: 100 },
    { seat: 'social-care', cost: 100 },
  ],
  requires: [],
  informed: [],
  lag: 0,
  threshold: 600,
  level: 'weakest',
  public_health: false,
  gains: [{ to: 'social-care', worth: 50, text: '' }],
  delivered,
  streak: 0,
  engaged: [],
})

/** An indicator of which less is better, published as given from before play. */
export const indicator = (id: string, ...published: number[]): IndicatorView => ({
  id,
  title: id,
  about: '',
  unit: 'people',
  per: 1,
  better: 'lower',
  range: [0, 1000],
  lag: 1,
  noise: 5,
  current: false,
  reported: published.map((value, round) => ({ round, value })),
  own: [],
  causes: { equations: [], lines: [], programmes: [], weather: false },
})
