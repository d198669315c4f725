import type { ScenarioData } from '../../schema/scenario.ts'
import type { Path } from '../diagnostic.ts'
import { quoted, suggestion } from '../nearest.ts'
import type { Report } from '../report.ts'
import type { ModelName } from '../scope.ts'
import type { IdKind } from '../vocabulary.ts'
import { Ids } from './ids.ts'

/** What every check works with: the scenario, what it names, and where to tell what is wrong. */
export class Desk {
  readonly data: ScenarioData
  readonly report: Report
  readonly ids: Ids
  readonly names: ReadonlyMap<string, ModelName>
  /** True when some names of the model could not be read, so that none can be called unknown. */
  readonly namesOpen: boolean

  constructor(data: ScenarioData, report: Report, names: ReadonlyMap<string, ModelName>, namesOpen: boolean) {
    this.data = data
    this.report = report
    this.ids = new Ids(data)
    this.names = names
    this.namesOpen = namesOpen
  }

  /** Tells an id that names nothing. */
  known(kind: IdKind, id: string, path: Path): void {
    if (!this.ids.has(kind, id))
      this.report.at(path, `unknown ${kind} ${quoted(id)}; ${suggestion(id, this.ids.all(kind), kind)}`)
  }

  /** Tells ids of a list that name nothing or are there twice. */
  knownAll(kind: IdKind, ids: readonly string[], path: Path): void {
    ids.forEach((id, i) => {
      this.known(kind, id, [...path, i])
      if (ids.indexOf(id) < i)
        this.report.at([...path, i], `the ${kind} ${quoted(id)} is listed twice; leave it out here`)
    })
  }

  /** Tells a name that is no parameter (or stock) of the model. */
  named(kind: 'parameter' | 'stock', name: string, path: Path): void {
    const known = this.names.get(name)
    if (known && known.kind !== kind) {
      this.report.at(path, `"${name}" is a ${known.kind}; name a ${kind} here`)
    } else if (!known && !this.namesOpen) {
      const all = [...this.names].filter(([, n]) => n.kind === kind).map(([n]) => n)
      this.report.at(path, `unknown ${kind} ${quoted(name)}; ${suggestion(name, all, kind)}`)
    }
  }

  /** The same of what an effect changes, and a neighbourhood that it has no figure for. */
  changeable(kind: 'parameter' | 'stock', name: string, hood: string | undefined, path: Path): void {
    const known = this.names.get(name)
    this.named(kind, name, [...path, 'name'])
    if (hood === undefined) return
    this.known('neighbourhood', hood, [...path, 'in'])
    if (known && !known.by)
      this.report.at([...path, 'in'], `"${name}" has one figure for the whole place; leave out "in"`)
  }

  /** Tells a round that is not one of the scenario's. */
  round(round: number, path: Path): void {
    const { rounds } = this.data
    if (round > rounds && !this.report.isMended(['rounds']))
      this.report.at(path, `round ${round} is never played; write 1 to ${rounds}`)
  }

  /** Tells a pair of rounds in the wrong order or outside the scenario's. */
  span([first, last]: readonly [number, number], path: Path): void {
    if (first > last)
      this.report.at(path, `the rounds ${first} to ${last} run backwards; write ${last} and ${first}`)
    else this.round(last, [...path, 1])
  }

  /** Tells bounds in the wrong order. */
  ascending(low: number, high: number, path: Path, names: readonly [string, string]): void {
    if (low > high)
      this.report.at(
        path,
        `${names[0]} ${low} is more than ${names[1]} ${high}; write the smaller figure as ${names[0]}`,
      )
  }
}
