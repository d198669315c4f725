import { compileScenario, formatDiagnostic, type Scenario } from '../scenario/index.ts'
import { type Streams, Usage } from './command.ts'
import { findScenario, readScenarioFile, scenarioIds } from './library.ts'

/** A scenario that a command was given by its id or file. */
export interface Chosen {
  scenario: Scenario
  file: string
}

/** The scenario that `--scenario` names; undefined, with all that is wrong told, when there is none or it does not check. */
export function chosenScenario(
  command: string,
  idOrFile: string | undefined,
  { error }: Streams,
): Chosen | undefined {
  if (idOrFile === undefined) throw new Usage(`${command} needs --scenario ID|FILE`)
  const file = findScenario(idOrFile)
  if (file === undefined) {
    error(`${idOrFile}:1:1: there is no such scenario; there are ${scenarioIds().join(', ')}, or give a file`)
    return undefined
  }
  const read = readScenarioFile(file)
  if (read.ok) return { scenario: compileScenario(read.value), file }
  for (const diagnostic of read.error) error(formatDiagnostic(diagnostic))
  return undefined
}
