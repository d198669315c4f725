import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  compileScenario,
  type Diagnostic,
  formatDiagnostic,
  readScenario,
  type Scenario,
} from '../../src/scenario/index.ts'
import type { ScenarioData } from '../../src/schema/scenario.ts'

/** The text of the small sound scenario that the broken ones are made of. */
export const SMALL = readFileSync(join(import.meta.dirname, '../content/broken/valid.yaml'), 'utf8')

/** Reads the small scenario with some of its text replaced, over a base model when one is given. */
export function read(changes: readonly (readonly [string, string])[] = [], base?: string) {
  let text = base === undefined ? SMALL : SMALL.replace('model:\n', 'model:\n  base: extra\n')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the small scenario has no ${from}`)
    text = text.replace(from, to)
  }
  return readScenario({ file: 'small.yaml', text }, (id) =>
    id === 'extra' && base !== undefined ? { file: 'extra.yaml', text: base } : undefined,
  )
}

/** The data of the small scenario; throws with the messages when it has faults. */
export function dataOf(changes: readonly (readonly [string, string])[] = [], base?: string): ScenarioData {
  const result = read(changes, base)
  if (!result.ok) throw new Error(result.error.map(formatDiagnostic).join('\n'))
  return result.value
}

/** The small scenario with what a base model adds to it, compiled. */
export const scenarioWith = (base: string): Scenario => compileScenario(dataOf([], base))

/** The messages of a reading that must fail. */
export function faultsOf(changes: readonly (readonly [string, string])[], base?: string): string[] {
  const result = read(changes, base)
  return result.ok ? [] : result.error.map((d: Diagnostic) => formatDiagnostic(d))
}
