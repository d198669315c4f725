import type { EventBody, View } from '../../schema/index.ts'
import { agreementTitle, kindTitle, lineName, programmeTitle, quarterYearOf } from '../lore.ts'
import { money } from '../words/format.ts'
import { t } from '../words/index.ts'
import { grievanceSaid } from './promise.ts'
import { all, row, type Sentence, type Slot, sentence, who, whom, written } from './slots.tsx'
import type { Tellers } from './tellers.ts'

/** Sentences for what happens to agreements and by leadership moves. */

type Amounts = readonly { id: string; amount: number }[]

/** Amounts in a row: “you £40k and Public Health £20k”. */
const amountsSaid = (amounts: Amounts, name: (id: string) => Slot): Slot =>
  amounts.length === 0
    ? t('event:nothing')
    : row(
        amounts.map((one) => row([name(one.id), money(one.amount)], ' ')),
        'and',
      )

const bySeat = (amounts: Amounts): Slot =>
  amountsSaid(
    amounts.filter((one) => one.amount > 0),
    whom,
  )

const byProgramme = (view: View, amounts: Amounts): Slot =>
  amountsSaid(amounts, (id) => written(programmeTitle(view, id)))

type Type =
  | `agreement-${string}`
  | `notice-${string}`
  | 'data-breach'
  | 'confidence-moved'
  | 'warned'
  | 'amended'
  | 'engaged'
  | 'escalated'
  | 'framed'
  | 'frame-fell'
  | 'brokered'
  | 'broker-declined'
  | 'voted'
  | 'programme-adopted'
  | 'fund-opened'
  | 'risk-shared'
  | 'gain-shared'
  | 'fund-returned'

function drafted(view: View, event: Extract<EventBody, { type: 'agreement-drafted' }>): Sentence {
  const slots = {
    by: who(event.by),
    to: all(event.parties.filter((seat) => seat !== event.by)),
    kind: written(kindTitle(view, event.kind)),
  }
  if (!event.fund) return sentence('event:agreement-drafted', slots)
  const paid = event.fund.contributions.map((one) => ({ id: one.seat, amount: one.amount }))
  return sentence('event:agreement-drafted.fund', {
    ...slots,
    host: whom(event.fund.host),
    contributions: bySeat(paid),
  })
}

export const PARTNERSHIP: Pick<Tellers, Extract<EventBody['type'], Type>> = {
  'data-breach': (_, event) => sentence('event:data-breach', { by: who(event.by), fine: money(event.fine) }),
  'confidence-moved': (_, event) =>
    sentence(event.by >= 0 ? 'event:confidence-moved.up' : 'event:confidence-moved.down', {
      by: Math.abs(event.by),
      because: t(`event:confidence.${event.because}`),
    }),
  warned: (view, event) =>
    sentence('event:warned', {
      by: who(event.by),
      to: all(event.to),
      line: written(lineName(view, event.line)),
    }),
  escalated: (_, event) =>
    sentence('event:escalated', {
      by: who(event.by),
      against: whom(event.against),
      amount: money(event.amount),
      cost: money(event.cost),
    }),
  amended: (view, event) =>
    sentence('event:amended', {
      by: who(event.by),
      to: whom(event.to),
      amount: money(event.amount),
      title: grievanceSaid(view, event.grievance),
    }),
  engaged: (view, event) =>
    sentence('event:engaged', {
      by: who(event.by),
      programme: written(programmeTitle(view, event.programme)),
    }),
  framed: (view, event) =>
    sentence('event:framed', { by: who(event.by), until: quarterYearOf(view, event.until) }),
  'frame-fell': (_, event) => sentence('event:frame-fell', { by: whom(event.by) }),
  brokered: (_, event) => sentence('event:brokered', { by: who(event.by), between: all(event.between) }),
  'broker-declined': (_, event) =>
    sentence('event:broker-declined', {
      by: who(event.by),
      between: all(event.between),
      of: all(event.of),
    }),
  'notice-issued': (view, event) =>
    sentence(`event:notice-issued.${event.kind}`, {
      seat: who(event.seat),
      until: quarterYearOf(view, event.until),
    }),
  'notice-lifted': (_, event) => sentence(`event:notice-lifted.${event.kind}`, { seat: whom(event.seat) }),
  'agreement-drafted': drafted,
  'agreement-signed': (view, event) =>
    sentence('event:agreement-signed', {
      by: who(event.by),
      kind: written(agreementTitle(view, event.agreement)),
    }),
  'agreement-turned-down': (view, event) =>
    sentence('event:agreement-turned-down', {
      by: who(event.by),
      kind: written(agreementTitle(view, event.agreement)),
    }),
  'agreement-lapsed': (view, event) =>
    sentence('event:agreement-lapsed', { kind: written(agreementTitle(view, event.agreement)) }),
  'agreement-began': (view, event) =>
    sentence('event:agreement-began', {
      kind: written(kindTitle(view, event.kind)),
      seats: all(event.parties),
    }),
  'agreement-leaving': (view, event) =>
    sentence('event:agreement-leaving', {
      by: who(event.by),
      kind: written(kindTitle(view, event.kind)),
      after: quarterYearOf(view, event.after),
    }),
  'agreement-left': (view, event) =>
    sentence('event:agreement-left', { by: who(event.by), kind: written(kindTitle(view, event.kind)) }),
  'agreement-ended': (view, event) =>
    sentence(`event:agreement-ended.${event.why}`, { kind: written(kindTitle(view, event.kind)) }),
  voted: (view, event) =>
    sentence('event:voted', { by: who(event.by), programme: written(programmeTitle(view, event.programme)) }),
  'programme-adopted': (view, event) =>
    sentence('event:programme-adopted', { programme: written(programmeTitle(view, event.programme)) }),
  'fund-opened': (view, event) =>
    sentence('event:fund-opened', {
      paid: bySeat(event.paid),
      spent: byProgramme(view, event.spent),
      left: money(event.left),
    }),
  'risk-shared': (_, event) =>
    sentence('event:risk-shared', { lost: money(event.lost), shares: bySeat(event.shares) }),
  'gain-shared': (view, event) =>
    sentence('event:gain-shared', {
      from: who(event.from),
      gained: money(event.gained),
      programme: written(programmeTitle(view, event.programme)),
      shares: bySeat(event.shares),
    }),
  'fund-returned': (_, event) => sentence('event:fund-returned', { shares: bySeat(event.shares) }),
}
