import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { formatDiagnostic, readScenario, type SourceFile } from '../../scenario/index.ts'
import { compileScenario } from '../../scenario/scenario.ts'
import type { ScenarioData, View } from '../../schema/index.ts'
import { openSession, viewOf } from '../../session/index.ts'
import type { Offer } from '../../ui/start/model.ts'
import { readGuide } from './guide.ts'
import { inTwoLights } from './two-lights.ts'

const LIST = 'virtual:scenarios'
const ONE = 'virtual:scenario/'
const OURS = /^virtual:scenario(s$|\/)/
const OURS_READ = /^\0virtual:scenario(s$|\/)/

/** Reads every scenario of a folder. Throws with all diagnostics when one is broken, so that no build holds it. */
function readAll(root: string): Map<string, ScenarioData> {
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

/** Whether the start screen lists a scenario: those in folders of their own are experiments, opened by their address. */
const isListed = ({ id }: ScenarioData): boolean => !id.includes('/')

/** The scenarios with the one of that id before the others. */
const headedBy = (first: string, all: readonly ScenarioData[]): ScenarioData[] => [
  ...all.filter(({ id }) => id === first),
  ...all.filter(({ id }) => id !== first),
]

/** What the start screen shows of a scenario, without its secrets. */
function offerOf(root: string, data: ScenarioData): Omit<Offer, 'picture'> {
  const file = join(root, 'scenarios', data.id, 'guide.md')
  return {
    id: data.id,
    title: data.title,
    summary: data.summary,
    place: { name: data.place.name, about: data.place.about },
    teaches: data.teaches,
    minutes: data.minutes,
    rounds: data.rounds,
    listed: isListed(data),
    seats: data.seats.map(({ id, role, name, short, about, ringfenced }) => ({
      id,
      role,
      name,
      short,
      about,
      ringfenced,
    })),
    ...readGuide(existsSync(file) ? readFileSync(file, 'utf8') : ''),
  }
}

/** A place as its first seat sees it when play begins. */
function opening(data: ScenarioData): View {
  const roster = Object.fromEntries(data.seats.map(({ id }) => [id, { holder: 'person' as const }]))
  return viewOf(openSession(compileScenario(data), '1', roster), data.seats[0]?.id ?? '')
}

type Artist = (view: View, scheme?: 'light' | 'dark') => string

/**
 * Draws the pictures of places. Vite reads the drawings of the map as it does for the site, and nothing but these: to read
 * the rules that way too takes longer.
 */
async function artist(root: string): Promise<Artist> {
  const { module } = await runnerImport<{ readonly pictureOf: Artist }>(
    join(root, 'src/app/build/pictures.ts'),
    { root, configFile: false, logLevel: 'error' },
  )
  return module.pictureOf
}

/** The pictures of a place within the text, as an expression: one drawing in both lights. */
const inText = (day: string, night: string): string =>
  `addressesOf(${JSON.stringify(inTwoLights(day, night))})`

/** What the browser is given of every scenario: see `scenarios`. */
function listing(
  root: string,
  offers: readonly Omit<Offer, 'picture'>[],
  pictures: readonly string[],
): string {
  const loaders = offers.map(({ id }) => `${JSON.stringify(id)}: () => import('${ONE}${id}')`)
  const within = pictures.some((one) => one.startsWith('addressesOf'))
  return [
    ...(within ? [`import { addressesOf } from ${JSON.stringify(join(root, 'src/app/two-lights.ts'))}`] : []),
    `const pictures = [${pictures.join(', ')}]`,
    `export const scenarios = ${JSON.stringify(offers)}.map((one, at) => ({ ...one, picture: pictures[at] }))`,
    `const loaders = { ${loaders.join(', ')} }`,
    'export const load = (id) => Object.hasOwn(loaders, id) ? loaders[id]().then((one) => one.default) : Promise.resolve(undefined)',
  ].join('\n')
}

/** A scenario as a module. A string of JSON is parsed faster than the same as a literal, and keeps odd keys as they are. */
const asModule = (data: ScenarioData | undefined): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`

/**
 * Gives the browser the checked scenarios: a list, the one for newcomers (`first`) at its head, each with pictures of
 * its place by day and by night (files of their own, or within the text where all is to be in one file), and one chunk of
 * JSON for each, read and checked while building.
 */
export function scenarios(root: string, first: string, within = false): Plugin {
  let read: Map<string, ScenarioData> | undefined
  let building = false
  const all = (): Map<string, ScenarioData> => {
    read ??= readAll(root)
    return read
  }
  return {
    name: 'wrong-pockets-scenarios',
    configResolved({ command }) {
      building = command === 'build'
    },
    buildStart() {
      read = undefined
    },
    // Filtered, so that the bundler does not stop to ask about each module of the site.
    resolveId: { filter: { id: OURS }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: OURS_READ },
      async handler(id) {
        if (id === `\0${LIST}`) {
          const data = headedBy(first, [...all().values()])
          const draw = await artist(root)
          const pictures = data.map((one) => {
            if (!isListed(one)) return 'undefined'
            const view = opening(one)
            const [day, night] = [draw(view), draw(view, 'dark')]
            if (within || !building) return inText(day, night)
            const file = (name: string, source: string): string =>
              `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source })}`
            return `{ day: ${file(`${one.id}.svg`, day)}, night: ${file(`${one.id}-night.svg`, night)} }`
          })
          return listing(
            root,
            data.map((one) => offerOf(root, one)),
            pictures,
          )
        }
        return asModule(all().get(id.slice(`\0${ONE}`.length)))
      },
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
