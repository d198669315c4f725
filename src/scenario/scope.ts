import type { Fault } from './diagnostic.ts'
import { quoted, suggestion } from './nearest.ts'
import type { Node } from './syntax.ts'
import {
  type Context,
  FACT_FUNCTIONS,
  FUNCTIONS,
  GAME_NAMES,
  HOOD_FIGURES,
  type IdKind,
} from './vocabulary.ts'

/** What a name of the model stands for; `by` when it has one figure for each neighbourhood. */
export interface ModelName {
  readonly kind: 'parameter' | 'stock' | 'variable'
  readonly by: boolean
}

/** What an expression may name. */
export interface Scope {
  readonly context: Context
  /** True when the expression is worked out for each neighbourhood. */
  readonly byHood: boolean
  readonly names: ReadonlyMap<string, ModelName>
  /** True when a name that is missing may be one that could not be read: then it is not called unknown. */
  readonly namesOpen: boolean
  readonly ids: IdIndex
}

/** The ids of a scenario by kind; lines by seat. */
export interface IdIndex {
  has(kind: IdKind, id: string, seat?: string): boolean
  all(kind: IdKind, seat?: string): readonly string[]
}

/** Faults of names, functions, arguments and neighbourhoods in an expression, in the order of its text. */
export function faultsIn(node: Node, scope: Scope): Fault[] {
  const faults: Fault[] = []
  new Inspection(scope, faults).figure(node, scope.byHood)
  return faults.sort((a, b) => a.at - b.at)
}

class Inspection {
  readonly #scope: Scope
  readonly #faults: Fault[]

  constructor(scope: Scope, faults: Fault[]) {
    this.#scope = scope
    this.#faults = faults
  }

  #fault(at: number, message: string): void {
    this.#faults.push({ at, message })
  }

  /** A part that must give one figure; `inHood` when it is worked out for one neighbourhood. */
  figure(node: Node, inHood: boolean): void {
    if (node.kind === 'text') {
      this.#fault(
        node.at,
        `${quoted(node.value)} is a text where a figure must stand; write a number or a name`,
      )
    } else if (node.kind === 'list') {
      this.#fault(
        node.at,
        'a list cannot stand here; lists are the points of `piecewise(x, [[x0, y0], …])` only',
      )
    } else if (node.kind === 'name') this.#name(node, inHood)
    else if (node.kind === 'negate' || node.kind === 'not') this.figure(node.of, inHood)
    else if (node.kind === 'binary') this.#figures([node.left, node.right], inHood)
    else if (node.kind === 'choice') this.#figures([node.test, node.yes, node.no], inHood)
    else if (node.kind === 'call') this.#call(node, inHood)
  }

  #figures(nodes: readonly Node[], inHood: boolean): void {
    for (const node of nodes) this.figure(node, inHood)
  }

  #name(node: Node & { kind: 'name' }, inHood: boolean): void {
    const { name, at } = node
    const known = this.#scope.names.get(name)
    if (known?.by && !inHood) {
      this.#fault(
        at,
        `"${name}" has a figure for each neighbourhood; read it inside sum, lowest, highest or at`,
      )
    } else if (!known && HOOD_FIGURES.some((n) => n === name)) {
      if (!inHood)
        this.#fault(at, `"${name}" belongs to a neighbourhood; read it inside sum, lowest, highest or at`)
    } else if (!known && GAME_NAMES.some((n) => n === name)) {
      if (this.#scope.context !== 'fact')
        this.#fault(
          at,
          `"${name}" is unknown in a model; it is known in the story, mandates and outcomes only`,
        )
    } else if (!known) this.#unknownName(name, at)
  }

  #unknownName(name: string, at: number): void {
    if (this.#scope.namesOpen) return
    if (FUNCTIONS.has(name) || FACT_FUNCTIONS.has(name)) {
      const form = FUNCTIONS.get(name)?.form ?? `${name}("id")`
      this.#fault(at, `"${name}" is a function without its brackets; write ${form}`)
    } else
      this.#fault(
        at,
        `unknown name ${quoted(name)}; ${suggestion(name, [...this.#scope.names.keys()], 'name')}`,
      )
  }

  #call(node: Node & { kind: 'call' }, inHood: boolean): void {
    const plain = FUNCTIONS.get(node.name)
    const fact = FACT_FUNCTIONS.get(node.name)
    const { context } = this.#scope
    if (fact && context === 'fact') return this.#factCall(node, fact.ids)
    if (fact) {
      this.#fault(
        node.at,
        `"${node.name}" is unknown in a model; it is known in the story, mandates and outcomes only`,
      )
    } else if (!plain) {
      const known =
        context === 'fact' ? [...FUNCTIONS.keys(), ...FACT_FUNCTIONS.keys()] : [...FUNCTIONS.keys()]
      this.#fault(
        node.at,
        `unknown function ${quoted(node.name)}; ${suggestion(node.name, known, 'function')}`,
      )
    } else if (!plain.in.includes(context)) {
      this.#fault(node.at, `"${node.name}" is known in a model only; set a variable there and read that`)
    } else if (node.args.length < plain.min || node.args.length > plain.max) {
      this.#fault(node.at, `"${node.name}" has ${count(node.args.length)}; write ${plain.form}`)
    } else this.#plainCall(node, inHood)
  }

  #factCall(node: Node & { kind: 'call' }, kinds: readonly IdKind[]): void {
    if (node.args.length !== kinds.length) {
      const form = `${node.name}(${kinds.map((kind) => `"${kind}"`).join(', ')})`
      return this.#fault(node.at, `"${node.name}" has ${count(node.args.length)}; write ${form}`)
    }
    const seat = node.args[0]?.kind === 'text' ? node.args[0].value : undefined
    node.args.forEach((arg, i) => {
      this.#id(arg, kinds[i] ?? 'seat', seat)
    })
    const [a, b] = node.args
    if (node.name === 'trust' && a?.kind === 'text' && b?.kind === 'text' && a.value === b.value)
      this.#fault(b.at, `"trust" is of one seat in another; name two seats`)
  }

  #id(node: Node, kind: IdKind, seat?: string): void {
    const { ids } = this.#scope
    if (node.kind !== 'text') {
      this.#fault(
        node.at,
        `a ${kind} is named by its id in quotation marks; write "${ids.all(kind, seat)[0] ?? 'id'}"`,
      )
    } else if (kind === 'line' && seat !== undefined && !ids.has('seat', seat)) {
      // The seat is unknown, which was said; its lines cannot be known.
    } else if (!ids.has(kind, node.value, seat)) {
      const what = kind === 'line' ? `line ${quoted(node.value)} of ${seat}` : `${kind} ${quoted(node.value)}`
      this.#fault(node.at, `unknown ${what}; ${suggestion(node.value, ids.all(kind, seat), kind)}`)
    }
  }

  #plainCall(node: Node & { kind: 'call' }, inHood: boolean): void {
    const [first, second, third] = node.args
    if (!first) return
    if (node.name === 'sum' || node.name === 'lowest' || node.name === 'highest') this.#over(node, first)
    else if (node.name === 'at' && second) {
      this.#id(first, 'neighbourhood')
      this.figure(second, true)
    } else if (node.name === 'closing') this.#closing(first, inHood)
    else if (node.name === 'delay' && second && third) {
      this.#delayed(first, inHood)
      if (second.kind !== 'number' || second.value < 1 || second.value > 12)
        this.#fault(second.at, 'the second argument of "delay" is a number of quarters; write 1 to 12')
      this.figure(third, inHood)
    } else if (node.name === 'piecewise' && second) {
      this.figure(first, inHood)
      this.#points(second)
    } else this.#figures(node.args, inHood)
  }

  #over(node: Node & { kind: 'call' }, inner: Node): void {
    this.figure(inner, true)
    if (!this.#scope.namesOpen && !differs(inner, this.#scope))
      this.#fault(node.at, `nothing in "${node.name}" differs by neighbourhood; leave out ${node.name}(…)`)
  }

  #closing(node: Node, inHood: boolean): void {
    if (node.kind !== 'name')
      return this.#fault(node.at, '"closing" takes the name of a stock; write closing(stock)')
    this.#name(node, inHood)
    const known = this.#scope.names.get(node.name)
    if (known && known.kind !== 'stock')
      this.#fault(node.at, `"${node.name}" is a ${known.kind}; "closing" takes the name of a stock`)
  }

  #delayed(node: Node, inHood: boolean): void {
    if (node.kind !== 'name')
      return this.#fault(node.at, '"delay" takes a name; set a variable to the expression and delay that')
    this.#name(node, inHood)
    const known = this.#scope.names.get(node.name)
    if (known?.kind === 'parameter')
      this.#fault(node.at, `"${node.name}" is a parameter; "delay" takes a variable or a stock`)
  }

  #points(node: Node): void {
    if (node.kind !== 'list')
      return this.#fault(node.at, 'the points are no list; write [[x0, y0], [x1, y1]]')
    if (node.items.length === 0) this.#fault(node.at, 'there are no points; write [[x0, y0], [x1, y1]]')
    let last = Number.NEGATIVE_INFINITY
    for (const item of node.items) {
      const [x, y] = item.kind === 'list' && item.items.length === 2 ? item.items : []
      if (x?.kind !== 'number' || y?.kind !== 'number') {
        this.#fault(item.at, 'a point is two numbers; write [x, y]')
      } else {
        if (x.value <= last)
          this.#fault(x.at, `the points do not ascend: ${x.value} after ${last}; put them in the order of x`)
        last = x.value
      }
    }
  }
}

const count = (n: number): string => (n === 1 ? '1 argument' : `${n} arguments`)

/** True when an expression reads a figure of the neighbourhood that it is worked out for. */
function differs(node: Node, scope: Scope): boolean {
  if (node.kind === 'name')
    return scope.names.get(node.name)?.by ?? HOOD_FIGURES.some((figure) => figure === node.name)
  if (node.kind === 'negate' || node.kind === 'not') return differs(node.of, scope)
  if (node.kind === 'binary') return differs(node.left, scope) || differs(node.right, scope)
  if (node.kind === 'choice') return [node.test, node.yes, node.no].some((part) => differs(part, scope))
  if (node.kind !== 'call' || ['sum', 'lowest', 'highest', 'at'].includes(node.name)) return false
  return node.args.some((arg) => differs(arg, scope))
}

/**
 * The names that an expression needs in the same quarter: `closing(x)` as `closing x`, for it needs the stock's own
 * equation, while the delayed name of `delay` is not needed.
 */
export function needs(node: Node): string[] {
  if (node.kind === 'name') return [node.name]
  if (node.kind === 'negate' || node.kind === 'not') return needs(node.of)
  if (node.kind === 'binary') return [...needs(node.left), ...needs(node.right)]
  if (node.kind === 'choice') return [...needs(node.test), ...needs(node.yes), ...needs(node.no)]
  if (node.kind !== 'call') return []
  if (node.name === 'delay') return node.args.slice(1).flatMap(needs)
  if (node.name === 'closing') return node.args.flatMap(needs).map((name) => `closing ${name}`)
  return node.args.flatMap(needs)
}

/** Every `delay(name, quarters, …)` within an expression. */
export function delaysIn(node: Node): { name: string; quarters: number }[] {
  if (node.kind === 'negate' || node.kind === 'not') return delaysIn(node.of)
  if (node.kind === 'binary') return [...delaysIn(node.left), ...delaysIn(node.right)]
  if (node.kind === 'choice') return [node.test, node.yes, node.no].flatMap(delaysIn)
  if (node.kind !== 'call') return []
  const [of, quarters] = node.args
  const inner = node.args.flatMap(delaysIn)
  if (node.name !== 'delay' || of?.kind !== 'name' || quarters?.kind !== 'number') return inner
  return [{ name: of.name, quarters: quarters.value }, ...inner]
}
