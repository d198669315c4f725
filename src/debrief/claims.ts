import { clamp, divide } from '../kernel/index.ts'
import type { DebriefView, SeatId } from '../schema/index.ts'
import type { Past } from './past.ts'

/** How a claim was told: as read; with another figure; with another figure that was proven. */
export type Honesty = 'as-read' | 'shaded' | 'proven'

/** What was said of a card against what its holder read and what was true. */
export interface Told {
  readonly claim: DebriefView['claims'][number]
  readonly honesty: Honesty
  readonly whose: 'mine' | 'to-me' | 'others'
  /** How far the claim and the reading lay from the truth, per mille of the truth, held within ±1000. */
  readonly claimed: number
  readonly read: number
}

/** The same figure told of the same card by one seat, to however many and however often. */
export interface ToldTo {
  readonly told: Told
  readonly to: readonly SeatId[]
  /** The round in which it was first told. */
  readonly round: number
}

/** How one seat told what it knew. */
export interface Teller {
  readonly seat: SeatId
  readonly told: number
  readonly shaded: number
  readonly proven: number
}

export interface ClaimFindings {
  readonly told: readonly Told[]
  readonly tellers: readonly Teller[]
  readonly mine: Teller
  /** Claims told to the viewer: how many there were, and how many were shaded or proven. */
  readonly heard: Teller
  /** The furthest from its reading of those the viewer was told. */
  readonly furthest: Told | null
}

/** How far a figure lies from the truth, per mille; where the truth is 0, of the largest figure named. */
function offBy(value: number, truth: number, scale: number): number {
  const base = truth === 0 ? Math.max(1, scale) : Math.abs(truth)
  return clamp(divide((value - truth) * 1000, base), -1000, 1000)
}

function toldOf(past: Past, claim: DebriefView['claims'][number]): Told {
  const { by, to, claimed, meant, reading, truth, proven } = claim
  const scale = Math.max(Math.abs(claimed), Math.abs(reading))
  return {
    claim,
    // What is proven false without having been shaded was an honest reading that turned out wrong.
    honesty: meant === reading ? 'as-read' : proven ? 'proven' : 'shaded',
    whose: by === past.me ? 'mine' : to.includes(past.me) ? 'to-me' : 'others',
    claimed: offBy(claimed, truth, scale),
    read: offBy(reading, truth, scale),
  }
}

const tellerOf = (seat: SeatId, told: readonly Told[]): Teller => ({
  seat,
  told: told.length,
  shaded: told.filter((one) => one.honesty !== 'as-read').length,
  proven: told.filter((one) => one.honesty === 'proven').length,
})

/** Brings together what one seat said alike to several; the worst of how it was proven stands for all. */
export function together(told: readonly Told[]): ToldTo[] {
  const groups = new Map<string, ToldTo>()
  for (const one of told) {
    const { by, card, claimed, to, round } = one.claim
    const key = `${by} ${card} ${claimed}`
    const known = groups.get(key)
    groups.set(key, {
      told: known && one.honesty !== 'proven' ? known.told : one,
      to: [...new Set([...(known?.to ?? []), ...to])],
      round: Math.min(known?.round ?? round, round),
    })
  }
  return [...groups.values()]
}

/** Every claim against its reading and the truth, and how each seat told what it knew. */
export function claimFindings(past: Past): ClaimFindings {
  const told = past.record.claims.map((claim) => toldOf(past, claim))
  const heard = told.filter((one) => one.whose === 'to-me')
  const shaded = heard.filter((one) => one.honesty !== 'as-read')
  const distance = (one: Told): number => Math.abs(one.claimed - one.read)
  return {
    told,
    tellers: past.view.seats.map(({ id }) =>
      tellerOf(
        id,
        told.filter((one) => one.claim.by === id),
      ),
    ),
    mine: tellerOf(
      past.me,
      told.filter((one) => one.whose === 'mine'),
    ),
    heard: tellerOf(past.me, heard),
    furthest: [...shaded].sort((a, b) => distance(b) - distance(a))[0] ?? null,
  }
}
