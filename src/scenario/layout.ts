import { must } from '../kernel/index.ts'
import type { ScenarioData } from '../schema/scenario.ts'
import type { Figure } from './figure.ts'
import { delaysIn } from './reads.ts'
import { type Node, parseExpression } from './syntax.ts'

/** The figures of the model while it is worked out: flat, so that closures read them by index. */
export type Frame = Float64Array

/** Where a name's figures stand in the frame: one slot, or one for each neighbourhood from `at` on. */
export interface Slot {
  readonly at: number
  readonly size: number
}

/** A delayed reading: `x` as it was `quarters` ago; its slots hold NaN for quarters before play. */
export interface Delayed extends Slot {
  readonly name: string
  readonly quarters: number
}

/** Where everything of the model stands in the frame. */
export interface Layout {
  readonly hoods: number
  /** Parameters and variables; stocks as at the start of the quarter. */
  readonly slots: ReadonlyMap<string, Slot>
  /** Stocks as at the end of the quarter. */
  readonly closing: ReadonlyMap<string, Slot>
  readonly delayed: readonly Delayed[]
  /** How many past quarters are kept of a name that is delayed somewhere. */
  readonly depth: ReadonlyMap<string, number>
  /** The slot that holds the quarter of the financial year. */
  readonly quarter: number
  readonly size: number
}

/** Reads one slot; every index comes from the layout, so it is there. */
export const figureAt = (frame: Frame, index: number): number => frame[index] ?? 0

/** Writes a figure into its slots. */
export function load(frame: Frame, slot: Slot, figure: Figure): void {
  if (typeof figure === 'number') frame[slot.at] = figure
  else
    for (let hood = 0; hood < slot.size; hood++) frame[slot.at + hood] = must(figure[hood], 'neighbourhood')
}

/** Takes a figure out of its slots; `by` tells one figure from a list of one. */
export function take(frame: Frame, slot: Slot, by: boolean): Figure {
  if (!by) return figureAt(frame, slot.at)
  const figures: number[] = []
  for (let i = slot.at; i < slot.at + slot.size; i++) figures.push(figureAt(frame, i))
  return figures
}

/** The syntax of an expression that was checked. */
export function syntaxOf(expression: string): Node {
  const parsed = parseExpression(expression)
  if (!parsed.ok) throw new Error(`${expression}: ${parsed.error.message}`)
  return parsed.value
}

/** The names that equations set beside stocks, each with whether it differs by neighbourhood. */
export function variablesOf({ model }: ScenarioData): { name: string; by: boolean }[] {
  const stocks = new Set(model.stocks.map((stock) => stock.name))
  return model.equations
    .filter((e) => !stocks.has(e.set))
    .map((e) => ({ name: e.set, by: e.by !== undefined }))
}

/** Gives every name of the model its slots. */
export function layOut(data: ScenarioData): Layout {
  const { model } = data
  const hoods = data.place.neighbourhoods.length
  let size = 1
  const slot = (by: boolean): Slot => {
    const made = { at: size, size: by ? hoods : 1 }
    size += made.size
    return made
  }
  const slots = new Map<string, Slot>()
  const closing = new Map<string, Slot>()
  for (const { name, by } of model.parameters) slots.set(name, slot(by !== undefined))
  for (const { name, by } of variablesOf(data)) slots.set(name, slot(by))
  for (const { name, by } of model.stocks) {
    slots.set(name, slot(by !== undefined))
    closing.set(name, slot(by !== undefined))
  }
  const depth = new Map<string, number>()
  const delayed = new Map<string, Delayed>()
  const expressions = [
    ...model.equations.map((e) => e.to),
    ...model.indicators.map((i) => i.value),
    ...model.charges.map((c) => c.amount),
  ]
  for (const { name, quarters } of expressions.flatMap((text) => delaysIn(syntaxOf(text)))) {
    // One more than asked: in a report the newest of a variable's past is the quarter itself.
    depth.set(name, Math.max(depth.get(name) ?? 0, quarters + (closing.has(name) ? 0 : 1)))
    const key = `${name} ${quarters}`
    const by = must(slots.get(name), `slots of ${name}`).size > 1 || isByHood(data, name)
    if (!delayed.has(key)) delayed.set(key, { name, quarters, ...slot(by) })
  }
  return { hoods, slots, closing, delayed: [...delayed.values()], depth, quarter: 0, size }
}

/** True when a stock or variable has one figure for each neighbourhood. */
export function isByHood({ model }: ScenarioData, name: string): boolean {
  const known = model.parameters.find((p) => p.name === name) ?? model.stocks.find((s) => s.name === name)
  return (known ?? model.equations.find((e) => e.set === name))?.by !== undefined
}
