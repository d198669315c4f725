import { describe, expect, it } from 'vitest'
import { agreed, apply, legalActions, type SessionState } from '../../src/engine/index.ts'
import { stream } from '../../src/kernel/index.ts'
import { EventBody, type SeatId, View } from '../../src/schema/index.ts'
import { eventsFor, viewFor } from '../../src/views/index.ts'
import { randomAction } from '../support/random-play.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour, Play, playAtRandom } from '../support/session.ts'
import { deviceOf, marked, marksSeen, others, SEED } from './marks.ts'

describe('no seat’s device', () => {
  it.each([
    ['the small scenario', harbour, 12, 1],
    ['winter-pressures', winterPressures, 3, 5],
  ])('ever holds a secret before the rules reveal it: %s', (_, scenario, sessions, every) => {
    expect(marksSeen(scenario(), sessions, every)).toBeGreaterThan(10_000)
  })

  it('is told the marks when the rules say so: the test can fail', () => {
    const play = new Play(marked(harbour()), SEED)
    expect(deviceOf(play.state, 'health', [])).toContain('BRIEF-health-END')
    play.until('debrief')
    const end = deviceOf(play.state, 'health', [])
    for (const mark of [SEED, 'AGENDA-social-care-END', '9500001']) expect(end).toContain(mark)
  })

  it('holds anything that the schemas do not name', () => {
    playAtRandom(harbour(), 'strict', undefined, ({ state, events }) => {
      for (const { id } of state.scenario.data.seats) {
        View.parse(viewFor(state, id))
        for (const body of eventsFor(events, id)) EventBody.parse(body)
      }
    })
  })
})

/** A change of something that `seat` may not know. */
type Change = (state: SessionState, seat: SeatId) => void

const drawn = (
  world: SessionState['world'],
): { -readonly [K in keyof SessionState['world']]: SessionState['world'][K] } => world

const CHANGES: Record<string, Change> = {
  'the seed': (s) => Object.assign(s, { seed: 'another' }),
  'hidden strengths': (s) => {
    drawn(s.world).strengths = Object.fromEntries(Object.keys(s.world.strengths).map((id) => [id, 1]))
  },
  'the truth of unsettled cards': (s) => {
    const open = (id: string): boolean => (s.cards[id]?.settled ?? null) === null
    drawn(s.world).truths = Object.fromEntries(
      Object.entries(s.world.truths).map(([id, v]) => [id, open(id) ? v + 7 : v]),
    )
  },
  'readings of others’ cards': (s, seat) => {
    const own = (id: string): boolean => s.scenario.card(id).holder === seat
    drawn(s.world).readings = Object.fromEntries(
      Object.entries(s.world.readings).map(([id, v]) => [id, own(id) ? v : v + 7]),
    )
  },
  'what will be dealt': (s) => {
    drawn(s.world).dealing = Object.fromEntries(Object.keys(s.world.dealing).map((id) => [id, 1]))
  },
  'events to come': (s) => {
    drawn(s.world).events = s.world.events.map((e, i) => (i < s.history.length ? e : ''))
  },
  'shocks to come': (s) => {
    drawn(s.world).shocks = Object.fromEntries(
      Object.entries(s.world.shocks).map(([id, v]) => [id, v.map((x) => x + 1)]),
    )
  },
  'noise to come': (s, seat) => {
    const published = (id: string): number =>
      (s.indicators[id]?.length ?? 1) - 1 - (isCurrent(s, id, seat) ? 0 : s.scenario.indicator(id).lag)
    drawn(s.world).noise = Object.fromEntries(
      Object.entries(s.world.noise).map(([id, rounds]) => [
        id,
        rounds.map((row, round) => (round <= Math.max(0, published(id)) ? row : row.map((x) => x + 3))),
      ]),
    )
  },
  'figures not yet published': (s, seat) => {
    for (const { id, lag, owner } of s.scenario.data.model.indicators) {
      const series = s.indicators[id]
      if (!series || owner === seat || lag === 0 || series.length < 2 || isCurrent(s, id, seat)) continue
      const last = series[series.length - 1]
      series[series.length - 1] = typeof last === 'number' ? last + 9 : (last ?? []).map((x) => x + 9)
    }
  },
  'others’ money': (s, seat) => {
    for (const id of others(s, seat))
      if (!agreed(s, 'books', seat, id)) s.accounts[`seat:${id}`] = (s.accounts[`seat:${id}`] ?? 0) + 777
  },
  'others’ sealed budgets': (s, seat) => {
    for (const id of others(s, seat)) {
      const budget = s.seats[id]?.budget
      if (budget && s.phase === 'budget')
        budget.lines = Object.fromEntries(Object.keys(budget.lines).map((l) => [l, 1]))
    }
  },
  'others’ trust': (s, seat) => {
    for (const id of others(s, seat))
      for (const trust of Object.values(s.trust[id] ?? {})) trust.integrity = 1
  },
  'others’ scores, charges and attention': (s, seat) => {
    for (const id of others(s, seat)) {
      const own = s.seats[id]
      if (!own) continue
      own.scores = {}
      own.charges = []
      own.attention = 0
      own.misspent = 1
      own.stained = 1
      if (!agreed(s, 'books', seat, id)) own.balances = []
    }
  },
  'what others told each other': (s, seat) => {
    s.claims = s.claims.filter((c) => c.by === seat || c.to.includes(seat))
  },
  'what others asked each other': (s, seat) => {
    s.requests = s.requests.filter((r) => r.by === seat || r.to === seat)
  },
  'others’ deals and private promises': (s, seat) => {
    s.deals = s.deals.filter((d) => d.parties.includes(seat))
    s.pledges = s.pledges.filter((p) => p.public || p.by === seat || p.to.includes(seat))
  },
  'others’ cards for a deal': (s, seat) => {
    for (const deal of s.deals) for (const id of others(s, seat)) if (deal.fills[id]) deal.fills[id] = []
  },
  'others’ meetings and soundings': (s, seat) => {
    s.meetings = s.meetings.filter((m) => m.by === seat || m.with === seat)
    for (const id of others(s, seat)) s.soundings[id] = {}
  },
  'how soon personal data would get out': (s) => {
    drawn(s.world).exposure = Object.fromEntries(Object.keys(s.world.exposure).map((id) => [id, 500]))
  },
  'drafts of others, and what came of them': (s, seat) => {
    s.agreements = s.agreements.filter((a) => a.began !== null || a.parties.includes(seat))
  },
  'terms, money and votes of others’ agreements': (s, seat) => {
    for (const agreement of s.agreements) {
      if (agreement.parties.includes(seat)) continue
      if (agreement.fund) agreement.fund.gain = 1
      agreement.votes = []
      agreement.paidIn = {}
    }
  },
  'gains that will be shared': (s) => {
    const due = {
      agreement: 1,
      programme: s.scenario.data.programmes[0]?.id ?? '',
      seat: 'health',
      amount: 7,
    }
    s.gains = [...s.gains, { ...due, due: s.round + 1 }]
  },
  'others’ warnings and those whom others would bring together': (s, seat) => {
    s.warnings = s.warnings.filter((w) => w.by === seat || w.to === seat)
    s.brokerings = s.brokerings.filter((b) => b.by === seat || (b.until > 0 && b.between.includes(seat)))
  },
  'who believes whom': (s) => {
    for (const pledge of s.pledges) pledge.believed = []
  },
  'the place behind the figures': (s) => {
    s.place = { stocks: {}, values: {}, past: {} }
    s.adjustments = []
  },
}

/** Whether a seat gets an indicator current, by an agreement with its owner. */
const isCurrent = (state: SessionState, id: string, seat: SeatId): boolean => {
  const { owner } = state.scenario.indicator(id)
  return owner !== undefined && owner !== seat && agreed(state, 'current', owner, seat)
}

/** A copy of a state that can be changed. */
function copyOf(state: SessionState): SessionState {
  const { scenario, ...rest } = state
  return { scenario, ...structuredClone(rest) }
}

/** States on the way of random play, of both scenarios. */
function sampled(): SessionState[] {
  const chance = stream('non-interference', 'sample')
  const states: SessionState[] = []
  for (const [scenario, sessions] of [
    [harbour(), 4],
    [winterPressures(), 1],
  ] as const)
    for (let i = 0; i < sessions; i++)
      playAtRandom(scenario, `ni ${i}`, undefined, ({ state }) => {
        if (state.phase !== 'debrief' && chance.chance(120)) states.push(state)
      })
  return states
}

const plain = (state: SessionState): string => JSON.stringify({ ...state, scenario: state.scenario.hash })

describe('changing a secret', () => {
  const states = sampled()

  it.each(Object.entries(CHANGES))('%s does not change what a seat sees', (_, change) => {
    let changed = 0
    for (const state of states)
      for (const { id } of state.scenario.data.seats) {
        const other = copyOf(state)
        change(other, id)
        if (plain(other) === plain(state)) continue
        changed += 1
        expect(deviceOf(other, id, [])).toBe(deviceOf(state, id, []))
      }
    expect(changed).toBeGreaterThan(20)
  })

  it('such as another’s brief or private agenda, does not either', () => {
    const [plain, other] = [new Play(harbour(), 'same'), new Play(marked(harbour()), 'same')]
    const about = (view: View) => JSON.stringify([view.seats, view.trust, view.mine.brief.replace(/.*/, '')])
    expect(about(plain.view('health'))).toBe(about(other.view('health')))
  })
})

/** The device of a seat, but for who is ready, which all may see. */
const quietDevice = (state: SessionState, seat: SeatId): string => {
  const view = viewFor(state, seat)
  return JSON.stringify([
    { ...view, seats: view.seats.map((s) => ({ ...s, ready: null })) },
    legalActions(state, seat),
  ])
}

/** The seats that an action is about, apart from the one who acts. */
function involved(state: SessionState, action: NonNullable<ReturnType<typeof randomAction>>): SeatId[] {
  if ('to' in action) return [action.to].flat()
  if ('with' in action) return [action.with].flat()
  if ('between' in action) return action.between
  if ('agreement' in action) return state.agreements.find((a) => a.id === action.agreement)?.parties ?? []
  if ('grievance' in action) return state.grievances.filter((g) => g.id === action.grievance).map((g) => g.of)
  if ('deal' in action) return state.deals.find((d) => d.id === action.deal)?.parties ?? []
  return action.type === 'refuse'
    ? state.requests.filter((r) => r.id === action.request).map((r) => r.by)
    : []
}

/** Acts that all are told of: what is said or done in public, and the signature that brings an agreement into force. */
function isPublic(state: SessionState, action: NonNullable<ReturnType<typeof randomAction>>): boolean {
  if (action.type === 'pledge') return action.public
  if (action.type === 'sign') {
    const draft = state.agreements.find((a) => a.id === action.agreement)
    return draft !== undefined && draft.signed.length + 1 === draft.parties.length
  }
  return ['ready', 'engage', 'frame', 'leave'].includes(action.type)
}

describe('what others do among themselves', () => {
  it('does not reach a third seat’s device, neither as state nor as event', () => {
    const scenario = harbour()
    const chance = stream('bystander', 'sample')
    let compared = 0
    for (let i = 0; i < 12; i++)
      playAtRandom(scenario, `by ${i}`, undefined, ({ state }) => {
        if (state.phase !== 'board') return
        const actor = chance.pick(scenario.data.seats).id
        const parties = (deal: number): SeatId[] => state.deals.find((d) => d.id === deal)?.parties ?? []
        const action = randomAction(legalActions(state, actor), actor, chance, parties)
        if (!action || isPublic(state, action)) return
        const done = apply(state, actor, action)
        if (!done.ok) throw new Error(done.error.message)
        for (const id of others(state, actor)) {
          if (involved(state, action).includes(id)) continue
          expect(quietDevice(done.value.state, id)).toBe(quietDevice(state, id))
          expect(eventsFor(done.value.events, id)).toEqual([])
          compared += 1
        }
      })
    expect(compared).toBeGreaterThan(200)
  })
})
