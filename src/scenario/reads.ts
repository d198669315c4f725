import type { ModelName } from './scope.ts'
import type { Node } from './syntax.ts'
import { isHoodFigure } from './vocabulary.ts'

/** The parts of an expression, in the order of its text. */
export function partsOf(node: Node): readonly Node[] {
  if (node.kind === 'negate' || node.kind === 'not') return [node.of]
  if (node.kind === 'binary') return [node.left, node.right]
  if (node.kind === 'choice') return [node.test, node.yes, node.no]
  if (node.kind === 'list') return node.items
  return node.kind === 'call' ? node.args : []
}

/** Functions that work out their argument in neighbourhoods of their own choice. */
const OVER_HOODS = ['sum', 'lowest', 'highest', 'at']

/** True when an expression reads a figure of the neighbourhood that it is worked out for. */
export function differs(node: Node, names: ReadonlyMap<string, ModelName>): boolean {
  if (node.kind === 'name') return names.get(node.name)?.by ?? isHoodFigure(node.name)
  if (node.kind === 'call' && OVER_HOODS.includes(node.name)) return false
  return partsOf(node).some((part) => differs(part, names))
}

/**
 * The names that an expression needs in the same quarter: `closing(x)` as `closing x`, for it needs the stock's own
 * equation, while the delayed name of `delay` is not needed.
 */
export function needs(node: Node): string[] {
  if (node.kind === 'name') return [node.name]
  if (node.kind !== 'call') return partsOf(node).flatMap(needs)
  if (node.name === 'delay') return node.args.slice(1).flatMap(needs)
  const needed = node.args.flatMap(needs)
  return node.name === 'closing' ? needed.map((name) => `closing ${name}`) : needed
}

/** Every `delay(name, quarters, …)` within an expression. */
export function delaysIn(node: Node): { name: string; quarters: number }[] {
  const inner = partsOf(node).flatMap(delaysIn)
  if (node.kind !== 'call' || node.name !== 'delay') return inner
  const [of, quarters] = node.args
  if (of?.kind !== 'name' || quarters?.kind !== 'number') return inner
  return [{ name: of.name, quarters: quarters.value }, ...inner]
}
