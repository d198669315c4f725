import { clamp, divide, must, piecewise } from '../kernel/index.ts'
import { pointsOf } from './range.ts'
import type { Node, Operator } from './syntax.ts'
import { FACT_FUNCTIONS } from './vocabulary.ts'

/** A compiled expression: reads its figures from a frame, for one neighbourhood (its index) where that matters. */
export type Run<F> = (frame: F, hood: number) => number

/** How the names of an expression are read from a frame. */
export interface Leaves<F> {
  readonly hoods: readonly string[]
  name(name: string): Run<F>
  closing(name: string): Run<F>
  delayed(name: string, quarters: number, start: Run<F>): Run<F>
  fact(name: string, args: readonly string[]): Run<F>
  /** The quarter of the financial year, 1 to 4. */
  readonly quarter: Run<F>
}

const truth = (holds: boolean): number => (holds ? 1 : 0)

/**
 * Compiles a checked expression to closures: no text is evaluated when it runs. Throws on an expression that the
 * checker would refuse. Results are exact integers and never −0.
 */
export function compile<F>(node: Node, leaves: Leaves<F>): Run<F> {
  const inner = (n: Node): Run<F> => compile(n, leaves)
  switch (node.kind) {
    case 'number': {
      const { value } = node
      return () => value
    }
    case 'name':
      return leaves.name(node.name)
    case 'negate': {
      const of = inner(node.of)
      return (f, h) => 0 - of(f, h)
    }
    case 'not': {
      const of = inner(node.of)
      return (f, h) => truth(of(f, h) === 0)
    }
    case 'binary':
      return compileBinary(node.op, inner(node.left), inner(node.right))
    case 'choice': {
      const [test, yes, no] = [inner(node.test), inner(node.yes), inner(node.no)]
      return (f, h) => (test(f, h) !== 0 ? yes(f, h) : no(f, h))
    }
    case 'call':
      return compileCall(node, leaves, inner)
    default:
      throw new Error(`a ${node.kind} gives no figure`)
  }
}

function compileBinary<F>(op: Operator, a: Run<F>, b: Run<F>): Run<F> {
  switch (op) {
    case '+':
      return (f, h) => a(f, h) + b(f, h)
    case '-':
      return (f, h) => a(f, h) - b(f, h)
    case '*':
      return (f, h) => a(f, h) * b(f, h) + 0
    case '/':
      return (f, h) => divide(a(f, h), b(f, h))
    case '<':
      return (f, h) => truth(a(f, h) < b(f, h))
    case '<=':
      return (f, h) => truth(a(f, h) <= b(f, h))
    case '>':
      return (f, h) => truth(a(f, h) > b(f, h))
    case '>=':
      return (f, h) => truth(a(f, h) >= b(f, h))
    case '==':
      return (f, h) => truth(a(f, h) === b(f, h))
    case '!=':
      return (f, h) => truth(a(f, h) !== b(f, h))
    case '&&':
      return (f, h) => truth(a(f, h) !== 0 && b(f, h) !== 0)
    case '||':
      return (f, h) => truth(a(f, h) !== 0 || b(f, h) !== 0)
  }
}

type Inner<F> = (node: Node) => Run<F>

const textOf = (node: Node | undefined): string => {
  if (node?.kind !== 'text') throw new Error('an id must stand in quotation marks')
  return node.value
}
const nameOf = (node: Node | undefined): string => {
  if (node?.kind !== 'name') throw new Error('a name must stand here')
  return node.name
}

function compileCall<F>(node: Node & { kind: 'call' }, leaves: Leaves<F>, inner: Inner<F>): Run<F> {
  const { name, args } = node
  const arg = (i: number): Run<F> => inner(must(args[i], `argument ${i + 1} of ${name}`))
  if (FACT_FUNCTIONS.has(name)) return leaves.fact(name, args.map(textOf))
  switch (name) {
    case 'closing':
      return leaves.closing(nameOf(args[0]))
    case 'delay':
      return leaves.delayed(nameOf(args[0]), Number(args[1]?.kind === 'number' && args[1].value), arg(2))
    case 'at': {
      const hood = leaves.hoods.indexOf(textOf(args[0]))
      const of = arg(1)
      return (f) => of(f, hood)
    }
    case 'piecewise': {
      const points = pointsOf(args[1])
      const x = arg(0)
      return (f, h) => piecewise(x(f, h), points)
    }
    case 'season': {
      const [quarter, parts] = [leaves.quarter, args.map(inner)]
      return (f, h) => must(parts[quarter(f, h) - 1], 'quarter from 1 to 4')(f, h)
    }
    case 'sum':
    case 'lowest':
    case 'highest':
      return compileOver(name, leaves.hoods.length, arg(0))
    default:
      return compileArithmetic(name, args.map(inner))
  }
}

function compileOver<F>(name: 'sum' | 'lowest' | 'highest', hoods: number, of: Run<F>): Run<F> {
  const join = { sum: (a: number, b: number) => a + b, lowest: Math.min, highest: Math.max }[name]
  return (f) => {
    let result = of(f, 0)
    for (let hood = 1; hood < hoods; hood++) result = join(result, of(f, hood))
    return result
  }
}

function compileArithmetic<F>(name: string, args: readonly Run<F>[]): Run<F> {
  const first = must(args[0], `first argument of ${name}`)
  if (name === 'abs') return (f, h) => Math.abs(first(f, h))
  const second = must(args[1], `second argument of ${name}`)
  if (name === 'clamp') {
    const third = must(args[2], `third argument of ${name}`)
    return (f, h) => clamp(first(f, h), second(f, h), third(f, h))
  }
  const pick = name === 'min' ? Math.min : name === 'max' ? Math.max : undefined
  if (!pick) throw new Error(`unknown function ${name}`)
  if (args.length === 2) return (f, h) => pick(first(f, h), second(f, h))
  return (f, h) => args.reduce((result, arg) => pick(result, arg(f, h)), first(f, h))
}
