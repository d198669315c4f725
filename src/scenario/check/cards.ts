import type { CardData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import type { Interval } from '../interval.ts'
import { interval, spanInWords } from '../interval.ts'
import type { Desk } from './desk.ts'

/** Cards: who holds them, where their truth comes from, and that their limits hold every reading of it. */
export function checkCards(desk: Desk): void {
  desk.data.cards.forEach((card, i) => {
    const path = ['cards', i]
    desk.known('seat', card.holder, [...path, 'holder'])
    desk.known('topic', card.topic, [...path, 'topic'])
    desk.knownAll('seat', card.useful_to, [...path, 'useful_to'])
    if ('round' in card.deal) desk.round(card.deal.round, [...path, 'deal', 'round'])
    if ('between' in card.deal) desk.span(card.deal.between, [...path, 'deal', 'between'])
    checkTruth(desk, card, path)
    checkLimits(desk, card, path)
  })
}

function checkTruth(desk: Desk, { truth }: CardData, path: Path): void {
  if (truth.of === 'range') {
    desk.ascending(truth.min, truth.max, [...path, 'truth', 'min'], ['min', 'max'])
    return
  }
  desk.known(truth.of, truth.id, [...path, 'truth', 'id'])
  if (truth.of !== 'shock') return
  desk.round(truth.round, [...path, 'truth', 'round'])
  const shock = desk.data.shocks.find((s) => s.id === truth.id)
  const quarter = ((desk.data.starts.quarter + truth.round - 2) % 4) + 1
  const certain = !desk.report.isMended(['shocks']) && !desk.report.isMended(['starts'])
  if (shock && certain && truth.round <= desk.data.rounds && !shock.quarters.includes(quarter))
    desk.report.at(
      [...path, 'truth', 'round'],
      `the shock "${truth.id}" never falls in round ${truth.round}, which is quarter ${quarter}; name a round in quarter ${shock.quarters.join(', ')}`,
    )
}

/** What the truth of a card can be; undefined when what it comes from is unknown or could not be read. */
function truthRange(desk: Desk, card: CardData, path: Path): Interval | undefined {
  const { truth } = card
  const { data, report } = desk
  if (report.isMended([...path, 'truth'])) return undefined
  if (truth.of === 'range') return interval(truth.min, truth.max)
  if (truth.of === 'programme') {
    const index = data.programmes.findIndex((p) => p.id === truth.id)
    const strength = data.programmes[index]?.strength
    return strength && !report.isMended(['programmes', index])
      ? interval(strength.min, strength.max)
      : undefined
  }
  if (truth.of === 'event') {
    const index = data.deck.events.findIndex((e) => e.id === truth.id)
    const window = data.deck.events[index]?.window
    return window && !report.isMended(['deck', 'events', index]) ? interval(0, window[1]) : undefined
  }
  const index = data.shocks.findIndex((s) => s.id === truth.id)
  const shock = data.shocks[index]
  return shock && !report.isMended(['shocks', index]) ? interval(shock.min, shock.max) : undefined
}

/** The round of an event is read exactly or not at all, so noise counts for figures only. */
function checkLimits(desk: Desk, card: CardData, path: Path): void {
  const [low, high] = card.limits
  const at = [...path, 'limits']
  desk.ascending(low, high, at, ['the least', 'the greatest'])
  const truth = truthRange(desk, card, path)
  if (!truth || truth.low > truth.high || low > high || desk.report.isMended([...path, 'noise'])) return
  const noise = card.truth.of === 'event' ? 0 : card.noise
  const needed = interval(truth.low - noise, truth.high + noise)
  if (needed.low < low || needed.high > high)
    desk.report.at(
      at,
      `the limits ${low} to ${high} do not hold every reading, ${spanInWords(needed)}; widen them or lower the noise`,
    )
}
