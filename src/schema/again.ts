import { subjectOf, type Undertaking } from './action.ts'
import type { SeatId } from './ids.ts'

/** What of a promise tells whether another is the same: one of the state, or as somebody sees it. */
export interface Given {
  readonly id: number
  readonly by: SeatId
  readonly to: readonly SeatId[]
  readonly promise: Undertaking
  /** The round in which it was made, and what became of it. */
  readonly round: number
  readonly judged: { readonly round: number } | null
}

/** £k that a promise is of; 0 where it is of no money. */
export const sumOf = (promise: Undertaking): number => ('amount' in promise ? promise.amount : 0)

/** What two promises have in common that can be one. A card told meets only the promises that were made by then. */
const matterOf = ({ by, promise, round }: Given): string =>
  [by, promise.of, subjectOf(promise), promise.due, promise.of === 'share' ? round : ''].join(' ')

/** Whether the first was over before the second was made. */
const over = (one: Given, other: Given): boolean => one.judged !== null && one.judged.round < other.round

/** Whether whoever keeps `whole` keeps `part` with it, to everyone to whom that was promised. */
const covers = (whole: Given, part: Given): boolean =>
  sumOf(whole.promise) >= sumOf(part.promise) &&
  part.to.every((seat) => whole.to.includes(seat)) &&
  !over(whole, part) &&
  !over(part, whole)

/**
 * The promises that say another one again: made to no one else, in the same matter, for the same round and no greater
 * sum; by their number that of the one of which they are part. So one that was made alone and again in a deal is one
 * promise, confirmed; for a greater sum it is that promise, extended. It is counted once.
 */
export function saidAgain(given: Iterable<Given>): ReadonlyMap<number, number> {
  const matters = new Map<string, Given[]>()
  for (const one of given) {
    const matter = matterOf(one)
    const known = matters.get(matter)
    if (known) known.push(one)
    else matters.set(matter, [one])
  }
  const again = new Map<number, number>()
  for (const all of matters.values()) {
    if (all.length === 1) continue
    const whole: Given[] = []
    // The greatest first, then to the most, then the earliest: none can be part of one that comes after it.
    for (const one of all.sort(
      (a, b) => sumOf(b.promise) - sumOf(a.promise) || b.to.length - a.to.length || a.id - b.id,
    )) {
      const of = whole.find((other) => covers(other, one))
      if (of) again.set(one.id, of.id)
      else whole.push(one)
    }
  }
  return again
}

/** The promises that are not another one said again. */
export function counted<T extends Given>(given: readonly T[]): T[] {
  const again = saidAgain(given)
  return given.filter(({ id }) => !again.has(id))
}
