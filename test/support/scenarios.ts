import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileScenario, formatDiagnostic, readScenario, type Scenario } from '../../src/scenario/index.ts'

const root = resolve(import.meta.dirname, '../..')
const cache = new Map<string, Scenario>()

/** A scenario file of this repository, read, checked and compiled. Throws with every error when it is broken. */
export function scenarioAt(path: string): Scenario {
  const known = cache.get(path)
  if (known) return known
  const read = readScenario({ file: path, text: readFileSync(resolve(root, path), 'utf8') }, (id) => {
    const file = `scenarios/models/${id}.yaml`
    return { file, text: readFileSync(resolve(root, file), 'utf8') }
  })
  if (!read.ok) throw new Error(read.error.map(formatDiagnostic).join('\n'))
  const scenario = compileScenario(read.value)
  cache.set(path, scenario)
  return scenario
}

/** `winter-pressures`, the first scenario. */
export const winterPressures = (): Scenario => scenarioAt('scenarios/winter-pressures/scenario.yaml')
