import type { Option, Options, RejectionCode, View } from '../../schema/index.ts'
import { REJECTIONS } from '../../schema/rejection.ts'
import { beginsIn, costOf, seatOf } from '../lore.ts'
import { withSums } from '../words/format.ts'
import { type Slots, t } from '../words/index.ts'
import { whenOf } from './when.ts'

/** Every slot of every refusal, for those of which the view does not say what to put there. */
const UNKNOWN: Slots = Object.fromEntries(
  Object.values(REJECTIONS).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => [slot, '…']),
  ),
)

/** The slots that hold a round: told as its months, and by its number too where it is to be waited for. */
const ROUNDS: Readonly<Record<string, (view: View, round: number) => string>> = {
  round: (view, round) => t('app:quarter.round', { quarter: whenOf(view, round), round }),
  until: whenOf,
  first: whenOf,
  last: whenOf,
}

const inMonths = (view: View, slots: Slots): Slots =>
  Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => {
      const told = ROUNDS[slot]
      return [slot, told && typeof value === 'number' ? told(view, value) : value]
    }),
  )

/** The sentence of a refusal, with what fills it. */
export const refused = (view: View, code: RejectionCode, slots: Slots): string =>
  withSums(t(`refusal:${code}`, { ...UNKNOWN, ...inMonths(view, slots) }))

/** Why a kind of act cannot be done now, in words; undefined when it is not said to be closed. */
export function whyClosed(
  view: View,
  options: Options,
  type: Option['type'],
  about?: number | string,
): string | undefined {
  const closed = options.closed.find(
    (one) => one.type === type && (about === undefined || one.about === about),
  )
  if (!closed) return undefined
  const cost = costOf(view, type)
  return refused(view, closed.code, {
    ...(closed.code === 'cannot-afford'
      ? { needs: type === 'verify' ? view.rules.verify_price : 1, has: view.mine.free }
      : { needs: cost, has: view.mine.attention }),
    round: beginsIn(view, type),
    until: seatOf(view, view.viewer)?.notice?.until ?? '…',
    ...needsOf(view, about),
    phase: t(`app:phase.${view.phase}`),
  })
}

/** What an agreement needs, by its kind or its number, to fill the sentence of why it cannot be drafted or signed. */
function needsOf(view: View, of: number | string | undefined): Record<string, string | number> {
  const { kinds, agreements } = view.partnership
  const kind = typeof of === 'number' ? agreements.find((one) => one.id === of)?.kind : of
  const about = kinds.find((one) => one.id === kind)
  if (!about) return {}
  const needs = about.needs
    ? { facet: t(`trust:facet.${about.needs.facet}`).toLowerCase(), least: about.needs.least }
    : {}
  return {
    round: Math.max(about.from, view.rules.from.agreement),
    min: about.parties.min,
    max: about.parties.max,
    ...needs,
  }
}
