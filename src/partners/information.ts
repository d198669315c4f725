import { divide, perMille } from '../kernel/index.ts'
import type { CardView, ProgrammeView, SeatId, Sensitivity } from '../schema/index.ts'
import type { Mind } from './mind.ts'
import { asTold, bears } from './strength.ts'
import { worth } from './values.ts'

/** What a card is worth to one who knows nothing of its topic, £k, and how much more a programme makes of it. Assumptions. */
const CURIOSITY = 8
const BEARING = 60

/** What giving a card away costs in ease of mind at a trust of 500, £k. Assumption. */
const RELUCTANCE: Record<Sensitivity, number> = { open: 0, official: 8, personal: 30 }

/** The programmes that are open to me. */
export const mine = (mind: Mind): ProgrammeView[] =>
  mind.view.programmes.filter((p) => p.open && p.partners.some((partner) => partner.seat === mind.me))

/** The open programmes on which a card of mine bears. */
export const bearsOn = (mind: Mind, card: CardView): ProgrammeView[] =>
  mind.view.programmes.filter((p) => p.open && bears(asTold(card), p))

/** Whether anything that I know of on the topic bears on the programme. */
const touches = (mind: Mind, topic: string, programme: ProgrammeView): boolean =>
  mind.view.mine.cards.some((c) => c.topic === topic && bears(asTold(c), programme)) ||
  mind.view.claims.some((c) => c.topic === topic && bears(c, programme))

/** What a card on the topic from that seat would be worth to me, £k; nothing while what it told me of it is new. */
export function curiosity(mind: Mind, topic: string, from: SeatId): number {
  if (mind.past(from).gave.some((claim) => claim.topic === topic && claim.round >= mind.view.round - 1))
    return 0
  const bearing = mind.figure(`bearing:${topic}`, () =>
    mine(mind)
      .filter((p) => touches(mind, topic, p))
      .reduce((most, p) => Math.max(most, perMille(worth(mind, p), BEARING)), 0),
  )
  const own = handOn(mind, topic).length > 0 ? divide(CURIOSITY, 2) : CURIOSITY
  return own + bearing
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

/** My cards on a topic that the seat has not had from me, newest first. */
export const untold = (mind: Mind, topic: string, seat: SeatId): CardView[] =>
  handOn(mind, topic).filter((card) => !given(card, seat))

/** Whether I have given that seat the card. */
export const given = (card: CardView, to: SeatId): boolean => card.shared.some((share) => share.to === to)
