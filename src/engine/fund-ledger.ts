import { apportion, divide, sum } from '../kernel/index.ts'
import type { SeatId } from '../schema/index.ts'
import { fundAccount, seatAccount, transfer } from './ledger.ts'
import { type Record_, tell } from './record.ts'
import type { Agreement, SessionState } from './state.ts'

/** The money that a pooled fund holds for its signatories, and whose it is when it is divided. */

/** £k in a pooled fund. */
export const fundBalance = (state: SessionState, agreement: Agreement): number =>
  state.accounts[fundAccount(agreement.id)] ?? 0

/** Splits an amount among signatories by what each has put in so far; alike while nobody has. */
export function byPaidIn(agreement: Agreement, amount: number): { id: SeatId; amount: number }[] {
  const paid = agreement.parties.map((seat) => agreement.paidIn[seat] ?? 0)
  const weights = sum(paid) > 0 ? paid : paid.map(() => 1)
  const shares = apportion(amount, weights)
  return agreement.parties.map((id, i) => ({ id, amount: shares[i] ?? 0 }))
}

/** Gives a signatory who leaves its part of what the fund holds. */
export function returnShare(state: SessionState, record: Record_, agreement: Agreement, seat: SeatId): void {
  if (!agreement.fund) return
  const part = byPaidIn(agreement, fundBalance(state, agreement)).find((s) => s.id === seat)?.amount ?? 0
  transfer(state, fundAccount(agreement.id), seatAccount(seat), part)
  agreement.paidIn[seat] = 0
  if (part !== 0)
    tell(record, agreement.parties, {
      type: 'fund-returned',
      agreement: agreement.id,
      shares: [{ id: seat, amount: part }],
    })
}

/** Divides what a fund that has ended still holds. */
export function closeFund(state: SessionState, record: Record_, agreement: Agreement): void {
  const balance = fundBalance(state, agreement)
  if (!agreement.fund || balance === 0) return
  const shares = byPaidIn(agreement, balance)
  for (const { id, amount } of shares) transfer(state, fundAccount(agreement.id), seatAccount(id), amount)
  tell(record, agreement.parties, { type: 'fund-returned', agreement: agreement.id, shares })
}

/** Moves what an older fund holds, and who has put in what, to the one that takes its place. */
export function inheritFund(state: SessionState, older: Agreement, newer: Agreement): void {
  if (!older.fund || !newer.fund) return
  transfer(state, fundAccount(older.id), fundAccount(newer.id), fundBalance(state, older))
  for (const [seat, amount] of Object.entries(older.paidIn))
    newer.paidIn[seat] = (newer.paidIn[seat] ?? 0) + amount
  for (const gain of state.gains) if (gain.agreement === older.id) gain.agreement = newer.id
}

/** What of an amount that a fund spent is a signatory’s money, £k. */
export const partOf = (agreement: Agreement, seat: SeatId, amount: number): number =>
  divide(amount * (agreement.paidIn[seat] ?? 0), Math.max(1, sum(Object.values(agreement.paidIn))))
