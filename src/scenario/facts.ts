import { must } from '../kernel/index.ts'
import type { ScenarioData } from '../schema/scenario.ts'
import { compile, type Leaves } from './compile.ts'
import type { Figure } from './figure.ts'
import { parseExpression } from './syntax.ts'
import { isHoodFigure } from './vocabulary.ts'

/** What the story, mandates and outcomes ask of the game. */
export interface Facts {
  /** `round`, `rounds`, `quarter`, or a name of the model as it stands at the end of the quarter. */
  value(name: string): Figure
  /** `trust("a", "b")` and the like: the function's name and its ids. */
  call(name: string, ids: readonly string[]): number
}

/** A compiled expression of the facts of the game. */
export type Fact = (facts: Facts) => number

function leavesOf(data: ScenarioData): Leaves<Facts> {
  const { neighbourhoods } = data.place
  const inModelOnly = (name: string): never => {
    throw new Error(`${name} is known in a model only`)
  }
  return {
    hoods: neighbourhoods.map((hood) => hood.id),
    name(name) {
      if (isHoodFigure(name)) return (_, hood) => must(neighbourhoods[hood], `neighbourhood ${hood}`)[name]
      return (facts, hood) => {
        const figure = facts.value(name)
        return typeof figure === 'number' ? figure : must(figure[hood], `${name} of neighbourhood ${hood}`)
      }
    },
    closing: inModelOnly,
    delayed: inModelOnly,
    fact: (name, ids) => (facts) => facts.call(name, ids),
    quarter: (facts) => Number(facts.value('quarter')),
  }
}

/** Compiles the expressions of the story, mandates and outcomes, each distinct text once. Throws on a text unchecked. */
export function factsOf(data: ScenarioData): (expression: string) => Fact {
  const leaves = leavesOf(data)
  const known = new Map<string, Fact>()
  return (expression) => {
    const compiled = known.get(expression)
    if (compiled) return compiled
    const parsed = parseExpression(expression)
    if (!parsed.ok) throw new Error(`${expression}: ${parsed.error.message}`)
    const run = compile(parsed.value, leaves)
    const fact: Fact = (facts) => run(facts, -1)
    known.set(expression, fact)
    return fact
  }
}
