import { must } from '../kernel/index.ts'
import type { ScenarioData } from '../schema/scenario.ts'
import { compile, type Leaves, type Run } from './compile.ts'
import { type Frame, figureAt, isByHood, type Layout, type Slot, syntaxOf } from './layout.ts'
import { orderOf } from './order.ts'
import { needs } from './reads.ts'
import { isHoodFigure } from './vocabulary.ts'

/** An expression that is worked out into a slot; bounds when it sets a stock. */
export interface Step {
  readonly slot: Slot
  readonly run: Run<Frame>
  readonly by: boolean
  readonly bounds: { readonly min: number; readonly max: number } | undefined
}

/** The equations in the order in which they are worked out. */
export function stepsOf(data: ScenarioData, layout: Layout): Step[] {
  const stocks = new Map(data.model.stocks.map((stock) => [stock.name, stock]))
  const leaves = leavesOf(data, layout, 'equation')
  const equations = new Map(
    data.model.equations.map((e) => [stocks.has(e.set) ? `closing ${e.set}` : e.set, e]),
  )
  const wanted = new Map([...equations].map(([key, e]) => [key, needs(syntaxOf(e.to))]))
  const { order, cycles } = orderOf(wanted)
  if (cycles[0]) throw new Error(`a cycle of equations: ${cycles[0].join(' → ')}`)
  return order.map((key) => {
    const equation = must(equations.get(key), key)
    const stock = stocks.get(equation.set)
    return {
      slot: must((stock ? layout.closing : layout.slots).get(equation.set), equation.set),
      run: compile(syntaxOf(equation.to), leaves),
      by: equation.by !== undefined,
      bounds: stock,
    }
  })
}

/** Names read from the frame: a stock at the start of the quarter in equations, at its end in reports. */
export function leavesOf(data: ScenarioData, layout: Layout, context: 'equation' | 'report'): Leaves<Frame> {
  const { neighbourhoods } = data.place
  const reader = (slot: Slot, by: boolean): Run<Frame> => {
    const { at } = slot
    return by ? (frame, hood) => figureAt(frame, at + hood) : (frame) => figureAt(frame, at)
  }
  const closing = (name: string): Run<Frame> =>
    reader(must(layout.closing.get(name), `stock ${name}`), isByHood(data, name))
  return {
    hoods: neighbourhoods.map((hood) => hood.id),
    name(name) {
      if (isHoodFigure(name)) return (_, hood) => must(neighbourhoods[hood], `neighbourhood ${hood}`)[name]
      if (context === 'report' && layout.closing.has(name)) return closing(name)
      return reader(must(layout.slots.get(name), `model name ${name}`), isByHood(data, name))
    },
    closing,
    delayed(name, quarters, start) {
      const slot = must(
        layout.delayed.find((d) => d.name === name && d.quarters === quarters),
        `delay of ${name}`,
      )
      const read = reader(slot, isByHood(data, name))
      return (frame, hood) => {
        const value = read(frame, hood)
        return Number.isNaN(value) ? start(frame, hood) : value
      }
    },
    fact(name) {
      throw new Error(`${name} is unknown in a model`)
    },
    quarter: (frame) => figureAt(frame, layout.quarter),
  }
}
