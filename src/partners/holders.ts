import { OWN_AGENDA, type SeatId } from '../schema/index.ts'
import type { Mind } from './mind.ts'
import { stemsOf } from './stems.ts'

/**
 * Who can be thought to hold a card on a topic, by what a seat may know: what each has told, offered, promised and
 * answered, and what each is there for in public words. Figures are of 1000, rounded from how often it was so among 36
 * sessions of partners in the four places.
 */

/** It said that it will not or cannot tell, or offered or promised to: it holds something. An assumption. */
export const SHOWN = 1000
/** It told something on the topic before: seldom has it more. */
const TOLD = 200
/** As many others as make it a topic of all, and how likely one is then to hold something too. */
const MANY = 2
const COMMON = 650
/** The topic’s title speaks of its business more than of anybody else’s, while nobody is known to hold anything or another is. */
const FITS = 500
const TAKEN = 300
/** The title speaks of nobody’s business, or of another’s. */
const ANYONE = 450
const UNFIT = 100

/** The least at which a question makes sense: an even chance, about. */
export const PLAUSIBLE = 400

/** The last sign of each kind that a seat gave me on a topic, by its number on the record; 0 where there was none. */
interface Signs {
  nothing: number
  shown: number
  told: number
}

function signsOf({ view }: Mind, seat: SeatId, topic: string): Signs {
  const signs: Signs = { nothing: 0, shown: 0, told: 0 }
  const note = (kind: keyof Signs, id: number): void => {
    signs[kind] = Math.max(signs[kind], id)
  }
  for (const { id, by, to, topic: on, refusal } of view.requests)
    if (by === view.viewer && to === seat && on === topic && refusal !== null)
      note(refusal === 'nothing-held' ? 'nothing' : 'shown', id)
  for (const claim of view.claims) if (claim.by === seat && claim.topic === topic) note('told', claim.id)
  for (const { id, by, promise } of view.pledges)
    if (by === seat && promise.of === 'share' && promise.topic === topic) note('shown', id)
  for (const { id, clauses, accepted } of view.deals)
    if (
      accepted.includes(seat) &&
      clauses.some((c) => c.do === 'share' && c.by === seat && c.topic === topic)
    )
      note('shown', id)
  return signs
}

/** Whether the seat said last that it holds nothing on the topic. */
const saidNothing = (mind: Mind, seat: SeatId, topic: string): boolean => {
  const { nothing, shown, told } = signsOf(mind, seat, topic)
  return nothing > Math.max(shown, told)
}

/** How many words of a topic’s title speak of what a seat is publicly there for, those left out that speak of all seats alike. */
function wordsShared(mind: Mind, seat: SeatId, topic: string): number {
  return mind.figure(`business:${seat}:${topic}`, () => {
    const businesses = mind.view.seats.map(({ id, name, about, lines, needs }) => {
      const titles = needs.filter((need) => need.id !== OWN_AGENDA).map(({ title }) => title)
      return { id, stems: stemsOf([name, about, ...lines.map((line) => line.name), ...titles].join(' ')) }
    })
    const own = businesses.find(({ id }) => id === seat)
    const title = mind.view.topics.find(({ id }) => id === topic)?.title ?? ''
    return [...stemsOf(title)].filter(
      (stem) => own?.stems.has(stem) && businesses.some(({ stems }) => !stems.has(stem)),
    ).length
  })
}

/** How likely a seat seems that gave no sign, by whose business the topic is among those who have not said that they hold nothing. */
function byBusiness(mind: Mind, seat: SeatId, topic: string, taken: boolean): number {
  const open = mind.view.seats.map(({ id }) => id).filter((id) => !saidNothing(mind, id, topic))
  const most = Math.max(0, ...open.map((id) => wordsShared(mind, id, topic)))
  if (most === 0) return ANYONE
  if (wordsShared(mind, seat, topic) < most) return UNFIT
  return taken ? TAKEN : FITS
}

/** How many seats but this one are known to hold something on the topic, myself among them. */
const holdersBeside = ({ view, me }: Mind, seat: SeatId, topic: string): number =>
  new Set([
    ...view.claims.filter((c) => c.topic === topic && c.by !== seat).map((c) => c.by),
    ...view.mine.cards.filter((c) => c.topic === topic).map(() => me),
  ]).size

/**
 * How likely it seems, of 1000, that a seat holds something on a topic that it has not told me. Nothing at all after it
 * said so, until it shows otherwise.
 */
export function likelyHolds(mind: Mind, seat: SeatId, topic: string): number {
  const { nothing, shown, told } = signsOf(mind, seat, topic)
  if (nothing > Math.max(shown, told)) return 0
  if (shown > told) return SHOWN
  if (told > 0) return TOLD
  const beside = holdersBeside(mind, seat, topic)
  return beside >= MANY ? COMMON : byBusiness(mind, seat, topic, beside > 0)
}
