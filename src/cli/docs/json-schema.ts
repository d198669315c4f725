import * as z from 'zod'
import { ModelFile } from '../../scenario/base.ts'
import { ScenarioFile } from '../../schema/scenario.ts'

/** A JSON Schema (draft 2020-12), or a part of one. `unit` is what its figures count. */
export type Node = z.core.JSONSchema.JSONSchema

/** Takes the bounds of exact whole numbers away: every whole number has them, and they tell an author nothing. */
function withoutExactness({ jsonSchema }: { jsonSchema: Node }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

const schemaOf = (schema: z.core.$ZodType): Node =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: withoutExactness })

/** What an author may write in a scenario file. */
export const scenarioSchema = (): Node => schemaOf(ScenarioFile)

/** What an author may write in the file of a shared model. */
export const modelSchema = (): Node => schemaOf(ModelFile)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A schema as editors read it: no words of our own, units told in the description. Names of keys are left alone. */
function forEditors(node: Node): Node {
  const { unit, description, ...rest } = node
  const plain: Node = {}
  if (description !== undefined)
    plain.description = typeof unit === 'string' ? `${description} (unit: ${unit})` : description
  for (const [word, value] of Object.entries(rest)) plain[word] = inner(word, value)
  return plain
}

function inner(word: string, value: unknown): unknown {
  if (word === 'default' || word === 'required' || word === 'enum') return value
  if (Array.isArray(value)) return value.map((item) => (isNode(item) ? forEditors(item) : item))
  if (!isNode(value)) return value
  if (word !== 'properties' && word !== '$defs') return forEditors(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isNode(part) ? forEditors(part) : part]),
  )
}

/** The text of a schema’s file. */
export const schemaText = (title: string, schema: Node): string => {
  const { $schema, ...rest } = forEditors(schema)
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
