import {
  FACETS,
  type Facet,
  type Happening,
  happeningBehind,
  type TrustCause,
  type View,
} from '../../schema/index.ts'
import type { Seen } from '../table.ts'

/** What moved one facet of my trust in a seat, added up over a cause in a quarter. */
export interface TrustTerm {
  readonly round: number
  readonly because: TrustCause
  /** What happened, where it was the story. */
  readonly story: Happening | undefined
  readonly by: number
}

/** One facet: what it was when play began, what moved it since, and what it is; `began` and the terms add up to `now`. */
export interface FacetAccount {
  readonly facet: Facet
  readonly began: number
  readonly terms: readonly TrustTerm[]
  readonly now: number
  /** How much of the overall figure it weighs, of 1000. */
  readonly weight: number
}

/** My trust in a seat, facet by facet, from all that I saw since play began; none for a seat that is not another's. */
export function trustAccount(view: View, events: readonly Seen[], seat: string): FacetAccount[] {
  const trust = view.trust.mine.find((one) => one.to === seat)
  if (!trust) return []
  const bodies = events.map(({ body }) => body)
  return FACETS.map((facet) => {
    const terms: TrustTerm[] = []
    for (const [place, { round, body }] of events.entries()) {
      if (body.type !== 'trust-moved' || body.from !== view.viewer) continue
      if (body.to !== seat || body.facet !== facet) continue
      const story = happeningBehind(bodies, place)
      const at = terms.findIndex(
        (one) => one.round === round && one.because === body.because && one.story === story,
      )
      const same = terms[at]
      if (same) terms[at] = { ...same, by: same.by + body.by }
      else terms.push({ round, because: body.because, story, by: body.by })
    }
    return {
      facet,
      began: trust.began[facet],
      terms,
      now: trust.now[facet],
      weight: view.rules.weights[facet],
    }
  })
}
