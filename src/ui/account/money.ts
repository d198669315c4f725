import type { EventBody, View } from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** What a sum of money came from or went on. */
export const MONEY_CAUSES = [
  'before',
  'income',
  'committed',
  'paid',
  'received',
  'overhead',
  'assured',
  'verify',
  'amends',
  'amended',
  'regulator',
  'case',
  'services',
  'programme',
  'returned',
  'fund',
  'risk',
  'gain-given',
  'gain',
  'fund-returned',
  'grant',
  'charge',
  'clawback',
  'fine',
] as const
export type MoneyCause = (typeof MONEY_CAUSES)[number]

/** One sum that made a balance, £k: negative when it left. `about` is a seat, a programme or an agreement; `title` is given words. */
export interface MoneyTerm {
  readonly cause: MoneyCause
  readonly amount: number
  readonly about?: string | number
  readonly title?: string
}

const term = (cause: MoneyCause, amount: number, about?: string | number): MoneyTerm =>
  about === undefined ? { cause, amount } : { cause, amount, about }

const shareOf = (shares: readonly { id: string; amount: number }[], seat: string): number =>
  shares.reduce((total, one) => (one.id === seat ? total + one.amount : total), 0)

const total = (shares: readonly { amount: number }[]): number =>
  shares.reduce((sum, one) => sum + one.amount, 0)

/** What moved at the board, in deals and by leadership moves. */
function atTheBoard(me: string, body: EventBody): MoneyTerm[] {
  switch (body.type) {
    case 'paid':
      if (body.from === me)
        return [term('paid', body.overhead - body.amount, body.to), term('overhead', -body.overhead, body.to)]
      return body.to === me
        ? [term('received', body.amount, body.from), term('assured', -body.overhead, body.from)]
        : []
    case 'verify-ordered':
      return body.by === me ? [term('verify', -body.price)] : []
    case 'amended':
      if (body.by === me) return [term('amends', -body.amount, body.to)]
      return body.to === me ? [term('amended', body.amount, body.by)] : []
    case 'escalated':
      if (body.by === me) return [term('regulator', -body.amount, body.against)]
      return body.against === me ? [term('case', -body.cost, body.by)] : []
    default:
      return []
  }
}

/** What moved through pooled funds. */
function throughFunds(me: string, body: EventBody): MoneyTerm[] {
  switch (body.type) {
    case 'fund-opened':
      return [term('fund', -shareOf(body.paid, me), body.agreement)]
    case 'risk-shared':
      return [term('risk', -shareOf(body.shares, me), body.agreement)]
    case 'gain-shared':
      if (body.from === me) return [term('gain-given', -total(body.shares), body.programme)]
      return [term('gain', shareOf(body.shares, me), body.programme)]
    case 'fund-returned':
      return [term('fund-returned', shareOf(body.shares, me), body.agreement)]
    default:
      return []
  }
}

/** What came in and went out as the quarter has it. */
function ofTheQuarter(me: string, body: EventBody): MoneyTerm[] {
  if (body.type === 'programme-stalled') return [term('returned', shareOf(body.returned, me), body.programme)]
  if (body.type === 'data-breach') return body.by === me ? [term('fine', -body.fine)] : []
  if (!('seat' in body) || body.seat !== me) return []
  switch (body.type) {
    case 'income':
      return [term('income', body.amount), term('committed', -body.committed)]
    case 'budget-opened':
      return [
        term('services', -total(body.lines)),
        ...body.programmes.map((one) => term('programme', -one.amount, one.id)),
      ]
    case 'granted':
      return [{ ...term('grant', body.amount), title: body.reason }]
    case 'charged':
      return [{ ...term('charge', -body.amount), title: body.title }]
    case 'clawback':
      return [term('clawback', -body.amount)]
    default:
      return []
  }
}

const moved = (me: string, body: EventBody): MoneyTerm[] =>
  [...atTheBoard(me, body), ...throughFunds(me, body), ...ofTheQuarter(me, body)].filter(
    ({ amount }) => amount !== 0,
  )

/**
 * What made the balance that a view shows, £k: what was carried over from the quarters before, then each sum that came
 * or went in this one, in order. The terms always add up to `view.mine.balance`. What is carried over is the reserves of
 * the start and all that moved since, and not the books of last quarter: what the story gives comes when they are closed.
 */
export function moneyTerms(view: View, events: readonly Seen[]): MoneyTerm[] {
  const me = view.viewer
  const earlier = events.filter(({ round }) => round < view.round).flatMap(({ body }) => moved(me, body))
  const reserves = view.mine.ledger.find((one) => one.round === 0)?.balance ?? 0
  const now = events.filter(({ round }) => round === view.round)
  return [term('before', reserves + total(earlier)), ...now.flatMap(({ body }) => moved(me, body))]
}

/** What lies between what is in hand and what is free to give, £k. */
export interface FreeTerm {
  readonly cause: 'hand' | 'control' | 'floors' | 'held' | 'notice' | 'nothing' | 'law'
  readonly amount: number
}

/** £k of mine in offers that are still open. */
const heldBack = ({ viewer, deals }: View): number =>
  deals
    .filter(({ status, accepted }) => ['proposed', 'countered'].includes(status) && accepted.includes(viewer))
    .flatMap(({ clauses }) => clauses)
    .reduce((sum, clause) => (clause.do === 'pay' && clause.by === viewer ? sum + clause.amount : sum), 0)

/**
 * What makes the money that is free to give: what is in hand, less what control totals, the law’s floors and open offers
 * hold back. The terms always add up to `view.mine.free`.
 */
export function freeTerms(view: View): FreeTerm[] {
  const { mine, viewer, round } = view
  const notice = view.seats.find((seat) => seat.id === viewer)?.notice
  const under = notice && notice.from <= round ? notice.kind : undefined
  const control = under === 'control' ? Math.min(0, mine.income - mine.committed - mine.balance) : 0
  const floors = mine.lines.reduce((sum, line) => sum + line.floor, 0)
  const left = mine.balance + control - floors - heldBack(view)
  const terms: FreeTerm[] = [
    { cause: 'hand', amount: mine.balance },
    { cause: 'control', amount: control },
    { cause: 'floors', amount: -floors },
    { cause: 'held', amount: -heldBack(view) },
    { cause: 'nothing', amount: Math.max(0, -left) },
    { cause: 'notice', amount: under === 'notice' ? -Math.max(0, left) : 0 },
  ]
  return terms.filter(({ cause, amount }) => cause === 'hand' || amount !== 0)
}

/**
 * What makes the sum that a budget may spend, £k: what is in hand, held to control totals, or lifted to what the law asks.
 * The terms always add up to `available` of the budget option.
 */
export function budgetTerms(view: View): FreeTerm[] {
  const control = freeTerms(view).find(({ cause }) => cause === 'control')?.amount ?? 0
  const floors = view.mine.lines.reduce((sum, line) => sum + line.floor, 0)
  const lifted = Math.max(0, floors - view.mine.balance - control)
  const terms: FreeTerm[] = [
    { cause: 'hand', amount: view.mine.balance },
    { cause: 'control', amount: control },
    { cause: 'law', amount: lifted },
  ]
  return terms.filter(({ cause, amount }) => cause === 'hand' || amount !== 0)
}
