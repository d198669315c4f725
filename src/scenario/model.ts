import { clamp, must } from '../kernel/index.ts'
import type { ScenarioData } from '../schema/scenario.ts'
import { compile, type Run } from './compile.ts'
import type { Figure } from './figure.ts'
import { type Frame, type Layout, layOut, load, type Slot, syntaxOf, take, variablesOf } from './layout.ts'
import { leavesOf, type Step, stepsOf } from './steps.ts'

/** The state of the place: plain JSON. Arrays are replaced whole, so a step works on an immer draft as on the thing. */
export interface PlaceState {
  /** Stocks at the end of the last quarter. */
  stocks: Record<string, Figure>
  /** Parameters and variables of the last quarter. */
  values: Record<string, Figure>
  /** Of each name that is delayed somewhere, its figures in past quarters, the newest first. */
  past: Record<string, Figure[]>
}

/**
 * What programmes, events, service lines and the story now add to a parameter. `hood` is the index of the
 * neighbourhood, or −1 for a parameter of the whole place.
 */
export type Added = (parameter: string, hood: number) => number

/** A parameter or stock: its own figures (one, or one for each neighbourhood) and its bounds. */
interface Bounded {
  readonly name: string
  readonly by: boolean
  readonly slot: Slot
  readonly base: readonly number[]
  readonly min: number
  readonly max: number
}

interface Report {
  readonly id: string
  readonly by: boolean
  readonly run: Run<Frame>
}

/** The place model of a scenario, compiled: everything that happens to the place in a quarter. */
export class CompiledModel {
  readonly #layout: Layout
  readonly #frame: Frame
  readonly #parameters: ReadonlyMap<string, Bounded>
  readonly #stocks: ReadonlyMap<string, Bounded>
  readonly #variables: readonly { readonly name: string; readonly by: boolean; readonly slot: Slot }[]
  readonly #steps: readonly Step[]
  readonly #indicators: readonly Report[]
  readonly #charges: readonly Report[]
  readonly #firstQuarter: number
  readonly #planned: Added

  /** Compiles the model of a checked scenario. Throws on one that was not checked. */
  constructor(data: ScenarioData) {
    const layout = layOut(data)
    const slotOf = (name: string): Slot => must(layout.slots.get(name), `model name ${name}`)
    const hoods = data.place.neighbourhoods.map((hood) => hood.id)
    const bounded = (
      item: { name: string; by?: string | undefined; min: number; max: number },
      value: number,
      values: Readonly<Record<string, number>> = {},
    ): [string, Bounded] => {
      const by = item.by !== undefined
      const base = by ? hoods.map((hood) => values[hood] ?? value) : [value]
      return [item.name, { name: item.name, by, slot: slotOf(item.name), base, min: item.min, max: item.max }]
    }
    this.#layout = layout
    this.#frame = new Float64Array(layout.size)
    this.#parameters = new Map(data.model.parameters.map((p) => bounded(p, p.value, p.values)))
    this.#stocks = new Map(data.model.stocks.map((s) => bounded(s, s.initial, s.initials)))
    this.#variables = variablesOf(data).map((v) => ({ ...v, slot: slotOf(v.name) }))
    this.#steps = stepsOf(data, layout)
    const leaves = leavesOf(data, layout, 'report')
    const report = (id: string, by: boolean, text: string) => ({
      id,
      by,
      run: compile(syntaxOf(text), leaves),
    })
    this.#indicators = data.model.indicators.map((i) => report(i.id, i.by !== undefined, i.value))
    this.#charges = data.model.charges.map((c) => report(c.id, false, c.amount))
    this.#firstQuarter = data.starts.quarter
    const lines = new Map(data.seats.flatMap((seat) => seat.lines).map((line) => [line.sets, line.plan]))
    const own = new Map(data.model.parameters.map((p) => [p.name, p.value]))
    this.#planned = (name) => {
      const plan = lines.get(name)
      return plan === undefined ? 0 : plan - (own.get(name) ?? 0)
    }
  }

  /**
   * The place before the first round: stocks at their initial figures, parameters at their own (those that take the
   * spending of a line, at its plan), every variable worked out once from these as in the first quarter; no stock has
   * moved and nothing is past.
   */
  initial(): PlaceState {
    const place: PlaceState = { stocks: {}, values: {}, past: {} }
    for (const stock of this.#stocks.values()) place.stocks[stock.name] = figureOf(stock, stock.base)
    for (const name of this.#layout.depth.keys()) place.past[name] = []
    this.#loadStart(place, this.#planned, this.#firstQuarter)
    for (const step of this.#steps) if (!step.bounds) this.#run(step)
    this.#store(place)
    return place
  }

  /** Moves the place on by one quarter (`quarter` is that of the financial year, 1 to 4). */
  step(place: PlaceState, added: Added, quarter: number): void {
    this.#loadStart(place, added, quarter)
    for (const step of this.#steps) this.#run(step)
    this.#store(place)
    for (const [name, depth] of this.#layout.depth) {
      const stock = this.#stocks.get(name)
      const now = stock ? place.stocks[name] : place.values[name]
      place.past[name] = [must(now, name), ...(place.past[name] ?? [])].slice(0, depth)
    }
    for (const { name, by } of this.#stocks.values())
      place.stocks[name] = take(this.#frame, must(this.#layout.closing.get(name), name), by)
  }

  /** A parameter's figure: its own plus what is added, held between its bounds. `hood` −1 for the whole place. */
  parameterOf(name: string, hood: number, added: number): number {
    const { base, min, max } = must(this.#parameters.get(name), `parameter ${name}`)
    return clamp((base[Math.max(0, hood)] ?? 0) + added, min, max)
  }

  /** The true values of all indicators: stocks at the end of the quarter just stepped, its parameters and variables. */
  indicators(place: PlaceState, quarter: number): Record<string, Figure> {
    this.#loadEnd(place, quarter)
    const result: Record<string, Figure> = {}
    for (const { id, by, run } of this.#indicators)
      result[id] = by ? this.#hoodIndexes().map((hood) => run(this.#frame, hood)) : run(this.#frame, -1)
    return result
  }

  /** The charges by id, £k, read as indicators are. */
  charges(place: PlaceState, quarter: number): Record<string, number> {
    this.#loadEnd(place, quarter)
    const result: Record<string, number> = {}
    for (const { id, run } of this.#charges) result[id] = run(this.#frame, -1)
    return result
  }

  /** A name's figure as facts read it: a stock at the end of the quarter, a parameter or variable of the quarter. */
  read(place: PlaceState, name: string): Figure {
    return must(this.#stocks.has(name) ? place.stocks[name] : place.values[name], `model name ${name}`)
  }

  /** Adds to a stock within its bounds: in one neighbourhood (its index), or in all when `hood` is undefined. */
  addToStock(place: PlaceState, name: string, hood: number | undefined, by: number): void {
    const stock = must(this.#stocks.get(name), `stock ${name}`)
    const moved = (value: number): number => clamp(value + by, stock.min, stock.max)
    const old = must(place.stocks[name], `stock ${name}`)
    place.stocks[name] =
      typeof old === 'number'
        ? moved(old)
        : old.map((value, i) => (hood === undefined || hood === i ? moved(value) : value))
  }

  /** The bounds of a parameter or stock. */
  bounds(name: string): { min: number; max: number } {
    const { min, max } = must(
      this.#parameters.get(name) ?? this.#stocks.get(name),
      `parameter or stock ${name}`,
    )
    return { min, max }
  }

  #hoodIndexes(): number[] {
    return Array.from({ length: this.#layout.hoods }, (_, hood) => hood)
  }

  #run({ slot, run, by, bounds }: Step): void {
    const frame = this.#frame
    for (let i = 0; i < slot.size; i++) {
      const value = run(frame, by ? i : -1)
      frame[slot.at + i] = bounds ? clamp(value, bounds.min, bounds.max) : value
    }
  }

  #loadStart(place: PlaceState, added: Added, quarter: number): void {
    const frame = this.#frame
    frame[this.#layout.quarter] = quarter
    for (const { name, by, slot, base, min, max } of this.#parameters.values())
      for (let i = 0; i < slot.size; i++)
        frame[slot.at + i] = clamp((base[i] ?? 0) + added(name, by ? i : -1), min, max)
    this.#loadStocks(place)
    for (const item of this.#layout.delayed) {
      const figure = place.past[item.name]?.[item.quarters - 1]
      if (figure === undefined) frame.fill(Number.NaN, item.at, item.at + item.size)
      else load(frame, item, figure)
    }
  }

  #loadEnd(place: PlaceState, quarter: number): void {
    const frame = this.#frame
    frame[this.#layout.quarter] = quarter
    for (const { name, slot } of this.#parameters.values()) load(frame, slot, must(place.values[name], name))
    for (const { name, slot } of this.#variables) load(frame, slot, must(place.values[name], name))
    this.#loadStocks(place)
    for (const item of this.#layout.delayed) {
      // Of a variable the newest of the past is this quarter; of a stock it is the start of this quarter.
      const since = this.#stocks.has(item.name) ? item.quarters - 1 : item.quarters
      const figure = place.past[item.name]?.[since]
      if (figure === undefined) frame.fill(Number.NaN, item.at, item.at + item.size)
      else load(frame, item, figure)
    }
  }

  #loadStocks(place: PlaceState): void {
    for (const { name, slot } of this.#stocks.values()) {
      const figure = must(place.stocks[name], name)
      load(this.#frame, slot, figure)
      load(this.#frame, must(this.#layout.closing.get(name), name), figure)
    }
  }

  #store(place: PlaceState): void {
    for (const { name, slot, by } of this.#parameters.values())
      place.values[name] = take(this.#frame, slot, by)
    for (const { name, slot, by } of this.#variables) place.values[name] = take(this.#frame, slot, by)
  }
}

const figureOf = (item: Bounded, figures: readonly number[]): Figure =>
  item.by ? [...figures] : must(figures[0], item.name)
