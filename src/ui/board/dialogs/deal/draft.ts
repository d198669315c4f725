import type { Clause, DealView, Fill, Promise_, Terms, View } from '../../../../schema/index.ts'
import { trustIn } from '../../partners/partner.tsx'

/** A term as it is being written: its clause, and what I would hand over where it is mine to share. */
export interface Term {
  readonly clause: Clause
  readonly fill?: { readonly card: string; readonly claim?: number }
}

/** What a seat can be bound to do, as the builder offers it. */
export const VERBS = ['pay', 'share', 'fund', 'maintain', 'tell'] as const
export type Verb = (typeof VERBS)[number]

/** A sentence half written: every blank has something in it, so that it always reads as one. */
export interface Blank {
  readonly by: string
  readonly verb: Verb
  readonly to: string
  readonly amount: number
  readonly programme: string
  readonly line: string
  readonly topic: string
  readonly due: number
}

/** What a seat could be bound to do under these terms. */
export function verbsOf(terms: Terms, seat: string): Verb[] {
  const own = terms.seats[seat]
  if (!own) return []
  const has: Record<Verb, boolean> = {
    pay: own.pay > 0,
    share: own.share.length > 0,
    fund: own.promise.fund.length > 0,
    maintain: own.promise.maintain.length > 0,
    tell: own.promise.share.length > 0,
  }
  return VERBS.filter((verb) => has[verb])
}

/** The least and the most that the amount of a blank can be; undefined where it has none. */
export function spanOf(
  terms: Terms,
  { by, verb, programme, line }: Blank,
): { max: number; usual: number } | undefined {
  const own = terms.seats[by]
  if (verb === 'pay') return { max: own?.pay ?? 0, usual: 50 }
  if (verb === 'fund') {
    const fund = own?.promise.fund.find((one) => one.programme === programme)
    return { max: fund?.max ?? 0, usual: fund?.cost ?? 0 }
  }
  if (verb === 'maintain') {
    const kept = own?.promise.maintain.find((one) => one.line === line)
    return { max: kept?.max ?? 0, usual: kept?.plan ?? 0 }
  }
  return undefined
}

const within = <T>(value: T, choices: readonly T[], otherwise: T): T =>
  choices.includes(value) ? value : (choices[0] ?? otherwise)

/** Fills again what a change of one blank has made impossible. */
export function mended(
  terms: Terms,
  parties: readonly string[],
  before: Blank,
  change: Partial<Blank>,
): Blank {
  const by = within(change.by ?? before.by, parties, before.by)
  const own = terms.seats[by]
  const verb = within(change.verb ?? before.verb, verbsOf(terms, by), 'pay')
  const topics = verb === 'tell' ? (own?.promise.share ?? []) : (own?.share ?? [])
  const next: Blank = {
    by,
    verb,
    to: within(
      change.to ?? before.to,
      parties.filter((seat) => seat !== by),
      '',
    ),
    programme: within(
      change.programme ?? before.programme,
      own?.promise.fund.map((one) => one.programme) ?? [],
      '',
    ),
    line: within(change.line ?? before.line, own?.promise.maintain.map((one) => one.line) ?? [], ''),
    topic: within(change.topic ?? before.topic, topics, ''),
    due: Math.max(
      own?.promise.due.first ?? 1,
      Math.min(own?.promise.due.last ?? 1, change.due ?? before.due),
    ),
    amount: change.amount ?? before.amount,
  }
  const span = spanOf(terms, next)
  if (!span) return next
  const subject = (blank: Blank): string => `${blank.by} ${blank.verb} ${blank.programme} ${blank.line}`
  const amount = change.amount === undefined && subject(next) !== subject(before) ? span.usual : next.amount
  return { ...next, amount: Math.max(1, Math.min(span.max, amount)) }
}

/** The first sentence that the builder shows. */
export function firstBlank(terms: Terms, parties: readonly string[]): Blank {
  const start: Blank = {
    by: parties[0] ?? '',
    verb: 'fund',
    to: '',
    amount: 0,
    programme: '',
    line: '',
    topic: '',
    due: 0,
  }
  return mended(terms, parties, start, {})
}

/** The promise of a blank, where its verb is one. */
export function promiseOf({ verb, programme, line, topic, amount, due }: Blank): Promise_ | undefined {
  if (verb === 'fund') return { of: 'fund', programme, amount, due }
  if (verb === 'maintain') return { of: 'maintain', line, amount, due }
  if (verb === 'tell') return { of: 'share', topic, due }
  return undefined
}

/** The clause that a blank has become. */
export function clauseOf(blank: Blank): Clause {
  const { by, to, verb, amount, topic } = blank
  const promise = promiseOf(blank)
  if (promise) return { do: 'pledge', by, promise }
  return verb === 'share' ? { do: 'share', by, to, topic } : { do: 'pay', by, to, amount }
}

/** The terms of a deal that is answered with others, with the cards that I had put to it. */
export const termsOf = (deal: DealView): Term[] =>
  deal.clauses.map((clause, at) => {
    const fill = deal.fills.find((one) => one.clause === at)
    if (!fill) return { clause }
    return { clause, fill: { card: fill.card, ...(fill.claim === undefined ? {} : { claim: fill.claim }) } }
  })

/** The cards put to my own share clauses, numbered as the engine wants them. */
export const fillsOf = (terms: readonly Term[]): Fill[] =>
  terms.flatMap(({ fill }, clause) => (fill ? [{ clause, ...fill }] : []))

/** £k of my payments that assurance would take as my trust stands. */
export function assurance(view: View, terms: readonly Term[]): number {
  return terms.reduce((total, { clause }) => {
    if (clause.do !== 'pay' || clause.by !== view.viewer) return total
    const trust = trustIn(view, clause.to)?.now.overall ?? 0
    return total + Math.round((clause.amount * view.rules.overhead * (1000 - trust)) / 1_000_000)
  }, 0)
}

/** Whether a term may stand only once I have said which card I would hand over. */
export const needsFill = (view: View, { clause }: Term): boolean =>
  clause.do === 'share' && clause.by === view.viewer
