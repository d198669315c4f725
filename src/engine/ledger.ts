import { sum } from '../kernel/index.ts'
import type { LineData, SeatId } from '../schema/index.ts'
import { noticeOf } from './notices.ts'
import type { SessionState } from './state.ts'

/**
 * Money. Every pound is in an account; it moves from one account to another and nowhere else, so that all balances
 * always add up to nothing. Accounts outside the game (the Treasury, services, assurance) may go below zero.
 */

export const seatAccount = (seat: SeatId): string => `seat:${seat}`
export const fundAccount = (agreement: number): string => `fund:${agreement}`
export const programmeAccount = (programme: string): string => `programme:${programme}`

/** Where money comes from and goes to outside the agencies. */
export const OUTSIDE = {
  treasury: 'outside:treasury',
  statutory: 'outside:statutory',
  services: 'outside:services',
  delivery: 'outside:delivery',
  assurance: 'outside:assurance',
  pressures: 'outside:pressures',
  abortive: 'outside:abortive',
} as const

/** Moves £k between accounts. A negative amount moves the other way. */
export function transfer(state: SessionState, from: string, to: string, amount: number): void {
  if (amount === 0) return
  state.accounts[from] = (state.accounts[from] ?? 0) - amount
  state.accounts[to] = (state.accounts[to] ?? 0) + amount
}

/** £k that a seat has in hand. */
export const balanceOf = (state: SessionState, seat: SeatId): number => state.accounts[seatAccount(seat)] ?? 0

/** £k a quarter that the law requires a seat to spend on its lines. */
export const floorsOf = (state: SessionState, seat: SeatId): number =>
  sum(state.scenario.seat(seat).lines.map((line) => line.floor))

/** £k that a seat has promised to pay in the versions of open deals that it has accepted. None is open past its round. */
function held(state: SessionState, seat: SeatId, except: number | null): number {
  let total = 0
  for (let at = state.deals.length - 1; at >= 0; at--) {
    const deal = state.deals[at]
    if (!deal || deal.round < state.round) break
    if (deal.id === except || !(deal.status === 'proposed' || deal.status === 'countered')) continue
    if (!deal.accepted.includes(seat)) continue
    for (const clause of deal.clauses) if (clause.do === 'pay' && clause.by === seat) total += clause.amount
  }
  return total
}

/** £k of a quarter's income that is left after statutory spending: all that control totals let a seat spend. */
const controlTotal = (state: SessionState, seat: SeatId): number =>
  state.scenario.income(seat, Math.max(1, state.round)) - state.scenario.seat(seat).committed

/** £k that a seat has at its disposal: what it has in hand, under control totals no more than the quarter's income. */
function atDisposal(state: SessionState, seat: SeatId): number {
  const has = balanceOf(state, seat)
  return noticeOf(state, seat)?.kind === 'control' ? Math.min(has, controlTotal(state, seat)) : has
}

/**
 * £k that a seat may give away now: what it has, less its legal floors of the quarter and less what it has already
 * put into open deals (but for the deal `except`). Nothing under a notice that stops what is new. Never negative.
 */
export const freeOf = (state: SessionState, seat: SeatId, except: number | null = null): number =>
  noticeOf(state, seat)?.kind === 'notice'
    ? 0
    : Math.max(0, atDisposal(state, seat) - floorsOf(state, seat) - held(state, seat, except))

/** £k that a seat may budget: what it has at its disposal, or its legal floors where it has less. */
export const budgetOf = (state: SessionState, seat: SeatId): number =>
  Math.max(atDisposal(state, seat), floorsOf(state, seat))

/** The most that a line may get, £k: its ceiling, under a notice its plan. */
export const mostFor = (state: SessionState, seat: SeatId, line: LineData): number =>
  noticeOf(state, seat)?.kind === 'notice' ? Math.max(line.floor, line.plan) : line.ceiling
