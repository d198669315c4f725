import { balanceOf, budgetOf, canFund, dealCost, freeOf, mostFor, overheadOf } from '../../engine/index.ts'
import { apportion, clamp, must, sum } from '../../kernel/index.ts'
import type { ProgrammeData, SeatId } from '../../schema/index.ts'
import { AT_PLAN, amountAt, type Plan } from './plan.ts'
import type { Table } from './table.ts'

/** The least worth moving between agencies, £k: a payment takes leaders’ time whatever its size. */
const WORTH_MOVING = 15

/** What a seat means to do with its money in a round, £k. */
export interface Purse {
  /** What it may budget, less what it keeps to itself. */
  has: number
  floors: number
  /** What each line is to get. */
  lines: Record<string, number>
  /** Its parts of the programmes that are to run. */
  programmes: Record<string, number>
  /** What it means to hold back. */
  keep: number
}

/** What all seats mean to do with their money in a round, and the programmes that can be paid for. */
export interface Means {
  purses: Record<SeatId, Purse>
  programmes: ProgrammeData[]
}

/** The programmes of the plan in this round that are open to all their partners, in the plan’s order. */
export function wantedIn(table: Table, plan: Plan): ProgrammeData[] {
  const { state } = table
  return (plan.programmes[state.round - 1] ?? [])
    .map((id) => state.scenario.programme(id))
    .filter((p) => p.partners.every(({ seat }) => canFund(state, seat, p.id)))
}

function purseOf(table: Table, plan: Plan, seat: SeatId): Purse {
  const { state } = table
  const data = state.scenario.seat(seat)
  const last = state.round === state.scenario.data.rounds
  const floors = sum(data.lines.map((l) => l.floor))
  const lines = Object.fromEntries(
    data.lines.map((line) => {
      const level = plan.lines[seat]?.[line.id]?.[state.round - 1] ?? AT_PLAN
      return [line.id, clamp(amountAt(line, level), line.floor, mostFor(state, seat, line))]
    }),
  )
  return {
    has: Math.max(floors, budgetOf(state, seat) - (table.pocketed[seat] ?? 0)),
    floors,
    lines,
    programmes: {},
    keep: last ? 0 : (plan.keep[seat] ?? 0),
  }
}

const partsOf = (purse: Purse): number => sum(Object.values(purse.programmes))
const wantsOf = (purse: Purse): number => partsOf(purse) + sum(Object.values(purse.lines)) + purse.keep

/**
 * What the table means to spend in this round. With `shared` money can still move between seats (at the board), so that
 * a programme need only be affordable to all together; without, each partner must have its own part.
 */
export function meansOf(table: Table, plan: Plan, shared: boolean): Means {
  const seats = table.state.scenario.data.seats.map((s) => s.id)
  const purses = Object.fromEntries(seats.map((seat) => [seat, purseOf(table, plan, seat)]))
  const spareOf = (seat: SeatId): number => {
    const purse = must(purses[seat], seat)
    return purse.has - purse.floors - partsOf(purse)
  }
  const programmes = wantedIn(table, plan).filter((programme) => {
    const cost = sum(programme.partners.map((p) => p.cost))
    const affordable = shared
      ? sum(seats.map(spareOf)) >= cost
      : programme.partners.every((p) => spareOf(p.seat) >= p.cost)
    if (affordable)
      for (const { seat, cost: part } of programme.partners)
        must(purses[seat], seat).programmes[programme.id] = part
    return affordable
  })
  return { purses, programmes }
}

/** Moves money by deals from seats that have more than they mean to spend to those that have less. Costs attention. */
export function moveMoney(table: Table, plan: Plan): void {
  const { state } = table
  const { purses } = meansOf(table, plan, true)
  const seats = state.scenario.data.seats
  const short = (seat: SeatId): number => wantsOf(must(purses[seat], seat)) - must(purses[seat], seat).has
  const needy = seats.filter((s) => short(s.id) > 0).sort((a, b) => short(b.id) - short(a.id))
  for (const { id: to } of needy) {
    let lacks = short(to)
    const donors = seats
      .filter((s) => !s.ringfenced && short(s.id) < 0)
      .sort((a, b) => short(a.id) - short(b.id))
    for (const { id: from } of donors) {
      if (lacks < WORTH_MOVING) break
      const whole = lacks + overheadOf(state, from, to, lacks)
      const most = Math.min(freeOf(state, from), -short(from), state.scenario.data.rules.payment_limit)
      const amount = Math.min(whole, most)
      if (amount < WORTH_MOVING || !pays(table, from, to, amount)) continue
      lacks -= amount
      must(purses[from], from).has -= amount
    }
  }
}

/** One seat pays another: whichever of the two has the attention offers, the other accepts. */
function pays(table: Table, from: SeatId, to: SeatId, amount: number): boolean {
  const { state } = table
  const cost = dealCost(state, [from, to])
  const attention = (seat: SeatId): number => state.seats[seat]?.attention ?? 0
  const [author, other] = attention(from) >= attention(to) ? [from, to] : [to, from]
  if (attention(author) < cost) return false
  const clauses = [{ do: 'pay' as const, by: from, to, amount }]
  if (!table.does(author, { type: 'propose', with: [other], clauses, fills: [] })) return false
  const deal = must(state.deals.at(-1), 'the offer')
  return table.does(other, { type: 'accept', deal: deal.id, version: deal.version, fills: [] })
}

/** What a seat leaves out of its budget for its own good. */
export interface Selfish {
  seat: SeatId
  /** It puts nothing into programmes, or cuts to the floor what others would feel, or both. */
  withholds: boolean
  cuts: boolean
}

/** All seats seal their budgets; the one that is selfish keeps what it does not spend. */
export function sealBudgets(table: Table, plan: Plan, selfish?: Selfish): void {
  const { state } = table
  const { purses } = meansOf(table, plan, false)
  for (const { id: seat } of state.scenario.data.seats) {
    const purse = must(purses[seat], seat)
    const mine = selfish?.seat === seat ? selfish : undefined
    const programmes = mine?.withholds ? {} : purse.programmes
    const lines = linesOf(table, seat, purse, mine?.cuts === true)
    if (mine) {
      const honest = partsOf(purse) + sum(linesOf(table, seat, purse, false).map((l) => l.amount))
      const spent = sum(Object.values(programmes)) + sum(lines.map((l) => l.amount))
      table.pocketed[seat] = (table.pocketed[seat] ?? 0) + Math.max(0, honest - spent)
    }
    const parts = Object.entries(programmes).map(([id, amount]) => ({ id, amount }))
    if (!table.does(seat, { type: 'budget', lines, programmes: parts }))
      throw new Error(
        `the budget of ${seat} in round ${state.round} was refused at £${balanceOf(state, seat)}k`,
      )
  }
}

/** What each line gets of the money that there is: its floor, then what it wants, all alike where money is short. */
function linesOf(table: Table, seat: SeatId, purse: Purse, cuts: boolean): { id: string; amount: number }[] {
  const { lines } = table.state.scenario.seat(seat)
  const wants = lines.map((l) => (cuts && l.harms.length > 0 ? 0 : (purse.lines[l.id] ?? l.floor) - l.floor))
  const room = Math.max(0, purse.has - purse.floors - partsOf(purse) - purse.keep)
  const granted = sum(wants) <= room ? wants : apportion(room, wants)
  return lines.map((l, i) => ({ id: l.id, amount: l.floor + (granted[i] ?? 0) }))
}
