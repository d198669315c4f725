import type { Node } from './json-schema.ts'

const isList = (part: unknown): part is readonly unknown[] => Array.isArray(part)

/** A part of a schema that may be written `true` for “anything”. */
export const nodeOf = (part: Node | boolean | readonly (Node | boolean)[] | undefined): Node =>
  typeof part === 'object' && !isList(part) ? part : {}

/** The name of the shared form that a part refers to; undefined when it is written out. */
export const sharedOf = ({ $ref }: Node): string | undefined => $ref?.replace('#/$defs/', '')

/** The forms that a part may have: one, or those of a union. */
export const optionsOf = (node: Node): readonly Node[] => node.oneOf ?? node.anyOf ?? [node]

/** A value as an author would write it. */
export const written = (value: unknown): string => `\`${JSON.stringify(value)?.replaceAll('"', '') ?? ''}\``

/** What a part takes, in words: `text`, `whole number, 0 to 1000`, `list of 1 or more: mapping`. */
export function formOf(node: Node): string {
  const shared = sharedOf(node)
  if (shared !== undefined) return `[${shared}](#form-${shared})`
  if ('const' in node) return written(node.const)
  if (node.enum) return node.enum.map(written).join(', ')
  if (node.oneOf ?? node.anyOf) return unionOf(optionsOf(node))
  if (node.type === 'array') return listOf(node)
  if (node.type === 'object') return node.properties ? 'mapping' : recordOf(node)
  if (node.type === 'boolean') return '`true`, `false`'
  return node.type === 'string' ? textOf(node) : numberOf(node)
}

function unionOf(options: readonly Node[]): string {
  const forms = [...new Set(options.map(formOf))]
  return forms.length === 1 ? `${forms[0]}, one of several kinds` : forms.join(', or ')
}

function listOf(node: Node): string {
  if (node.prefixItems) {
    const forms = [...new Set(node.prefixItems.map((item) => formOf(nodeOf(item))))]
    return `list of ${node.prefixItems.length}: ${forms.join('; ')}`
  }
  return `list${sizeOf(node)}: ${formOf(nodeOf(node.items))}`
}

function sizeOf({ minItems = 0, maxItems }: Node): string {
  if (maxItems !== undefined) return ` of ${minItems} to ${maxItems}`
  return minItems > 0 ? ` of ${minItems} or more` : ''
}

const recordOf = (node: Node): string =>
  `mapping: ${formOf(nodeOf(node.propertyNames))} to ${formOf(nodeOf(node.additionalProperties))}`

const textOf = ({ maxLength }: Node): string =>
  maxLength === undefined ? 'text' : `text of ${maxLength} characters or fewer`

function numberOf({ minimum, maximum }: Node): string {
  if (minimum !== undefined && maximum !== undefined) return `whole number, ${minimum} to ${maximum}`
  if (minimum !== undefined) return `whole number, ${minimum} or more`
  return maximum === undefined ? 'whole number' : `whole number, ${maximum} or less`
}
