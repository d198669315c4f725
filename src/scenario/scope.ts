import type { Fault } from './diagnostic.ts'
import { quoted, suggestion } from './nearest.ts'
import { differs } from './reads.ts'
import type { Node } from './syntax.ts'
import {
  type Context,
  FACT_FUNCTIONS,
  FUNCTIONS,
  GAME_NAMES,
  type IdKind,
  isHoodFigure,
} from './vocabulary.ts'

/** What a name of the model stands for; `by` when it has one figure for each neighbourhood. */
export interface ModelName {
  readonly kind: 'parameter' | 'stock' | 'variable'
  readonly by: boolean
}

/** The ids of a scenario by kind; lines by seat. */
export interface IdIndex {
  has(kind: IdKind, id: string, seat?: string): boolean
  all(kind: IdKind, seat?: string): readonly string[]
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

/** Faults of names, functions, arguments and neighbourhoods in an expression, in the order of its text. */
export function faultsIn(node: Node, scope: Scope): Fault[] {
  const inspection = new Inspection(scope)
  inspection.figure(node, scope.byHood)
  return inspection.faults.sort((a, b) => a.at - b.at)
}

type Call = Node & { kind: 'call' }
type Name = Node & { kind: 'name' }

/** One walk through an expression. `inHood` is true where a part is worked out for one neighbourhood. */
class Inspection {
  readonly faults: Fault[] = []
  readonly #scope: Scope

  constructor(scope: Scope) {
    this.#scope = scope
  }

  #fault(at: number, message: string): void {
    this.faults.push({ at, message })
  }

  /** A part that must give one figure. */
  figure(node: Node, inHood: boolean): void {
    switch (node.kind) {
      case 'text':
        this.#fault(
          node.at,
          `${quoted(node.value)} is a text where a figure must stand; write a number or a name`,
        )
        break
      case 'list':
        this.#fault(
          node.at,
          'a list cannot stand here; lists are the points of piecewise(x, [[x0, y0], …]) only',
        )
        break
      case 'name':
        this.#name(node, inHood)
        break
      case 'negate':
      case 'not':
        this.figure(node.of, inHood)
        break
      case 'binary':
        this.#figures([node.left, node.right], inHood)
        break
      case 'choice':
        this.#figures([node.test, node.yes, node.no], inHood)
        break
      case 'call':
        this.#call(node, inHood)
        break
      default:
    }
  }

  #figures(nodes: readonly Node[], inHood: boolean): void {
    for (const node of nodes) this.figure(node, inHood)
  }

  #name({ name, at }: Name, inHood: boolean): void {
    const known = this.#scope.names.get(name)
    const inside = 'read it inside sum, lowest, highest or at'
    if (known?.by && !inHood) this.#fault(at, `"${name}" has a figure for each neighbourhood; ${inside}`)
    else if (!known && isHoodFigure(name)) {
      if (!inHood) this.#fault(at, `"${name}" belongs to a neighbourhood; ${inside}`)
    } else if (!known && GAME_NAMES.some((game) => game === name)) {
      if (this.#scope.context !== 'fact') this.#inGameOnly(name, at)
    } else if (!known && !this.#scope.namesOpen) this.#unknownName(name, at)
  }

  #inGameOnly(name: string, at: number): void {
    this.#fault(at, `"${name}" is unknown in a model; it is known in the story, mandates and outcomes only`)
  }

  #unknownName(name: string, at: number): void {
    const isFunction = FUNCTIONS.has(name) || FACT_FUNCTIONS.has(name)
    const form = FUNCTIONS.get(name)?.form ?? `${name}("id")`
    const known = [...this.#scope.names.keys()]
    if (isFunction) this.#fault(at, `"${name}" is a function without its brackets; write ${form}`)
    else this.#fault(at, `unknown name ${quoted(name)}; ${suggestion(name, known, 'name')}`)
  }

  #call(node: Call, inHood: boolean): void {
    const { name, at, args } = node
    const { context } = this.#scope
    const plain = FUNCTIONS.get(name)
    const fact = FACT_FUNCTIONS.get(name)
    if (fact && context === 'fact') this.#factCall(node, fact.ids)
    else if (fact) this.#inGameOnly(name, at)
    else if (!plain) this.#unknownFunction(name, at)
    else if (!plain.in.includes(context))
      this.#fault(at, `"${name}" is known in a model only; set a variable there and read that`)
    else if (args.length < plain.min || args.length > plain.max)
      this.#fault(at, `"${name}" has ${count(args.length)}; write ${plain.form}`)
    else this.#plainCall(node, inHood)
  }

  #unknownFunction(name: string, at: number): void {
    const facts = this.#scope.context === 'fact' ? [...FACT_FUNCTIONS.keys()] : []
    const known = [...FUNCTIONS.keys(), ...facts]
    this.#fault(at, `unknown function ${quoted(name)}; ${suggestion(name, known, 'function')}`)
  }

  #factCall({ name, at, args }: Call, kinds: readonly IdKind[]): void {
    if (args.length !== kinds.length) {
      const form = `${name}(${kinds.map((kind) => `"${kind}"`).join(', ')})`
      this.#fault(at, `"${name}" has ${count(args.length)}; write ${form}`)
      return
    }
    const [a, b] = args
    const seat = a?.kind === 'text' ? a.value : undefined
    args.forEach((arg, i) => {
      this.#id(arg, kinds[i] ?? 'seat', seat)
    })
    if (name === 'trust' && b?.kind === 'text' && seat === b.value)
      this.#fault(b.at, '"trust" is of one seat in another; name two seats')
  }

  #id(node: Node, kind: IdKind, seat?: string): void {
    const { ids } = this.#scope
    const all = ids.all(kind, seat)
    if (node.kind !== 'text')
      this.#fault(node.at, `a ${kind} is named by its id in quotation marks; write "${all[0] ?? 'id'}"`)
    // Of a seat that is unknown, which was told, the lines cannot be known.
    else if (kind === 'line' && seat !== undefined && !ids.has('seat', seat)) return
    else if (!ids.has(kind, node.value, seat)) {
      const what = kind === 'line' ? `line ${quoted(node.value)} of ${seat}` : `${kind} ${quoted(node.value)}`
      this.#fault(node.at, `unknown ${what}; ${suggestion(node.value, all, kind)}`)
    }
  }

  #plainCall(node: Call, inHood: boolean): void {
    const [first, second, third] = node.args
    if (!first) return
    if (node.name === 'sum' || node.name === 'lowest' || node.name === 'highest') this.#over(node, first)
    else if (node.name === 'at' && second) {
      this.#id(first, 'neighbourhood')
      this.figure(second, true)
    } else if (node.name === 'closing') this.#stock(first, inHood)
    else if (node.name === 'delay' && second && third) this.#delay([first, second, third], inHood)
    else if (node.name === 'piecewise' && second) {
      this.figure(first, inHood)
      this.#points(second)
    } else this.#figures(node.args, inHood)
  }

  #over(node: Call, inner: Node): void {
    const before = this.faults.length
    this.figure(inner, true)
    const understood = !this.#scope.namesOpen && this.faults.length === before
    if (understood && !differs(inner, this.#scope.names))
      this.#fault(node.at, `nothing in "${node.name}" differs by neighbourhood; leave out ${node.name}(…)`)
  }

  #stock(node: Node, inHood: boolean): void {
    const known = node.kind === 'name' ? this.#scope.names.get(node.name) : undefined
    if (node.kind !== 'name')
      this.#fault(node.at, '"closing" takes the name of a stock; write closing(stock)')
    else this.#name(node, inHood)
    if (node.kind === 'name' && known && known.kind !== 'stock')
      this.#fault(node.at, `"${node.name}" is a ${known.kind}; "closing" takes the name of a stock`)
  }

  #delay([of, quarters, start]: readonly [Node, Node, Node], inHood: boolean): void {
    if (of.kind !== 'name')
      this.#fault(of.at, '"delay" takes a name; set a variable to the expression and delay that')
    else if (this.#scope.names.get(of.name)?.kind === 'parameter')
      this.#fault(of.at, `"${of.name}" is a parameter; "delay" takes a variable or a stock`)
    else this.#name(of, inHood)
    if (quarters.kind !== 'number' || quarters.value < 1 || quarters.value > 12)
      this.#fault(quarters.at, 'the second argument of "delay" is a number of quarters; write 1 to 12')
    this.figure(start, inHood)
  }

  #points(node: Node): void {
    if (node.kind !== 'list' || node.items.length === 0) {
      this.#fault(node.at, 'the points are no list; write [[x0, y0], [x1, y1]]')
      return
    }
    let last = Number.NEGATIVE_INFINITY
    for (const item of node.items) {
      const [x, y, more] = item.kind === 'list' ? item.items : []
      if (x?.kind !== 'number' || y?.kind !== 'number' || more) {
        this.#fault(item.at, 'a point is two numbers; write [x, y]')
        continue
      }
      if (x.value <= last)
        this.#fault(x.at, `the points do not ascend: ${x.value} after ${last}; put them in the order of x`)
      last = x.value
    }
  }
}

const count = (n: number): string => (n === 1 ? '1 argument' : `${n} arguments`)
