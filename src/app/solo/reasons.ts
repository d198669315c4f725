import { BECAUSE, type Because, explain } from '../../partners/index.ts'
import type { Action, View } from '../../schema/index.ts'
import { type Session, viewOf } from '../../session/index.ts'
import { cardTitle, kindTitle, lineName, object, programmeTitle, subject, topicTitle } from '../../ui/lore.ts'
import { grievanceWords } from '../../ui/sentences/promise.ts'
import { whenOf } from '../../ui/sentences/when.ts'
import type { Reason } from '../../ui/table.ts'
import { raw, t } from '../../ui/words/index.ts'

const sentenceOf = ({ code }: Because): string => {
  const sentence = raw(`because:${code}`) ?? raw(`reason:${code}`)
  return sentence?.replace(/\{\{(\w+)\}\}/g, '{$1}') ?? BECAUSE[code]
}

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
export const reasonWords = (view: View, because: Because): string =>
  sentenceOf(because)
    .replace(/in round \{round\}/g, 'in {round}')
    .replace(/\{(\w+)\}/g, (slot, key: string, at: number) => {
      const value = because.data[key]
      return value === undefined ? slot : named(view, key, value, at === 0)
    })

/** What a partner did, where the player may know of it and ask why; undefined for what is between others or sealed. */
export function didWords(view: View, action: Action): string | undefined {
  const deal = 'deal' in action ? view.deals.find((one) => one.id === action.deal) : undefined
  switch (action.type) {
    case 'accept':
    case 'decline':
    case 'counter':
      return deal ? t(`board:did.${action.type}`, { deal: action.deal }) : undefined
    case 'propose':
      return action.with.includes(view.viewer) ? t('board:did.propose') : undefined
    case 'request':
      return action.to === view.viewer
        ? t('board:did.request', { topic: topicTitle(view, action.topic) })
        : undefined
    case 'refuse': {
      const request = view.requests.find((one) => one.id === action.request)
      return request ? t('board:did.refuse', { topic: topicTitle(view, request.topic) }) : undefined
    }
    case 'share':
      return action.to.includes(view.viewer)
        ? t('board:did.share', { title: cardTitle(view, action.card) })
        : undefined
    case 'meet':
      return action.with === view.viewer ? t('board:did.meet') : undefined
    case 'pledge':
      return action.public || action.to.includes(view.viewer) ? t('board:did.pledge') : undefined
    default:
      return ledWords(view, action)
  }
}

/** What a partner did to build or to mend the partnership, where the player may know of it. */
function ledWords(view: View, action: Action): string | undefined {
  const agreement =
    'agreement' in action ? view.partnership.agreements.find((one) => one.id === action.agreement) : undefined
  switch (action.type) {
    case 'draft':
      return action.with.includes(view.viewer)
        ? t('board:did.draft', { kind: kindTitle(view, action.kind) })
        : undefined
    case 'sign':
    case 'turn-down':
    case 'leave':
      return agreement ? t(`board:did.${action.type}`, { kind: kindTitle(view, agreement.kind) }) : undefined
    case 'vote':
      return agreement?.parties.includes(view.viewer)
        ? t('board:did.vote', { programme: programmeTitle(view, action.programme) })
        : undefined
    case 'warn':
      return action.to.includes(view.viewer)
        ? t('board:did.warn', { line: lineName(view, action.line) })
        : undefined
    case 'amend': {
      const wrong = view.grievances.find((one) => one.id === action.grievance)
      return wrong?.of === view.viewer ? t('board:did.amend') : undefined
    }
    case 'engage':
      return t('board:did.engage', { programme: programmeTitle(view, action.programme) })
    case 'frame':
      return t('board:did.frame')
    case 'broker':
      // An attempt that came to nothing is not told to those whom it was to bring together.
      return view.partnership.brokerings.some(
        (b) =>
          b.round === view.round && b.until > 0 && action.between.every((seat) => b.between.includes(seat)),
      )
        ? t('board:did.broker')
        : undefined
    case 'escalate':
      return t('board:did.escalate', { seat: object(view, action.against) })
    default:
      return undefined
  }
}

/** Where each partner stands towards the player, in its own words. */
export function stances(session: Session, view: View): Reason[] {
  return view.seats.flatMap((seat) => {
    if (seat.holder !== 'partner' || seat.persona === null) return []
    return explain(seat.persona, viewOf(session, seat.id))
      .filter((one) => one.data['seat'] === view.viewer)
      .slice(0, 4)
      .map((one) => ({ round: view.round, seat: seat.id, did: '', because: reasonWords(view, one) }))
  })
}
