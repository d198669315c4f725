import { divide, must } from '../../kernel/index.ts'
import { PERSONAS } from '../../partners/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Roster } from '../../schema/index.ts'
import type { Workshop } from '../jobs.ts'
import { measuredOf } from '../measured.ts'
import type { Stuck } from '../play.ts'
import { PLAYERS, SIMPLE_RULES } from '../simple/index.ts'
import { type Outcome, partnersIn } from '../simulate.ts'
import {
  measureDividend,
  measureInformation,
  measureRules,
  measureSeats,
  measureStory,
  measureTemptation,
} from './measures.ts'
import type { Audit } from './report.ts'

export type * from './report.ts'
export type { Spread } from './spread.ts'
export * from './thresholds.ts'

/** What the audit plays: whole tables of one player, partners in mixed seats, and each player in each seat among partners. */
interface Sitting {
  seed: string
  roster: Roster
  is: 'uniform' | 'mixed' | 'reply'
  /** The player of all seats, or of the one seat that is tried. */
  player: string
  seat: string
}

const personas = PERSONAS.map((p) => p.id)
const turned = (by: number): string[] => [...personas.slice(by), ...personas.slice(0, by)]

function sittingsOf(scenario: Scenario, seeds: readonly string[]): Sitting[] {
  const mixed = partnersIn(scenario, personas)
  const few = seeds.slice(0, divide(seeds.length + 1, 2))
  const seats = scenario.data.seats.map((s) => s.id)
  return [
    ...PLAYERS.flatMap((player) =>
      seeds.map(
        (seed): Sitting => ({
          seed,
          roster: partnersIn(scenario, [player]),
          is: 'uniform',
          player,
          seat: '',
        }),
      ),
    ),
    ...personas.flatMap((_, by) =>
      seeds.map(
        (seed): Sitting => ({
          seed,
          roster: partnersIn(scenario, turned(by)),
          is: 'mixed',
          player: '',
          seat: '',
        }),
      ),
    ),
    ...seats.flatMap((seat) =>
      PLAYERS.flatMap((player) =>
        few.map((seed): Sitting => {
          const roster: Roster = { ...mixed, [seat]: { holder: 'partner', persona: player } }
          return { seed, roster, is: 'reply', player, seat }
        }),
      ),
    ),
  ]
}

/**
 * Measures how good the dilemma of a scenario is, over these seeds: six measures, each with its figures, what they must
 * reach and whether they do. `evaluations` bounds each search. Deterministic for the seeds, whatever does the jobs.
 */
export async function audit(
  scenario: Scenario,
  seeds: readonly string[],
  evaluations: number,
  workshop: Workshop,
): Promise<Audit> {
  const sittings = sittingsOf(scenario, seeds)
  const played = await workshop.run(
    'play',
    sittings.map(({ seed, roster }) => ({ seed, roster, receipt: false })),
  )
  const prior = must((await workshop.run('prior', [{ evaluations }]))[0], 'the plans')
  const studies = await workshop.run(
    'study',
    seeds.map((seed) => ({ seed, evaluations, prior })),
  )
  const stuck: Stuck[] = played.flatMap((p) => (p.ok ? [] : [p.error]))
  const pick = (wanted: (sitting: Sitting) => boolean): Outcome[] =>
    played.flatMap((p, i) => (p.ok && wanted(must(sittings[i], 'a sitting')) ? [p.value.outcome] : []))
  const tables = (players: readonly string[]) =>
    players.map((player) => ({
      players: player,
      outcomes: pick((s) => s.is === 'uniform' && s.player === player),
    }))
  const mixed = pick((s) => s.is === 'mixed')
  const replies = scenario.data.seats.flatMap(({ id: seat }) =>
    PLAYERS.map((player) => ({
      seat,
      player,
      outcomes: pick((s) => s.is === 'reply' && s.seat === seat && s.player === player),
    })),
  )
  const runs = [...pick(() => true), ...studies.flatMap((s) => [s.silo, s.joint])].map((run) => run.acts)
  return {
    ...measuredOf(scenario, seeds, evaluations, stuck),
    dividend: measureDividend(studies, [...tables(personas), { players: 'mixed', outcomes: mixed }]),
    temptation: measureTemptation(scenario, studies),
    information: measureInformation(studies),
    rules: measureRules(studies, tables(SIMPLE_RULES), replies),
    seats: measureSeats(scenario, mixed, scenario.data.audit?.uneven ?? null),
    story: measureStory(scenario, runs, stuck.length),
  }
}
