import { describe, expect, test } from 'vitest'
import { balanceOf, createSession, mandateOf, sharedOutcome } from '../../src/engine/index.ts'
import { must } from '../../src/kernel/index.ts'
import { ROLES } from '../../src/schema/ids.ts'
import { expectAllKinds, expectForewarning, expectHand, expectUseful, words } from '../support/cards.ts'
import { winterPressures } from '../support/scenarios.ts'
import { siloEnd } from '../support/session.ts'

const scenario = winterPressures()
const { data } = scenario
const seats = data.seats.map((s) => s.id)
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)

const siloRun = (seed: string) => siloEnd(scenario, seed)

describe('how much there is', () => {
  test('cards, programmes, events and acts enough for several plays', () => {
    expect(data.cards.length).toBeGreaterThanOrEqual(26)
    expect(data.topics.length).toBeGreaterThanOrEqual(10)
    expect(data.programmes.length).toBeGreaterThanOrEqual(9)
    expect(data.deck.events.length).toBeGreaterThanOrEqual(16)
    expect(data.story.acts.length).toBeGreaterThanOrEqual(5)
    expect(data.story.acts.filter((a) => a.ending).length).toBeGreaterThanOrEqual(2)
    expect(data.history.grievances.length).toBeGreaterThanOrEqual(5)
  })

  test('the four kinds of seat, under ids of the same name', () => {
    expect(seats).toEqual([...ROLES])
    expect(data.seats.map((s) => s.role)).toEqual([...ROLES])
  })

  test('trust is told for each ordered pair, low and uneven', () => {
    expect(data.history.trust).toHaveLength(12)
    const all = data.history.trust.flatMap((t) => [t.ability, t.benevolence, t.integrity])
    expect(Math.max(...all)).toBeLessThan(600)
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(150)
  })

  test('the newcomer’s first quarter has at most five kinds of act', () => {
    expect(Object.values(data.rules.from).filter((round) => round === 1).length).toBeLessThanOrEqual(5)
    expect(data.rules.from.verify).toBe(2)
  })
})

describe('cards', () => {
  test.each(seats)('%s holds at least five, and is dealt one to three in the first quarter', (seat) => {
    expectHand(scenario, seat, 5, [1, 3])
  })

  test('some are dealt at a drawn time, some by the story', () => {
    expect(data.cards.some((c) => 'between' in c.deal)).toBe(true)
    expect(data.cards.some((c) => 'story' in c.deal)).toBe(true)
  })

  test('all sensitivities and all kinds of truth occur', () => {
    expectAllKinds(scenario)
  })

  test.each(data.cards.map((c) => [c.id, c] as const))('%s is useful, short and worth shading', (_, card) => {
    expectUseful(card)
  })

  test('every programme’s strength is told by a card of one of its partners or of an agency with no stake', () => {
    for (const { id } of data.programmes) {
      const told = data.cards.filter((c) => c.truth.of === 'programme' && c.truth.id === id)
      expect(told, id).toHaveLength(1)
    }
  })

  test('every card of a programme can reach a partner who does not hold it', () => {
    for (const card of data.cards) {
      if (card.truth.of !== 'programme') continue
      const { partners } = scenario.programme(card.truth.id)
      expect(
        partners.some((p) => p.seat !== card.holder && card.useful_to.includes(p.seat)),
        card.id,
      ).toBe(true)
    }
  })

  test('a card of an event comes before the event can fall', () => {
    expectForewarning(scenario)
  })
})

describe('programmes', () => {
  test.each(data.programmes.map((p) => [p.id, p] as const))(
    '%s asks sums that matter and says who gains',
    (_, p) => {
      for (const { cost } of p.partners) {
        expect(cost).toBeGreaterThanOrEqual(30)
        expect(cost).toBeLessThanOrEqual(500)
      }
      expect(p.gains.length).toBeGreaterThanOrEqual(2)
      expect(words(p.text)).toBeLessThanOrEqual(35)
      for (const gain of p.gains) expect(words(gain.text)).toBeLessThanOrEqual(16)
    },
  )

  test('most are paid for by somebody who gains less than they pay, and gained from by somebody who pays less', () => {
    const worth = (id: string, seat: string): number =>
      sum(scenario.programme(id).gains.flatMap((g) => (g.to === seat ? [g.worth] : [])))
    const wrong = data.programmes.filter(
      (p) =>
        p.partners.some((x) => worth(p.id, x.seat) < x.cost) &&
        p.partners.some((x) => worth(p.id, x.seat) > x.cost),
    )
    expect(wrong.length * 2).toBeGreaterThan(data.programmes.length)
  })

  test('some need or use what another agency knows; some open later', () => {
    const foreign = (card: string, partners: readonly { seat: string }[]): boolean =>
      partners.some((p) => p.seat !== scenario.card(card).holder)
    const needing = data.programmes.filter((p) => p.requires.some((c) => foreign(c, p.partners)))
    const informed = data.programmes.filter((p) => p.informed.some((i) => foreign(i.card, p.partners)))
    expect(needing.length).toBeGreaterThanOrEqual(2)
    expect(informed.length).toBeGreaterThanOrEqual(5)
    expect(data.programmes.some((p) => p.from > 1)).toBe(true)
    expect(data.programmes.some((p) => !p.open)).toBe(true)
  })

  test('some are duds', () => {
    expect(data.programmes.filter((p) => p.strength.min < 100).length).toBeGreaterThanOrEqual(2)
  })

  test('public health is asked to spend its grant on public health alone', () => {
    for (const p of data.programmes)
      if (p.partners.some((x) => x.seat === 'public-health')) expect(p.public_health, p.id).toBe(true)
  })
})

describe('events', () => {
  test.each(data.deck.events.map((e) => [e.id, e] as const))(
    '%s falls within play, with a headline and an effect',
    (_, e) => {
      expect(e.window[1]).toBeLessThanOrEqual(data.rounds)
      expect(e.effects.some((x) => x.do === 'bulletin')).toBe(true)
      expect(e.effects.some((x) => x.do !== 'bulletin')).toBe(true)
      expect(words(e.text)).toBeLessThanOrEqual(25)
      for (const x of e.effects) if (x.do === 'bulletin') expect(words(x.text)).toBeLessThanOrEqual(35)
    },
  )
})

describe('money', () => {
  const incomes = (seat: string): number[] =>
    Array.from({ length: data.rounds }, (_, i) => scenario.income(seat, i + 1))

  test('the sums are those of a place of 300,000 people, £k a year', () => {
    const year = (seat: string): number => sum(incomes(seat)) / (data.rounds / 4)
    expect(year('health') / 1000).toBeCloseTo(522, -1)
    expect(year('social-care') / 1000).toBeCloseTo(141, 0)
    expect(year('public-health') / 1000).toBeCloseTo(19, 0)
    expect(year('local-government')).toBeGreaterThanOrEqual(180_000)
    expect(year('local-government')).toBeLessThanOrEqual(200_000)
  })

  test.each(data.seats.map((s) => [s.id, s] as const))(
    '%s can pay its plan, and not much more',
    (id, seat) => {
      const plan = sum(seat.lines.map((l) => l.plan))
      for (const line of seat.lines) {
        expect(line.floor).toBeLessThan(line.plan)
        expect(line.plan).toBeLessThan(line.ceiling)
      }
      for (const income of incomes(id)) expect(income - seat.committed - plan).toBeGreaterThan(0)
      const asked = sum(
        data.programmes.flatMap((p) => p.partners.filter((x) => x.seat === id).map((x) => x.cost)),
      )
      const room = sum(incomes(id)) / data.rounds - seat.committed - plan + seat.reserves / data.rounds
      // Before what the quarter's pressures cost: less than all that is asked, or about that where pressures are heavy.
      expect(room).toBeLessThan(asked * 1.5)
    },
  )

  test('by plan alone, the year’s pressures leave each agency a quarter to a half of what joint work asks', () => {
    const runs = ['1', '2', '3', '4', '5', '6', '7', '8'].map(siloRun)
    for (const seat of data.seats) {
      const asked = sum(
        data.programmes.flatMap((p) => p.partners.filter((x) => x.seat === seat.id).map((x) => x.cost)),
      )
      const left = sum(runs.map((state) => balanceOf(state, seat.id))) / runs.length / data.rounds
      expect(left, seat.id).toBeGreaterThan(0)
      expect(left, seat.id).toBeLessThan(asked / 2)
    }
  })

  test('public health is ring-fenced, and all its lines are public health', () => {
    const seat = scenario.seat('public-health')
    expect(seat.ringfenced).toBe(true)
    expect(seat.lines.every((l) => l.public_health)).toBe(true)
  })
})

describe('mandates and outcomes', () => {
  test.each(data.seats.map((s) => [s.id, s] as const))(
    '%s has four items, one of each kind, of weight 100',
    (_, seat) => {
      expect(seat.mandate.map((m) => m.kind).sort()).toEqual(['balance', 'duty', 'headline', 'private'])
      expect(sum(seat.mandate.map((m) => m.weight))).toBe(100)
    },
  )

  test('outcomes weigh 100 together', () => {
    expect(data.outcomes.length).toBeGreaterThanOrEqual(4)
    expect(sum(data.outcomes.map((o) => o.weight))).toBe(100)
  })

  test('silo play leaves the place at about a third of what it could be, worse than it began', () => {
    const runs = ['1', '2', '3', '4', '5', '6', '7', '8'].map(siloRun)
    for (const state of runs) {
      expect(sharedOutcome(state)).toBeGreaterThan(230)
      expect(sharedOutcome(state)).toBeLessThan(sharedOutcome(state, 'start'))
    }
    for (const seat of seats) {
      const mean = sum(runs.map((state) => mandateOf(state, seat))) / runs.length
      expect(mean, seat).toBeGreaterThan(350)
      expect(mean, seat).toBeLessThan(600)
    }
  })

  test('the gap starts where the file says', () => {
    const { state } = createSession(scenario, '1', {})
    expect(state.gap.start).toBe(data.gap.start)
  })
})

describe('the story', () => {
  test('every act can be reached, and every act but the endings leads on', () => {
    const reached = new Set([data.story.start])
    for (const id of reached) for (const next of scenario.act(id).next) reached.add(next.to)
    expect(reached).toEqual(new Set(data.story.acts.map((a) => a.id)))
    for (const act of data.story.acts) expect(act.next.length > 0, act.id).toBe(!act.ending)
  })

  test('every act has a headline and a short text', () => {
    for (const act of data.story.acts) {
      expect(
        act.enter.some((e) => e.do === 'bulletin'),
        act.id,
      ).toBe(true)
      expect(words(act.text), act.id).toBeLessThanOrEqual(45)
    }
  })

  test('a session ends in an ending', () => {
    for (const seed of ['1', '2', '3']) expect(must(scenario.act(siloRun(seed).act), seed).ending).toBe(true)
  })
})

describe('texts', () => {
  test('what a player reads first is short', () => {
    for (const seat of data.seats) {
      expect(words(seat.about), seat.id).toBeLessThanOrEqual(45)
      expect(words(seat.brief), seat.id).toBeLessThanOrEqual(75)
      for (const line of seat.lines) expect(words(line.about), line.id).toBeLessThanOrEqual(25)
      for (const item of seat.mandate) expect(words(item.text), item.id).toBeLessThanOrEqual(30)
    }
    expect(words(data.summary)).toBeLessThanOrEqual(40)
    for (const grievance of data.history.grievances)
      expect(words(grievance.text), grievance.id).toBeLessThanOrEqual(40)
  })

  test('every figure of the model names its source or says that it is an assumption', () => {
    for (const item of [...data.model.parameters, ...data.model.stocks])
      expect(item.source, item.name).toBeTruthy()
  })
})
