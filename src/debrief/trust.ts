import { divide, sum } from '../kernel/index.ts'
import { type Happening, happeningBehind, type SeatId, type TrustCause } from '../schema/index.ts'
import { actTowards } from './acts.ts'
import { greatest, type Past, type Seen } from './past.ts'

/** A figure at the end of a round; round 0 is before play. */
export interface Point {
  readonly round: number
  readonly value: number
}

/** Trust between two seats in both directions, overall 0–1000. */
export interface TrustPair {
  readonly a: SeatId
  readonly b: SeatId
  /** True where the viewer is `a`. */
  readonly mine: boolean
  /** What `a` thinks of `b`, and `b` of `a`. */
  readonly there: readonly Point[]
  readonly back: readonly Point[]
}

/** The largest move of trust within one round, and what the viewer’s own record shows of it. */
export interface TrustTurn {
  readonly from: SeatId
  readonly to: SeatId
  readonly round: number
  readonly by: number
  /** Why, where the trust is the viewer’s own. */
  readonly because: TrustCause | null
  /** What happened, where that was the story. */
  readonly story: Happening | null
  /** What the viewer did to that seat in the round, where the trust is the other’s. */
  readonly act: Seen | null
}

/** Two seats that do not trust each other alike at the end. */
export interface Uneven {
  readonly a: SeatId
  readonly b: SeatId
  readonly there: number
  readonly back: number
}

export interface TrustFindings {
  /** The viewer’s pairs first. */
  readonly pairs: readonly TrustPair[]
  readonly mine: { readonly rise: TrustTurn | null; readonly fall: TrustTurn | null }
  readonly theirs: { readonly rise: TrustTurn | null; readonly fall: TrustTurn | null }
  /** The mean over every pair and direction. */
  readonly mean: { readonly start: number; readonly end: number }
  /** The viewer’s pair that is furthest apart at the end. */
  readonly uneven: Uneven | null
}

const series = (past: Past, from: SeatId, to: SeatId): Point[] =>
  past.record.trust
    .filter((point) => point.from === from && point.to === to)
    .map(({ round, overall }) => ({ round, value: overall }))
    .sort((x, y) => x.round - y.round)

function pairsOf(past: Past): TrustPair[] {
  const ids = [past.me, ...past.view.seats.map((seat) => seat.id).filter((id) => id !== past.me)]
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).map((b) => ({
      a,
      b,
      mine: a === past.me,
      there: series(past, a, b),
      back: series(past, b, a),
    })),
  )
}

interface Cause {
  readonly because: TrustCause
  readonly story: Happening | null
  weight: number
}

/** Why the viewer’s trust in a seat moved in a round: the cause that weighed most in the direction of the move. */
function causeOf(past: Past, to: SeatId, round: number, sign: number): Cause | undefined {
  const causes: Cause[] = []
  const bodies = past.events.map(({ body }) => body)
  for (const [at, { round: when, body }] of past.events.entries()) {
    if (body.type !== 'trust-moved') continue
    if (when !== round || body.from !== past.me || body.to !== to) continue
    const story = happeningBehind(bodies, at) ?? null
    const same = causes.find((one) => one.because === body.because && one.story === story)
    if (same) same.weight += body.by * sign
    else causes.push({ because: body.because, story, weight: body.by * sign })
  }
  return greatest(causes, ({ weight }) => weight)
}

function turnsOf(past: Past, from: SeatId, to: SeatId, points: readonly Point[]): TrustTurn[] {
  return points.slice(1).map((point, at) => {
    const by = point.value - (points[at]?.value ?? point.value)
    const own = from === past.me
    const cause = own ? causeOf(past, to, point.round, Math.sign(by)) : undefined
    return {
      from,
      to,
      round: point.round,
      by,
      because: cause?.because ?? null,
      story: cause?.story ?? null,
      act: own ? null : actTowards(past, from, point.round, by > 0 ? 'helps' : 'hurts'),
    }
  })
}

const extremes = (turns: readonly TrustTurn[]): TrustFindings['mine'] => ({
  rise: greatest(turns, (turn) => turn.by) ?? null,
  fall: greatest(turns, (turn) => -turn.by) ?? null,
})

const meanAt = (pairs: readonly TrustPair[], at: 0 | -1): number => {
  const values = pairs.flatMap((pair) => [pair.there.at(at)?.value ?? 0, pair.back.at(at)?.value ?? 0])
  return divide(sum(values), Math.max(1, values.length))
}

/** Trust over time by pair, its largest moves with their causes, and where it is one-sided. */
export function trustFindings(past: Past): TrustFindings {
  const pairs = pairsOf(past)
  const own = pairs.filter((pair) => pair.mine)
  const ends = own.map(({ a, b, there, back }) => ({
    a,
    b,
    there: there.at(-1)?.value ?? 0,
    back: back.at(-1)?.value ?? 0,
  }))
  return {
    pairs,
    mine: extremes(own.flatMap((pair) => turnsOf(past, pair.a, pair.b, pair.there))),
    theirs: extremes(own.flatMap((pair) => turnsOf(past, pair.b, pair.a, pair.back))),
    mean: { start: meanAt(pairs, 0), end: meanAt(pairs, -1) },
    uneven: greatest(ends, (end) => Math.abs(end.there - end.back)) ?? null,
  }
}
