import { divide, must } from '../kernel/index.ts'
import { bandOf, FACETS, type Facet, type RulesData, type SeatId, type TrustCause } from '../schema/index.ts'
import { type Record_, tell } from './record.ts'
import type { SessionState, Trust } from './state.ts'

/** How many kept promises of one seat to another are credited in a round. */
const CREDITED = 2

/** How many causes are kept for each pair of seats from one round to the next. */
const REMEMBERED = 12

/** The trust of one seat in another. */
export const trustOf = (state: SessionState, from: SeatId, to: SeatId): Trust =>
  must(state.trust[from]?.[to], `trust of ${from} in ${to}`)

/** The one figure of trust, 0–1000: the facets by the scenario's weights. */
export function overall(rules: RulesData, trust: Pick<Trust, Facet>): number {
  const { ability, benevolence, integrity } = rules.weights
  return divide(trust.ability * ability + trust.benevolence * benevolence + trust.integrity * integrity, 1000)
}

/** The overall trust of one seat in another, 0–1000. */
export const overallOf = (state: SessionState, from: SeatId, to: SeatId): number =>
  overall(state.scenario.data.rules, trustOf(state, from, to))

/** The band (0–4) of one seat's trust in another. */
export const bandBetween = (state: SessionState, from: SeatId, to: SeatId): number =>
  bandOf(overallOf(state, from, to))

/** Begins a round with what one seat thinks of another: nothing has moved yet, and only the latest causes are kept. */
export function renewTrust(trust: Trust): void {
  trust.moved = { ability: 0, benevolence: 0, integrity: 0 }
  trust.credited = 0
  if (trust.causes.length > REMEMBERED) trust.causes = trust.causes.slice(-REMEMBERED)
}

/** Why trust moves, and what it is about. */
export interface Why {
  because: TrustCause
  about?: number | string
}

/**
 * Moves one facet of what `from` thinks of `to` by `by` points, held between 0 and 1000 and, for integrity, under the
 * cap that a proven lie leaves. Only `from` is told.
 */
export function moveTrust(
  state: SessionState,
  record: Record_,
  from: SeatId,
  to: SeatId,
  facet: Facet,
  by: number,
  why: Why,
): void {
  const trust = trustOf(state, from, to)
  const most = facet === 'integrity' ? trust.cap : 1000
  const next =
    by > 0 ? Math.max(trust[facet], Math.min(trust[facet] + by, most)) : Math.max(0, trust[facet] + by)
  const moved = next - trust[facet]
  if (moved === 0) return
  trust[facet] = next
  if (why.because !== 'gossip') trust.moved[facet] += moved
  trust.causes.push({ round: state.round, facet, by: moved, because: why.because, about: why.about ?? null })
  const about = why.about === undefined ? {} : { about: why.about }
  tell(record, [from], { type: 'trust-moved', from, to, facet, by: moved, because: why.because, ...about })
}

/** A kept promise: integrity and, half as much, ability; more for each one kept in a row, and by its weight (1000 as a rule). */
export function creditPromise(
  state: SessionState,
  record: Record_,
  of: SeatId,
  by: SeatId,
  pledge: number,
  weight: number,
): void {
  const { moves, streak } = state.scenario.data.rules
  const trust = trustOf(state, of, by)
  trust.credited += 1
  if (trust.credited > CREDITED) return
  const extra = streak[Math.min(trust.streak, streak.length - 1)] ?? 0
  const gain = divide(moves.kept * (weight + extra), 1000)
  moveTrust(state, record, of, by, 'integrity', gain, { because: 'kept', about: pledge })
  moveTrust(state, record, of, by, 'ability', divide(gain, 2), { because: 'kept', about: pledge })
  trust.streak += 1
}

/** A broken promise: about three times what a kept one gains, by its weight. */
export function debitPromise(
  state: SessionState,
  record: Record_,
  of: SeatId,
  by: SeatId,
  pledge: number,
  weight: number,
): void {
  const { moves } = state.scenario.data.rules
  const loss = divide(moves.broken * weight, 1000)
  moveTrust(state, record, of, by, 'integrity', -loss, { because: 'broken', about: pledge })
  moveTrust(state, record, of, by, 'ability', -divide(loss, 2), { because: 'broken', about: pledge })
  trustOf(state, of, by).streak = 0
}

/** A proven lie: integrity falls and stays capped for the rest of the session, lower with each further lie. */
export function punishLie(state: SessionState, record: Record_, of: SeatId, by: SeatId, claim: number): void {
  const { moves } = state.scenario.data.rules
  const trust = trustOf(state, of, by)
  const cap = trust.cap === 1000 ? moves.lie_cap : Math.max(0, trust.cap - moves.lie_step)
  trust.cap = cap
  const loss = Math.max(moves.lie, trust.integrity - cap)
  moveTrust(state, record, of, by, 'integrity', -loss, { because: 'lie', about: claim })
}

/**
 * What seats learned of each other in this round spreads: each other seat takes over a share of it, in proportion to
 * its trust in the one it hears it from. All are computed from the round's own moves, then applied together.
 */
export function gossip(state: SessionState, record: Record_): void {
  const { rules, seats } = state.scenario.data
  const heard: { from: SeatId; to: SeatId; facet: Facet; by: number }[] = []
  for (const { id: teller } of seats)
    for (const { id: about } of seats) {
      if (teller === about) continue
      const { moved } = trustOf(state, teller, about)
      for (const { id: listener } of seats) {
        if (listener === teller || listener === about) continue
        const weight = overallOf(state, listener, teller) * rules.gossip
        for (const facet of FACETS) {
          const by = divide(moved[facet] * weight, 1_000_000)
          if (by !== 0) heard.push({ from: listener, to: about, facet, by })
        }
      }
    }
  for (const item of heard)
    moveTrust(state, record, item.from, item.to, item.facet, item.by, { because: 'gossip' })
}
