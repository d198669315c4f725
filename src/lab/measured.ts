import type { Scenario } from '../scenario/index.ts'
import { ENGINE_VERSION } from '../schema/index.ts'
import type { Stuck } from './play.ts'

/** What findings about a scenario begin with: what was measured, by which engine, over which seeds, and how far. */
export interface Measured {
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string }
  readonly engine: string
  readonly seeds: readonly string[]
  /** How many plans each search played. */
  readonly evaluations: number
  /** Sessions that could not be played to their end; what was measured leaves them out. */
  readonly stuck: readonly Stuck[]
}

/** How findings about a scenario begin, made with this engine. */
export const measuredOf = (
  { data: { id, title }, hash }: Scenario,
  seeds: readonly string[],
  evaluations: number,
  stuck: readonly Stuck[],
): Measured => ({
  scenario: { id, title, hash },
  engine: ENGINE_VERSION,
  seeds: [...seeds],
  evaluations,
  stuck,
})
