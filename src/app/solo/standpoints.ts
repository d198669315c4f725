import { BECAUSE } from '../../partners/because.ts'
import { explain } from '../../partners/explain.ts'
import type { Because } from '../../partners/index.ts'
import type { View } from '../../schema/index.ts'
import { type Session, viewOf } from '../../session/index.ts'
import { cardTitle, kindTitle, lineName, object, programmeTitle, subject, topicTitle } from '../../ui/lore.ts'
import { grievanceWords } from '../../ui/sentences/promise.ts'
import { whenOf } from '../../ui/sentences/when.ts'
import type { Reason, Stance } from '../../ui/table.ts'
import { list, withSums } from '../../ui/words/format.ts'
import { isKey, raw, t } from '../../ui/words/index.ts'
import { doubled, filled } from '../../ui/words/slots.ts'
import type { Did, ToldReason } from '../thinking/told.ts'
import '../../ui/words/later.ts'

/** How what an act was about is named, by its slot; figures stand as they are. */
const NAMES: Readonly<Record<string, (view: View, id: string) => string>> = {
  seat: object,
  programme: programmeTitle,
  topic: topicTitle,
  line: lineName,
  kind: kindTitle,
  card: cardTitle,
}

const sentenceOf = ({ code }: Because): string =>
  raw(`because:${code}`) ?? raw(`reason:${code}`) ?? doubled(BECAUSE[code])

const named = (view: View, slot: string, value: string | number, first: boolean): string => {
  const id = String(value)
  if (slot === 'seat') return first ? subject(view, id) : object(view, id)
  if (slot === 'other') return object(view, id)
  if (slot === 'programme') return programmeTitle(view, id)
  if (slot === 'topic') return topicTitle(view, id)
  if (slot === 'line') return lineName(view, id)
  if (slot === 'grievance') return `‘${grievanceWords(view, id)}’`
  if (slot === 'kind') return kindTitle(view, id)
  if (slot === 'round') return whenOf(view, Number(value))
  if (slot !== 'about') return id
  return (
    [programmeTitle, lineName, topicTitle].map((name) => name(view, id)).find((name) => name !== id) ?? id
  )
}

/** A partner’s reason as a sentence, its ids named as the player knows them. */
const reasonWords = (view: View, because: Because): string =>
  withSums(
    filled(sentenceOf(because).replace(/in round \{\{round\}\}/g, 'in {{round}}'), (slot, at) => {
      const value = because.data[slot]
      return value === undefined ? undefined : named(view, slot, value, at === 0)
    }),
  )

/** With whom a deal was to be, besides the one who answered; with the player where it is not known any more. */
function withWhom(view: View, deal: string | number | undefined, by: string): string {
  const parties = view.deals.find((one) => one.id === deal)?.parties ?? [view.viewer]
  return list(parties.filter((seat) => seat !== by).map((seat) => object(view, seat)))
}

/** What a partner did, in words. */
function didWords(view: View, by: string, { type, about }: Did): string {
  const named = Object.entries(about).map(([slot, value]) => {
    const name = NAMES[slot]
    return [slot === 'card' ? 'title' : slot, name ? name(view, String(value)) : value]
  })
  const key = `board:did.${type}`
  return isKey(key) ? t(key, { ...Object.fromEntries(named), seats: withWhom(view, about['deal'], by) }) : ''
}

/** What partners did and why, in words, with everything named as it is known in the view. */
export const reasonsOf = (view: View, told: readonly ToldReason[]): Reason[] =>
  told.map(({ n, round, by, did, because }) => ({
    n,
    round,
    seat: by,
    did: didWords(view, by, did),
    because: reasonWords(view, because),
  }))

/** Where each partner stands towards the player, in its own words. */
export const stancesOf = (session: Session, view: View): Stance[] =>
  view.seats.flatMap((seat) => {
    if (seat.holder !== 'partner' || seat.persona === null) return []
    return explain(seat.persona, viewOf(session, seat.id))
      .filter((one) => one.data['seat'] === view.viewer)
      .slice(0, 4)
      .map((one) => ({ seat: seat.id, because: reasonWords(view, one) }))
  })
