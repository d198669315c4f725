import {
  compileScenario,
  formatDiagnostic,
  readScenario,
  type Scenario,
} from '../../../src/scenario/index.ts'
import {
  ATTENTION,
  CARD,
  COMMITTED,
  cardOf,
  INCOME,
  NEED,
  POOL,
  RESERVES,
  ROUNDS,
  SEATS,
  SERVICE,
} from './rules.ts'

/** The reference game as an ordinary scenario of this engine: what it does without (trust, events, attention) is nought. */

const ROLES = ['health', 'social-care', 'public-health', 'local-government'] as const
const STILL = [
  ...['kept', 'broken', 'shared', 'verified', 'lie', 'lie_step', 'refused', 'silent', 'withheld', 'met'],
  ...['met_both', 'aired', 'gift', 'delivered', 'dropped', 'dumped', 'misspent', 'amends', 'data_breach'],
  ...['framed', 'framed_falsely', 'brokered', 'broker_thanks', 'false_alarm', 'notice'],
]

const seats = SEATS.map((id, at) => ({
  id,
  role: ROLES[at],
  name: `Agency ${id}`,
  short: `Agency ${id}`,
  about: 'Runs a service.',
  brief: 'Keep it running.',
  income: INCOME,
  committed: COMMITTED,
  reserves: RESERVES,
  lines: [{ id: `service-${id}`, name: 'Service', about: 'The service.', ...SERVICE, sets: `spend_${id}` }],
  mandate: [
    {
      id: 'books',
      kind: 'balance',
      title: 'Balance',
      text: 'End in the black.',
      weight: 100,
      score: `reserves("${id}") >= 0 ? 1000 : 0`,
    },
  ],
}))

const cards = SEATS.flatMap((holder) =>
  Array.from({ length: ROUNDS }, (_, at) => ({
    id: cardOf(holder, at + 1),
    holder,
    topic: 'demand',
    title: `Demand seen by ${holder} in round ${at + 1}`,
    text: '{value} people.',
    matters: 'To nobody.',
    unit: 'people',
    sensitivity: 'open',
    truth: { of: 'range', ...CARD },
    limits: [0, 100],
    noise: 0,
    shade: 0,
    deal: { round: at + 1 },
    useful_to: SEATS.filter((seat) => seat !== holder),
  })),
)

const data = {
  format: 1,
  id: 'pooled-budget',
  title: 'Pooled budget',
  summary: 'The reference game of the benchmark.',
  teaches: ['measuring'],
  minutes: { solo: 5, group: 10 },
  rounds: ROUNDS,
  starts: { year: 2030, quarter: 1 },
  place: {
    name: 'Benchmark',
    about: 'A place that is measured.',
    neighbourhoods: [
      { id: 'here', name: 'Here', about: 'Here.', people: 1000, deprivation: 500, rurality: 0, older: 200 },
      {
        id: 'there',
        name: 'There',
        about: 'There.',
        people: 1000,
        deprivation: 500,
        rurality: 0,
        older: 200,
      },
    ],
  },
  rules: {
    attention: ATTENTION,
    reflect: false,
    overhead: 0,
    gossip: 0,
    yield: [
      [0, 1000],
      [1000, 1000],
    ],
    moves: Object.fromEntries(STILL.map((move) => [move, 0])),
    confidence: {
      yield: [
        [0, 1000],
        [1000, 1000],
      ],
    },
  },
  topics: [{ id: 'demand', title: 'Demand' }],
  seats,
  history: { trust: [], grievances: [] },
  model: {
    parameters: [
      ...SEATS.map((id) => ({ name: `spend_${id}`, value: SERVICE.plan, min: 0, max: 1000 })),
      { name: 'relief', value: 0, min: 0, max: 1000 },
      { name: 'growth', value: 0, min: -100, max: 100 },
    ],
    stocks: [{ name: 'need', initial: NEED.start, min: 0, max: NEED.most }],
    equations: [{ set: 'need', to: `need + ${NEED.growth} + growth - relief` }],
    indicators: [
      {
        id: 'need',
        title: 'Need',
        about: 'What is asked for.',
        value: 'closing(need)',
        unit: 'people',
        better: 'lower',
        range: [0, 1000],
        lag: 0,
        noise: 0,
      },
    ],
    charges: SEATS.map((seat) => ({
      id: `pressure-${seat}`,
      seat,
      title: 'Pressure',
      amount: `closing(need) / ${NEED.per}`,
    })),
  },
  shocks: [{ id: 'growth', parameter: 'growth', min: -NEED.chance, max: NEED.chance }],
  cards,
  programmes: [
    {
      id: 'pool',
      title: 'The pool',
      text: 'What all pay into.',
      partners: SEATS.map((seat) => ({ seat, cost: POOL.cost })),
      level: 'sum',
      threshold: 0,
      lag: 0,
      strength: { min: 1000, max: 1000 },
      effects: [{ name: 'relief', by: POOL.relief }],
      gains: [{ to: 'residents', worth: 100, text: 'Less need.' }],
    },
  ],
  deck: { chance: 0, events: [] },
  story: {
    start: 'play',
    acts: [{ id: 'play', title: 'Play', text: 'It is played.', ending: true }],
  },
  outcomes: [{ id: 'need', title: 'Need', weight: 100, score: 'clamp(1000 - indicator("need"), 0, 1000)' }],
  gap: { title: 'None', value: '0', unit: 'people', start: 0 },
}

/** The reference game’s scenario, checked and compiled, with other rules if wanted. Throws with every fault: JSON is YAML. */
export function pooledBudget(change: { attention?: number; cost?: Record<string, number> } = {}): Scenario {
  const read = readScenario(
    { file: 'pooled-budget.yaml', text: JSON.stringify({ ...data, rules: { ...data.rules, ...change } }) },
    () => undefined,
  )
  if (!read.ok) throw new Error(read.error.map(formatDiagnostic).join('\n'))
  return compileScenario(read.value)
}
