import type { MandateView, Undertaking, View } from '../../schema/index.ts'
import { agreementTitle, kindTitle, lineName, object, shortOf, topicTitle, wholeOf } from '../lore.ts'
import { figure, list, money, number } from '../words/format.ts'
import { whenOf } from './parts/time.ts'
import { say } from './words/index.ts'

/** A programme's title, also of one that has closed and never ran. */
export const programmeName = (view: View, id: string): string =>
  view.debrief?.programmes.find((programme) => programme.id === id)?.title ?? id

/** A card's title, whoever held it. */
export const cardName = (view: View, id: string): string =>
  view.debrief?.cards.find((card) => card.id === id)?.title ?? id

/**
 * A figure of a card with its unit; a round is named by its months, and 0 says that it never came. More than the whole
 * of which it is a part is told “for every” so many.
 */
export function cardFigure(view: View, value: number, unit: string): string {
  const whole = wholeOf(unit)
  if (whole !== undefined && value > whole)
    return `${number(value)} ${say('claims.beyond', { whole: number(whole) })}`
  if (unit !== 'round') return figure(value, unit)
  return value === 0 ? say('figure.never') : whenOf(view, value)
}

/** Seats in a row within a sentence, one’s own first, then as the place lists them: “you and Public Health”. */
export function seatsSaid(view: View, ids: readonly string[]): string {
  const at = (id: string): number =>
    id === view.viewer ? -1 : view.seats.findIndex((seat) => seat.id === id)
  return list([...ids].sort((a, b) => at(a) - at(b)).map((id) => object(view, id)))
}

/** An agency's name, “Residents” where the gain is theirs. */
export const pocketName = (view: View, id: string): string =>
  id === 'residents' ? say('money.residents') : shortOf(view, id)

/** What was promised, in few words: “£160k into Home First”. */
export function promiseName(view: View, promise: Undertaking): string {
  switch (promise.of) {
    case 'fund':
      return say('promise.fund', {
        amount: money(promise.amount),
        what: programmeName(view, promise.programme),
      })
    case 'maintain':
      return say('promise.maintain', { amount: money(promise.amount), what: lineName(view, promise.line) })
    case 'share':
      return say('promise.share', { what: topicTitle(view, promise.topic) })
    case 'sign':
      return say('promise.sign', { what: kindTitle(view, promise.kind) })
    case 'contribute':
      return say('promise.contribute', {
        amount: money(promise.amount),
        what: agreementTitle(view, promise.agreement),
      })
  }
}

/** The title of a need of a seat; what stands for its private agenda is named by that agenda, now that it is open. */
export function needName(view: View, seat: string, need: string): string {
  const items: readonly MandateView[] = view.debrief?.mandates.find((one) => one.seat === seat)?.items ?? []
  const item = items.find((one) => one.id === need) ?? items.find((one) => one.kind === 'private')
  return item?.title ?? need
}
