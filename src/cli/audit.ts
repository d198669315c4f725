import { parseArgs } from 'node:util'
import { EVALUATIONS, audit as measureAudit } from '../lab/index.ts'
import { asMarkdown, asText, tellMeasures } from './audit/words.ts'
import { chosenScenario } from './chosen.ts'
import { type Command, EXIT } from './command.ts'
import { measure, measuringFrom, measuringOptions } from './measuring.ts'

/** The options of `audit`. */
function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...measuringOptions('1', EVALUATIONS),
      markdown: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  })
  return { ...values, ...measuringFrom(values) }
}

/** `audit`: measures how good the dilemma of a scenario is. */
export const audit: Command = async (args, streams) => {
  const options = optionsFrom(args)
  const chosen = chosenScenario('audit', options.scenario, streams)
  if (!chosen) return EXIT.input
  const { found, exit } = await measure(
    { of: measureAudit, block: 'audit', asText: options.markdown ? asMarkdown : asText, asMarkdown },
    chosen,
    options,
    streams,
  )
  const failed = options.strict && tellMeasures(found).some((told) => !told.passed)
  return failed ? EXIT.input : exit
}
