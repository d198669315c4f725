import { divide } from '../../kernel/integer.ts'
import type { Clause, ProgrammeView, Role, View } from '../../schema/index.ts'

/** What a deal comes to, from what its reader knows: costs now and later, what is thought to be gained, what could go wrong. */

const inForce = (view: View): View['partnership']['agreements'] =>
  view.partnership.agreements.filter(({ status }) => status === 'in-force')

/** The most of assurance that agreements in force between two seats save, of 1000. */
function saved(view: View, a: string, b: string): number {
  const kinds = inForce(view)
    .filter(({ parties }) => parties.includes(a) && parties.includes(b))
    .map(({ kind }) => kind)
  return Math.max(
    0,
    ...view.partnership.kinds.filter(({ id }) => kinds.includes(id)).map((one) => one.gives.overhead),
  )
}

const brokered = (view: View, a: string, b: string): boolean =>
  view.partnership.brokerings.some(
    ({ between, until, deal }) =>
      deal === null && until >= view.round && between.includes(a) && between.includes(b),
  )

/** £k of a payment of mine that assurance would take as things stand: the same sum that the rules take. */
export function overheadOn(view: View, to: string, amount: number): number {
  if (brokered(view, view.viewer, to)) return 0
  const trust = view.trust.mine.find((one) => one.to === to)?.now.overall ?? 0
  const full = divide(amount * view.rules.overhead * (1000 - trust), 1_000_000)
  return divide(full * (1000 - saved(view, view.viewer, to)), 1000)
}

/** What the terms mean for one of the parties, £k. */
export interface Stake {
  readonly seat: string
  /** What leaves and comes at once. What reaches it is before assurance, where another pays. */
  readonly now: number
  /** What it promises to put in later. */
  readonly later: number
  /** What the papers of the programmes say that it would gain a quarter. */
  readonly gain: number
}

/** The joint programmes that the terms would fund. */
export const fundedBy = (view: View, clauses: readonly Clause[]): ProgrammeView[] =>
  view.programmes.filter(({ id }) =>
    clauses.some(
      (clause) => clause.do === 'pledge' && clause.promise.of === 'fund' && clause.promise.programme === id,
    ),
  )

function paidNow(view: View, clause: Clause, seat: string): number {
  if (clause.do !== 'pay') return 0
  if (clause.by === seat) return -clause.amount
  if (clause.to !== seat) return 0
  return clause.amount - (clause.by === view.viewer ? overheadOn(view, seat, clause.amount) : 0)
}

const promisedLater = (clause: Clause, seat: string): number =>
  clause.do === 'pledge' && clause.by === seat && clause.promise.of === 'fund' ? -clause.promise.amount : 0

/** What the terms mean for each of the parties. */
export function stakesOf(view: View, clauses: readonly Clause[], parties: readonly string[]): Stake[] {
  const programmes = fundedBy(view, clauses)
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0)
  return parties.map((seat) => ({
    seat,
    now: total(clauses.map((clause) => paidNow(view, clause, seat))),
    later: total(clauses.map((clause) => promisedLater(clause, seat))),
    gain: total(
      programmes.flatMap(({ gains }) => gains.filter(({ to }) => to === seat).map((one) => one.worth)),
    ),
  }))
}

/** £k of my payments in these terms that assurance would take. */
export const assuranceOf = (view: View, clauses: readonly Clause[]): number =>
  clauses.reduce(
    (sum, clause) =>
      clause.do === 'pay' && clause.by === view.viewer
        ? sum + overheadOn(view, clause.to, clause.amount)
        : sum,
    0,
  )

/** On what power the law lets the agencies do what a term says. */
export type Basis = 'nhs-pays' | 'council-pays' | 'councils' | 'data-agreement' | 'data' | 'none'

const isHealth = (role: Role | undefined): boolean => role === 'health'

/** On what the terms rest in law, each basis once. A promise alone rests on nothing but the word. */
export function basesOf(view: View, clauses: readonly Clause[]): Basis[] {
  const role = (id: string): Role | undefined => view.seats.find((seat) => seat.id === id)?.role
  const bases = clauses.map((clause): Basis => {
    if (clause.do === 'pledge') return 'none'
    if (clause.do === 'share') return agreedOn(view, clause.by, clause.to) ? 'data-agreement' : 'data'
    if (isHealth(role(clause.by))) return 'nhs-pays'
    return isHealth(role(clause.to)) ? 'council-pays' : 'councils'
  })
  return [...new Set(bases)]
}

/** Whether an agreement in force lets personal cards flow between two seats. */
function agreedOn(view: View, a: string, b: string): boolean {
  const personal = view.partnership.kinds.filter((kind) => kind.gives.personal).map(({ id }) => id)
  return inForce(view).some(
    ({ kind, parties }) => personal.includes(kind) && parties.includes(a) && parties.includes(b),
  )
}

/** Something that could go wrong with a deal, from what its reader knows. */
export type Risk =
  | {
      readonly of: 'word'
      readonly seat: string
      readonly trust: number
      readonly kept: number
      readonly broken: number
    }
  | { readonly of: 'unbound'; readonly programme: string; readonly seats: readonly string[] }
  | { readonly of: 'unknown'; readonly programme: string; readonly card: string }
  | { readonly of: 'short'; readonly amount: number }
  | { readonly of: 'ring-fence' }
  | { readonly of: 'own-word' }

function programmeRisks(view: View, clauses: readonly Clause[]): Risk[] {
  return fundedBy(view, clauses).flatMap(({ id, level, partners, requires }) => {
    const bound = clauses.flatMap((clause) =>
      clause.do === 'pledge' && clause.promise.of === 'fund' && clause.promise.programme === id
        ? [clause.by]
        : [],
    )
    const unbound = partners.map(({ seat }) => seat).filter((seat) => !bound.includes(seat))
    const unknown = requires.filter(({ known }) => partners.some(({ seat }) => !known.includes(seat)))
    return [
      ...(level === 'weakest' && unbound.length > 0
        ? [{ of: 'unbound' as const, programme: id, seats: unbound }]
        : []),
      ...unknown.map(({ title }) => ({ of: 'unknown' as const, programme: id, card: title })),
    ]
  })
}

/** What could go wrong: whose word it rests on, what a programme still lacks, and what it would do to my own purse. */
export function risksOf(view: View, clauses: readonly Clause[], parties: readonly string[]): Risk[] {
  const me = view.viewer
  const promises = (seat: string): boolean =>
    clauses.some((clause) => clause.do === 'pledge' && clause.by === seat)
  const words = parties
    .filter((seat) => seat !== me && promises(seat))
    .map((seat): Risk => {
      const judged = view.pledges.filter((pledge) => pledge.by === seat)
      const count = (status: string): number => judged.filter((pledge) => pledge.status === status).length
      const trust = view.trust.mine.find((one) => one.to === seat)?.now.overall ?? 0
      return { of: 'word', seat, trust, kept: count('kept'), broken: count('broken') }
    })
  const mine = stakesOf(view, clauses, [me])[0]
  const out = mine ? -mine.now - mine.later : 0
  const ringfenced = view.seats.find(({ id }) => id === me)?.ringfenced === true
  const pays = clauses.some((clause) => clause.do === 'pay' && clause.by === me)
  return [
    ...words,
    ...programmeRisks(view, clauses),
    ...(out > view.mine.free ? [{ of: 'short' as const, amount: out - view.mine.free }] : []),
    ...(ringfenced && pays ? [{ of: 'ring-fence' as const }] : []),
    ...(promises(me) ? [{ of: 'own-word' as const }] : []),
  ]
}
