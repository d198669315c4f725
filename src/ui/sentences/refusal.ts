import type { KindView, Rejection, View } from '../../schema/index.ts'
import {
  cardTitle,
  grievanceTitle,
  kindTitle,
  lineName,
  namedOf,
  programmeTitle,
  shortOf,
  topicTitle,
} from '../lore.ts'
import { list } from '../words/format.ts'
import { t, worded } from '../words/index.ts'
import { refused } from './closed.ts'

/** What the data of a rejection names by id, by the name of its slot. */
const NAMES: Readonly<Record<string, (view: View, id: string) => string>> = {
  seat: shortOf,
  card: cardTitle,
  topic: topicTitle,
  programme: programmeTitle,
  line: lineName,
  kind: kindTitle,
  grievance: grievanceTitle,
  phase: (_, phase) => worded(`app:phase.${phase}`, phase),
  facet: (_, facet) => worded(`trust:facet.${facet}`, facet).toLowerCase(),
  ways: (_, ways) => list(ways.split(', ').map((way) => worded(`board:way.${way}`, way).toLowerCase())),
}

/** Why an act was refused, in the player’s words: ids become the names that the view gives them. */
export function refusal(view: View, { code, data }: Rejection): string {
  const slots = Object.entries(data).map(([slot, value]) => [
    slot,
    typeof value === 'string' ? (NAMES[slot]?.(view, value) ?? value) : value,
  ])
  return refused(view, code, Object.fromEntries(slots))
}

/**
 * Which parties of an agreement my board does not trust enough to sign with, and what it thinks of each (of 1,000), in a
 * sentence; undefined when it trusts them all.
 */
export function tooLittleTrust(
  view: View,
  parties: readonly string[],
  { needs }: Pick<KindView, 'needs'>,
): string | undefined {
  if (!needs) return undefined
  const short = view.trust.mine.filter(
    ({ to, now }) => parties.includes(to) && now[needs.facet] < needs.least,
  )
  const seats = short.map(({ to, now }) =>
    t('board:sign.short.seat', { seat: namedOf(view, to), value: now[needs.facet] }),
  )
  return seats.length === 0 ? undefined : t('board:sign.short', { seats: list(seats) })
}
