import { must } from '../kernel/index.ts'
import { LINE_UPS, type LineUp } from '../partners/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Roster } from '../schema/index.ts'
import type { Workshop } from './jobs.ts'
import { type Measured, measuredOf } from './measured.ts'
import { dividendOf } from './reference/index.ts'
import { type Outcome, partnersIn } from './simulate.ts'
import { mean } from './tally.ts'

/** How far a named table of partners gets in a place: means over its sessions. */
export interface LineUpFound {
  readonly id: LineUp['id']
  readonly partners: LineUp['partners']
  readonly sessions: number
  /** The shared outcome at the end, 0–1000. */
  readonly shared: number
  /** How much of what joint play could win, of 1000 (see `dividendOf`); null where no session could tell. */
  readonly dividend: number | null
  /** How many promises a session sees kept and broken, all seats together. */
  readonly kept: number
  readonly broken: number
}

/** The named tables of partners in one place, from easy to hard. */
export interface LineUpFindings extends Measured {
  /** The mean shared outcome of the silo and of the joint run. */
  readonly silo: number
  readonly joint: number
  readonly tables: readonly LineUpFound[]
}

/** Who sits where the player would. */
const STAND_IN = 'reciprocator'

/** A partner in every seat: the stand-in in the seat of that number, the others in the order of the seats. */
function rosterOf(scenario: Scenario, { partners }: LineUp, at: number): Roster {
  return partnersIn(scenario, [...partners.slice(0, at), STAND_IN, ...partners.slice(at)])
}

/**
 * Measures how far the named tables of partners get in a place, with a reciprocator where the player would sit, in each
 * seat in turn: the same seeds and the same reference runs for all. `evaluations` bounds the search for each joint run.
 * For scenarios of four seats. Deterministic for the seeds, whatever does the jobs.
 */
export async function measureLineUps(
  scenario: Scenario,
  seeds: readonly string[],
  evaluations: number,
  workshop: Workshop,
): Promise<LineUpFindings> {
  const sittings = LINE_UPS.flatMap((lineUp) =>
    scenario.data.seats.flatMap((_, at) =>
      seeds.map((seed) => ({ lineUp, seed, roster: rosterOf(scenario, lineUp, at) })),
    ),
  )
  const played = await workshop.run(
    'play',
    sittings.map(({ seed, roster }) => ({ seed, roster, receipt: false })),
  )
  const runs = await workshop.run(
    'references',
    seeds.map((seed) => ({ seed, evaluations })),
  )
  const references = new Map(seeds.map((seed, at) => [seed, must(runs[at], `the runs of ${seed}`)]))
  const dividend = ({ seed, shared }: Outcome): number | null => {
    const { silo, joint } = must(references.get(seed), `the runs of ${seed}`)
    return dividendOf(shared.end, silo, joint)
  }
  const tables = LINE_UPS.map((lineUp): LineUpFound => {
    const outcomes = played.flatMap((one, at) =>
      one.ok && sittings[at]?.lineUp === lineUp ? [one.value.outcome] : [],
    )
    const won = outcomes.map(dividend).filter((one) => one !== null)
    return {
      id: lineUp.id,
      partners: lineUp.partners,
      sessions: outcomes.length,
      shared: mean(outcomes.map(({ shared }) => shared.end)),
      dividend: won.length === 0 ? null : mean(won),
      kept: mean(outcomes.map(({ pledges }) => pledges.kept)),
      broken: mean(outcomes.map(({ pledges }) => pledges.broken)),
    }
  })
  const stuck = played.flatMap((one) => (one.ok ? [] : [one.error]))
  return {
    ...measuredOf(scenario, seeds, evaluations, stuck),
    silo: mean(runs.map(({ silo }) => silo)),
    joint: mean(runs.map(({ joint }) => joint)),
    tables,
  }
}
