import type { Option, Options, Role, View } from '../schema/index.ts'
import { begun, named } from './words/article.ts'
import { type Calendar, figure, number, quarter, quarterYear } from './words/format.ts'
import { t } from './words/index.ts'

/** Names and places of what a view speaks of by id. Every reading here is of the view alone. */

export type SeatView = View['seats'][number]

const calendarOf = (view: View): Calendar => ({
  round: view.round,
  year: view.year,
  quarter: view.quarter,
})
export const quarterOf = (view: View, round: number): string => quarter(calendarOf(view), round)
export const quarterYearOf = (view: View, round: number): string => quarterYear(calendarOf(view), round)

export const seatOf = (view: View, id: string): SeatView | undefined =>
  view.seats.find((seat) => seat.id === id)
export const roleOf = (view: View, id: string): Role => seatOf(view, id)?.role ?? 'local-government'
export const othersOf = (view: View): SeatView[] => view.seats.filter((seat) => seat.id !== view.viewer)
/** An agency's short name alone, as a heading or a choice has it. */
export const shortOf = (view: View, id: string): string => seatOf(view, id)?.short ?? id
/** An agency's name alone, in a list or a table: “You” for one's own. */
export const labelOf = (view: View, id: string): string =>
  id === view.viewer ? t('app:you.subject') : shortOf(view, id)
/** An agency's name within a sentence, with its article, one's own too. */
export const namedOf = (view: View, id: string): string => named(shortOf(view, id))

/** An agency's name as the subject of a sentence: “You” for one's own. */
export const subject = (view: View, id: string): string =>
  id === view.viewer ? t('app:you.subject') : begun(namedOf(view, id))
/** An agency's name within a sentence: “you” for one's own. */
export const object = (view: View, id: string): string =>
  id === view.viewer ? t('app:you.object') : namedOf(view, id)

export const programmeTitle = (view: View, id: string): string =>
  view.programmes.find((programme) => programme.id === id)?.title ?? id
export const topicTitle = (view: View, id: string): string =>
  view.topics.find((topic) => topic.id === id)?.title ?? id
export const indicatorTitle = (view: View, id: string): string =>
  view.indicators.find((indicator) => indicator.id === id)?.title ?? id
export const cardTitle = (view: View, id: string): string =>
  view.mine.cards.find((card) => card.id === id)?.title ??
  view.claims.find((claim) => claim.card === id)?.title ??
  view.settled.find((card) => card.card === id)?.title ??
  t('app:card.unknown')

/** The title of an old grievance; of one that play has made, a general one (see `grievanceWords` for what it is about). */
export const grievanceTitle = (view: View, id: string): string =>
  view.grievances.find((grievance) => grievance.id === id)?.title || t('deal:grievance.unknown')

/** The title of a kind of agreement. */
export const kindTitle = (view: View, kind: string): string =>
  view.partnership.kinds.find((one) => one.id === kind)?.title ?? kind
/** The title of an agreement by its number. */
export const agreementTitle = (view: View, id: number): string => {
  const agreement = view.partnership.agreements.find((one) => one.id === id)
  return agreement ? kindTitle(view, agreement.kind) : t('deal:agreement.unknown')
}

/** The name of a service line of any seat. */
export function lineName(view: View, id: string): string {
  for (const seat of view.seats) {
    const line = seat.lines.find((one) => one.id === id)
    if (line) return line.name
  }
  return id
}

/** The whole of which a figure is a part, where its unit says so: “of 1,000”. */
export function wholeOf(unit: string): number | undefined {
  const found = /^of ([\d,]+)$/.exec(unit)?.[1]
  return found === undefined ? undefined : Number(found.replaceAll(',', ''))
}

/**
 * A card’s figure in words. Figures in rounds are moments: told with their quarter, and none as “not foreseen”. More than
 * the whole of which a figure is a part is told “for every” so many: a programme can do more than its papers promise.
 */
export function cardFigure(view: View, value: number, unit: string): string {
  const whole = wholeOf(unit)
  if (whole !== undefined && value > whole)
    return t('board:card.beyond', { value: number(value), whole: number(whole) })
  if (unit !== 'round') return figure(value, unit)
  return value <= 0
    ? t('board:card.never')
    : t('board:card.round', { round: value, quarter: quarterOf(view, value) })
}

/** What I think of a seat. */
export const trustIn = (view: View, seat: string): View['trust']['mine'][number] | undefined =>
  view.trust.mine.find((one) => one.to === seat)

/** The options of one type that are open now. */
export function opened<T extends Option['type']>(options: Options, type: T): Extract<Option, { type: T }>[] {
  const is = (option: Option): option is Extract<Option, { type: T }> => option.type === type
  return options.open.filter(is)
}

const ACT_OF: Partial<Record<Option['type'], keyof View['rules']['cost']>> = {
  share: 'share',
  request: 'request',
  verify: 'verify',
  meet: 'meet',
  pledge: 'pledge',
  propose: 'deal',
  counter: 'deal',
  warn: 'warn',
  amend: 'amend',
  engage: 'engage',
  frame: 'frame',
  broker: 'broker',
  draft: 'agreement',
  sign: 'sign',
}

/** What a kind of act costs in attention, by the scenario's rules. */
export function costOf(view: View, type: Option['type']): number {
  if (type === 'escalate') return view.rules.escalation?.attention ?? 0
  const act = ACT_OF[type]
  return act === undefined ? 0 : view.rules.cost[act]
}

/** The round from which a kind of act exists, by the scenario's rules; one past the last where it never does. */
export function beginsIn(view: View, type: Option['type']): number {
  if (type === 'escalate') return view.rules.escalation?.from ?? view.rounds + 1
  const act = ACT_OF[type]
  return act === undefined ? 1 : view.rules.from[act]
}
