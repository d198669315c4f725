import { describe, expect, test } from 'vitest'
import { balanceOf, createSession, mandateOf, sharedOutcome } from '../../src/engine/index.ts'
import { must } from '../../src/kernel/index.ts'
import { partnersIn, playSession } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { ROLES } from '../../src/schema/ids.ts'
import {
  expectAllKinds,
  expectForewarning,
  expectHand,
  expectStrengthsTold,
  expectUseful,
  words,
} from '../support/cards.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { siloEnd } from '../support/session.ts'

const scenario = scenarioAt('scenarios/childhood-obesity/scenario.yaml')
const { data } = scenario
const seats = data.seats.map((s) => s.id)
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)
const mean = (figures: readonly number[]): number => sum(figures) / figures.length
const SEEDS = ['1', '2', '3', '4', '5', '6']

const siloRun = (seed: string) => siloEnd(scenario, seed)
const silo = SEEDS.map(siloRun)
const together = ['1', '2', '3'].map(
  (seed) =>
    playSession(scenario, seed, partnersIn(scenario, ['steady', 'steady', 'steady', 'steady']), decide).state,
)

describe('how it is made', () => {
  test('four seats, one for each role, and six neighbourhoods of 200,000 people', () => {
    expect(data.seats.map((s) => s.role)).toEqual([...ROLES])
    expect(sum(data.place.neighbourhoods.map((n) => n.people))).toBe(200_000)
  })

  test('the newcomer’s first quarter has five kinds of act', () => {
    expect(Object.values(data.rules.from).filter((round) => round === 1)).toHaveLength(5)
  })

  test('trust is told for each ordered pair, low and uneven', () => {
    expect(data.history.trust).toHaveLength(12)
    const all = data.history.trust.flatMap((t) => [t.ability, t.benevolence, t.integrity])
    expect(Math.max(...all)).toBeLessThan(560)
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(150)
    expect(data.history.grievances.length).toBeGreaterThanOrEqual(5)
  })

  test.each(data.seats.map((s) => [s.id, s] as const))(
    '%s is torn in four ways and holds cards',
    (id, seat) => {
      expect(seat.mandate.map((m) => m.kind).sort()).toEqual(['balance', 'duty', 'headline', 'private'])
      expect(sum(seat.mandate.map((m) => m.weight))).toBe(100)
      expectHand(scenario, id, 6, [2, 3])
    },
  )

  test('outcomes weigh 100, and what is reckoned is called so', () => {
    expect(sum(data.outcomes.map((o) => o.weight))).toBe(100)
    expect(data.outcomes.find((o) => o.id === 'course')?.title).toContain('reckoned')
    expect(data.model.indicators.find((i) => i.id === 'course')?.about).toContain('Not measured')
  })

  test('the gap starts where the file says', () => {
    expect(createSession(scenario, '1', {}).state.gap.start).toBe(data.gap.start)
  })
})

describe('cards', () => {
  test('of all sensitivities and all kinds of truth', () => {
    expectAllKinds(scenario)
  })

  test.each(data.cards.map((c) => [c.id, c] as const))('%s is useful, short and worth shading', (_, card) => {
    expectUseful(card)
  })

  test('each personal card makes a programme better that its holder does not run alone', () => {
    const personal = data.cards.filter((c) => c.sensitivity === 'personal')
    expect(personal.length).toBeGreaterThanOrEqual(3)
    for (const card of personal)
      expect(
        data.programmes.some((p) => p.informed.some((i) => i.card === card.id && i.bonus >= 200)),
        card.id,
      ).toBe(true)
  })

  test('every programme’s strength is told by one card, which names it and can reach a partner', () => {
    expectStrengthsTold(scenario)
  })

  test('a card of an event comes before the event can fall', () => {
    expectForewarning(scenario)
  })
})

describe('programmes', () => {
  test('three need three seats, one is open only to two signatures and not for long', () => {
    expect(data.programmes.filter((p) => p.partners.length === 3).length).toBeGreaterThanOrEqual(3)
    const levy = scenario.programme('levy-return')
    expect(levy.partners).toHaveLength(2)
    expect(levy.open).toBe(false)
    expect(levy.until).toBeLessThan(data.rounds)
  })

  test('most are paid for by somebody who gains less than they pay, and gained from by somebody who pays less', () => {
    const worth = (id: string, seat: string): number =>
      sum(scenario.programme(id).gains.flatMap((g) => (g.to === seat ? [g.worth] : [])))
    const wrong = data.programmes.filter(
      (p) =>
        p.partners.some((x) => worth(p.id, x.seat) < x.cost) &&
        seats.some(
          (seat) => worth(p.id, seat) > sum(p.partners.flatMap((x) => (x.seat === seat ? [x.cost] : []))),
        ),
    )
    expect(wrong.length * 2).toBeGreaterThan(data.programmes.length)
  })

  test('what asks people to choose is cheap, quick and shiny; what changes streets is not', () => {
    const lag = (id: string): number => scenario.programme(id).lag
    for (const id of ['weighwise-for-all', 'nudge', 'biscuit-mile']) {
      expect(lag(id)).toBe(0)
      expect(scenario.programme(id).strength.max).toBeLessThan(1000)
    }
    for (const id of ['four-hundred-metres', 'feet-first', 'thousand-days'])
      expect(lag(id)).toBeGreaterThan(0)
  })

  test('public health is asked to spend its grant on public health alone', () => {
    for (const p of data.programmes)
      if (p.partners.some((x) => x.seat === 'public-health')) expect(p.public_health, p.id).toBe(true)
  })
})

describe('money', () => {
  test('the sums are those of a place of 200,000 people, £k a quarter', () => {
    const income = (seat: string): number => scenario.income(seat, 1)
    // £1,732 a head for the NHS; £3.6bn of public health grant for 57 million people.
    expect(Math.abs(income('health') - (1732 * 200) / 4)).toBeLessThan(500)
    expect(Math.abs(income('public-health') - ((3600 / 57) * 200) / 4)).toBeLessThan(50)
  })

  test('by plan each agency has something left for joint work, and far less than is asked', () => {
    for (const seat of data.seats) {
      const asked = sum(
        data.programmes.flatMap((p) => p.partners.filter((x) => x.seat === seat.id).map((x) => x.cost)),
      )
      const left = mean(silo.map((state) => balanceOf(state, seat.id))) / data.rounds
      expect(left, seat.id).toBeGreaterThan(0)
      expect(left, seat.id).toBeLessThan(asked * 0.75)
    }
  })
})

describe('how it plays', () => {
  test('each for itself, the place gets worse; together, much better', () => {
    for (const state of silo) expect(sharedOutcome(state)).toBeLessThan(sharedOutcome(state, 'start') - 100)
    const best = mean(together.map((state) => sharedOutcome(state)))
    expect(best).toBeGreaterThan(mean(silo.map((state) => sharedOutcome(state))) + 250)
  })

  test('the gap widens alone and narrows together', () => {
    for (const state of silo) expect(must(state.gap.end, 'the gap')).toBeGreaterThan(state.gap.start)
    expect(mean(together.map((state) => must(state.gap.end, 'the gap')))).toBeLessThan(data.gap.start)
  })

  test('no agency’s plan is hopeless or a triumph by its own mandate', () => {
    for (const seat of seats) {
      const score = mean(silo.map((state) => mandateOf(state, seat)))
      expect(score, seat).toBeGreaterThan(300)
      expect(score, seat).toBeLessThan(680)
    }
  })

  test('every session ends in an ending', () => {
    for (const state of [...silo, ...together]) expect(state.act && scenario.act(state.act).ending).toBe(true)
  })
})

describe('texts', () => {
  test('what a player reads is short', () => {
    expect(words(data.summary)).toBeLessThanOrEqual(40)
    for (const seat of data.seats) {
      expect(words(seat.about), seat.id).toBeLessThanOrEqual(45)
      expect(words(seat.brief), seat.id).toBeLessThanOrEqual(75)
      for (const line of seat.lines) expect(words(line.about), line.id).toBeLessThanOrEqual(25)
      for (const item of seat.mandate) expect(words(item.text), item.id).toBeLessThanOrEqual(30)
    }
    for (const act of data.story.acts) expect(words(act.text), act.id).toBeLessThanOrEqual(45)
    for (const p of data.programmes) {
      expect(words(p.text), p.id).toBeLessThanOrEqual(35)
      for (const gain of p.gains) expect(words(gain.text), p.id).toBeLessThanOrEqual(18)
    }
    for (const event of data.deck.events) {
      expect(words(event.text), event.id).toBeLessThanOrEqual(25)
      for (const x of event.effects)
        if (x.do === 'bulletin') expect(words(x.text), event.id).toBeLessThanOrEqual(35)
    }
    for (const grievance of data.history.grievances)
      expect(words(grievance.text), grievance.id).toBeLessThanOrEqual(40)
  })

  test('every event and every act has a headline', () => {
    for (const event of data.deck.events) expect(event.effects.some((e) => e.do === 'bulletin')).toBe(true)
    for (const act of data.story.acts) expect(act.enter.some((e) => e.do === 'bulletin')).toBe(true)
  })
})
