import type { Points } from '../kernel/index.ts'
import type { Fault } from './diagnostic.ts'
import {
  absolute,
  add,
  along,
  compare,
  exactly,
  hull,
  type Interval,
  interval,
  isSafe,
  mayBeZero,
  multiply,
  negate,
  quotient,
  spanInWords,
  subtract,
  TRUTH,
  UNKNOWN,
  within,
} from './interval.ts'
import type { Node } from './syntax.ts'
import { FACT_FUNCTIONS } from './vocabulary.ts'

/** What is known of the figures that an expression reads. */
export interface Ranges {
  name(name: string): Interval
  /** What `indicator("id")` and `before("id")` can give. */
  indicator(id: string): Interval
  /** How many neighbourhoods there are. */
  readonly hoods: number
}

/** The points of a checked `piecewise`. */
export function pointsOf(node: Node | undefined): Points {
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item): [number, number][] => {
    const [x, y] = item.kind === 'list' ? item.items : []
    return x?.kind === 'number' && y?.kind === 'number' ? [[x.value, y.value]] : []
  })
}

/**
 * What a checked expression can give, by interval arithmetic. `faults` takes every division whose divisor may be 0 and
 * every part that may leave the integers that are exact. Intervals do not know that two figures move together, so an
 * author may have to hold a figure with `max`, `min` or `clamp`.
 */
export function rangeOf(node: Node, ranges: Ranges, faults: Fault[]): Interval {
  const parts: Interval[] = []
  const part = (n: Node): Interval => {
    const range = rangeOf(n, ranges, faults)
    parts.push(range)
    return range
  }
  const range = combine(node, part, ranges, faults)
  if (isSafe(range)) return range
  const ownFault = parts.every(isSafe) && !isReading(node)
  if (ownFault)
    faults.push({
      at: node.at,
      message: `this may be ${spanInWords(range)}, beyond the whole numbers that are exact; hold its parts with clamp(x, low, high)`,
    })
  return UNKNOWN
}

/** What it reads was worked out elsewhere, and any fault of that was told there. */
const isReading = (node: Node): boolean =>
  node.kind === 'name' || (node.kind === 'call' && (node.name === 'delay' || FACT_FUNCTIONS.has(node.name)))

type Part = (node: Node) => Interval

function combine(node: Node, part: Part, ranges: Ranges, faults: Fault[]): Interval {
  switch (node.kind) {
    case 'number':
      return exactly(node.value)
    case 'name':
      return ranges.name(node.name)
    case 'negate':
      return negate(part(node.of))
    case 'not':
      return compare('==', part(node.of), exactly(0))
    case 'binary':
      return binary(node, part, faults)
    case 'choice':
      return choice(part(node.test), part(node.yes), part(node.no))
    case 'call':
      return call(node, part, ranges)
    default:
      return UNKNOWN
  }
}

function choice(test: Interval, yes: Interval, no: Interval): Interval {
  if (!mayBeZero(test)) return yes
  return test.low === 0 && test.high === 0 ? no : hull(yes, no)
}

function binary(node: Node & { kind: 'binary' }, part: Part, faults: Fault[]): Interval {
  const a = part(node.left)
  const b = part(node.right)
  switch (node.op) {
    case '+':
      return add(a, b)
    case '-':
      return subtract(a, b)
    case '*':
      return multiply(a, b)
    case '/':
      return divided(node, a, b, faults)
    case '&&':
      return both(a, b)
    case '||':
      return negated(both(negated(a), negated(b)))
    default:
      return compare(node.op, a, b)
  }
}

function divided(node: Node & { kind: 'binary' }, a: Interval, b: Interval, faults: Fault[]): Interval {
  if (!mayBeZero(b)) return quotient(a, b)
  // An unknown divisor is the fault of what it reads, which was told there.
  if (isSafe(b))
    faults.push({
      at: node.right.at,
      message: `the divisor may be 0 (it may be ${spanInWords(b)}); write max(1, …) or give its parts bounds above 0`,
    })
  const largest = Math.max(Math.abs(a.low), Math.abs(a.high))
  return interval(-largest, largest)
}

const negated = (a: Interval): Interval => compare('==', a, exactly(0))

function both(a: Interval, b: Interval): Interval {
  const isZero = (x: Interval): boolean => x.low === 0 && x.high === 0
  if (isZero(a) || isZero(b)) return exactly(0)
  return mayBeZero(a) || mayBeZero(b) ? TRUTH : exactly(1)
}

function call(node: Node & { kind: 'call' }, part: Part, ranges: Ranges): Interval {
  const fact = FACT_FUNCTIONS.get(node.name)
  const [first, second, third] = node.args
  if (fact) {
    const aboutIndicator = fact.ids[0] === 'indicator' && first?.kind === 'text'
    return aboutIndicator ? ranges.indicator(first.value) : fact.gives
  }
  if (!first) return UNKNOWN
  if (node.name === 'delay') return second && third ? hull(part(first), part(third)) : UNKNOWN
  if (node.name === 'at') return second ? part(second) : UNKNOWN
  if (node.name === 'piecewise') return bend(part(first), pointsOf(second))
  const args = node.args.map(part)
  return overall(node.name, args, ranges.hoods)
}

/** Between two points the rule multiplies their distances, which must be exact too. */
function bend(x: Interval, points: Points): Interval {
  const exact = points.every(([px, py], i) => {
    const [beforeX, beforeY] = points[i - 1] ?? [px, py]
    return Number.isSafeInteger((px - beforeX) * (py - beforeY))
  })
  return exact && points.length > 0 ? along(x, points) : UNKNOWN
}

function overall(name: string, args: readonly Interval[], hoods: number): Interval {
  const lows = args.map((arg) => arg.low)
  const highs = args.map((arg) => arg.high)
  const [x, low, high] = args
  if (!x) return UNKNOWN
  switch (name) {
    case 'min':
      return interval(Math.min(...lows), Math.min(...highs))
    case 'max':
      return interval(Math.max(...lows), Math.max(...highs))
    case 'abs':
      return absolute(x)
    case 'clamp':
      return low && high ? within(x, low, high) : UNKNOWN
    case 'sum':
      return multiply(x, exactly(hoods))
    case 'season':
      return interval(Math.min(...lows), Math.max(...highs))
    default:
      return x
  }
}
