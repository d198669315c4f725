import type { EventBody, View } from '../../schema/index.ts'
import { t } from '../words/index.ts'
import { all, type Sentence, sentence, who, whom } from './slots.tsx'

/** The events with which an offer ends. */
export type Ending = Extract<EventBody, { type: 'deal-declined' | 'deal-withdrawn' | 'deal-bound' }>

export const isEnding = (event: EventBody): event is Ending =>
  event.type === 'deal-declined' || event.type === 'deal-withdrawn' || event.type === 'deal-bound'

/** Who declined whose offer, and with what reason; undefined where the deal is not known. */
export function declinedSentence(
  view: View,
  { deal: id, by, because }: Extract<EventBody, { type: 'deal-declined' }>,
): Sentence | undefined {
  const deal = view.deals.find((one) => one.id === id)
  if (!deal) return undefined
  const slots = { by: who(by), because: t(`deal:decline.${because}`) }
  return deal.author === view.viewer
    ? sentence('deal:ended.declined.yours', slots)
    : sentence('deal:ended.declined.theirs', { ...slots, author: whom(deal.author) })
}

/** How an offer ended, in a sentence. */
export function endedSentence(view: View, event: Ending): Sentence | undefined {
  if (event.type === 'deal-declined') return declinedSentence(view, event)
  if (event.type === 'deal-withdrawn') return sentence('deal:ended.withdrawn', { by: who(event.by) })
  return sentence('deal:ended.bound', { seats: all(event.parties) })
}
