import { must, stream } from '../kernel/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { CardData } from '../schema/index.ts'
import type { World } from './state.ts'

/** The quarter of the financial year (1 = April to June) in which a round falls. */
export const quarterOf = (scenario: Scenario, round: number): number =>
  ((((scenario.data.starts.quarter + round - 2) % 4) + 4) % 4) + 1

/** The year in which the financial year of a round begins. */
export const yearOf = (scenario: Scenario, round: number): number => {
  const quarters = scenario.data.starts.quarter - 1 + round - 1
  return scenario.data.starts.year + (quarters - (((quarters % 4) + 4) % 4)) / 4
}

function drawEvents(scenario: Scenario, seed: string): string[] {
  const { deck, rounds } = scenario.data
  const fallen: string[] = []
  for (let round = 1; round <= rounds; round++) {
    const chance = stream(seed, 'events', round)
    const falls = chance.chance(deck.chance)
    const due = deck.events.filter(
      (e) => e.window[0] <= round && round <= e.window[1] && !fallen.includes(e.id),
    )
    const drawn = due.length > 0 ? due[chance.weighted(due.map((e) => e.weight))] : undefined
    fallen.push(falls && drawn ? drawn.id : '')
  }
  return fallen
}

function drawShocks(scenario: Scenario, seed: string): Record<string, number[]> {
  const rounds = Array.from({ length: scenario.data.rounds }, (_, i) => i + 1)
  return Object.fromEntries(
    scenario.data.shocks.map((shock) => [
      shock.id,
      rounds.map((round) =>
        shock.quarters.includes(quarterOf(scenario, round))
          ? stream(seed, `shock:${shock.id}`, round).between(shock.min, shock.max)
          : 0,
      ),
    ]),
  )
}

function drawNoise(scenario: Scenario, seed: string): Record<string, number[][]> {
  const hoods = scenario.data.place.neighbourhoods.length
  return Object.fromEntries(
    scenario.data.model.indicators.map((indicator) => [
      indicator.id,
      Array.from({ length: scenario.data.rounds + 1 }, (_, round) => {
        const chance = stream(seed, `noise:${indicator.id}`, round)
        return Array.from({ length: indicator.by ? hoods : 1 }, () =>
          chance.between(-indicator.noise, indicator.noise),
        )
      }),
    ]),
  )
}

/** The round in which a card is dealt: fixed, drawn, or 0 when the story deals it. */
function drawDealing(card: CardData, seed: string): number {
  if ('round' in card.deal) return card.deal.round
  if ('between' in card.deal)
    return stream(seed, `deal:${card.id}`).between(card.deal.between[0], card.deal.between[1])
  return 0
}

/** Draws all that chance decides in a session, from the scenario and the seed alone. */
export function drawWorld(scenario: Scenario, seed: string): World {
  const { programmes, cards } = scenario.data
  const strengths = Object.fromEntries(
    programmes.map((p) => [p.id, stream(seed, `strength:${p.id}`).between(p.strength.min, p.strength.max)]),
  )
  const events = drawEvents(scenario, seed)
  const shocks = drawShocks(scenario, seed)

  const truthOf = (card: CardData): number => {
    const { truth } = card
    if (truth.of === 'range') return stream(seed, `truth:${card.id}`).between(truth.min, truth.max)
    if (truth.of === 'programme') return must(strengths[truth.id], `strength of ${truth.id}`)
    if (truth.of === 'event') return events.indexOf(truth.id) + 1
    return must(shocks[truth.id]?.[truth.round - 1], `shock ${truth.id}`)
  }
  const truths = Object.fromEntries(cards.map((card) => [card.id, truthOf(card)]))
  const readings = Object.fromEntries(
    cards.map((card) => {
      const off = stream(seed, `reading:${card.id}`).between(-card.noise, card.noise)
      const [low, high] = card.limits
      return [card.id, Math.min(high, Math.max(low, (truths[card.id] ?? 0) + off))]
    }),
  )
  const dealing = Object.fromEntries(cards.map((card) => [card.id, drawDealing(card, seed)]))
  const exposure = Object.fromEntries(
    cards
      .filter((card) => card.sensitivity === 'personal')
      .map((card) => [card.id, stream(seed, `exposure:${card.id}`).between(0, 999)]),
  )
  return { strengths, truths, readings, dealing, events, shocks, noise: drawNoise(scenario, seed), exposure }
}
