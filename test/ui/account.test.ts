import { describe, expect, it } from 'vitest'
import { piecewise } from '../../src/kernel/integer.ts'
import { decide } from '../../src/partners/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type { EffectData, Happening } from '../../src/schema/index.ts'
import { eventsFor, openSession, optionsOf, type Session, submit, turn } from '../../src/session/index.ts'
import { attentionTerms } from '../../src/ui/account/attention.ts'
import { confidenceAccount } from '../../src/ui/account/confidence.ts'
import { overheadOn } from '../../src/ui/account/deal.ts'
import { figureAccount } from '../../src/ui/account/figure.ts'
import { mandateAccount } from '../../src/ui/account/mandate.ts'
import {
  budgetTerms,
  freeTerms,
  MONEY_CAUSES,
  type MoneyCause,
  moneyTerms,
} from '../../src/ui/account/money.ts'
import { trustAccount } from '../../src/ui/account/trust.ts'
import { viewFor } from '../../src/views/index.ts'
import { scenarioAt } from '../support/scenarios.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

/** What a happening declares that it does. */
function declared({ data }: Scenario, story: Happening): readonly EffectData[] {
  const of = {
    'event-fell': () => data.deck.events.find(({ id }) => 'event' in story && id === story.event)?.effects,
    'act-began': () => data.story.acts.find(({ id }) => 'act' in story && id === story.act)?.enter,
    'programme-dropped': () =>
      data.programmes.find(({ id }) => 'programme' in story && id === story.programme)?.dropout,
  }
  return of[story.type]() ?? []
}

/** Holds what the story moved to what the scenario says that the happening named does. How much it moved. */
function happened(session: Session, seat: string): number {
  const view = viewFor(session.state, seat)
  const events = eventsFor(session, seat)
  const ofTrust = view.trust.mine.flatMap(({ to }) =>
    trustAccount(view, events, to).flatMap(({ facet, terms }) => terms.map((one) => ({ ...one, to, facet }))),
  )
  const trust = ofTrust.filter(({ because }) => because === 'story')
  for (const { story, to, facet } of trust)
    expect(story && declared(session.state.scenario, story)).toContainEqual(
      expect.objectContaining({ do: 'trust', of: to, facet }),
    )
  const confidence = confidenceAccount(view, events).terms.filter(({ because }) => because === 'story')
  for (const { story } of confidence)
    expect(story && declared(session.state.scenario, story)).toContainEqual(
      expect.objectContaining({ do: 'confidence' }),
    )
  return trust.length + confidence.length
}

/** Holds every number that is explained to one seat to the sum of its explanation. How many were. */
function explained(session: Session, seat: string): number {
  const view = viewFor(session.state, seat)
  const events = eventsFor(session, seat)
  expect(sum(moneyTerms(view, events).map(({ amount }) => amount))).toBe(view.mine.balance)
  expect(sum(freeTerms(view).map(({ amount }) => amount))).toBe(view.mine.free)
  const budget = optionsOf(session, seat).open.find((option) => option.type === 'budget')
  if (budget) expect(sum(budgetTerms(view).map(({ amount }) => amount))).toBe(budget.available)
  expect(sum(attentionTerms(view, events).map(({ points }) => points))).toBe(view.mine.attention)
  const confidence = confidenceAccount(view, events)
  expect(confidence.began + sum(confidence.terms.map(({ by }) => by))).toBe(view.partnership.confidence.now)
  for (const deal of view.deals.filter(({ status }) => ['proposed', 'countered'].includes(status)))
    for (const [at, clause] of deal.clauses.entries())
      if (clause.do === 'pay' && clause.by === seat)
        expect(overheadOn(view, clause.to, clause.amount)).toBe(deal.overhead[at])
  for (const indicator of view.indicators) {
    const made = figureAccount(indicator)
    if (made) expect(made.began + sum(made.terms.map(({ by }) => by))).toBe(indicator.reported.at(-1)?.value)
    for (const { id } of indicator.causes.programmes)
      expect(view.programmes.map((one) => one.id)).toContain(id)
  }
  for (const { id, score, curve } of view.mine.mandate) {
    const { began, terms } = mandateAccount(events, id)
    expect(began + sum(terms.map(({ by }) => by)), `${seat}: ${id}`).toBe(score)
    if (curve && curve.figure !== null) {
      const read = piecewise(
        curve.figure,
        curve.points.map((one) => [one.at, one.score] as const),
      )
      expect(Math.max(0, Math.min(1000, read)), `${seat}: ${id}`).toBe(score)
    }
  }
  for (const { to, now } of view.trust.mine) {
    const facets = trustAccount(view, events, to)
    for (const { facet, began, terms } of facets)
      expect(began + sum(terms.map(({ by }) => by)), `${seat} of ${to}: ${facet}`).toBe(now[facet])
    expect(Math.round(sum(facets.map((one) => one.now * one.weight)) / 1000)).toBe(now.overall)
  }
  return 4 + view.mine.mandate.length + view.trust.mine.length * 4
}

type Played = Generator<{ session: Session; actors: readonly string[] }>

/** A session that a log replays, after each act, with those whose numbers are looked at: all when a phase begins. */
function* replayed(scenario: Scenario, seed: string): Played {
  const { log } = playAtRandom(scenario, seed)
  let session = openSession(scenario, seed, allHeldBy(scenario, 'person'))
  for (const { actor, action } of log) {
    const done = submit(session, actor, action)
    if (!done.ok) throw new Error(done.error.message)
    session = done.value
    yield { session, actors: [actor] }
  }
}

/** A session that partners of these kinds play by turns. */
function* partnered(scenario: Scenario, seed: string, personas: readonly string[]): Played {
  const seats = scenario.data.seats.map(({ id }) => id)
  const roster = Object.fromEntries(
    seats.map((id, at) => [id, { holder: 'partner' as const, persona: personas[at % personas.length] }]),
  )
  let session = openSession(scenario, seed, roster)
  for (;;) {
    const done = turn(session, decide)
    if (!done) return
    session = done.session
    yield { session, actors: [] }
  }
}

/** Holds the numbers of those who acted after each act, and of all when a phase begins; and the kinds of sums they are made of. */
function hold(scenario: Scenario, played: Played, causes: Set<MoneyCause>): number {
  const seats = scenario.data.seats.map(({ id }) => id)
  let numbers = 0
  let phase = ''
  for (const { session, actors } of played) {
    const turned = session.state.phase !== phase
    phase = session.state.phase
    for (const seat of turned ? seats : actors) {
      numbers += explained(session, seat)
      if (turned)
        for (const { cause } of moneyTerms(viewFor(session.state, seat), eventsFor(session, seat)))
          causes.add(cause)
    }
  }
  return numbers
}

const library = (id: string): Scenario => scenarioAt(`scenarios/${id}/scenario.yaml`)

describe('every number that is explained', () => {
  const causes = new Set<MoneyCause>()

  it.each([
    ['the small scenario', harbour()],
    ['a place with a regulator', library('laboratory/public-goods-punishment')],
    ['council-insolvency', library('council-insolvency')],
    ['children-data', library('children-data')],
    ['winter-pressures', library('winter-pressures')],
  ])('is the sum of its explanation, for each seat, in a random session of %s', (_, scenario) => {
    expect(hold(scenario, replayed(scenario, 'accounts'), causes)).toBeGreaterThan(200)
  })

  it.each([
    // Four of them trust one another enough to have a pooled fund, whose gains are shared.
    ['winter-pressures', '2', ['steady']],
    ['council-insolvency', 'accounts', ['reciprocator', 'steady']],
  ])('is so in a session of %s that partners play', (id, seed, personas) => {
    expect(hold(library(id), partnered(library(id), seed, personas), causes)).toBeGreaterThan(400)
  })

  it.each(['children-data', 'council-insolvency'])('names what happened in the story of %s', (id) => {
    let last: Session | undefined
    for (const { session } of partnered(library(id), 'story', ['reciprocator', 'steady'])) last = session
    expect(
      last && sum(last.state.scenario.data.seats.map((seat) => happened(last, seat.id))),
    ).toBeGreaterThan(3)
  })

  it('was made of every kind of sum', () => {
    expect(MONEY_CAUSES.filter((cause) => !causes.has(cause))).toEqual([])
  })
})
