import { divide, sum } from '../kernel/index.ts'
import type { SeatId } from '../schema/index.ts'
import type { Past } from './past.ts'

/** What a seat thought of another at the end of a round, and what was so. */
export interface Guess {
  readonly round: number
  readonly about: SeatId
  /** The part of the mandate that it was thought to need most, and did. */
  readonly need: string
  readonly truth: string
  readonly right: boolean
  /** Null where nothing was said about trust. */
  readonly trusted: number | null
  readonly actual: number
}

/** How well a seat read the others. */
export interface Reading {
  readonly seat: SeatId
  readonly guesses: number
  readonly right: number
  /** How many of them said how far it thought itself trusted; of these alone are the two means. */
  readonly weighed: number
  /** The mean distance between the trust it thought that it had and the trust that it had, 0–1000. */
  readonly error: number
  /** The mean of thought less had: above 0, it thought itself trusted more than it was. */
  readonly bias: number
}

/** A guess that says how far its maker thought itself trusted. */
export type TrustGuess = Guess & { readonly trusted: number }

export interface UnderstandingFindings {
  /** The viewer’s own, by round. */
  readonly guesses: readonly Guess[]
  readonly mine: Reading
  readonly seats: readonly Reading[]
  /** The viewer’s guess at another’s trust that was furthest out. */
  readonly furthest: TrustGuess | null
}

function readingOf(past: Past, seat: SeatId): Reading {
  const own = past.record.reflections.filter((one) => one.seat === seat)
  const out = own.flatMap(({ trusted, actual }) => (trusted === null ? [] : [trusted - actual]))
  const count = Math.max(1, out.length)
  return {
    seat,
    guesses: own.length,
    right: own.filter((one) => one.need === one.truth).length,
    weighed: out.length,
    error: divide(sum(out.map(Math.abs)), count),
    bias: divide(sum(out), count),
  }
}

/** What each seat thought of the others’ needs and trust, against what was so. */
export function understandingFindings(past: Past): UnderstandingFindings {
  const guesses = past.record.reflections
    .filter((one) => one.seat === past.me)
    .map(({ round, about, need, truth, trusted, actual }) => ({
      round,
      about,
      need,
      truth,
      right: need === truth,
      trusted,
      actual,
    }))
  const weighed = guesses.flatMap((guess): TrustGuess[] =>
    guess.trusted === null ? [] : [{ ...guess, trusted: guess.trusted }],
  )
  const distance = (guess: TrustGuess): number => Math.abs(guess.trusted - guess.actual)
  return {
    guesses,
    mine: readingOf(past, past.me),
    seats: past.view.seats.map(({ id }) => readingOf(past, id)),
    furthest: [...weighed].sort((a, b) => distance(b) - distance(a))[0] ?? null,
  }
}
