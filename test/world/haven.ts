import type { View } from '../../src/schema/index.ts'
import { noPartnership, plainRules } from '../support/views.ts'

/** A view of Test Haven, written by hand: four seats, six neighbourhoods, seen by the hospital. */

type Neighbourhood = View['neighbourhoods'][number]
type Indicator = View['indicators'][number]

const neighbourhood = (
  id: string,
  name: string,
  people: number,
  deprivation: number,
  rurality: number,
  wellbeing: number,
): Neighbourhood => ({
  id,
  name,
  about: `${name}, a part of Test Haven.`,
  people,
  deprivation,
  rurality,
  older: 180 + Math.round(rurality / 10),
  figures: { wellbeing: { round: 1, value: wellbeing, before: wellbeing - 10 } },
})

const indicator = (
  id: string,
  better: 'lower' | 'higher',
  range: [number, number],
  value: number,
): Indicator => ({
  id,
  title: id,
  about: id,
  unit: '',
  per: 1,
  better,
  range,
  lag: 1,
  noise: 0,
  current: false,
  reported: [{ round: 0, value }],
  own: [],
  causes: { equations: [], lines: [], programmes: [], weather: false },
})

const seat = (
  id: string,
  role: View['seats'][number]['role'],
  name: string,
  short: string,
): View['seats'][number] => ({
  id,
  role,
  name,
  short,
  about: name,
  holder: 'partner',
  persona: null,
  ready: false,
  ringfenced: role === 'public-health',
  notice: null,
  lines: [],
  needs: [],
})

const opinion = (to: string, overall: number, before: number): View['trust']['mine'][number] => ({
  to,
  now: { ability: overall, benevolence: overall, integrity: overall, overall },
  began: { ability: before, benevolence: before, integrity: before, overall: before },
  before,
  cap: 1000,
  causes: [],
})

const programme = (
  id: string,
  title: string,
  partners: string[],
  delivered: number,
): View['programmes'][number] => ({
  id,
  title,
  text: title,
  open: true,
  opened: 1,
  until: null,
  partners: partners.map((p) => ({ seat: p, cost: 100 })),
  requires: [],
  informed: [],
  lag: 1,
  threshold: 600,
  level: 'weakest',
  public_health: false,
  gains: [],
  delivered,
  streak: delivered,
  engaged: [],
})

/** What can be said differently of Test Haven. */
export interface HavenState {
  readonly quarter?: number
  /** My trust of social care, public health and the council. */
  readonly trust?: readonly [number, number, number]
  readonly strain?: number
  readonly delivered?: number
}

export function haven({
  quarter = 1,
  trust = [310, 520, 160],
  strain = 600,
  delivered = 0,
}: HavenState = {}): View {
  const [care, health, council] = trust
  return {
    viewer: 'trust',
    scenario: { id: 'test-haven', title: 'Test Haven', summary: 'A place for tests.' },
    place: { name: 'Test Haven', about: 'A market town and its villages.', paper: null },
    round: 2,
    rounds: 8,
    phase: 'board',
    year: 2027,
    quarter,
    act: { id: 'start', title: 'Start', text: '' },
    seats: [
      seat('trust', 'health', 'Haven Hospitals Trust', 'Haven Hospital'),
      seat('care', 'social-care', 'Haven Adult Social Care', 'Adult Social Care'),
      seat('wellbeing', 'public-health', 'Haven Public Health', 'Public Health'),
      seat('council', 'local-government', 'Test Haven Council', 'Test Haven Council'),
    ],
    mine: {
      attention: 4,
      attention_most: 4,
      balance: 1200,
      free: 400,
      income: 5000,
      committed: 4200,
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
    },
    trust: {
      mine: [
        opinion('care', care, care + 40),
        opinion('wellbeing', health, health),
        opinion('council', council, council - 30),
      ],
      theirs: [],
      history: [],
    },
    claims: [],
    deals: [],
    requests: [],
    pledges: [],
    grievances: [],
    programmes: [
      programme('warm-homes', 'Warm homes', ['council', 'wellbeing'], delivered),
      programme('discharge-to-assess', 'Discharge to assess', ['trust', 'care'], delivered),
      programme('active-streets', 'Active streets for children', ['council', 'wellbeing'], delivered),
      programme('befriending', 'Growing together', ['wellbeing', 'care'], delivered),
    ],
    indicators: [
      indicator('bed-occupancy', 'lower', [0, 1000], strain),
      indicator('delayed-discharges', 'lower', [0, 1000], strain),
      indicator('four-hour-waits', 'higher', [0, 1000], 1000 - strain),
      indicator('wellbeing', 'higher', [0, 100], 60),
    ],
    neighbourhoods: [
      neighbourhood('harbour', 'Harbour Ward', 14200, 870, 40, 22),
      neighbourhood('mill-end', 'Mill End', 11800, 690, 90, 38),
      neighbourhood('market-quarter', 'Market Quarter', 9100, 430, 160, 55),
      neighbourhood('westfield', 'Westfield', 12600, 280, 300, 68),
      neighbourhood('ashby-vale', 'Ashby Vale', 4300, 190, 780, 74),
      neighbourhood('fenton', 'Fenton & the Fens', 3100, 520, 900, 49),
    ],
    bulletins: [],
    history: [],
    topics: [],
    settled: [],
    rules: plainRules({ verify: 2 }),
    partnership: noPartnership(),
    debrief: null,
  }
}
