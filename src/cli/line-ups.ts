import { parseArgs } from 'node:util'
import { type LineUpFindings, type LineUpFound, measureLineUps } from '../lab/index.ts'
import { chosenScenario } from './chosen.ts'
import { type Command, EXIT } from './command.ts'
import { madeWith, measure, measuringFrom, measuringOptions } from './measuring.ts'

/** With how many plans a search reference runs are sought when nothing else is said. */
const EVALUATIONS = 300

/** Tables are named for those who sit in the three seats beside the player’s. */
const SEATS = 4

const percent = (perMille: number | null): string =>
  perMille === null ? 'not to be told' : `${(perMille / 10).toFixed(0)} %`

const row = ({ id, partners, shared, dividend, kept, broken }: LineUpFound): string =>
  `| ${id} | ${partners.join(', ')} | ${shared} | ${percent(dividend)} | ${kept} | ${broken} |`

/** The findings as the section of a facilitators’ guide. */
function asMarkdown(found: LineUpFindings): string[] {
  const { seeds, silo, joint, tables } = found
  const sessions = tables[0]?.sessions ?? 0
  return [
    `Means over ${sessions} sessions a table: ${seeds.length} seeds (from ${seeds[0]}), one who answers in kind in each of the four seats`,
    `in turn; ${madeWith(found)}. The silo runs end at ${silo} of 1,000, the joint runs at ${joint}.`,
    '',
    '| table | the others, in the order of the seats | shared outcome | of what could be won together | promises kept | broken |',
    '| --- | --- | --- | --- | --- | --- |',
    ...tables.map(row),
  ]
}

/** `line-ups`: measures how far the named tables of partners get in a place. */
export const lineUps: Command = async (args, streams) => {
  const { values } = parseArgs({ args: [...args], options: measuringOptions('lineup', EVALUATIONS) })
  const options = measuringFrom(values)
  const chosen = chosenScenario('line-ups', values.scenario, streams)
  if (!chosen) return EXIT.input
  const { length } = chosen.scenario.data.seats
  if (length !== SEATS) {
    streams.error(`${chosen.file}:1:1: the named tables are of ${SEATS} seats; this has ${length}`)
    return EXIT.input
  }
  const told = { of: measureLineUps, block: 'line-ups', asText: asMarkdown, asMarkdown } as const
  return (await measure(told, chosen, options, streams)).exit
}
