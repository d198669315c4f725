import { parseArgs } from 'node:util'
import { EVALUATIONS, audit as measure, seedsFrom, tellStuck } from '../lab/index.ts'
import { asMarkdown, asText, tellMeasures } from './audit/words.ts'
import { chosenScenario } from './chosen.ts'
import { type Command, EXIT, wholeNumber } from './command.ts'
import { writeToGuide } from './guide.ts'
import { threadsFrom, workshopOf } from './workshop.ts'

/** Over how many sessions an audit measures when nothing else is said. */
const SESSIONS = 8

/** The options of `audit`. */
function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      seed: { type: 'string', default: '1' },
      sessions: { type: 'string', default: String(SESSIONS) },
      evaluations: { type: 'string', default: String(EVALUATIONS) },
      jobs: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })
  return {
    ...values,
    seeds: seedsFrom(values.seed, wholeNumber('sessions', values.sessions, 1, 10_000)),
    evaluations: wholeNumber('evaluations', values.evaluations, 1, 100_000),
    threads: threadsFrom(values.jobs),
  }
}

/** `audit`: measures how good the dilemma of a scenario is. */
export const audit: Command = async (args, streams) => {
  const options = optionsFrom(args)
  const chosen = chosenScenario('audit', options.scenario, streams)
  if (!chosen) return EXIT.input
  const { scenario, file } = chosen
  const workshop = workshopOf(scenario, options.threads, streams.progress)
  const found = await measure(scenario, options.seeds, options.evaluations, workshop).finally(() =>
    workshop.close(),
  )
  if (options.json) streams.out(JSON.stringify(found))
  else for (const line of options.markdown ? asMarkdown(found) : asText(found)) streams.out(line)
  const unwritten = options.write ? writeToGuide(file, 'audit', asMarkdown(found)) : undefined
  if (unwritten !== undefined) {
    streams.error(unwritten)
    return EXIT.input
  }
  for (const stuck of found.stuck) streams.error(`${file}:1:1: ${tellStuck(stuck)}`)
  const failed = options.strict && tellMeasures(found).some((told) => !told.passed)
  return found.stuck.length > 0 || failed ? EXIT.input : EXIT.done
}
