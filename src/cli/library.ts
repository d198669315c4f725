import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../kernel/index.ts'
import { compileScenario, type Diagnostic, readScenario, type Scenario } from '../scenario/index.ts'
import type { ScenarioData } from '../schema/index.ts'

/** The folder of the scenarios that come with the game. */
const SCENARIOS = resolve(dirname(fileURLToPath(import.meta.url)), '../../scenarios')

/** A path as people type it: relative where that is shorter. */
const shown = (path: string): string => {
  const near = relative(process.cwd(), path)
  return near !== '' && !near.startsWith('..') ? near : path
}

/** The text of a shared base model: beside the scenario (`../models`), or among those that come with the game. */
function base(scenario: string, id: string): { file: string; text: string } | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return undefined
  const places = [
    join(dirname(scenario), '../models'),
    join(dirname(scenario), '../../models'),
    join(dirname(scenario), 'models'),
    join(SCENARIOS, 'models'),
  ]
  const found = places.map((place) => join(place, `${id}.yaml`)).find((path) => existsSync(path))
  return found ? { file: shown(found), text: readFileSync(found, 'utf8') } : undefined
}

/** Reads and checks a scenario file. Throws only when the file itself cannot be read. */
export function readScenarioFile(path: string): Result<ScenarioData, Diagnostic[]> {
  const text = readFileSync(path, 'utf8')
  return readScenario({ file: shown(path), text }, (id) => base(path, id))
}

/** The file of a scenario given by its id or its path; undefined when there is none. */
export function findScenario(idOrFile: string): string | undefined {
  const known = join(SCENARIOS, idOrFile, 'scenario.yaml')
  if (/^[a-z][a-z0-9/-]*$/.test(idOrFile) && existsSync(known)) return known
  return existsSync(idOrFile) ? resolve(idOrFile) : undefined
}

/** The ids of the scenarios that come with the game: their folders, however deep. */
export const scenarioIds = (): string[] =>
  readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep))
    .filter((path) => path.length > 1 && path.at(-1) === 'scenario.yaml')
    .map((path) => path.slice(0, -1).join('/'))
    .sort()

/** A scenario that comes with the game, compiled; undefined when there is none of that id or it does not check. */
export function loadScenario(id: string): Scenario | undefined {
  const file = findScenario(id)
  const read = file === undefined ? undefined : readScenarioFile(file)
  return read?.ok ? compileScenario(read.value) : undefined
}
