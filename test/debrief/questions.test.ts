import { expect, test } from 'vitest'
import { findingsOf } from '../../src/debrief/index.ts'
import type { DebriefView, EventBody } from '../../src/schema/index.ts'
import { card, claim, pledge, record, SEATS, told, trusts, view } from './table.ts'

function findings(put: Partial<DebriefView>, events: ReturnType<typeof told> = []) {
  const found = findingsOf(view(record(put)), events)
  if (found === undefined) throw new Error('play is over in these examples')
  return found
}

const codes = (put: Partial<DebriefView>, events?: ReturnType<typeof told>) =>
  findings(put, events).questions.map((q) => q.code)

const agendas: DebriefView['mandates'] = SEATS.map((seat, at) => ({
  seat,
  total: 500,
  items: [{ id: 'own', kind: 'private', title: `Own of ${seat}`, text: '', weight: 1, score: at * 100 }],
}))

const stalled: EventBody = {
  type: 'programme-stalled',
  programme: 'home-first',
  short: ['health'],
  returned: [],
  sunk: 40,
}

test('six questions, each of another kind, on what went wrong before what went well', () => {
  expect(
    codes(
      {
        pledges: [
          pledge(1, { promise: { of: 'fund', programme: 'falls', amount: 100, due: 2 } }),
          pledge(2, { status: 'broken', judged: { round: 2, did: 0 } }),
        ],
        claims: [claim(1, { claimed: 140 })],
        cards: [card('kept')],
        trust: trusts('social-care', 'health', 400, 300),
        mandates: agendas,
      },
      told([2, stalled]),
    ),
  ).toEqual(['promise-broken', 'shaded', 'card-unshared', 'trust-fell', 'abortive', 'agenda'])
})

test('where I did well, the questions turn to the others and to what worked', () => {
  expect(
    codes({
      pledges: [pledge(1)],
      claims: [claim(1, { by: 'social-care', to: ['health'], claimed: 60 })],
      cards: [card('unheard', { holder: 'social-care', useful_to: ['health'] })],
      trust: [...trusts('health', 'social-care', 400, 400), ...trusts('social-care', 'health', 400, 480)],
    }),
  ).toEqual(['promise-kept', 'misled', 'card-unheard', 'trust-uneven', 'gap'])
})

test('the gap is asked after whatever else the record lacks', () => {
  expect(codes({})).toContain('gap')
})

test('the agenda in question is another’s, the one that came nearest', () => {
  const question = findings({ mandates: agendas }).questions.find((q) => q.code === 'agenda')
  expect(question).toMatchObject({ seat: 'local-government', agenda: { score: 300 } })
})

test('the lens holds my acts alone, the more telling kinds first', () => {
  const { lens } = findings(
    { claims: [claim(1), claim(2, { claimed: 130 })], cards: [card('card-1'), card('card-2')] },
    told(
      [1, { type: 'met', by: 'health', with: 'social-care' }],
      [1, { type: 'met', by: 'social-care', with: 'health' }],
      [1, { type: 'aired', grievance: 'old', by: 'health', with: 'social-care', title: 'Old' }],
      [
        1,
        {
          type: 'shared',
          claim: 1,
          by: 'health',
          to: ['social-care'],
          card: 'card-1',
          title: '',
          claimed: 100,
          unit: '',
        },
      ],
      [
        1,
        {
          type: 'shared',
          claim: 2,
          by: 'health',
          to: ['social-care'],
          card: 'card-2',
          title: '',
          claimed: 130,
          unit: '',
        },
      ],
      [2, { type: 'deal-bound', deal: 1, parties: ['health', 'social-care', 'public-health'], clauses: [] }],
      [
        2,
        { type: 'budget-opened', seat: 'health', lines: [], programmes: [{ id: 'home-first', amount: 0 }] },
      ],
      [
        2,
        {
          type: 'pledged',
          pledge: 1,
          by: 'health',
          to: ['social-care'],
          promise: { of: 'maintain', line: 'beds', amount: 1, due: 4 },
          public: true,
        },
      ],
    ),
  )
  const acts = Object.fromEntries(lens.map(({ of, acts: all }) => [of, all.map((act) => act.rule)]))
  expect(acts).toEqual({
    storyteller: ['aired', 'pledged-in-public', 'met'],
    'resource-weaver': [],
    'systems-architect': ['bound-by-many', 'pledged-ahead'],
    navigator: ['told-straight'],
  })
})

test('the lens shows what became of a promise, and takes no broken one and no proven lie for evidence', () => {
  const promised = (id: number, deal?: number): [number, EventBody] => [
    1,
    {
      type: 'pledged',
      pledge: id,
      by: 'health',
      to: ['social-care'],
      promise: { of: 'fund', programme: 'home-first', amount: 10, due: 4 },
      public: true,
      ...(deal === undefined ? {} : { deal }),
    },
  ]
  const { lens } = findings(
    {
      pledges: [
        pledge(1),
        pledge(2, { status: 'broken', judged: { round: 2, did: 0 } }),
        pledge(3, { status: 'broken', judged: { round: 2, did: 0 }, deal: 7 }),
      ],
      claims: [claim(1, { claimed: 140, proven: true })],
      cards: [card('card-1')],
    },
    told(promised(1), promised(2), promised(3, 7), [
      1,
      { type: 'deal-bound', deal: 7, parties: ['health', 'social-care'], clauses: [] },
    ]),
  )
  const acts = lens.flatMap((one) => one.acts)
  expect(new Set(acts.map(({ body, fate }) => [body.type, fate].join(' ')))).toEqual(
    new Set(['pledged kept']),
  )
})

test('the acts that build a partnership show leaders and skills alike; a story that fell shows nothing', () => {
  const { lens, skills } = findings(
    {
      frames: [
        { by: 'health', round: 1, until: 2, fell: true },
        { by: 'health', round: 3, until: 4, fell: false },
      ],
    },
    told(
      [1, { type: 'framed', by: 'health', until: 2 }],
      [1, { type: 'amended', grievance: 'old', by: 'health', to: 'social-care', amount: 20 }],
      [1, { type: 'amended', grievance: 'older', by: 'social-care', to: 'health', amount: 20 }],
      [2, { type: 'engaged', by: 'health', programme: 'home-first' }],
      [2, { type: 'agreement-signed', by: 'health', agreement: 1 }],
      [
        2,
        {
          type: 'fund-opened',
          agreement: 1,
          paid: [
            { id: 'health', amount: 40 },
            { id: 'social-care', amount: 0 },
          ],
          spent: [],
          left: 40,
        },
      ],
      [3, { type: 'framed', by: 'health', until: 4 }],
      [3, { type: 'brokered', by: 'health', between: ['social-care', 'public-health'], until: 4 }],
    ),
  )
  const rules = [...lens, ...skills].map(({ of, acts }) => [
    of,
    acts.map((act) => `${act.rule} ${act.round}`),
  ])
  expect(Object.fromEntries(rules)).toMatchObject({
    storyteller: ['framed 3'],
    'resource-weaver': ['paid-in 2'],
    'systems-architect': ['signed 2'],
    navigator: ['brokered 3'],
    influencing: ['framed 3'],
    networking: ['brokered 3'],
    'conflict-resolution': ['amended 1'],
    'co-production': ['engaged 2'],
    stewardship: ['paid-in 2'],
    accountability: ['amended 1'],
    negotiating: [],
  })
})

test('an agreement that was stood by counts, one that was left does not; a case brought in the open is an act', () => {
  const parties = ['health', 'social-care']
  const { lens, skills } = findings(
    {},
    told(
      [1, { type: 'agreement-began', agreement: 1, kind: 'open-book', parties }],
      [1, { type: 'agreement-began', agreement: 2, kind: 'data-sharing', parties }],
      [1, { type: 'agreement-began', agreement: 3, kind: 'open-book', parties: ['council', 'social-care'] }],
      [2, { type: 'agreement-leaving', agreement: 2, kind: 'data-sharing', by: 'health', after: 3 }],
      [2, { type: 'escalated', by: 'health', against: 'social-care', amount: 10, cost: 30 }],
      [2, { type: 'escalated', by: 'social-care', against: 'health', amount: 10, cost: 30 }],
    ),
  )
  const of = (name: string): string[] =>
    [...lens, ...skills].find((one) => one.of === name)?.acts.map(({ rule, n }) => `${rule} ${n}`) ?? []
  expect(of('systems-architect').map((act) => act.split(' ')[0])).toEqual(['stood'])
  expect(of('conflict-resolution').map((act) => act.split(' ')[0])).toEqual(['escalated'])
  expect(of('accountability').map((act) => act.split(' ')[0])).toEqual(['escalated'])
})

test('each skill with an act on record, either way, has its question; one without has none', () => {
  const promise = { of: 'fund', programme: 'home-first', amount: 10, due: 2 } as const
  const judged = (n: number, by: string, kept: boolean): EventBody => ({
    type: 'pledge-judged',
    pledge: n,
    by,
    to: ['social-care'],
    promise,
    kept,
    did: 0,
  })
  const { practice } = findings(
    { pledges: [pledge(1, { deal: 4 }), pledge(2), pledge(3)] },
    told(
      [1, judged(1, 'health', false)],
      [1, { type: 'met', by: 'health', with: 'social-care' }],
      [2, { type: 'met', by: 'health', with: 'public-health' }],
      [2, judged(2, 'health', true)],
      [2, judged(3, 'social-care', false)],
      [
        2,
        {
          type: 'refused',
          request: 1,
          by: 'social-care',
          to: 'health',
          topic: 'beds',
          because: 'nothing-held',
        },
      ],
      [2, { type: 'unanswered', request: 2, by: 'social-care', to: 'health', topic: 'beds' }],
      [3, { type: 'clawback', seat: 'public-health', amount: 20 }],
      [3, { type: 'engaged', by: 'health', programme: 'home-first' }],
    ),
  )
  expect(practice.map(({ skill, way, act }) => `${skill} ${way} ${act.n}`)).toEqual([
    'negotiating missed 1',
    'networking shown 3',
    'networking missed 7',
    'co-production shown 9',
    'accountability shown 4',
    'accountability missed 1',
  ])
})

test('without an act of one’s own there is nothing to ask about a skill', () => {
  expect(findings({}).practice).toEqual([])
})
