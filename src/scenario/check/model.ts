import type { ModelData, ScenarioData } from '../../schema/scenario.ts'
import type { Fault, Path } from '../diagnostic.ts'
import { type Interval, UNKNOWN } from '../interval.ts'
import { isStandIn } from '../mend.ts'
import { quoted } from '../nearest.ts'
import { orderOf } from '../order.ts'
import { delaysIn, needs } from '../reads.ts'
import type { ModelName } from '../scope.ts'
import type { Node } from '../syntax.ts'
import { RESERVED } from '../vocabulary.ts'
import type { Desk } from './desk.ts'
import type { Expressions } from './expressions.ts'

/** What the names of a model stand for; the first of two that are the same counts. */
export function namesOf(model: ModelData): Map<string, ModelName> {
  const names = new Map<string, ModelName>()
  const put = (name: string, kind: ModelName['kind'], by: string | undefined): void => {
    if (!names.has(name)) names.set(name, { kind, by: by !== undefined })
  }
  for (const { name, by } of model.parameters) put(name, 'parameter', by)
  for (const { name, by } of model.stocks) put(name, 'stock', by)
  for (const { set, by } of model.equations) put(set, 'variable', by)
  return names
}

/** True when a name of the model could not be read, so that no name can be called unknown. */
export const hasStandIn = ({ model }: ScenarioData): boolean => [...namesOf(model).keys()].some(isStandIn)

/** The model: names, bounds, equations, what is reported and what is charged. */
export function checkModel(desk: Desk, expressions: Expressions): void {
  checkNames(desk)
  checkFigures(desk)
  checkEquations(desk, expressions)
  const { indicators, charges } = desk.data.model
  indicators.forEach((indicator, i) => {
    const path = ['model', 'indicators', i]
    const setting = { context: 'report', byHood: indicator.by !== undefined } as const
    expressions.indicators.set(indicator.id, expressions.read([...path, 'value'], indicator.value, setting))
    if (indicator.owner !== undefined) desk.known('seat', indicator.owner, [...path, 'owner'])
    const [low, high] = indicator.range
    if (low >= high)
      desk.report.at(
        [...path, 'range'],
        `the range ${low} to ${high} is empty; write the smaller figure first`,
      )
  })
  charges.forEach((charge, i) => {
    const path = ['model', 'charges', i]
    desk.known('seat', charge.seat, [...path, 'seat'])
    expressions.read([...path, 'amount'], charge.amount, { context: 'report', byHood: false })
  })
}

function checkNames(desk: Desk): void {
  const { model } = desk.data
  const seen = new Map<string, string>()
  const name = (text: string, kind: string, path: Path): void => {
    const other = seen.get(text)
    if (RESERVED.includes(text)) desk.report.at(path, `the name ${quoted(text)} is reserved; choose another`)
    else if (other === 'parameter' && kind === 'equation')
      desk.report.at(path, `"${text}" is a parameter, which no equation can set; set a stock or a new name`)
    else if (other && !(other === 'stock' && kind === 'equation'))
      desk.report.at(
        path,
        `the name ${quoted(text)} is there twice, as ${a(other)} too; give each its own name`,
      )
    seen.set(text, other === 'stock' && kind === 'equation' ? 'equation' : kind)
  }
  model.parameters.forEach((p, i) => {
    name(p.name, 'parameter', ['model', 'parameters', i, 'name'])
  })
  model.stocks.forEach((s, i) => {
    name(s.name, 'stock', ['model', 'stocks', i, 'name'])
  })
  model.equations.forEach((e, i) => {
    name(e.set, 'equation', ['model', 'equations', i, 'set'])
  })
}

const a = (kind: string): string => (kind === 'equation' ? 'an equation' : `a ${kind}`)

function checkFigures(desk: Desk): void {
  const { parameters, stocks } = desk.data.model
  parameters.forEach((p, i) => {
    checkBounded(desk, { ...p, key: 'value', own: p.value, list: 'values', figures: p.values }, [
      'model',
      'parameters',
      i,
    ])
  })
  stocks.forEach((s, i) => {
    const item = { ...s, key: 'initial', own: s.initial, list: 'initials', figures: s.initials }
    checkBounded(desk, item, ['model', 'stocks', i])
  })
}

interface Bounded {
  readonly min: number
  readonly max: number
  readonly by?: string | undefined
  readonly key: string
  readonly own: number
  readonly list: string
  readonly figures: Readonly<Record<string, number>> | undefined
}

function checkBounded(desk: Desk, item: Bounded, path: Path): void {
  const { min, max } = item
  desk.ascending(min, max, [...path, 'min'], ['min', 'max'])
  const inside = (value: number, at: Path): void => {
    if (min <= max && (value < min || value > max) && !desk.report.isMended([...path, 'min']))
      desk.report.at(at, `${value} is outside the bounds ${min} to ${max}; write a figure within them`)
  }
  inside(item.own, [...path, item.key])
  if (item.figures === undefined) return
  if (item.by === undefined)
    desk.report.at(
      [...path, item.list],
      `"${item.list}" needs a figure for each neighbourhood; add by: neighbourhood`,
    )
  for (const [hood, value] of Object.entries(item.figures)) {
    desk.known('neighbourhood', hood, [...path, item.list, hood])
    inside(value, [...path, item.list, hood])
  }
}

/** An equation with its key (`closing x` when it sets the stock x), where it stands and what it says. */
interface Read {
  readonly key: string
  readonly path: Path
  readonly node: Node | undefined
}

function checkEquations(desk: Desk, expressions: Expressions): void {
  const equations = desk.data.model.equations.map((equation, i): Read => {
    const path = ['model', 'equations', i]
    const target = desk.names.get(equation.set)
    const isStock = target?.kind === 'stock'
    if (isStock && target.by !== (equation.by !== undefined)) checkBy(desk, equation.set, target.by, path)
    const setting = { context: 'equation', byHood: equation.by !== undefined } as const
    const node = expressions.parse([...path, 'to'], equation.to, setting)
    return { key: isStock ? `closing ${equation.set}` : equation.set, path: [...path, 'to'], node }
  })
  const byKey = new Map(equations.map((equation) => [equation.key, equation]))
  const { order, cycles } = orderOf(new Map(equations.map(({ key, node }) => [key, node ? needs(node) : []])))
  const told = new Set<string | undefined>()
  for (const cycle of cycles) {
    // One circle for each equation: others through it go with it.
    if (told.has(cycle[0])) continue
    told.add(cycle[0])
    const names = cycle.map((key) => key.replace('closing ', '')).join(' → ')
    const first = byKey.get(cycle[0] ?? '')
    if (first)
      desk.report.at(
        first.path,
        `equations need each other: ${names}; break the circle with a stock or with delay(…)`,
      )
  }
  const stuck = new Set(cycles.flat())
  const ordered = order.flatMap((key) => byKey.get(key) ?? [])
  settle(
    desk,
    expressions,
    ordered.map((e) => (stuck.has(e.key) ? { ...e, node: undefined } : e)),
  )
}

function checkBy(desk: Desk, name: string, by: boolean, path: Path): void {
  const message = by
    ? `the stock "${name}" has a figure for each neighbourhood; add by: neighbourhood to its equation`
    : `the stock "${name}" has one figure for the whole place; leave out "by" or use sum(…)`
  desk.report.at(by ? [...path, 'set'] : [...path, 'by'], message)
}

/**
 * Works out what every variable can be. A delayed name may come later in the order, so all begin unknown and the
 * equations are gone through until nothing narrows any more; each pass is sound.
 */
function settle(desk: Desk, expressions: Expressions, ordered: readonly Read[]): void {
  const { variables } = expressions
  for (const { key } of ordered) if (!key.startsWith('closing ')) variables.set(key, UNKNOWN)
  for (let pass = 0; pass <= ordered.length; pass++) {
    let narrowed = false
    for (const { key, node } of ordered) {
      const range: Interval = node ? expressions.range(node, []) : UNKNOWN
      const before = variables.get(key)
      if (!before || (before.low === range.low && before.high === range.high)) continue
      variables.set(key, range)
      narrowed = true
    }
    if (!narrowed) break
  }
  const faulty = new Set(ordered.filter((e) => e.node === undefined).map((e) => e.key))
  for (const { key, node, path } of ordered) {
    const faults: Fault[] = []
    if (node) expressions.range(node, faults)
    if (faults.length > 0) faulty.add(key)
    desk.report.inside(path, faults)
  }
  checkGrowth(desk, expressions, ordered, faulty)
}

/** Tells delayed figures that feed on themselves without bounds; where they feed on a faulty one, that was told. */
function checkGrowth(
  desk: Desk,
  { variables }: Expressions,
  ordered: readonly Read[],
  faulty: ReadonlySet<string>,
): void {
  const delayed = (node: Node): string[] => delaysIn(node).map((delay) => delay.name)
  const feeds = new Map(ordered.map(({ key, node }) => [key, node ? [...needs(node), ...delayed(node)] : []]))
  const sources = (name: string): Set<string> => {
    const reached = new Set([name])
    for (const source of reached) for (const next of feeds.get(source) ?? []) reached.add(next)
    return reached
  }
  for (const { key, node, path } of ordered) {
    const endless = (node ? delayed(node) : []).find((name) => {
      if (variables.get(name) !== UNKNOWN) return false
      const reached = sources(name)
      return reached.has(key) && ![...reached].some((source) => faulty.has(source))
    })
    if (endless)
      desk.report.at(
        path,
        `"${endless}" may grow without end, quarter by quarter; hold it with clamp(x, low, high)`,
      )
  }
}
