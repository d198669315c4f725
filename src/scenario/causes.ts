import { must } from '../kernel/index.ts'
import type { ScenarioData } from '../schema/scenario.ts'
import { syntaxOf } from './layout.ts'
import { partsOf } from './reads.ts'
import type { Node } from './syntax.ts'

/**
 * What acts on an indicator or a charge by the place model’s equations, each with how many equations lie between; the
 * nearest first. Shared by all views of a scenario: nobody changes it.
 */
export interface Causes {
  /** The equations from which the figure is worked out, as the scenario has them. */
  equations: { set: string; to: string; note: string }[]
  lines: { seat: string; line: string; steps: number }[]
  programmes: { id: string; steps: number }[]
  /** Whether chance of the seed acts on it: shocks and events. */
  weather: boolean
}

/** What causes are asked of: a published figure, or a pressure on a purse. */
export type CauseOf = 'indicator' | 'charge'

/** Every model name that an expression reads, those that it reads late included. */
function namesIn(node: Node): string[] {
  if (node.kind === 'name') return [node.name]
  return partsOf(node).flatMap(namesIn)
}

/** How many equations lie between an expression and each name that it depends on. */
function distances(data: ScenarioData, expression: string): ReadonlyMap<string, number> {
  const equations = new Map(data.model.equations.map((one) => [one.set, one.to]))
  const steps = new Map<string, number>()
  let reached = namesIn(syntaxOf(expression))
  for (let step = 0; reached.length > 0; step++) {
    const fresh = [...new Set(reached)].filter((name) => !steps.has(name))
    for (const name of fresh) steps.set(name, step)
    reached = fresh.flatMap((name) => {
      const to = equations.get(name)
      return to === undefined ? [] : namesIn(syntaxOf(to))
    })
  }
  return steps
}

const nearest = <T extends { steps: number }>(items: T[]): T[] => items.sort((a, b) => a.steps - b.steps)

/** The names in effects that act on the model, each once. */
const touched = (effects: readonly object[]): string[] =>
  effects.flatMap((effect) => ('name' in effect && typeof effect.name === 'string' ? [effect.name] : []))

function causesOfOne(data: ScenarioData, expression: string): Causes {
  const steps = distances(data, expression)
  const least = (names: readonly string[]): number =>
    Math.min(...names.map((name) => steps.get(name) ?? Number.POSITIVE_INFINITY))
  const reached = (names: readonly string[]): boolean => names.some((name) => steps.has(name))
  const { shocks, deck, programmes, seats, model } = data
  return {
    equations: model.equations
      .filter(({ set }) => steps.get(set) === 0)
      .map(({ set, to, note }) => ({ set, to, note: note ?? '' })),
    lines: nearest(
      seats.flatMap((seat) =>
        seat.lines
          .filter((line) => steps.has(line.sets))
          .map((line) => ({ seat: seat.id, line: line.id, steps: must(steps.get(line.sets), line.sets) })),
      ),
    ),
    programmes: nearest(
      programmes
        .filter(({ effects }) => reached(touched(effects)))
        .map(({ id, effects }) => ({ id, steps: least(touched(effects)) })),
    ),
    weather:
      reached(shocks.map(({ parameter }) => parameter)) ||
      deck.events.some(({ effects }) => reached(touched(effects))),
  }
}

/** For each indicator and each charge of a checked scenario, what acts on it. The same for every session of the scenario. */
export const causesOf = (data: ScenarioData): Readonly<Record<CauseOf, ReadonlyMap<string, Causes>>> => ({
  indicator: new Map(data.model.indicators.map(({ id, value }) => [id, causesOfOne(data, value)])),
  charge: new Map(data.model.charges.map(({ id, amount }) => [id, causesOfOne(data, amount)])),
})

/** How a mandate item is scored: what is measured, and the score (0–1000) at some figures of it; between them it is even. */
export interface Curve {
  readonly measure: string
  readonly of: Node
  readonly points: readonly (readonly [number, number])[]
}

const whole = (node: Node | undefined): number | undefined => {
  if (node?.kind === 'number') return node.value
  return node?.kind === 'negate' && node.of.kind === 'number' ? -node.of.value : undefined
}

/** The curve of a score that is one `piecewise` of a measure; undefined for one that is worked out otherwise. */
export function curveOf(expression: string): Curve | undefined {
  const node = syntaxOf(expression)
  if (node.kind !== 'call' || node.name !== 'piecewise') return undefined
  const [of, list] = node.args
  if (!of || list?.kind !== 'list') return undefined
  const points = list.items.flatMap((item): [number, number][] => {
    const [x, y] = item.kind === 'list' ? item.items.map(whole) : []
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  const measure = expression.slice(of.at, list.at).trim().replace(/,$/, '')
  return points.length === list.items.length ? { measure, of, points } : undefined
}
