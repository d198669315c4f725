import { sum } from '../kernel/index.ts'
import type { SeatId } from '../schema/index.ts'
import { eventsOf, type Past } from './past.ts'

/** What a stop of the money is: an agency that pays or receives, a programme, or where money ended. */
export type Stop =
  | { readonly of: 'payer'; readonly id: SeatId }
  | { readonly of: 'table' }
  | { readonly of: 'receiver'; readonly id: SeatId }
  | { readonly of: 'programme'; readonly id: string }
  | { readonly of: 'delivered' | 'abortive' | 'assurance' }

export interface MoneyNode {
  readonly key: string
  readonly stop: Stop
  /** Who pays, into what, what came of it. */
  readonly column: 0 | 1 | 2
  /** £k through it. */
  readonly amount: number
}

export interface MoneyLink {
  readonly from: string
  readonly to: string
  readonly amount: number
  /** The seat that paid, where the record says so. */
  readonly payer: SeatId | null
}

/** What an agency put into others’ pockets and joint work, and what it stood to gain. £k. */
export interface Pocket {
  readonly to: SeatId | 'residents'
  readonly paid: number
  readonly received: number
  /** As the business cases said: worth a quarter × the quarters in which the programmes ran. */
  readonly promised: number
}

export interface MoneyFindings {
  readonly nodes: readonly MoneyNode[]
  readonly links: readonly MoneyLink[]
  readonly pockets: readonly Pocket[]
  readonly joint: number
  readonly abortive: number
  readonly assurance: number
  readonly balances: readonly { readonly seat: SeatId; readonly start: number; readonly end: number }[]
}

const PROGRAMME = 'programme:'
const ASSURANCE = 'outside:assurance'
const ABORTIVE = 'outside:abortive'

const keyOf = (stop: Stop): string => ('id' in stop ? `${stop.of}:${stop.id}` : stop.of)

/** £k lost by each programme in quarters in which it could not run. */
function sunkOf(past: Past): Map<string, number> {
  const sunk = new Map<string, number>()
  for (const { body } of eventsOf(past, 'programme-stalled'))
    sunk.set(body.programme, (sunk.get(body.programme) ?? 0) + body.sunk)
  return sunk
}

interface Flow {
  readonly from: Stop
  readonly to: Stop
  readonly amount: number
  readonly payer: SeatId | null
}

function firstFlows(past: Past): Flow[] {
  const seats = past.view.seats.map((seat) => seat.id)
  return past.record.money.flatMap(({ from, to, amount }): Flow[] => {
    if (amount <= 0) return []
    if (to === ASSURANCE) return [{ from: { of: 'table' }, to: { of: 'assurance' }, amount, payer: null }]
    if (!seats.includes(from)) return []
    const stop: Stop = to.startsWith(PROGRAMME)
      ? { of: 'programme', id: to.slice(PROGRAMME.length) }
      : { of: 'receiver', id: to }
    return [{ from: { of: 'payer', id: from }, to: stop, amount, payer: from }]
  })
}

/** What a programme’s money came to: what was lost in setting up, and the rest. */
function endFlows(past: Past, first: readonly Flow[]): Flow[] {
  const sunk = sunkOf(past)
  const ids = [...new Set(first.flatMap(({ to }) => (to.of === 'programme' ? [to.id] : [])))]
  return ids.flatMap((id): Flow[] => {
    const from: Stop = { of: 'programme', id }
    const given = sum(first.filter(({ to }) => to.of === 'programme' && to.id === id).map((f) => f.amount))
    const lost = Math.min(given, sunk.get(id) ?? 0)
    const flows: Flow[] = [
      { from, to: { of: 'delivered' }, amount: given - lost, payer: null },
      { from, to: { of: 'abortive' }, amount: lost, payer: null },
    ]
    return flows.filter((flow) => flow.amount > 0)
  })
}

const COLUMNS: Record<Stop['of'], 0 | 1 | 2> = {
  payer: 0,
  table: 0,
  receiver: 1,
  programme: 1,
  delivered: 2,
  abortive: 2,
  assurance: 1,
}
const RANKS: Record<Stop['of'], number> = {
  payer: 0,
  table: 1,
  programme: 2,
  receiver: 3,
  delivered: 4,
  abortive: 5,
  assurance: 6,
}

function nodesOf(past: Past, flows: readonly Flow[]): MoneyNode[] {
  const seats = past.view.seats.map((seat) => seat.id)
  const nodes = new Map<string, MoneyNode>()
  for (const { from, to } of flows)
    for (const stop of [from, to]) {
      const key = keyOf(stop)
      const into = sum(flows.filter((flow) => keyOf(flow.to) === key).map((flow) => flow.amount))
      const out = sum(flows.filter((flow) => keyOf(flow.from) === key).map((flow) => flow.amount))
      nodes.set(key, { key, stop, column: COLUMNS[stop.of], amount: Math.max(into, out) })
    }
  const place = ({ stop }: MoneyNode): number =>
    stop.of === 'payer' || stop.of === 'receiver' ? seats.indexOf(stop.id) : 0
  return [...nodes.values()].sort(
    (a, b) =>
      a.column - b.column ||
      RANKS[a.stop.of] - RANKS[b.stop.of] ||
      place(a) - place(b) ||
      b.amount - a.amount,
  )
}

/** Who paid and who stood to gain, £k. */
function pocketsOf(past: Past, first: readonly Flow[]): Pocket[] {
  const worth = (to: string): number =>
    sum(
      past.view.programmes.flatMap((programme) =>
        programme.gains.filter((gain) => gain.to === to).map((gain) => gain.worth * programme.delivered),
      ),
    )
  const paid = (seat: SeatId): number =>
    sum(first.filter((flow) => flow.payer === seat).map((flow) => flow.amount))
  const received = (seat: SeatId): number =>
    sum(first.filter(({ to }) => to.of === 'receiver' && to.id === seat).map((flow) => flow.amount))
  const seats = past.view.seats.map(({ id }) => ({
    to: id,
    paid: paid(id),
    received: received(id),
    promised: worth(id),
  }))
  return [...seats, { to: 'residents', paid: 0, received: 0, promised: worth('residents') }]
}

const lostTo = (past: Past, account: string): number =>
  sum(past.record.money.filter((flow) => flow.to === account).map((flow) => flow.amount))

/** Money across pockets: stops and flows for a picture, and who paid against who stood to gain. */
export function moneyFindings(past: Past): MoneyFindings {
  const first = firstFlows(past)
  const flows = [...first, ...endFlows(past, first)]
  return {
    nodes: nodesOf(past, flows),
    links: flows.map(({ from, to, amount, payer }) => ({ from: keyOf(from), to: keyOf(to), amount, payer })),
    pockets: pocketsOf(past, first),
    joint: sum(first.filter((flow) => flow.payer !== null).map((flow) => flow.amount)),
    abortive: lostTo(past, ABORTIVE),
    assurance: lostTo(past, ASSURANCE),
    balances: past.record.balances,
  }
}
