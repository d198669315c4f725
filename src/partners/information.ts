import { perMille } from '../kernel/index.ts'
import type { CardView, ProgrammeView, SeatId, Sensitivity } from '../schema/index.ts'
import type { Mind } from './mind.ts'
import { cardsOf } from './strength.ts'
import { worth } from './values.ts'

/** What a card is worth to one who knows nothing of its topic, £k, and how much more a programme makes of it. Assumptions. */
const CURIOSITY = 8
const BEARING = 60

/** What giving a card away costs in ease of mind at a trust of 500, £k. Assumption. */
const RELUCTANCE: Record<Sensitivity, number> = { open: 0, official: 8, personal: 30 }

/** The programmes that are open to me. */
export const mine = (mind: Mind): ProgrammeView[] =>
  mind.view.programmes.filter((p) => p.open && p.partners.some((partner) => partner.seat === mind.me))

/** The programmes on whose paper a card stands. */
export const bearsOn = (mind: Mind, card: string): ProgrammeView[] =>
  mind.view.programmes.filter((p) => p.open && cardsOf(p).includes(card))

/** The cards of a topic that I know of: mine, and those that I was told of. */
const known = (mind: Mind, topic: string): string[] => [
  ...mind.view.mine.cards.filter((c) => c.topic === topic).map((c) => c.id),
  ...mind.view.claims.filter((c) => c.topic === topic).map((c) => c.card),
]

/** What a card on the topic from that seat would be worth to me, £k; less once it has told me of the topic. */
export function curiosity(mind: Mind, topic: string, from: SeatId): number {
  const stakes = mine(mind).filter((p) => known(mind, topic).some((card) => cardsOf(p).includes(card)))
  const bearing = stakes.reduce((most, p) => Math.max(most, perMille(worth(mind, p), BEARING)), 0)
  const heard = mind
    .past(from)
    .gave.some((claim) => claim.topic === topic && claim.round >= mind.view.round - 1)
  return heard ? 0 : CURIOSITY + bearing
}

/** What giving that seat a card costs me, £k. */
export const reluctance = (mind: Mind, card: CardView, to: SeatId): number =>
  perMille(RELUCTANCE[card.sensitivity], 2 * (1000 - mind.trust(to)))

/** My card of that id. */
export const cardOf = (mind: Mind, id: string): CardView | undefined =>
  mind.view.mine.cards.find((card) => card.id === id)

/** My cards on a topic, newest first. */
export const handOn = (mind: Mind, topic: string): CardView[] =>
  mind.view.mine.cards.filter((card) => card.topic === topic).sort((a, b) => b.taken - a.taken)

/** Whether I have given that seat the card. */
export const given = (card: CardView, to: SeatId): boolean => card.shared.some((share) => share.to === to)
