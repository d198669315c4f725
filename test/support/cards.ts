import { expect } from 'vitest'
import type { Scenario } from '../../src/scenario/index.ts'
import { type CardData, SENSITIVITIES } from '../../src/schema/index.ts'

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

/** There are cards of every sensitivity, and of every kind of truth. */
export function expectAllKinds({ data }: Scenario): void {
  expect(new Set(data.cards.map((card) => card.sensitivity))).toEqual(new Set(SENSITIVITIES))
  expect(new Set(data.cards.map((card) => card.truth.of))).toEqual(
    new Set(['range', 'programme', 'event', 'shock']),
  )
}

/** A seat holds so many cards at least, and is dealt between `first[0]` and `first[1]` of them in the first quarter. */
export function expectHand({ data }: Scenario, seat: string, least: number, first: [number, number]): void {
  const own = data.cards.filter((card) => card.holder === seat)
  expect(own.length).toBeGreaterThanOrEqual(least)
  const dealt = own.filter((card) => 'round' in card.deal && card.deal.round === 1)
  expect(dealt.length).toBeGreaterThanOrEqual(first[0])
  expect(dealt.length).toBeLessThanOrEqual(first[1])
}

/** The strength of each programme is told by one card, which names it and can reach a partner who does not hold it. */
export function expectStrengthsTold({ data }: Scenario): void {
  for (const { id, title, partners } of data.programmes) {
    const told = data.cards.filter((card) => card.truth.of === 'programme' && card.truth.id === id)
    expect(told, id).toHaveLength(1)
    for (const card of told) {
      expect(`${card.text} ${card.matters}`).toContain(title.replace(/^The /, ''))
      expect(
        partners.some((p) => p.seat !== card.holder && card.useful_to.includes(p.seat)),
        id,
      ).toBe(true)
    }
  }
}
