import { perMille } from '../kernel/index.ts'
import type { AgreementView, KindView, ProgrammeView, SeatId } from '../schema/index.ts'
import { mine } from './information.ts'
import type { Mind } from './mind.ts'
import { trustedBy } from './reflect.ts'
import { chanceOf, worth } from './values.ts'

/** Where I stand with others: what is agreed between us, and what it is worth that they think better of me. */

/** The kind of an agreement. */
export const kindOf = (mind: Mind, id: string): KindView | undefined =>
  mind.view.partnership.kinds.find((kind) => kind.id === id)

/** The agreements in force of which I am a signatory. */
export const signed = (mind: Mind): AgreementView[] =>
  mind.view.partnership.agreements.filter((a) => a.status === 'in-force' && a.parties.includes(mind.me))

/** Whether an agreement of mine with that seat gives us something: personal cards, current figures, open books. */
export const agreedOn = (mind: Mind, what: 'personal' | 'current' | 'books', seat: SeatId): boolean =>
  signed(mind).some((a) => a.parties.includes(seat) && kindOf(mind, a.kind)?.gives[what] === true)

/** Whether personal cards may flow between that seat and me. */
export const flows = (mind: Mind, seat: SeatId): boolean => agreedOn(mind, 'personal', seat)

/** Quarters to come after this one. */
export const quartersLeft = (mind: Mind): number => mind.view.rounds - mind.view.round

/** What a programme can be expected to bring me in a quarter, £k: its worth by the chance that it runs. */
export const brings = (mind: Mind, programme: ProgrammeView): number =>
  perMille(Math.max(0, worth(mind, programme)), chanceOf(mind, programme))

/** What a programme yields more for each point of trust between its weakest link, of 1000. Assumption. */
const SLOPE = 1
/** How often one link among several is the one that holds a programme back, of 1000. Assumption. */
const WEAKEST = 500

/** What it is worth to me, £k, that a seat and I trust one another by so many points more in the quarters to come. */
export function worthOfTrust(mind: Mind, seat: SeatId, points: number): number {
  let quarter = 0
  for (const programme of mine(mind))
    if (programme.partners.some((partner) => partner.seat === seat)) quarter += brings(mind, programme)
  return perMille(perMille(quarter * quartersLeft(mind), SLOPE * points), WEAKEST)
}

/** Whether I think that a seat trusts me by as much: by what I last heard of it, and what I did since. */
export const trustsMe = (mind: Mind, seat: SeatId, least: number): boolean => trustedBy(mind, seat) >= least
