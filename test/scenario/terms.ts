import fc from 'fast-check'
import { OPERATORS, type Operator } from '../../src/scenario/syntax.ts'

/** An expression of our own, apart from the parser's: written out as text, and worked out with big integers. */
export type Term =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: Name }
  | { kind: '-' | '!'; of: Term }
  | { kind: 'binary'; op: Operator; left: Term; right: Term }
  | { kind: 'choice'; test: Term; yes: Term; no: Term }
  | { kind: 'call'; name: 'min' | 'max' | 'clamp' | 'abs'; args: Term[] }
  | { kind: 'bend'; of: Term; points: [number, number][] }

export const NAMES = ['a', 'b', 'c'] as const
type Name = (typeof NAMES)[number]
export type Values = Readonly<Record<Name, number>>
export const BOUNDS: Readonly<Record<Name, readonly [number, number]>> = {
  a: [1, 9],
  b: [-30, 30],
  c: [0, 1000],
}

export const { term } = fc.letrec<{ term: Term }>((tie) => {
  const inner = tie('term')
  const leaf = fc.oneof(
    fc.record({ kind: fc.constant('number' as const), value: fc.nat(2000) }),
    fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...NAMES) }),
  )
  const points = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 1,
      maxLength: 4,
      selector: ([x]) => x,
    })
    .map((list) => list.sort(([x], [y]) => x - y))
  return {
    term: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constantFrom('-' as const, '!' as const), of: inner }),
      fc.record({
        kind: fc.constant('binary' as const),
        op: fc.constantFrom(...OPERATORS),
        left: inner,
        right: inner,
      }),
      fc.record({ kind: fc.constant('choice' as const), test: inner, yes: inner, no: inner }),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom('min' as const, 'max' as const),
        args: fc.array(inner, { minLength: 2, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constant('abs' as const),
        args: fc.tuple(inner),
      }),
      fc.record({
        kind: fc.constant('call' as const),
        name: fc.constant('clamp' as const),
        args: fc.tuple(inner, inner, inner),
      }),
      fc.record({ kind: fc.constant('bend' as const), of: inner, points }),
    ),
  }
})

export const values: fc.Arbitrary<Values> = fc.record({
  a: fc.integer({ min: BOUNDS.a[0], max: BOUNDS.a[1] }),
  b: fc.integer({ min: BOUNDS.b[0], max: BOUNDS.b[1] }),
  c: fc.integer({ min: BOUNDS.c[0], max: BOUNDS.c[1] }),
})

const STRENGTH: Readonly<Record<Operator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
}
const strengthOf = (t: Term): number =>
  t.kind === 'choice' ? 0 : t.kind === 'binary' ? STRENGTH[t.op] : t.kind === '-' || t.kind === '!' ? 7 : 8

/** Writes a term with no more brackets than ordinary arithmetic needs. */
export function written(t: Term): string {
  const part = (inner: Term, least: number): string =>
    strengthOf(inner) < least ? `(${written(inner)})` : written(inner)
  switch (t.kind) {
    case 'number':
      return String(t.value)
    case 'name':
      return t.name
    case 'binary':
      return `${part(t.left, STRENGTH[t.op])} ${t.op} ${part(t.right, STRENGTH[t.op] + 1)}`
    case 'choice':
      return `${part(t.test, 1)} ? ${part(t.yes, 0)} : ${part(t.no, 0)}`
    case 'call':
      return `${t.name}(${t.args.map(written).join(', ')})`
    case 'bend':
      return `piecewise(${written(t.of)}, [${t.points.map(([x, y]) => `[${x}, ${y}]`).join(', ')}])`
    default:
      return `${t.kind}${part(t.of, 7)}`
  }
}

const size = (x: bigint): bigint => (x < 0n ? -x : x)

/** Halves away from zero. */
function divided(x: bigint, y: bigint): bigint {
  const whole = (2n * size(x) + size(y)) / (2n * size(y))
  return x < 0n === y < 0n ? whole : -whole
}

function bent(x: bigint, points: readonly (readonly [number, number])[]): bigint {
  const after = points.findIndex(([px]) => x <= BigInt(px))
  const [x1, y1] = points.at(after) ?? [0, 0]
  const [x0, y0] = points[after - 1] ?? [x1, y1]
  if (after <= 0) return BigInt(y1)
  return BigInt(y0) + divided((x - BigInt(x0)) * BigInt(y1 - y0), BigInt(x1 - x0))
}

function binary(op: Operator, x: bigint, right: () => bigint): bigint {
  if (op === '&&') return x !== 0n && right() !== 0n ? 1n : 0n
  if (op === '||') return x !== 0n || right() !== 0n ? 1n : 0n
  const y = right()
  const results = {
    '+': () => x + y,
    '-': () => x - y,
    '*': () => x * y,
    '/': () => divided(x, y),
    '<': () => BigInt(x < y),
    '<=': () => BigInt(x <= y),
    '>': () => BigInt(x > y),
    '>=': () => BigInt(x >= y),
    '==': () => BigInt(x === y),
    '!=': () => BigInt(x !== y),
  }
  return results[op]()
}

export function worked(t: Term, v: Values): bigint {
  switch (t.kind) {
    case 'number':
      return BigInt(t.value)
    case 'name':
      return BigInt(v[t.name])
    case '-':
      return -worked(t.of, v)
    case '!':
      return BigInt(worked(t.of, v) === 0n)
    case 'binary':
      return binary(t.op, worked(t.left, v), () => worked(t.right, v))
    case 'choice':
      return worked(t.test, v) !== 0n ? worked(t.yes, v) : worked(t.no, v)
    case 'bend':
      return bent(worked(t.of, v), t.points)
    case 'call':
      return called(
        t.name,
        t.args.map((arg) => worked(arg, v)),
      )
  }
}

function called(name: 'min' | 'max' | 'clamp' | 'abs', args: readonly bigint[]): bigint {
  const [x = 0n, low = 0n, high = 0n] = args
  if (name === 'abs') return size(x)
  if (name === 'clamp') return x < low ? low : x > high ? high : x
  return args.reduce((best, arg) => ((name === 'min' ? arg < best : arg > best) ? arg : best))
}
