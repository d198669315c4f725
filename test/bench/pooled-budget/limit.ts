import { divide } from '../../../src/kernel/index.ts'
import {
  ATTENTION,
  COMMITTED,
  cardOf,
  type Ending,
  INCOME,
  type Move,
  NEED,
  POOL,
  RESERVES,
  ROUNDS,
  SEATS,
  SERVICE,
  type Seat,
  shockOf,
  truthOf,
} from './rules.ts'

/** The reference game by hand: arrays that are changed in place, the legality of each act checked, and nothing more. */

type Phase = 'brief' | 'board' | 'budget' | 'outturn' | 'over'

interface Deal {
  seat: number
  to: number
  pays: number
  promises: number
  due: number
  bound: boolean
}

const AT: Record<Seat, number> = { a: 0, b: 1, c: 2, d: 3 }

export class Limit {
  phase: Phase = 'brief'
  round = 1
  need: number = NEED.start
  pooled = 0
  kept = 0
  broken = 0
  readonly balance: number[] = SEATS.map(() => RESERVES)
  readonly attention: number[] = SEATS.map(() => ATTENTION)
  readonly ready: boolean[] = SEATS.map(() => false)
  readonly told: number[] = SEATS.map(() => 0)
  readonly knows: Set<string>[] = SEATS.map(() => new Set<string>())
  readonly deals: Deal[] = []
  readonly budgets: { service: number; pool: number }[] = SEATS.map(() => ({ service: 0, pool: 0 }))
  readonly #seed: string

  constructor(seed: string) {
    this.#seed = seed
    this.#begin()
  }

  /** Does a move if it may be done; false when it may not. */
  move(move: Move): boolean {
    const at = AT[move.seat]
    if (this.phase === 'over' || this.ready[at]) return false
    switch (move.do) {
      case 'ready':
        return this.phase !== 'budget' && this.#done(at)
      case 'share':
        return this.phase === 'board' && move.to !== move.seat && this.#share(move)
      case 'propose':
        return this.phase === 'board' && this.#propose(at, move)
      case 'accept':
        return this.phase === 'board' && this.#accept(at, move.deal)
      case 'budget':
        return this.phase === 'budget' && this.#budget(at, move.service, move.pool)
    }
  }

  get ending(): Ending {
    const { balance, need, pooled, kept, broken, told } = this
    return { balances: balance, need, pooled, kept, broken, told }
  }

  #share({ seat, to, round }: Extract<Move, { do: 'share' }>): boolean {
    const card = cardOf(seat, round)
    const knows = this.knows[AT[to]]
    if (round > this.round || !knows || knows.has(card)) return false
    knows.add(card)
    this.told[AT[to]] = (this.told[AT[to]] ?? 0) + truthOf(this.#seed, card)
    return true
  }

  #free(at: number): number {
    return (this.balance[at] ?? 0) - SERVICE.floor
  }

  #propose(at: number, { to, pays, promises, round }: Extract<Move, { do: 'propose' }>): boolean {
    const left = this.attention[at] ?? 0
    if (left < 1 || pays < 1 || pays > this.#free(at) || AT[to] === at) return false
    if (promises < 1 || promises > POOL.cost || round !== this.round) return false
    this.attention[at] = left - 1
    this.deals.push({ seat: at, to: AT[to], pays, promises, due: round, bound: false })
    return true
  }

  #accept(at: number, id: number): boolean {
    const deal = this.deals[id - 1]
    if (!deal || deal.bound || deal.to !== at || deal.due !== this.round) return false
    if (deal.pays > this.#free(deal.seat)) return false
    deal.bound = true
    this.balance[deal.seat] = (this.balance[deal.seat] ?? 0) - deal.pays
    this.balance[at] = (this.balance[at] ?? 0) + deal.pays
    return true
  }

  #budget(at: number, service: number, pool: number): boolean {
    if (service < SERVICE.floor || service > SERVICE.ceiling || pool < 0 || pool > POOL.cost) return false
    if (service + pool > (this.balance[at] ?? 0)) return false
    this.budgets[at] = { service, pool }
    return this.#done(at)
  }

  #done(at: number): boolean {
    this.ready[at] = true
    if (this.ready.every(Boolean)) this.#next()
    return true
  }

  #next(): void {
    this.ready.fill(false)
    if (this.phase === 'brief') this.phase = 'board'
    else if (this.phase === 'board') this.phase = 'budget'
    else if (this.phase === 'budget') {
      this.#outturn()
      this.phase = 'outturn'
    } else if (this.round === ROUNDS) this.phase = 'over'
    else {
      this.round += 1
      this.phase = 'brief'
      this.#begin()
    }
  }

  #begin(): void {
    this.attention.fill(ATTENTION)
    for (let at = 0; at < SEATS.length; at++) this.balance[at] = (this.balance[at] ?? 0) + INCOME - COMMITTED
  }

  #outturn(): void {
    let pool = 0
    this.budgets.forEach((budget, at) => {
      this.balance[at] = (this.balance[at] ?? 0) - budget.service - budget.pool
      pool += budget.pool
    })
    this.pooled += pool
    for (const deal of this.deals) {
      if (!deal.bound || deal.due !== this.round) continue
      if ((this.budgets[deal.to]?.pool ?? 0) >= deal.promises) this.kept += 1
      else this.broken += 1
    }
    const level = Math.min(1000, divide(pool * 1000, POOL.cost * SEATS.length))
    const relief = divide(POOL.relief * level, 1000)
    const grown = this.need + NEED.growth + shockOf(this.#seed, this.round) - relief
    this.need = Math.max(0, Math.min(NEED.most, grown))
    const charge = divide(this.need, NEED.per)
    for (let at = 0; at < SEATS.length; at++) this.balance[at] = (this.balance[at] ?? 0) - charge
  }
}

/** Plays a whole course by hand. Throws when a move is refused: the course is one of legal moves. */
export function playLimit(seed: string, course: readonly Move[]): Limit {
  const game = new Limit(seed)
  for (const move of course) if (!game.move(move)) throw new Error(`refused: ${JSON.stringify(move)}`)
  return game
}
