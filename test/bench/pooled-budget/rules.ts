import { stream } from '../../../src/kernel/index.ts'

/**
 * The reference game of the benchmark: four agencies, twelve rounds, 288 actions. In a round each tells one card to
 * another, two pairs strike a deal (money now for a promise to pay into a common pool), and all set a sealed budget of
 * their service and the pool. Then budgets open, promises are judged, and the place’s need grows by chance, falls by the
 * pool, and costs each agency money. It is written three times, and all three draw from the same streams of chance.
 */
export const SEATS = ['a', 'b', 'c', 'd'] as const
export type Seat = (typeof SEATS)[number]
export const ROUNDS = 12

/** £k a round, and in hand at the start. */
export const INCOME = 200
export const COMMITTED = 50
export const RESERVES = 100
/** The service line: its plan, legal floor and ceiling, £k. */
export const SERVICE = { plan: 60, floor: 40, ceiling: 100 } as const
/** What the pool asks of each, £k, and by how much the need falls when all of it is there. */
export const POOL = { cost: 50, relief: 60 } as const
export const ATTENTION = 2
/** The place’s need: at the start, by how much it grows, by how much chance moves it, and what part of it each pays. */
export const NEED = { start: 500, most: 5000, growth: 30, chance: 20, per: 50 } as const
export const CARD = { min: 10, max: 90 } as const

/** What every version must come to. */
export interface Ending {
  readonly balances: readonly number[]
  readonly need: number
  readonly pooled: number
  readonly kept: number
  readonly broken: number
  /** What each was told, added up. */
  readonly told: readonly number[]
}

export const cardOf = (seat: Seat, round: number): string => `card-${seat}-${round}`
/** What a card says, as chance has it. */
export const truthOf = (seed: string, card: string): number =>
  stream(seed, `truth:${card}`).between(CARD.min, CARD.max)
/** How chance moves the need in a round. */
export const shockOf = (seed: string, round: number): number =>
  stream(seed, 'shock:growth', round).between(-NEED.chance, NEED.chance)

/** One thing that somebody does. */
export type Move =
  | { do: 'ready'; seat: Seat }
  | { do: 'share'; seat: Seat; to: Seat; round: number }
  | { do: 'propose'; seat: Seat; to: Seat; pays: number; promises: number; round: number }
  | { do: 'accept'; seat: Seat; deal: number }
  | { do: 'budget'; seat: Seat; service: number; pool: number }

type Chance = ReturnType<typeof stream>

/** Two different pairs of payer and promiser: nobody promises twice in a round. */
function deals(chance: Chance, round: number, first: number): Move[] {
  const from = chance.between(0, 3)
  return [0, 1].flatMap((nth): Move[] => {
    const seat = SEATS[(from + nth) % 4] ?? 'a'
    const to = SEATS[(from + nth + 1) % 4] ?? 'b'
    const pays = chance.between(5, 20)
    const promises = chance.between(10, 40)
    return [
      { do: 'propose', seat, to, pays, promises, round },
      { do: 'accept', seat: to, deal: first + nth },
    ]
  })
}

const everybody: Move[] = SEATS.map((seat) => ({ do: 'ready', seat }))

/** What is done in a whole game of a seed, in order: the same for every version. */
export function courseOf(seed: string): Move[] {
  const moves: Move[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const chance = stream(seed, 'course', round)
    const shares = SEATS.map((seat, i): Move => {
      const to = SEATS[(i + chance.between(1, 3)) % 4] ?? 'a'
      return { do: 'share', seat, to, round }
    })
    const bargains = deals(chance, round, 2 * round - 1)
    const promised = new Map(
      bargains.flatMap((m) => (m.do === 'propose' ? [[m.to, m.promises] as const] : [])),
    )
    const budgets = SEATS.map((seat): Move => {
      const owed = promised.get(seat) ?? 0
      const keeps = chance.between(1, 4) > 1
      const pool = keeps ? Math.max(owed, chance.between(0, POOL.cost)) : Math.max(0, owed - 5)
      return { do: 'budget', seat, service: chance.between(SERVICE.floor, SERVICE.ceiling), pool }
    })
    moves.push(...everybody, ...shares, ...bargains, ...everybody, ...budgets, ...everybody)
  }
  return moves
}
