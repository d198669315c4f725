import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  applyInPlace,
  balanceOf,
  createSession,
  mandateOf,
  type SessionState,
  sharedOutcome,
} from '../../src/engine/index.ts'
import { partnersIn, playSession } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { ROLES } from '../../src/schema/ids.ts'
import type { Action, Roster, SeatId } from '../../src/schema/index.ts'
import { expectAllKinds, expectForewarning, expectHand, expectUseful, words } from '../support/cards.ts'
import { scenarioAt } from '../support/scenarios.ts'

const folder = 'scenarios/children-data'
const scenario = scenarioAt(`${folder}/scenario.yaml`)
const { data } = scenario
const seats = data.seats.map((s) => s.id)
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)
const mean = (figures: readonly number[]): number => sum(figures) / figures.length
const SEEDS = ['1', '2', '3', '4']
const persons: Roster = Object.fromEntries(seats.map((id) => [id, { holder: 'person' }]))

const run = (state: SessionState, seat: SeatId | 'clock', action: Action): boolean =>
  applyInPlace(state, seat, action).ok

/** What a table of four people does at a board, besides funding. */
type AtBoard = (state: SessionState) => void

/** Gives the cards that programmes can use to those partners who need them, in one way. */
const telling =
  (way: 'agreement' | 'anonymised' | 'no-basis'): AtBoard =>
  (state) => {
    for (const { partners, requires, informed } of data.programmes)
      for (const id of [...requires, ...informed.map((i) => i.card)]) {
        const { holder, sensitivity } = scenario.card(id)
        for (const { seat } of partners.filter((p) => p.seat !== holder))
          run(state, holder, {
            type: 'share',
            card: id,
            to: [seat],
            ...(sensitivity === 'personal' ? { way } : {}),
          })
      }
  }

const signing =
  (kind: string, from: SeatId, others: SeatId[]): AtBoard =>
  (state) => {
    if (!run(state, from, { type: 'draft', kind, with: others })) return
    const agreement = Math.max(...state.agreements.map((a) => a.id))
    for (const seat of others) run(state, seat, { type: 'sign', agreement })
  }

/** A session in which every agency keeps to its plan, does `atBoard`, and pays for `programmes` while it can. */
function table(seed: string, programmes: readonly string[] = [], atBoard: AtBoard = () => {}): SessionState {
  const { state } = createSession(scenario, seed, persons)
  while (state.phase !== 'debrief') {
    if (state.phase === 'board') atBoard(state)
    if (state.phase === 'budget') for (const id of seats) fund(state, id, programmes)
    run(state, 'clock', { type: 'deadline' })
  }
  return state
}

function fund(state: SessionState, id: SeatId, wanted: readonly string[]): void {
  const { lines } = scenario.seat(id)
  let left = balanceOf(state, id) - sum(lines.map((l) => l.plan))
  const programmes: { id: string; amount: number }[] = []
  for (const programme of wanted) {
    const amount = scenario.programme(programme).partners.find((p) => p.seat === id)?.cost ?? 0
    if (amount === 0 || amount > left || scenario.programme(programme).from > state.round) continue
    programmes.push({ id: programme, amount })
    left -= amount
  }
  const plan = lines.map((line) => ({ id: line.id, amount: line.plan }))
  run(state, id, { type: 'budget', lines: plan, programmes })
}

const silo = SEEDS.map((seed) => table(seed))
const shared = (states: readonly SessionState[]): number => mean(states.map((s) => sharedOutcome(s)))

describe('how it is made', () => {
  test('four seats under their roles’ ids, and six neighbourhoods of 300,000 people', () => {
    expect(seats).toEqual([...ROLES])
    expect(sum(data.place.neighbourhoods.map((n) => n.people))).toBe(300_000)
  })

  test('the newcomer’s first quarter has five kinds of act; agreements come in the second', () => {
    expect(Object.values(data.rules.from).filter((round) => round === 1)).toHaveLength(5)
    expect(data.rules.from.agreement).toBe(2)
    expect(data.rules.from.engage).toBeGreaterThan(2)
  })

  test('trust is told for each ordered pair, low and uneven; some pairs are below what the protocol asks', () => {
    expect(data.history.trust).toHaveLength(12)
    const least = data.agreements.find((a) => a.id === 'protocol')?.needs?.least ?? 0
    const below = data.history.trust.filter((t) => t.integrity < least)
    expect(below.length).toBeGreaterThanOrEqual(2)
    expect(below.every((t) => t.from === 'local-government' || t.to === 'local-government')).toBe(true)
  })

  test('every seat holds a grievance, and has one held against it', () => {
    expect(new Set(data.history.grievances.map((g) => g.of)).size).toBe(4)
    expect(new Set(data.history.grievances.map((g) => g.against)).size).toBe(4)
  })

  test.each(seats)('%s holds six cards or more, one to three of them from the first quarter', (seat) => {
    expectHand(scenario, seat, 6, [1, 3])
  })

  test('a card of each sensitivity and kind of truth; each drawer has names in it', () => {
    expectAllKinds(scenario)
    const personal = data.cards.filter((c) => c.sensitivity === 'personal')
    expect(new Set(personal.map((c) => c.holder)).size).toBe(4)
  })

  test('a card with names is of use to those whose programme it informs, and to nobody else', () => {
    for (const card of data.cards.filter((c) => c.sensitivity === 'personal')) {
      const using = data.programmes.filter((p) => p.informed.some((i) => i.card === card.id))
      const partners = using.flatMap((p) => p.partners.map((x) => x.seat)).filter((s) => s !== card.holder)
      expect(new Set(card.useful_to), card.id).toEqual(new Set(partners))
      expect(card.useful_to.length, card.id).toBeLessThan(3)
    }
  })

  test.each(data.cards.map((c) => [c.id, c] as const))('%s is short and worth shading', (_, card) => {
    expectUseful(card)
  })

  test('each programme’s strength is told by one card that can reach a partner', () => {
    for (const { id, partners } of data.programmes) {
      const told = data.cards.filter((c) => c.truth.of === 'programme' && c.truth.id === id)
      expect(told, id).toHaveLength(1)
      expect(partners.some((p) => told[0]?.useful_to.includes(p.seat))).toBe(true)
    }
  })

  test('a card of an event comes before the event can fall', () => {
    expectForewarning(scenario)
  })

  test('most programmes need three seats or four, and most pay somebody who pays less for them', () => {
    expect(data.programmes.filter((p) => p.partners.length >= 3).length).toBeGreaterThanOrEqual(8)
    const wrong = data.programmes.filter((p) => {
      const worth = (seat: string): number => sum(p.gains.flatMap((g) => (g.to === seat ? [g.worth] : [])))
      return p.partners.some((x) => worth(x.seat) < x.cost) && p.partners.some((x) => worth(x.seat) > x.cost)
    })
    expect(wrong.length * 2).toBeGreaterThan(data.programmes.length)
    for (const p of data.programmes)
      if (p.partners.some((x) => x.seat === 'public-health')) expect(p.public_health, p.id).toBe(true)
  })

  test('mandates are of four kinds and weigh 100; outcomes weigh 100; the gap starts where the file says', () => {
    for (const seat of data.seats) {
      expect(seat.mandate.map((m) => m.kind).sort()).toEqual(['balance', 'duty', 'headline', 'private'])
      expect(sum(seat.mandate.map((m) => m.weight))).toBe(100)
    }
    expect(sum(data.outcomes.map((o) => o.weight))).toBe(100)
    expect(createSession(scenario, '1', {}).state.gap.start).toBe(data.gap.start)
  })

  test('every figure names its source or says that it is an assumption', () => {
    for (const item of [...data.model.parameters, ...data.model.stocks])
      expect(item.source, item.name).toBeTruthy()
  })

  test('what a player reads is short', () => {
    expect(words(data.summary)).toBeLessThanOrEqual(45)
    for (const seat of data.seats) {
      expect(words(seat.about), seat.id).toBeLessThanOrEqual(45)
      expect(words(seat.brief), seat.id).toBeLessThanOrEqual(75)
      for (const line of seat.lines) expect(words(line.about), line.id).toBeLessThanOrEqual(25)
      for (const item of seat.mandate) expect(words(item.text), item.id).toBeLessThanOrEqual(30)
    }
    for (const event of data.deck.events) expect(words(event.text), event.id).toBeLessThanOrEqual(25)
    for (const act of data.story.acts) expect(words(act.text), act.id).toBeLessThanOrEqual(45)
    for (const grievance of data.history.grievances)
      expect(words(grievance.text), grievance.id).toBeLessThanOrEqual(40)
  })

  test('a page for the table and one for each seat', () => {
    for (const page of ['participants', 'hospital-trust', 'childrens-trust', 'public-health', 'council']) {
      const path = resolve(import.meta.dirname, '../..', folder, 'handouts', `${page}.md`)
      expect(existsSync(path), page).toBe(true)
      expect(words(readFileSync(path, 'utf8')), page).toBeLessThanOrEqual(520)
    }
  })
})

describe('each for itself', () => {
  test('leaves children worse off than at the start, with a review and no happy end', () => {
    for (const state of silo) {
      expect(sharedOutcome(state)).toBeLessThan(sharedOutcome(state, 'start'))
      expect(state.acts.some((a) => a.act === 'the-review')).toBe(true)
      expect(state.acts.at(-1)?.act).not.toBe('round-the-child')
    }
  })

  test('meets each mandate by a third to a little over a half', () => {
    for (const seat of seats) {
      const met = mean(silo.map((state) => mandateOf(state, seat)))
      expect(met, seat).toBeGreaterThan(280)
      expect(met, seat).toBeLessThan(600)
    }
  })
})

describe('the four ways with names', () => {
  const work = ['front-desk', 'first-knock', 'keys-in-time', 'thirty-doors', 'one-kettle']
  const hoard = SEEDS.map((seed) => table(seed, work))
  const nameless = SEEDS.map((seed) => table(seed, work, telling('anonymised')))
  const loose = SEEDS.map((seed) => table(seed, work, telling('no-basis')))

  test('working together without a word of what is in the drawers is better than each alone', () => {
    expect(shared(hoard)).toBeGreaterThan(shared(silo) + 100)
  })

  test('without names is better than nothing', () => {
    expect(shared(nameless)).toBeGreaterThan(shared(hoard))
  })

  test('to pass lists on without a basis gets out, and costs confidence', () => {
    expect(mean(loose.map((s) => s.confidence))).toBeLessThan(mean(hoard.map((s) => s.confidence)) - 60)
    expect(loose.some((s) => s.acts.some((a) => a.act === 'too-many-eyes'))).toBe(true)
  })

  test('three of you can sign the protocol in the second quarter; with the Council it takes a kept word first', () => {
    const signers = (others: SeatId[]): number => {
      const state = table('1', [], signing('protocol', 'social-care', others))
      return state.agreements.filter((a) => a.kind === 'protocol' && a.status === 'in-force').length
    }
    expect(signers(['health', 'public-health'])).toBe(1)
    expect(signers(['health', 'public-health', 'local-government'])).toBe(0)
  })

  test('by agreement Thirty Doors yields more than by any other way', () => {
    const three: AtBoard = signing('protocol', 'social-care', ['health', 'public-health'])
    const agreed = SEEDS.map((seed) =>
      table(seed, ['thirty-doors'], (state) => {
        three(state)
        telling('agreement')(state)
      }),
    )
    for (const way of ['anonymised', 'no-basis'] as const) {
      const other = SEEDS.map((seed) => table(seed, ['thirty-doors'], telling(way)))
      expect(shared(agreed), way).toBeGreaterThan(shared(other))
    }
  })

  test('the Single View is easy to sign, and families notice', () => {
    const all = SEEDS.map((seed) =>
      table(seed, [], signing('single-view', 'social-care', ['health', 'public-health', 'local-government'])),
    )
    for (const state of all) expect(state.acts.some((a) => a.act === 'too-many-eyes')).toBe(true)
    expect(shared(all)).toBeLessThan(shared(silo))
  })

  test('Lookout costs more than it finds', () => {
    expect(shared(SEEDS.map((seed) => table(seed, ['lookout'])))).toBeLessThan(shared(silo))
  })
})

describe('the story', () => {
  test('tables that do together what their purses bear are sent a commissioner less often than each alone', () => {
    const borne = ['front-desk', 'first-knock', 'thirty-doors', 'one-kettle']
    const sent = (states: readonly SessionState[]): number =>
      states.filter((state) => state.act === 'improvement-notice').length
    const together = SEEDS.map((seed) => table(seed, borne, telling('anonymised')))
    expect(sent(together)).toBeLessThan(sent(silo))
  })

  test('one that pays the Council nothing for its part leaves it much poorer than alone', () => {
    const more = ['front-desk', 'first-knock', 'keys-in-time', 'thirty-doors', 'one-kettle']
    const council = SEEDS.map((seed) => balanceOf(table(seed, more), 'local-government'))
    const alone = silo.map((state) => balanceOf(state, 'local-government'))
    expect(mean(council)).toBeLessThan(mean(alone) - 800)
  })

  test('with partners in every seat a session ends in an ending', () => {
    for (const persona of ['steady', 'fortress']) {
      const { state } = playSession(scenario, '5', partnersIn(scenario, [persona]), decide)
      expect(scenario.act(state.act)?.ending, persona).toBe(true)
    }
  })
})
