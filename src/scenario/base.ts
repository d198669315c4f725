import * as z from 'zod'
import { Model, type ModelData } from '../schema/scenario.ts'
import type { Path } from './diagnostic.ts'

/** A shared base model: the file of a model that scenarios extend. */
export const ModelFile = Model.omit({ base: true }).extend({
  id: z.string().min(1).optional().describe('The model’s id: the name of its file without .yaml'),
  title: z.string().min(1).optional().describe('What it is a model of, for readers'),
  about: z.string().min(1).optional().describe('How it is meant, and what it must not claim'),
  source: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .optional()
    .describe('What the model as a whole rests on'),
})
export type ModelFileData = z.infer<typeof ModelFile>

/** The lists of a model. */
const SECTIONS = ['parameters', 'stocks', 'equations', 'indicators', 'charges'] as const
export type Section = (typeof SECTIONS)[number]

/** Which of the two files an entry of a merged model came from, and where in that file's list. */
export interface Origin {
  readonly from: 'scenario' | 'base'
  readonly index: number
}

export type Origins = Readonly<Record<Section, readonly Origin[]>>

interface Entry<T> {
  readonly item: T
  readonly origin: Origin
}

/**
 * The base's entries in their order, each replaced where the scenario has one of the same name; the scenario's other
 * entries after them. Doubles within one file are kept, for the checks to find.
 */
function merged<T>(base: readonly T[], own: readonly T[], keyOf: (item: T) => string): Entry<T>[] {
  const entry = (item: T, index: number, from: Origin['from']): Entry<T> => ({
    item,
    origin: { from, index },
  })
  const replaced = new Set<number>()
  const result = base.map((item, i) => {
    const index = own.findIndex((candidate) => keyOf(candidate) === keyOf(item))
    const replacement = own[index]
    if (replacement === undefined) return entry(item, i, 'base')
    replaced.add(index)
    return entry(replacement, index, 'scenario')
  })
  const added = own.flatMap((item, i) => (replaced.has(i) ? [] : [entry(item, i, 'scenario')]))
  return [...result, ...added]
}

const byName = (item: { name: string }): string => item.name
const byId = (item: { id: string }): string => item.id

/** The scenario's own model laid over its base. The result names no base: it is whole. */
export function overlay(
  base: ModelFileData | undefined,
  own: ModelData,
): { model: ModelData; origins: Origins } {
  const parameters = merged(base?.parameters ?? [], own.parameters, byName)
  const stocks = merged(base?.stocks ?? [], own.stocks, byName)
  const equations = merged(base?.equations ?? [], own.equations, (e) => e.set)
  const indicators = merged(base?.indicators ?? [], own.indicators, byId)
  const charges = merged(base?.charges ?? [], own.charges, byId)
  const items = <T>(entries: readonly Entry<T>[]): T[] => entries.map((e) => e.item)
  const from = <T>(entries: readonly Entry<T>[]): Origin[] => entries.map((e) => e.origin)
  return {
    model: {
      parameters: items(parameters),
      stocks: items(stocks),
      equations: items(equations),
      indicators: items(indicators),
      charges: items(charges),
    },
    origins: {
      parameters: from(parameters),
      stocks: from(stocks),
      equations: from(equations),
      indicators: from(indicators),
      charges: from(charges),
    },
  }
}

/** Where a path into the merged scenario leads: into which file, and along which path there. */
export function originOf(path: Path, origins: Origins): { from: Origin['from']; path: Path } {
  const [model, section, index, ...rest] = path
  const known = SECTIONS.find((s) => s === section)
  if (model !== 'model' || !known || typeof index !== 'number') return { from: 'scenario', path }
  const origin = origins[known][index]
  if (!origin) return { from: 'scenario', path }
  return {
    from: origin.from,
    path: [...(origin.from === 'base' ? [] : ['model']), known, origin.index, ...rest],
  }
}

/** Where a path into one of the two files leads in the merged scenario; undefined when that entry was replaced. */
export function mergedPath(path: Path, from: Origin['from'], origins: Origins): Path | undefined {
  const inModel = from === 'base' ? path : path[0] === 'model' ? path.slice(1) : undefined
  const [section, index, ...rest] = inModel ?? []
  const known = SECTIONS.find((s) => s === section)
  if (!known || typeof index !== 'number') return from === 'base' ? ['model', ...path] : path
  const at = origins[known].findIndex((origin) => origin.from === from && origin.index === index)
  return at < 0 ? undefined : ['model', known, at, ...rest]
}
