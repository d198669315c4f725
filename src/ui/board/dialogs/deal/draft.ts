import type { Clause, DealView, Fill, Promise_, Terms } from '../../../../schema/index.ts'

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

/** How little and how much the amount of a blank can be, and what is usual. */
interface Span {
  readonly min: number
  readonly max: number
  readonly usual: number
}

/** The span of a blank’s amount; undefined where it has none. */
export function spanOf(
  terms: Terms,
  { by, verb, programme, line }: Pick<Blank, 'by' | 'verb' | 'programme' | 'line'>,
): Span | undefined {
  const own = terms.seats[by]
  if (verb === 'pay') return { min: 1, max: own?.pay ?? 0, usual: 50 }
  if (verb === 'fund') {
    const fund = own?.promise.fund.find((one) => one.programme === programme)
    return fund && { min: fund.min, max: fund.max, usual: fund.cost }
  }
  if (verb === 'maintain') {
    const kept = own?.promise.maintain.find((one) => one.line === line)
    return kept && { min: kept.min, max: kept.max, usual: kept.plan }
  }
  return undefined
}

/** What a clause that is about money says of it: its amount, and how little and how much that can be. */
export function amountIn(terms: Terms, clause: Clause): (Span & { readonly amount: number }) | undefined {
  const none = { by: clause.by, programme: '', line: '' }
  if (clause.do === 'share') return undefined
  if (clause.do === 'pay') {
    const span = spanOf(terms, { ...none, verb: 'pay' })
    return span && { ...span, amount: clause.amount }
  }
  const { promise } = clause
  if (promise.of === 'share' || promise.of === 'sign') return undefined
  const span =
    promise.of === 'fund'
      ? spanOf(terms, { ...none, verb: 'fund', programme: promise.programme })
      : spanOf(terms, { ...none, verb: 'maintain', line: promise.line })
  return span && { ...span, amount: promise.amount }
}

/** A clause with another amount in it. */
export function withAmount(clause: Clause, amount: number): Clause {
  if (clause.do === 'pay') return { ...clause, amount }
  if (clause.do !== 'pledge' || !('amount' in clause.promise)) return clause
  return { ...clause, promise: { ...clause.promise, amount } }
}

/** The rounds by which a blank’s promise could fall due. */
export function duesOf(
  terms: Terms,
  { by, verb, programme }: Pick<Blank, 'by' | 'verb' | 'programme'>,
): number[] {
  const own = terms.seats[by]
  if (!own) return []
  const fund = verb === 'fund' ? own.promise.fund.find((one) => one.programme === programme) : undefined
  const { first, last } = own.promise.due
  return Array.from(
    { length: Math.max(0, Math.min(last, fund?.last ?? last) - first + 1) },
    (_, at) => first + at,
  )
}

const within = <T>(value: T, choices: readonly T[], otherwise: T): T =>
  choices.includes(value) ? value : (choices[0] ?? otherwise)

/** The nearest to a number in a row of rising numbers. */
const nearest = (value: number, choices: readonly number[]): number =>
  Math.max(choices[0] ?? value, Math.min(choices.at(-1) ?? value, value))

/** What the amount of a blank is about: a change of it brings back the usual amount. */
const aboutOf = ({ by, verb, programme, line }: Blank): string => `${by} ${verb} ${programme} ${line}`

/** Fills again what a change of one blank has made impossible. */
export function mended(
  terms: Terms,
  parties: readonly string[],
  before: Blank,
  change: Partial<Blank>,
): Blank {
  const wanted = { ...before, ...change }
  const by = within(wanted.by, parties, before.by)
  const own = terms.seats[by]
  const others = parties.filter((seat) => seat !== by)
  const verb = within(wanted.verb, verbsOf(terms, by), 'pay')
  const topics = verb === 'tell' ? own?.promise.share : own?.share
  const programme = within(wanted.programme, own?.promise.fund.map((one) => one.programme) ?? [], '')
  const next: Blank = {
    by,
    verb,
    programme,
    to: within(wanted.to, others, ''),
    line: within(wanted.line, own?.promise.maintain.map((one) => one.line) ?? [], ''),
    topic: within(wanted.topic, topics ?? [], ''),
    due: nearest(wanted.due, duesOf(terms, { by, verb, programme })),
    amount: wanted.amount,
  }
  const span = spanOf(terms, next)
  if (!span) return next
  const usual = change.amount === undefined && aboutOf(next) !== aboutOf(before)
  return { ...next, amount: nearest(usual ? span.usual : next.amount, [span.min, span.max]) }
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
