import { parseArgs } from 'node:util'
import { type LineUpFindings, type LineUpFound, measureLineUps, seedsFrom, tellStuck } from '../lab/index.ts'
import { chosenScenario } from './chosen.ts'
import { type Command, EXIT, wholeNumber } from './command.ts'
import { writeToGuide } from './guide.ts'
import { threadsFrom, workshopOf } from './workshop.ts'

/** Over how many seeds tables are measured, and with how many plans a search, when nothing else is said. */
const SESSIONS = 8
const EVALUATIONS = 300

/** Tables are named for those who sit in the three seats beside the player’s. */
const SEATS = 4

function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string', default: 'lineup' },
      sessions: { type: 'string', default: String(SESSIONS) },
      evaluations: { type: 'string', default: String(EVALUATIONS) },
      jobs: { type: 'string' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  return {
    ...values,
    seeds: seedsFrom(values.seed, wholeNumber('sessions', values.sessions, 1, 10_000)),
    evaluations: wholeNumber('evaluations', values.evaluations, 1, 100_000),
    threads: threadsFrom(values.jobs),
  }
}

const percent = (perMille: number | null): string =>
  perMille === null ? 'not to be told' : `${(perMille / 10).toFixed(0)} %`

const row = ({ id, partners, shared, dividend, kept, broken }: LineUpFound): string =>
  `| ${id} | ${partners.join(', ')} | ${shared} | ${percent(dividend)} | ${kept} | ${broken} |`

/** The findings as the section of a facilitators’ guide. */
function asMarkdown({ scenario, engine, seeds, evaluations, silo, joint, tables }: LineUpFindings): string[] {
  const sessions = tables[0]?.sessions ?? 0
  return [
    `Means over ${sessions} sessions a table: ${seeds.length} seeds (from ${seeds[0]}), one who answers in kind in each of the four seats`,
    `in turn; ${evaluations} plans a search, engine ${engine}, scenario ${scenario.hash.slice(0, 12)}. The silo runs end at ${silo} of 1,000, the joint runs at ${joint}.`,
    '',
    '| table | the others, in the order of the seats | shared outcome | of what could be won together | promises kept | broken |',
    '| --- | --- | --- | --- | --- | --- |',
    ...tables.map(row),
  ]
}

/** `line-ups`: measures how far the named tables of partners get in a place. */
export const lineUps: Command = async (args, streams) => {
  const options = optionsFrom(args)
  const chosen = chosenScenario('line-ups', options.scenario, streams)
  if (!chosen) return EXIT.input
  const { scenario, file } = chosen
  const complain = (fault: string): typeof EXIT.input => {
    streams.error(fault)
    return EXIT.input
  }
  if (scenario.data.seats.length !== SEATS)
    return complain(
      `${file}:1:1: the named tables are of ${SEATS} seats; this has ${scenario.data.seats.length}`,
    )
  const workshop = workshopOf(scenario, options.threads, streams.progress)
  const found = await measureLineUps(scenario, options.seeds, options.evaluations, workshop).finally(() =>
    workshop.close(),
  )
  if (options.json) streams.out(JSON.stringify(found))
  else for (const line of asMarkdown(found)) streams.out(line)
  const unwritten = options.write ? writeToGuide(file, 'line-ups', asMarkdown(found)) : undefined
  if (unwritten !== undefined) return complain(unwritten)
  for (const stuck of found.stuck) streams.error(`${file}:1:1: ${tellStuck(stuck)}`)
  return found.stuck.length > 0 ? EXIT.input : EXIT.done
}
