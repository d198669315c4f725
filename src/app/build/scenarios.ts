import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import { formatDiagnostic, readScenario, type SourceFile } from '../../scenario/index.ts'
import type { ScenarioData } from '../../schema/index.ts'

const LIST = 'virtual:scenarios'
const ONE = 'virtual:scenario/'

/** Reads every scenario of a folder. Throws with all diagnostics when one is broken, so that no build holds it. */
export function readAll(root: string): Map<string, ScenarioData> {
  const folder = join(root, 'scenarios')
  const source = (file: string): SourceFile => ({
    file: relative(root, file),
    text: readFileSync(file, 'utf8'),
  })
  const base = (id: string): SourceFile | undefined => {
    const file = join(folder, 'models', `${id}.yaml`)
    return existsSync(file) ? source(file) : undefined
  }
  const found = new Map<string, ScenarioData>()
  const problems: string[] = []
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (basename(path) !== 'scenario.yaml') continue
    const file = join(folder, path)
    const read = readScenario(source(file), base)
    if (read.ok) found.set(read.value.id, read.value)
    else problems.push(...read.error.map(formatDiagnostic))
  }
  if (problems.length > 0) throw new Error(`A scenario is broken:\n${problems.join('\n')}`)
  return found
}

/** Whether the start screen offers a scenario: those in folders of their own are experiments, opened by their address. */
const isOffered = ({ id }: ScenarioData): boolean => !id.includes('/')

/** The scenarios with the one of that id before the others. */
const headedBy = (first: string, all: readonly ScenarioData[]): ScenarioData[] => [
  ...all.filter(({ id }) => id === first),
  ...all.filter(({ id }) => id !== first),
]

/** What the start screen shows of a scenario, without its secrets. */
const summaryOf = (data: ScenarioData) => ({
  id: data.id,
  title: data.title,
  summary: data.summary,
  place: data.place.name,
  teaches: data.teaches,
  minutes: data.minutes.solo,
  rounds: data.rounds,
  seats: data.seats.map(({ id, role, name, short, about }) => ({ id, role, name, short, about })),
})
export type ScenarioSummary = ReturnType<typeof summaryOf>

/**
 * Gives the browser the checked scenarios: a list, the one for newcomers (`first`) at its head, and one chunk of JSON for
 * each, read and checked while building.
 */
export function scenarios(root: string, first: string): Plugin {
  let read: Map<string, ScenarioData> | undefined
  const all = (): Map<string, ScenarioData> => {
    read ??= readAll(root)
    return read
  }
  return {
    name: 'wrong-pockets-scenarios',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) {
        const data = [...all().values()]
        const loaders = data.map((one) => `${JSON.stringify(one.id)}: () => import('${ONE}${one.id}')`)
        return [
          `export const scenarios = ${JSON.stringify(headedBy(first, data.filter(isOffered)).map(summaryOf))}`,
          `const loaders = { ${loaders.join(', ')} }`,
          'export const load = (id) => Object.hasOwn(loaders, id) ? loaders[id]().then((one) => one.default) : Promise.resolve(undefined)',
        ].join('\n')
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined
      const data = all().get(id.slice(`\0${ONE}`.length))
      // A string of JSON is parsed faster than the same as a literal, and keeps odd keys as they are.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
    },
    configureServer(server) {
      server.watcher.add(join(root, 'scenarios'))
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.yaml')) return
        read = undefined
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}
