import { expect } from 'vitest'
import type { Scenario } from '../../src/scenario/index.ts'
import type { CardData } from '../../src/schema/index.ts'

/** What holds of the cards of every place. */

export const words = (text: string): number => text.trim().split(/\s+/).length

/** A card is useful to others than its holder, short, tells its figure, and could be shaded beyond honest noise. */
export function expectUseful(card: CardData): void {
  expect(card.useful_to).not.toContain(card.holder)
  expect(card.text).toContain('{value}')
  expect(words(card.text)).toBeLessThanOrEqual(40)
  expect(words(card.matters)).toBeLessThanOrEqual(40)
  expect(words(card.title)).toBeLessThanOrEqual(7)
  expect(card.shade).toBeGreaterThan(card.noise)
}

/** A card of an event is dealt, at the latest, in the first round in which the event can fall. */
export function expectForewarning(scenario: Scenario): void {
  for (const card of scenario.data.cards) {
    if (card.truth.of !== 'event') continue
    const dealt = 'round' in card.deal ? card.deal.round : 'between' in card.deal ? card.deal.between[1] : 1
    expect(dealt, card.id).toBeLessThanOrEqual(scenario.event(card.truth.id).window[0])
  }
}
