import type { EventBody, View } from '../../schema/index.ts'
import { cardTitle, lineName, programmeTitle, quarterYearOf, topicTitle } from '../lore.ts'
import { change, money, moneyChange } from '../words/format.ts'
import { t } from '../words/index.ts'
import { declinedSentence } from './ended.ts'
import { figureSaid } from './figure.ts'
import { PARTNERSHIP } from './partnership.ts'
import { dealSaid, grievanceSaid, promiseSaid } from './promise.ts'
import { all, row, type Sentence, type Slot, sentence, who, whom, written } from './slots.tsx'
import type { Of, Tellers } from './tellers.ts'
import { bandWord } from './trust.ts'

const spent = (
  view: View,
  amounts: readonly { id: string; amount: number }[],
  name: (view: View, id: string) => string,
): Slot => {
  const paid = amounts.filter((one) => one.amount > 0)
  if (paid.length === 0) return t('event:nothing')
  return row(
    paid.map((one) => row([written(name(view, one.id)), money(one.amount)], ' ')),
    ', ',
  )
}

const claimSlots = (
  view: View,
  event: Of<'shared' | 'claim-borne-out' | 'lie-proven'>,
): Record<string, Slot> => ({
  title: written(event.title),
  claimed: figureSaid(view, event.claimed, event.unit),
})

/** The programme that an event is about. */
const programmeOf = (view: View, event: { readonly programme: string }): Slot =>
  written(programmeTitle(view, event.programme))

/** What was talked through: the scenario’s title of the grievance, or what is behind it. */
const airedSaid = (view: View, event: Extract<EventBody, { type: 'aired' }>): Slot =>
  event.title ? written(event.title) : grievanceSaid(view, event.grievance)

const TELLERS: Tellers = {
  ...PARTNERSHIP,
  'round-began': (view, event) =>
    sentence('event:round-began', { quarter: quarterYearOf(view, event.round) }),
  'phase-began': (_, event) => sentence('event:phase-began', { phase: t(`app:phase.${event.phase}`) }),
  income: (_, event) =>
    sentence('event:income', {
      seat: who(event.seat),
      amount: money(event.amount),
      committed: money(event.committed),
    }),
  'card-dealt': (view, event) =>
    sentence('event:card-dealt', { seat: who(event.seat), title: written(cardTitle(view, event.card)) }),
  bulletin: (_, event) => sentence('event:bulletin', { title: written(event.title) }),
  'act-began': (_, event) => sentence('event:act-began', { title: written(event.title) }),
  ready: (_, event) => sentence('event:ready', { seat: who(event.seat) }),
  shared: (view, event) =>
    sentence(event.way === undefined ? 'event:shared' : `event:shared.${event.way}`, {
      by: who(event.by),
      to: all(event.to),
      ...claimSlots(view, event),
    }),
  shaded: (view, event) =>
    sentence('event:shaded', {
      by: who(event.by),
      title: written(cardTitle(view, event.card)),
      claimed: event.claimed,
      reading: event.reading,
    }),
  requested: (view, event) =>
    sentence('event:requested', {
      by: who(event.by),
      to: whom(event.to),
      topic: written(topicTitle(view, event.topic)),
    }),
  refused: (view, event) =>
    sentence('event:refused', {
      by: who(event.by),
      to: whom(event.to),
      topic: written(topicTitle(view, event.topic)),
      because: t(`deal:refuse.${event.because}`),
    }),
  unanswered: (view, event) =>
    sentence('event:unanswered', {
      by: whom(event.by),
      to: who(event.to),
      topic: written(topicTitle(view, event.topic)),
    }),
  'verify-ordered': (view, event) =>
    sentence('event:verify-ordered', {
      by: who(event.by),
      price: money(event.price),
      title: written(view.claims.find((claim) => claim.id === event.claim)?.title ?? t('app:card.unknown')),
    }),
  'claim-borne-out': (view, event) =>
    sentence('event:claim-borne-out', { by: whom(event.by), ...claimSlots(view, event) }),
  'lie-proven': (view, event) =>
    sentence('event:lie-proven', {
      by: whom(event.by),
      ...claimSlots(view, event),
      found: figureSaid(view, event.found, event.unit),
    }),
  'card-settled': (view, event) =>
    sentence('event:card-settled', {
      title: written(event.title),
      truth: figureSaid(view, event.truth, event.unit),
    }),
  withheld: (view, event) =>
    sentence('event:withheld', {
      by: who(event.by),
      from: whom(event.from),
      topic: written(topicTitle(view, event.topic)),
    }),
  met: (_, event) => sentence('event:met', { by: who(event.by), with: whom(event.with) }),
  'met-both': (_, event) => sentence('event:met-both', { seats: all(event.seats) }),
  sounding: (_, event) => sentence('event:sounding', { of: who(event.of), band: bandWord(event.band) }),
  aired: (view, event) =>
    sentence('event:aired', {
      by: who(event.by),
      with: whom(event.with),
      title: airedSaid(view, event),
    }),
  pledged: (view, event) =>
    sentence(event.public ? 'event:pledged.public' : 'event:pledged.private', {
      by: who(event.by),
      to: all(event.to),
      what: promiseSaid(view, event.promise),
    }),
  'pledge-judged': (view, event) =>
    sentence(event.kept ? 'event:pledge-judged.kept' : 'event:pledge-judged.broken', {
      by: who(event.by),
      to: all(event.to),
      what: promiseSaid(view, event.promise),
    }),
  'pledge-lapsed': (view, event) =>
    sentence('event:pledge-lapsed', {
      by: whom(event.by),
      to: all(event.to),
      what: promiseSaid(view, event.promise),
    }),
  'deal-proposed': (view, event) =>
    sentence('event:deal-proposed', {
      by: who(event.by),
      to: all(event.parties.filter((seat) => seat !== event.by)),
      terms: dealSaid(view, event.clauses),
    }),
  'deal-countered': (view, event) =>
    sentence('event:deal-countered', { by: who(event.by), terms: dealSaid(view, event.clauses) }),
  'deal-accepted': (_, event) => sentence('event:deal-accepted', { by: who(event.by), deal: event.deal }),
  'deal-declined': (view, event) =>
    declinedSentence(view, event) ??
    sentence('event:deal-declined', {
      by: who(event.by),
      because: t(`deal:decline.${event.because}`),
    }),
  'deal-withdrawn': (_, event) => sentence('event:deal-withdrawn', { by: who(event.by) }),
  'deal-expired': () => sentence('event:deal-expired'),
  'deal-bound': (view, event) =>
    sentence('event:deal-bound', { seats: all(event.parties), terms: dealSaid(view, event.clauses) }),
  paid: (_, event) =>
    sentence('event:paid', {
      from: who(event.from),
      to: whom(event.to),
      amount: money(event.amount),
      overhead: money(event.overhead),
    }),
  'budget-sealed': (_, event) => sentence('event:budget-sealed', { seat: who(event.seat) }),
  'budget-opened': (view, event) =>
    sentence('event:budget-opened', {
      seat: who(event.seat),
      lines: spent(view, event.lines, lineName),
      programmes: spent(view, event.programmes, programmeTitle),
    }),
  'programme-ran': (view, event) =>
    sentence('event:programme-ran', {
      programme: programmeOf(view, event),
      level: Math.round(event.level / 10),
    }),
  'programme-stalled': (view, event) =>
    sentence('event:programme-stalled', {
      programme: programmeOf(view, event),
      short: all(event.short),
      sunk: money(event.sunk),
    }),
  'programme-dropped': (view, event) =>
    sentence('event:programme-dropped', {
      programme: programmeOf(view, event),
      by: who(event.by),
    }),
  'programme-opened': (view, event) =>
    sentence('event:programme-opened', { programme: programmeOf(view, event) }),
  'programme-closed': (view, event) =>
    sentence('event:programme-closed', { programme: programmeOf(view, event) }),
  'event-fell': (_, event) =>
    sentence('event:event-fell', { title: written(event.title), text: written(event.text) }),
  charged: (_, event) =>
    sentence(event.amount < 0 ? 'event:charged-less' : 'event:charged', {
      seat: who(event.seat),
      title: written(event.title),
      amount: money(Math.abs(event.amount)),
    }),
  // A grant below nothing is a bill.
  granted: (_, { seat, amount, reason }) =>
    amount < 0
      ? sentence('event:charged', { seat: who(seat), amount: money(-amount), title: written(reason) })
      : sentence('event:granted', {
          seat: who(seat),
          amount: moneyChange(amount),
          reason: written(reason),
        }),
  overdrawn: (_, event) =>
    sentence('event:overdrawn', { seat: who(event.seat), amount: money(event.amount) }),
  clawback: (_, event) => sentence('event:clawback', { seat: who(event.seat), amount: money(event.amount) }),
  'attention-changed': (_, event) => sentence('event:attention-changed', { by: change(event.by) }),
  'attention-spent': (_, event) =>
    sentence('event:attention-spent', { by: who(event.by), points: event.points }),
  scored: (_, event) => sentence('event:scored', { seat: who(event.seat) }),
  'trust-moved': (_, event) =>
    sentence(event.by >= 0 ? 'event:trust-moved.up' : 'event:trust-moved.down', {
      from: who(event.from),
      to: whom(event.to),
      by: Math.abs(event.by),
      facet: t(`trust:facet.${event.facet}`),
      because: t(`trust:cause.${event.because}`),
    }),
  reflected: (_, event) => sentence('event:reflected', { seat: who(event.seat) }),
  'session-ended': () => sentence('event:session-ended'),
}

/** An event as a sentence, from the point of view of the seat that saw it. */
export function told(view: View, event: EventBody): Sentence {
  // The table holds a teller for each type; the compiler cannot follow the pair through the index.
  const teller = TELLERS[event.type] as (view: View, event: EventBody) => Sentence
  return teller(view, event)
}

/** What a deal’s terms are is left to the slip on the desk: this is for the status region, which must stay short. */
const BRIEFLY = {
  'deal-proposed': 'event:brief.deal-proposed',
  'deal-countered': 'event:brief.deal-countered',
  'deal-bound': 'event:brief.deal-bound',
  pledged: 'event:brief.pledged',
  refused: 'event:brief.refused',
  sounding: 'event:brief.sounding',
  aired: 'event:brief.aired',
} as const

/** An event as a short sentence, for the status region. */
export function briefly(view: View, event: EventBody): Sentence {
  switch (event.type) {
    case 'deal-proposed':
    case 'deal-countered':
      return sentence(BRIEFLY[event.type], {
        by: who(event.by),
        to: all(event.parties.filter((seat) => seat !== event.by)),
      })
    case 'deal-bound':
      return sentence(BRIEFLY[event.type], { seats: all(event.parties) })
    case 'deal-declined':
      return told(view, event)
    case 'pledged':
      return sentence(BRIEFLY[event.type], { by: who(event.by), to: all(event.to) })
    case 'refused':
      return sentence(BRIEFLY[event.type], {
        by: who(event.by),
        to: whom(event.to),
        because: t(`deal:refuse.${event.because}`),
      })
    case 'sounding':
      return sentence(BRIEFLY[event.type], { band: bandWord(event.band) })
    case 'aired':
      return sentence(BRIEFLY[event.type], { title: airedSaid(view, event) })
    default:
      return told(view, event)
  }
}
