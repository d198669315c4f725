import { apportion, divide, perMille, sum } from '../kernel/index.ts'
import type { ProgrammeData, SeatId } from '../schema/index.ts'
import { inForce } from './agreements.ts'
import { byPaidIn, fundBalance, partOf } from './fund-ledger.ts'
import { fundAccount, OUTSIDE, programmeAccount, seatAccount, transfer } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { Agreement, RoundRecord, SessionState } from './state.ts'

/** What a pooled fund pays for a programme in this round, and how that counts towards its partners’ parts. */
export interface PooledPayment {
  agreement: Agreement
  amount: number
  credit: Record<SeatId, number>
}

/** Pooled payments of a round by programme. */
export type Pooled = Record<string, PooledPayment[]>

const budgetedBy = (state: SessionState, seat: SeatId, programme: string): number =>
  state.seats[seat]?.budget?.programmes[programme] ?? 0

/** What pooled funds pay towards a seat’s part of a programme, £k. */
export const creditOf = (pooled: Pooled, programme: string, seat: SeatId): number =>
  sum((pooled[programme] ?? []).map((p) => p.credit[seat] ?? 0))

/** The partners of a programme whose parts a fund may pay: those who have signed it. */
export const payable = (agreement: Agreement, programme: ProgrammeData): ProgrammeData['partners'] =>
  programme.partners.filter((p) => agreement.parties.includes(p.seat))

/** Collects what signatories put into each fund, and pays what its host has budgeted, before programmes run. */
export function openFunds(state: SessionState, record: Record_): Pooled {
  const pooled: Pooled = {}
  for (const agreement of inForce(state)) {
    if (!agreement.fund) continue
    const paid = collect(state, agreement)
    const spent = spend(state, agreement, pooled)
    tell(record, 'all', {
      type: 'fund-opened',
      agreement: agreement.id,
      paid,
      spent: spent.map(({ programme, amount }) => ({ id: programme, amount })),
      left: fundBalance(state, agreement),
    })
  }
  return pooled
}

/** What pooled funds spent in a round, for the record. */
export const spentOf = (pooled: Pooled): RoundRecord['pools'] =>
  Object.entries(pooled).flatMap(([programme, payments]) =>
    payments.map(({ agreement, amount }) => ({ agreement: agreement.id, programme, amount })),
  )

function collect(state: SessionState, agreement: Agreement): { id: SeatId; amount: number }[] {
  return agreement.parties.map((id) => {
    const amount = state.seats[id]?.budget?.funds[String(agreement.id)] ?? 0
    transfer(state, seatAccount(id), fundAccount(agreement.id), amount)
    agreement.paidIn[id] = (agreement.paidIn[id] ?? 0) + amount
    return { id, amount }
  })
}

/** Pays what the host wants, scaled down to what the fund holds, and no more than a programme still lacks. */
function spend(
  state: SessionState,
  agreement: Agreement,
  pooled: Pooled,
): { programme: string; amount: number }[] {
  const host = agreement.fund?.host ?? ''
  const wanted = (state.seats[host]?.budget?.pools ?? []).filter(
    (p) => p.agreement === agreement.id && state.programmes[p.programme]?.open === true,
  )
  const asked = sum(wanted.map((w) => w.amount))
  const has = Math.max(0, fundBalance(state, agreement))
  const amounts =
    asked <= has
      ? wanted.map((w) => w.amount)
      : apportion(
          has,
          wanted.map((w) => w.amount),
        )
  return wanted.flatMap(({ programme }, i) => {
    const data = state.scenario.programme(programme)
    const lacks = payable(agreement, data).map(({ seat, cost }) => ({
      seat,
      lack: Math.max(0, cost - budgetedBy(state, seat, programme) - creditOf(pooled, programme, seat)),
    }))
    const amount = Math.min(amounts[i] ?? 0, sum(lacks.map((l) => l.lack)))
    if (amount <= 0) return []
    const parts = apportion(
      amount,
      lacks.map((l) => l.lack),
    )
    const credit = Object.fromEntries(lacks.map(({ seat }, j) => [seat, parts[j] ?? 0]))
    pooled[programme] ??= []
    pooled[programme]?.push({ agreement, amount, credit })
    transfer(state, fundAccount(agreement.id), programmeAccount(programme), amount)
    countSpending(state, agreement, data, amount)
    return [{ programme, amount }]
  })
}

/** Counts what a fund spent on a programme, and whose ring-fenced money went where it may not. Negative when it comes back. */
function countSpending(state: SessionState, agreement: Agreement, data: ProgrammeData, amount: number): void {
  const own = state.programmes[data.id]
  if (own) own.pooled += amount
  if (data.public_health) return
  for (const seat of agreement.parties) {
    const payer = state.seats[seat]
    if (payer && state.scenario.seat(seat).ringfenced) payer.misspent += partOf(agreement, seat, amount)
  }
}

/** Gives back to funds what a stalled programme did not sink; what it sank, signatories make good by the risk share. */
export function returnPooled(
  state: SessionState,
  record: Record_,
  data: ProgrammeData,
  payments: readonly PooledPayment[],
): number {
  const { sunk } = state.scenario.data.rules
  let lost = 0
  for (const { agreement, amount } of payments) {
    const gone = divide(amount * sunk, 1000)
    transfer(state, programmeAccount(data.id), OUTSIDE.abortive, gone)
    transfer(state, programmeAccount(data.id), fundAccount(agreement.id), amount - gone)
    countSpending(state, agreement, data, gone - amount)
    shareRisk(state, record, agreement, gone)
    lost += gone
  }
  return lost
}

/** Has signatories make good what a fund lost, as its terms say. */
function shareRisk(state: SessionState, record: Record_, agreement: Agreement, lost: number): void {
  const { fund, parties, id } = agreement
  if (!fund || lost === 0) return
  const equal = apportion(
    lost,
    parties.map(() => 1),
  )
  const shares =
    fund.risk === 'proportional'
      ? byPaidIn(agreement, lost)
      : parties.map((seat, i) => ({
          id: seat,
          amount: fund.risk === 'equal' ? (equal[i] ?? 0) : seat === fund.host ? lost : 0,
        }))
  for (const share of shares) transfer(state, seatAccount(share.id), fundAccount(id), share.amount)
  tell(record, parties, { type: 'risk-shared', agreement: id, lost, shares })
}

/**
 * Notes what signatories gain by a programme that funds helped to pay for, to be shared when it comes: of each one’s
 * worth of the programme at what it yields, the part that the fund paid for, and of that the gain share.
 */
export function noteGains(
  state: SessionState,
  data: ProgrammeData,
  payments: readonly PooledPayment[],
  yields: number,
): void {
  const cost = sum(data.partners.map((p) => p.cost))
  for (const { agreement, amount } of payments) {
    const { fund, parties } = agreement
    if (!fund || fund.gain === 0) continue
    for (const { to, worth } of data.gains) {
      if (!parties.includes(to) || worth <= 0) continue
      const gained = divide(perMille(worth, yields) * amount, cost)
      const shared = perMille(gained, fund.gain)
      if (shared > 0)
        state.gains.push({
          agreement: agreement.id,
          programme: data.id,
          seat: to,
          amount: shared,
          due: state.round + data.lag,
        })
    }
  }
}

/** Shares the gains that have come: the one who gained pays the signatories by what each has put in. */
export function shareGains(state: SessionState, record: Record_): void {
  const due = state.gains.filter((g) => g.due <= state.round)
  if (due.length === 0) return
  for (const { agreement: id, programme, seat, amount } of due) {
    const agreement = state.agreements.find((a) => a.id === id)
    if (agreement?.status !== 'in-force' || !agreement.parties.includes(seat)) continue
    const shares = byPaidIn(agreement, amount).filter((s) => s.id !== seat && s.amount !== 0)
    for (const share of shares) transfer(state, seatAccount(seat), seatAccount(share.id), share.amount)
    if (shares.length === 0) continue
    tell(record, agreement.parties, {
      type: 'gain-shared',
      agreement: id,
      programme,
      from: seat,
      gained: amount,
      shares,
    })
  }
  state.gains = state.gains.filter((g) => g.due > state.round)
}
