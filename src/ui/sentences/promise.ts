import type { Clause, Undertaking, View } from '../../schema/index.ts'
import { agreementTitle, kindTitle, lineName, programmeTitle, topicTitle } from '../lore.ts'
import { money } from '../words/format.ts'
import { t } from '../words/index.ts'
import { all, type Sentence, sentence, spoken, who, whom, within } from './slots.tsx'
import { whenOf } from './when.ts'

/** What a promise says, without who made it: “put £180k into Discharge to assess by Oct–Dec”. */
export function promised(view: View, promise: Undertaking): string {
  const due = whenOf(view, promise.due)
  switch (promise.of) {
    case 'fund':
      return t('deal:promise.fund', {
        amount: money(promise.amount),
        what: programmeTitle(view, promise.programme),
        due,
      })
    case 'maintain':
      return t('deal:promise.maintain', {
        amount: money(promise.amount),
        what: lineName(view, promise.line),
        due,
      })
    case 'share':
      return t('deal:promise.share', { what: topicTitle(view, promise.topic), due })
    case 'sign':
      return t('deal:promise.sign', { what: kindTitle(view, promise.kind), due })
    case 'contribute':
      return t('deal:promise.contribute', {
        amount: money(promise.amount),
        what: agreementTitle(view, promise.agreement),
        due,
      })
  }
}

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
        what: topicTitle(view, clause.topic),
      })
    case 'pledge':
      return sentence('deal:clause.pledge', { by: who(clause.by), what: promised(view, clause.promise) })
  }
}

/** A whole deal in one line of text, to stand within a sentence. */
export const dealSpoken = (view: View, clauses: readonly Clause[]): string =>
  clauses.map((clause) => spoken(view, within(clauseSentence(view, clause)))).join('; ')

/** A pledge with the one who made it and those to whom it was made. */
export const pledgeSentence = (
  view: View,
  pledge: { by: string; to: readonly string[]; promise: Undertaking },
): Sentence =>
  sentence('deal:pledge', { by: who(pledge.by), to: all(pledge.to), what: promised(view, pledge.promise) })

/** The title of a grievance: the scenario’s, or the broken promise that is behind it. */
export function grievanceWords(view: View, id: string): string {
  const grievance = view.grievances.find((one) => one.id === id)
  if (grievance?.title) return grievance.title
  const pledge = view.pledges.find((one) => one.id === grievance?.pledge)
  if (pledge) return t('deal:grievance', { what: promised(view, pledge.promise) })
  return grievance?.claim === null || grievance === undefined
    ? t('deal:grievance.unknown')
    : t('deal:grievance.lie', { title: claimTitle(view, grievance.claim) })
}

/** The card that a claim was about, as far as the viewer may know it. */
const claimTitle = (view: View, id: number): string =>
  view.claims.find((claim) => claim.id === id)?.title ?? t('app:card.unknown')
