import type { Clause, Undertaking, View } from '../../schema/index.ts'
import { agreementTitle, kindTitle, lineName, programmeTitle, topicTitle } from '../lore.ts'
import { money } from '../words/format.ts'
import { t } from '../words/index.ts'
import {
  all,
  plain,
  row,
  type Sentence,
  type Slot,
  sentence,
  spoken,
  who,
  whom,
  within,
  written,
} from './slots.tsx'
import { whenOf } from './when.ts'

/** What a promise says, without who made it: “put £180k into Discharge to assess by Oct–Dec”. */
export function promiseSaid(view: View, promise: Undertaking): Sentence {
  const due = whenOf(view, promise.due)
  switch (promise.of) {
    case 'fund':
      return sentence('deal:promise.fund', {
        amount: money(promise.amount),
        what: written(programmeTitle(view, promise.programme)),
        due,
      })
    case 'maintain':
      return sentence('deal:promise.maintain', {
        amount: money(promise.amount),
        what: written(lineName(view, promise.line)),
        due,
      })
    case 'share':
      return sentence('deal:promise.share', { what: written(topicTitle(view, promise.topic)), due })
    case 'sign':
      return sentence('deal:promise.sign', { what: written(kindTitle(view, promise.kind)), due })
    case 'contribute':
      return sentence('deal:promise.contribute', {
        amount: money(promise.amount),
        what: written(agreementTitle(view, promise.agreement)),
        due,
      })
  }
}

/** The same as text. */
export const promised = (view: View, promise: Undertaking): string => spoken(view, promiseSaid(view, promise))

/** A clause of a deal as a sentence. */
export function clauseSentence(view: View, clause: Clause): Sentence {
  switch (clause.do) {
    case 'pay':
      return sentence('deal:clause.pay', {
        by: who(clause.by),
        to: whom(clause.to),
        amount: money(clause.amount),
      })
    case 'share':
      return sentence('deal:clause.share', {
        by: who(clause.by),
        to: whom(clause.to),
        what: written(topicTitle(view, clause.topic)),
      })
    case 'pledge':
      return sentence('deal:clause.pledge', { by: who(clause.by), what: promiseSaid(view, clause.promise) })
  }
}

/** A whole deal in one line, to stand within a sentence. */
export const dealSaid = (view: View, clauses: readonly Clause[]): Slot =>
  row(
    clauses.map((clause) => within(clauseSentence(view, clause))),
    '; ',
  )

/** A pledge with the one who made it and those to whom it was made. */
export const pledgeSentence = (
  view: View,
  pledge: { by: string; to: readonly string[]; promise: Undertaking },
): Sentence =>
  sentence('deal:pledge', { by: who(pledge.by), to: all(pledge.to), what: promiseSaid(view, pledge.promise) })

/** The title of a grievance: the scenario’s, or the broken promise or untruth that is behind it. */
export function grievanceSaid(view: View, id: string): Slot {
  const grievance = view.grievances.find((one) => one.id === id)
  if (grievance?.title) return written(grievance.title)
  const pledge = view.pledges.find((one) => one.id === grievance?.pledge)
  if (pledge) return sentence('deal:grievance', { what: promiseSaid(view, pledge.promise) })
  return grievance?.claim === null || grievance === undefined
    ? sentence('deal:grievance.unknown')
    : sentence('deal:grievance.lie', { title: written(claimTitle(view, grievance.claim)) })
}

/** The same as text. */
export const grievanceWords = (view: View, id: string): string => String(plain(view, grievanceSaid(view, id)))

/** The card that a claim was about, as far as the viewer may know it. */
const claimTitle = (view: View, id: number): string =>
  view.claims.find((claim) => claim.id === id)?.title ?? t('app:card.unknown')
