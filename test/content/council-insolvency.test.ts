import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { balanceOf, mandateOf, sharedOutcome } from '../../src/engine/index.ts'
import { partnersIn, playSession } from '../../src/lab/index.ts'
import { decide } from '../../src/partners/index.ts'
import { ROLES } from '../../src/schema/ids.ts'
import { expectAllKinds, expectForewarning, expectStrengthsTold, words } from '../support/cards.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { Play, siloEnd } from '../support/session.ts'

const scenario = scenarioAt('scenarios/council-insolvency/scenario.yaml')
const { data } = scenario
const seats = data.seats.map((s) => s.id)
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0)
const mean = (figures: readonly number[]): number => sum(figures) / figures.length
const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8']

const siloRun = (seed: string) => siloEnd(scenario, seed)
const silo = SEEDS.map(siloRun)

describe('how it is made', () => {
  test('four seats, one for each role, and six neighbourhoods of 300,000 people', () => {
    expect(data.seats.map((s) => s.role).sort()).toEqual([...ROLES].sort())
    expect(sum(data.place.neighbourhoods.map((n) => n.people))).toBe(300_000)
  })

  test('the newcomer’s first quarter has five kinds of act', () => {
    expect(Object.values(data.rules.from).filter((round) => round === 1)).toHaveLength(5)
  })

  test('trust is told for each ordered pair, lowest towards the council', () => {
    expect(data.history.trust).toHaveLength(12)
    const towards = (seat: string): number =>
      mean(
        data.history.trust
          .filter((t) => t.to === seat)
          .flatMap((t) => [t.ability, t.benevolence, t.integrity]),
      )
    for (const seat of seats)
      if (seat !== 'local-government') expect(towards('local-government')).toBeLessThan(towards(seat))
  })

  test('every seat has a mandate of four kinds that adds up, and cards from the first quarter on', () => {
    for (const seat of data.seats) {
      expect(seat.mandate.map((m) => m.kind).sort()).toEqual(['balance', 'duty', 'headline', 'private'])
      expect(sum(seat.mandate.map((m) => m.weight))).toBe(100)
      expect(data.cards.filter((c) => c.holder === seat.id).length).toBeGreaterThanOrEqual(5)
      expect(data.cards.some((c) => c.holder === seat.id && 'round' in c.deal && c.deal.round === 1)).toBe(
        true,
      )
    }
    expect(sum(data.outcomes.map((o) => o.weight))).toBe(100)
  })

  test('cards of all sensitivities and all kinds of truth', () => {
    expectAllKinds(scenario)
  })

  test('every programme’s strength is told by one card, which names it and can reach a partner', () => {
    expectStrengthsTold(scenario)
  })

  test('most programmes put the cost in one pocket and the gain in another; four need three seats or more', () => {
    const worth = (p: (typeof data.programmes)[number], seat: string): number =>
      sum(p.gains.flatMap((g) => (g.to === seat ? [g.worth] : [])))
    const wrong = data.programmes.filter(
      (p) =>
        p.partners.some((x) => worth(p, x.seat) < x.cost) &&
        p.partners.some((x) => worth(p, x.seat) > x.cost),
    )
    expect(wrong.length * 2).toBeGreaterThan(data.programmes.length)
    expect(data.programmes.filter((p) => p.partners.length >= 3).length).toBeGreaterThanOrEqual(4)
  })

  test('the grant is tempted once, by a programme that it may not pay for', () => {
    const asked = data.programmes.filter((p) => p.partners.some((x) => x.seat === 'public-health'))
    expect(asked.filter((p) => !p.public_health).map((p) => p.id)).toEqual(['doors-held-open'])
  })

  test('texts are short', () => {
    for (const seat of data.seats) {
      expect(words(seat.about), seat.id).toBeLessThanOrEqual(45)
      expect(words(seat.brief), seat.id).toBeLessThanOrEqual(75)
      for (const line of seat.lines) expect(words(line.about), line.id).toBeLessThanOrEqual(25)
      for (const item of seat.mandate) expect(words(item.text), item.id).toBeLessThanOrEqual(30)
    }
    for (const card of data.cards) {
      expect(words(card.text), card.id).toBeLessThanOrEqual(40)
      expect(words(card.matters), card.id).toBeLessThanOrEqual(40)
      expect(card.shade, card.id).toBeGreaterThan(card.noise)
    }
    for (const event of data.deck.events) {
      expect(words(event.text), event.id).toBeLessThanOrEqual(25)
      for (const e of event.effects)
        if (e.do === 'bulletin') expect(words(e.text), event.id).toBeLessThanOrEqual(35)
    }
    for (const act of data.story.acts) expect(words(act.text), act.id).toBeLessThanOrEqual(45)
    for (const { id, text } of data.history.grievances) expect(words(text), id).toBeLessThanOrEqual(40)
    expect(words(data.summary)).toBeLessThanOrEqual(40)
  })

  test('a card of an event comes before the event can fall', () => {
    expectForewarning(scenario)
  })
})

describe('money', () => {
  test('is that of a place of 300,000 people, £k a year', () => {
    const year = (seat: string): number => scenario.income(seat, 1) * 4
    expect(year('health')).toBe(520_000)
    expect(year('social-care')).toBe(141_000)
    expect(year('public-health')).toBe(19_000)
    expect(year('local-government')).toBeGreaterThanOrEqual(180_000)
    expect(year('local-government')).toBeLessThanOrEqual(200_000)
  })

  test('programmes ask more of every seat than a quarter’s plan leaves over', () => {
    for (const seat of data.seats) {
      const over = scenario.income(seat.id, 1) - seat.committed - sum(seat.lines.map((l) => l.plan))
      const asked = sum(
        data.programmes.flatMap((p) => p.partners.filter((x) => x.seat === seat.id).map((x) => x.cost)),
      )
      expect(over, seat.id).toBeGreaterThan(0)
      expect(asked, seat.id).toBeGreaterThan(over)
    }
  })

  test('the old bill is what the council’s card says it is, and falls due in round 4 alone', () => {
    for (const state of silo) {
      const bills = (state.seats['local-government']?.charges ?? []).filter((c) => c.charge === 'old-bills')
      expect(bills.map((c) => c.round)).toEqual([4])
      expect(bills.map((c) => c.amount)).toEqual([state.world.truths['true-gap']])
    }
  })

  test('the NHS Trust finds money in both last quarters of a year', () => {
    for (const state of silo)
      expect(
        (state.seats.health?.charges ?? []).filter((c) => c.charge === 'late-money').map((c) => c.round),
      ).toEqual([3, 7])
  })
})

describe('each for itself', () => {
  test('leaves the place worse than it was, and the council under a notice', () => {
    for (const state of silo) {
      expect(sharedOutcome(state)).toBeLessThan(sharedOutcome(state, 'start') - 100)
      expect(state.notices.some((n) => n.seat === 'local-government')).toBe(true)
      expect(state.act).toBe('shorn')
    }
  })

  test('leaves the NHS Trust with more in hand than it may keep, and no mandate well met', () => {
    const held = mean(silo.map((state) => balanceOf(state, 'health')))
    expect(held).toBeGreaterThan(1300)
    for (const seat of seats) expect(mean(silo.map((state) => mandateOf(state, seat)))).toBeLessThan(620)
  })

  test('the gap starts where the file says', () => {
    for (const state of silo) expect(state.gap.start).toBe(data.gap.start)
  })
})

describe('together', () => {
  const steady = ['1', '2', '3'].map(
    (seed) => playSession(scenario, seed, partnersIn(scenario, ['steady']), decide).state,
  )

  test('four steady partners leave the place better than it was, and twice as well as each for itself', () => {
    for (const [i, state] of steady.entries()) {
      const alone = silo[i]
      expect(sharedOutcome(state)).toBeGreaterThan(sharedOutcome(state, 'start'))
      if (alone) expect(sharedOutcome(state)).toBeGreaterThan(2 * sharedOutcome(alone))
    }
  })

  test('the old bill is told, and less of it falls due at once', () => {
    for (const state of steady) {
      expect(state.acts.map((a) => a.act)).toContain('cards-on-the-table')
      const bill = (state.seats['local-government']?.charges ?? []).find((c) => c.charge === 'old-bills')
      expect(bill?.amount ?? 0).toBeLessThan(state.world.truths['true-gap'] ?? 0)
    }
  })
})

describe('how bad news is told', () => {
  const council = 'local-government'
  const books = (play: Play): number =>
    sum(
      (play.state.seats[council]?.charges ?? []).flatMap((c) => (c.charge === 'old-bills' ? [c.amount] : [])),
    )
  const interest = (play: Play): number =>
    sum(
      (play.state.seats[council]?.charges ?? []).flatMap((c) => (c.charge === 'interest' ? [c.amount] : [])),
    )
  const tells = (play: Play): Play =>
    play.as(council).does({ type: 'share', card: 'true-gap', to: ['health', 'public-health'] })
  const opens = (play: Play): Play => {
    play.as(council).does({ type: 'draft', kind: 'open-book', with: ['health', 'public-health'] })
    const agreement = play.state.agreements.at(-1)?.id ?? 0
    for (const seat of ['health', 'public-health']) play.as(seat).does({ type: 'sign', agreement })
    return play
  }
  /** Plays to the end of round 4; in round 1 the council has aired Christmas Eve, in round 2 it does as given. */
  const afterwards = (inRoundTwo: (play: Play) => Play): Play => {
    const play = new Play(scenario, '1').until('board')
    play.as(council).does({ type: 'meet', with: 'health', air: 'christmas-eve' })
    inRoundTwo(play.until('board', {}, 2))
    return play.until('outturn', {}, 4)
  }

  test('under an open book, which one meeting makes possible, £700k of the bill is put off', () => {
    const play = afterwards((p) => tells(opens(p)))
    expect(play.state.acts.map((a) => a.act)).toContain('cards-on-the-table')
    expect(books(play)).toBe((play.state.world.truths['true-gap'] ?? 0) - 700)
    expect(interest(play)).toBeLessThanOrEqual(0)
  })

  test('loosely, it is in the newspaper, and costs interest; the bill stays whole', () => {
    const play = afterwards(tells)
    expect(play.state.acts.map((a) => a.act)).toContain('front-page')
    expect(books(play)).toBe(play.state.world.truths['true-gap'])
    expect(interest(play)).toBeGreaterThan(500)
  })

  test('not told, it costs nothing until it lands, and then lands on everybody', () => {
    const play = afterwards((p) => p)
    expect(play.state.acts.map((a) => a.act)).toContain('over-our-eyes')
    expect(interest(play)).toBe(0)
    const landed = silo.filter((s) => s.acts.some((a) => a.act === 'notice-from-nowhere'))
    expect(landed.length * 2).toBeGreaterThan(silo.length)
    for (const state of landed) expect(state.programmes['unpicking']?.open).toBe(false)
  })

  test('an open book alone, with nothing told in it, calms nobody', () => {
    expect(afterwards(opens).state.acts.map((a) => a.act)).not.toContain('cards-on-the-table')
  })
})

describe('the grant', () => {
  test('helps the council in the quarter when it holds doors open, and is taken back in March', () => {
    const cost = (seat: string): number =>
      scenario.programme('doors-held-open').partners.find((p) => p.seat === seat)?.cost ?? 0
    const play = new Play(scenario, '1').until('budget').everyoneBudgets({
      'public-health': { 'doors-held-open': cost('public-health') },
      'local-government': { 'doors-held-open': cost('local-government') },
    })
    const spared = play.told('charged').find((e) => e.charge === 'doors')
    expect(spared?.amount).toBeLessThan(0)
    const before = play.trust('health', 'public-health').integrity
    play.until('outturn', {}, 3)
    expect(play.told('clawback')).toEqual([
      { type: 'clawback', seat: 'public-health', amount: cost('public-health') },
    ])
    expect(play.trust('health', 'public-health').integrity).toBeLessThan(before)
  })
})

describe('what facilitators read', () => {
  const folder = resolve(import.meta.dirname, '../../scenarios/council-insolvency')
  const guide = readFileSync(resolve(folder, 'guide.md'), 'utf8')

  test('the guide tells each programme’s range, and who holds the truth of it, as the scenario has them', () => {
    for (const { id, title, strength } of data.programmes) {
      const card = data.cards.find((c) => c.truth.of === 'programme' && c.truth.id === id)
      const holder = scenario.seat(card?.holder ?? '').short
      expect(guide).toContain(`| ${title} | ${strength.min}–${strength.max} | ${card?.title} | ${holder} |`)
    }
  })

  test('the guide names every act, and every seat has a page', () => {
    for (const { title } of data.story.acts) expect(guide).toContain(title)
    for (const page of ['participants', 'nhs-trust', 'tegborough-care', 'public-health', 'council'])
      expect(existsSync(resolve(folder, `handouts/${page}.md`)), page).toBe(true)
  })
})

describe('the story', () => {
  test('every act can be reached, and every act but the endings leads on', () => {
    const reached = new Set([data.story.start])
    for (const id of reached) for (const next of scenario.act(id).next) reached.add(next.to)
    expect(reached).toEqual(new Set(data.story.acts.map((a) => a.id)))
    for (const act of data.story.acts) expect(act.next.length > 0, act.id).toBe(!act.ending)
  })
})
