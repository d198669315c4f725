import jsep from 'jsep'
import { err, ok, type Result } from '../kernel/index.ts'
import type { Fault } from './diagnostic.ts'

/** The operators between two figures. */
export const OPERATORS = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||'] as const
export type Operator = (typeof OPERATORS)[number]

/** An expression as it was written; `at` is the place of its first character in the text, from 0. */
export type Node =
  | { readonly kind: 'number'; readonly at: number; readonly value: number }
  | { readonly kind: 'text'; readonly at: number; readonly value: string }
  | { readonly kind: 'name'; readonly at: number; readonly name: string }
  | { readonly kind: 'list'; readonly at: number; readonly items: readonly Node[] }
  | { readonly kind: 'negate' | 'not'; readonly at: number; readonly of: Node }
  | {
      readonly kind: 'binary'
      readonly at: number
      readonly op: Operator
      readonly left: Node
      readonly right: Node
    }
  | {
      readonly kind: 'choice'
      readonly at: number
      readonly test: Node
      readonly yes: Node
      readonly no: Node
    }
  | { readonly kind: 'call'; readonly at: number; readonly name: string; readonly args: readonly Node[] }

/** The longest expression that is read; longer ones belong in several equations. */
const LONGEST = 2000
const NOWHERE = 'write an expression such as `beds * 3 / 100`'

/** A fault found on the way down; thrown and caught within this file. */
class Stop extends Error {
  readonly fault: Fault
  constructor(at: number, message: string) {
    super(message)
    this.fault = { at, message }
  }
}

// jsep does not say where a part stands. These hooks, which jsep runs before and after each token, note it. jsep and its
// hooks are shared by all who use it in a process, so they act only while this module reads an expression.
let reading = false
const starts: number[] = []
let places = new WeakMap<jsep.Expression, number>()

jsep.hooks.add('gobble-token', function (env) {
  if (!reading) return
  starts.push(this.index)
  const digit = this.code >= 48 && this.code <= 57
  // jsep leaves out the hook after a number, so the number is read here.
  if (digit || this.char === '.') env.node = this.gobbleNumericLiteral() as jsep.Expression // never undefined: it throws
})
jsep.hooks.add('after-token', (env) => {
  if (!reading) return
  const start = starts.pop()
  if (env.node && start !== undefined && !places.has(env.node)) places.set(env.node, start)
})

/** Reads an expression's text. The fault says what could not be read; nothing is looked up yet. */
export function parseExpression(text: string): Result<Node, Fault> {
  if (text.length > LONGEST)
    return err({
      at: 0,
      message: `the expression has ${text.length} characters; write it in parts of at most ${LONGEST}`,
    })
  starts.length = 0
  places = new WeakMap()
  reading = true
  try {
    return ok(convert(jsep(text), { text, start: 0 }))
  } catch (thrown) {
    if (thrown instanceof Stop) return err(thrown.fault)
    if (thrown instanceof RangeError)
      return err({ at: 0, message: 'the expression is nested too deep; split it into several' })
    if (thrown instanceof Error && 'index' in thrown && typeof thrown.index === 'number')
      return err(
        unreadable(text, thrown.index, 'description' in thrown ? String(thrown.description) : thrown.message),
      )
    throw thrown
  } finally {
    reading = false
  }
}

/** jsep's complaint in the form of our messages. */
function unreadable(text: string, index: number, said: string): Fault {
  const at = Math.min(index, Math.max(0, text.length - 1))
  if (said.startsWith('Unclosed (') || said === 'Expected )')
    return { at, message: 'a bracket is not closed; add `)`' }
  if (said === 'Expected ]' || said.startsWith('Unclosed ['))
    return { at, message: 'a list is not closed; add `]`' }
  if (said.startsWith('Unclosed quote'))
    return { at, message: 'a quotation mark is not closed; add `"` after the id' }
  if (said === 'Expected :') return { at, message: '`?` has no `:`; write `test ? figure : figure`' }
  const operator = /^Expected expression after (.+)$/.exec(said)?.[1]
  if (operator) return { at, message: `nothing stands after \`${operator}\`; write a figure there` }
  if (said === 'Unexpected "="') return { at, message: '`=` gives no value here; write `==` to compare' }
  const found = text[index]
  if (found === undefined) return { at, message: `the expression ends too soon; ${NOWHERE}` }
  return { at, message: `\`${found}\` cannot stand here; ${NOWHERE}` }
}

interface Context {
  readonly text: string
  /** Where the enclosing part begins; for parts whose own place jsep does not tell. */
  readonly start: number
}

const isNode = (value: unknown): value is jsep.Expression =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function child(value: unknown, context: Context): Node {
  if (!isNode(value)) throw new Stop(context.start, `something is missing; ${NOWHERE}`)
  return convert(value, context)
}

/** Where a part begins: noted by the hooks, else where its first part begins. */
function startOf(node: jsep.Expression, context: Context): number {
  const noted = places.get(node)
  if (noted !== undefined) return noted
  const first = node.left ?? node.test
  return isNode(first) ? startOf(first, context) : context.start
}

function convert(node: jsep.Expression, outer: Context): Node {
  const at = startOf(node, outer)
  const context = { text: outer.text, start: at }
  switch (node.type) {
    case 'Literal':
      return literal(node, at)
    case 'Identifier':
      return { kind: 'name', at, name: String(node.name) }
    case 'UnaryExpression':
      return unary(node, at, context)
    case 'BinaryExpression':
      return binary(node, at, context)
    case 'ConditionalExpression':
      return {
        kind: 'choice',
        at,
        test: child(node.test, context),
        yes: child(node.consequent, context),
        no: child(node.alternate, context),
      }
    case 'ArrayExpression':
      return { kind: 'list', at, items: parts(node.elements, context) }
    case 'CallExpression':
      return call(node, at, context)
    default:
      return forbidden(node, at, context)
  }
}

function literal(node: jsep.Expression, at: number): Node {
  const { value, raw } = node
  if (typeof value === 'string') return { kind: 'text', at, value }
  if (typeof value !== 'number')
    throw new Stop(at, `\`${raw}\` is not a figure; write 1 for true and 0 for false`)
  if (!/^\d+$/.test(String(raw)))
    throw new Stop(at, `${raw} is not a whole number; write whole numbers and divide last`)
  if (!Number.isSafeInteger(value))
    throw new Stop(at, `${raw} is too large; write at most ${Number.MAX_SAFE_INTEGER}`)
  return { kind: 'number', at, value }
}

function unary(node: jsep.Expression, at: number, context: Context): Node {
  const of = child(node.argument, context)
  if (node.operator === '!') return { kind: 'not', at, of }
  if (node.operator !== '-')
    throw new Stop(at, `\`${node.operator}\` is unknown here; write \`-x\` or \`!x\``)
  return of.kind === 'number' ? { kind: 'number', at, value: 0 - of.value } : { kind: 'negate', at, of }
}

function binary(node: jsep.Expression, at: number, context: Context): Node {
  const left = child(node.left, context)
  const right = child(node.right, context)
  const op = OPERATORS.find((o) => o === node.operator)
  if (op) return { kind: 'binary', at, op, left, right }
  const place = context.text.lastIndexOf(String(node.operator), right.at)
  throw new Stop(
    place < at ? at : place,
    `\`${node.operator}\` is unknown here; write one of ${OPERATORS.join(' ')}`,
  )
}

/** The arguments of a call or the items of a list. jsep lets spaces part them; we want commas. */
function parts(values: unknown, context: Context): Node[] {
  const list: unknown[] = Array.isArray(values) ? values : []
  return list.map((value, i) => {
    const part = child(value, context)
    const before = context.text.slice(0, part.at).replace(/[\s(]+$/, '')
    if (i > 0 && !before.endsWith(','))
      throw new Stop(part.at, 'two figures stand side by side; put a comma between them')
    return part
  })
}

function call(node: jsep.Expression, at: number, context: Context): Node {
  if (!isNode(node.callee) || node.callee.type !== 'Identifier' || node.optional === true)
    throw new Stop(at, 'only a function’s name can stand before brackets; write `name(…)`')
  return { kind: 'call', at, name: String(node.callee.name), args: parts(node.arguments, context) }
}

function forbidden(node: jsep.Expression, at: number, context: Context): never {
  if (node.type === 'MemberExpression')
    throw new Stop(at, '`.` and `[…]` reach into nothing here; write a name alone')
  if (node.type === 'ThisExpression')
    throw new Stop(at, '`this` means nothing here; write a name of the model')
  const several = node.type === 'SequenceExpression' ? node.expressions : node.body
  const list: unknown[] = Array.isArray(several) ? several : []
  if (list.length === 0) throw new Stop(at, `the expression is empty; ${NOWHERE}`)
  const second = list[1]
  const place = isNode(second) ? startOf(second, context) : at
  throw new Stop(place, 'two expressions stand side by side; join them with an operator')
}
