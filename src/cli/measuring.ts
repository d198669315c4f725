import { type Measured, seedsFrom, tellStuck, type Workshop } from '../lab/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Chosen } from './chosen.ts'
import { EXIT, type Exit, type Streams, wholeNumber } from './command.ts'
import { type Block, writeToGuide } from './guide.ts'
import { threadsFrom, workshopOf } from './workshop.ts'

/** Over how many seeds a scenario is measured when nothing else is said. */
const SESSIONS = 8

/** The options of a command that measures a scenario over seeds, for `parseArgs`. `evaluations`: plans a search. */
export const measuringOptions = (seed: string, evaluations: number) =>
  ({
    scenario: { type: 'string' },
    seed: { type: 'string', default: seed },
    sessions: { type: 'string', default: String(SESSIONS) },
    evaluations: { type: 'string', default: String(evaluations) },
    jobs: { type: 'string' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  }) as const

/** Over which seeds to measure, how far to search, and what to do with the findings. */
interface Measuring {
  seeds: readonly string[]
  evaluations: number
  threads: number
  json: boolean
  write: boolean
}

/** What was given for those options, read. Throws `Usage` on what is no number in its range. */
export const measuringFrom = (values: {
  seed: string
  sessions: string
  evaluations: string
  jobs?: string | undefined
  json: boolean
  write: boolean
}): Measuring => ({
  seeds: seedsFrom(values.seed, wholeNumber('sessions', values.sessions, 1, 10_000)),
  evaluations: wholeNumber('evaluations', values.evaluations, 1, 100_000),
  threads: threadsFrom(values.jobs),
  json: values.json,
  write: values.write,
})

/** A measure of the lab, and how its findings are told: on a terminal, and as a block of the facilitators’ guide. */
interface Measure<Found extends Measured> {
  of(scenario: Scenario, seeds: readonly string[], evaluations: number, workshop: Workshop): Promise<Found>
  block: Block
  asText(found: Found): readonly string[]
  asMarkdown(found: Found): readonly string[]
}

/** Measures a scenario, tells what was found, and writes it into the guide where that was asked for. */
export async function measure<Found extends Measured>(
  { of, block, asText, asMarkdown }: Measure<Found>,
  { scenario, file }: Chosen,
  { seeds, evaluations, threads, json, write }: Measuring,
  streams: Streams,
): Promise<{ found: Found; exit: Exit }> {
  const workshop = workshopOf(scenario, threads, streams.progress)
  const found = await of(scenario, seeds, evaluations, workshop).finally(() => workshop.close())
  for (const line of json ? [JSON.stringify(found)] : asText(found)) streams.out(line)
  const unwritten = write ? writeToGuide(file, block, asMarkdown(found)) : undefined
  const faults = found.stuck.map((stuck) => `${file}:1:1: ${tellStuck(stuck)}`)
  if (unwritten !== undefined) faults.push(unwritten)
  for (const fault of faults) streams.error(fault)
  return { found, exit: faults.length > 0 ? EXIT.input : EXIT.done }
}

/** How findings were made, as a text and a guide say it. */
export const madeWith = ({ evaluations, engine, scenario: { hash } }: Measured): string =>
  `${evaluations} plans a search, engine ${engine}, scenario ${hash.slice(0, 12)}`
