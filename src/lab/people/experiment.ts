import { divide, must, stream, sum } from '../../kernel/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Roster } from '../../schema/index.ts'
import type { Decide } from '../../session/index.ts'
import { type Played, playSession } from '../play.ts'
import { GAPS, MIX } from './published.ts'

/** A roster of partners drawn from the mix of people in experiments: by the seed alone, one stream for each scenario. */
export function peopleIn(scenario: Scenario, seed: string): Roster {
  const kinds = Object.keys(MIX)
  const chance = stream(seed, `people:${scenario.data.id}`)
  return Object.fromEntries(
    scenario.data.seats.map(({ id }) => {
      const persona = must(kinds[chance.weighted(Object.values(MIX))], 'a kind of people')
      return [id, { holder: 'partner' as const, persona }]
    }),
  )
}

/** What a seat put into programmes in a round, in all. */
const putIn = ({ state }: Played, round: number, seat: string): number =>
  sum(Object.values(state.history[round]?.budgets[seat]?.programmes ?? {}))

/** How often the gaps between what two gave came about, and how often one paid to punish the other for it. */
export interface Punishing {
  readonly seen: number[]
  readonly punished: number[]
}

/** Fewer cases than this say nothing of how often. */
const CASES = 400

/** Counts one session’s cases: who could have punished whom in each round, and who did. */
function countPunishing(played: Played, seats: readonly string[], counts: Punishing): void {
  const { escalations = [], history } = played.state
  for (let round = 1; round < history.length; round++)
    for (const by of seats)
      for (const against of seats) {
        if (by === against) continue
        const more = putIn(played, round - 1, against) - putIn(played, round - 1, by)
        const gap = GAPS.findIndex((upTo) => more <= upTo)
        counts.seen[gap] = (counts.seen[gap] ?? 0) + 1
        const did = escalations.some((e) => e.round === round + 1 && e.by === by && e.against === against)
        if (did) counts.punished[gap] = (counts.punished[gap] ?? 0) + 1
      }
}

/** What many groups gave. */
export interface Given {
  /** Mean contribution of a player by round, in tenths of a token. */
  readonly byRound: number[]
  /** Mean over all rounds, of 1000 of the endowment of 20. */
  readonly share: number
  /** How often others were punished, of 1000, by the gaps: null for one that hardly came about. */
  readonly punishing: (number | null)[]
}

/** Plays a pot once for each seed, with people drawn from the mix. */
export function playPot(scenario: Scenario, seeds: readonly string[], decide: Decide): Given {
  const seats = scenario.data.seats.map((s) => s.id)
  const totals = Array.from({ length: scenario.data.rounds }, () => 0)
  const counts: Punishing = { seen: GAPS.map(() => 0), punished: GAPS.map(() => 0) }
  for (const seed of seeds) {
    const played = playSession(scenario, seed, peopleIn(scenario, seed), decide)
    for (const round of totals.keys())
      totals[round] = (totals[round] ?? 0) + sum(seats.map((seat) => putIn(played, round, seat)))
    countPunishing(played, seats, counts)
  }
  const players = seeds.length * seats.length
  return {
    byRound: totals.map((total) => divide(total * 10, players)),
    share: divide(sum(totals) * 1000, players * scenario.data.rounds * 20),
    punishing: counts.seen.map((seen, i) =>
      seen < CASES ? null : divide((counts.punished[i] ?? 0) * 1000, seen),
    ),
  }
}

/** Plays the trust game once for each seed: the mean share sent, and the mean share sent back of what arrived, of 1000. */
export function playTrust(
  scenario: Scenario,
  seeds: readonly string[],
  decide: Decide,
): { sent: number; back: number } {
  let sent = 0
  let back = 0
  let trusted = 0
  for (const seed of seeds) {
    const played = playSession(scenario, seed, peopleIn(scenario, seed), decide)
    const out = putIn(played, 0, 'investor')
    sent += out * 10
    if (out === 0) continue
    trusted += 1
    back += divide(putIn(played, 1, 'trustee') * 1000, out * 3)
  }
  return { sent: divide(sent, seeds.length), back: divide(back, Math.max(1, trusted)) }
}
