import type { core } from 'zod'

/** Any schema of zod's; its definition tells its kind. */
export type Schema = core.$ZodType
type Definition = core.$ZodTypes['_zod']['def']

// zod's own union of its kinds of schema; every schema of the scenario is one of them.
const definition = (schema: Schema): Definition => (schema as core.$ZodTypes)._zod.def

/** A schema without the wrappings that say what to do when a value is missing or how to change it. */
export function bare(schema: Schema): Schema {
  const def = definition(schema)
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault' || def.type === 'nullable')
    return bare(def.innerType)
  return def.type === 'pipe' ? bare(def.in) : schema
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys that a schema of mappings knows; empty for others. */
export function keysOf(schema: Schema): string[] {
  const def = definition(bare(schema))
  return def.type === 'object' ? Object.keys(def.shape) : []
}

/** Which of a union's schemas a value is meant for: the one whose fixed keys it has, else that with most of its keys. */
export function optionFor(options: readonly Schema[], value: unknown): Schema | undefined {
  if (!isRecord(value)) return options.find((option) => suits(option, value)) ?? options[0]
  let best: Schema | undefined
  let most = -1
  for (const option of options) {
    const def = definition(bare(option))
    if (def.type !== 'object') continue
    const fixed = Object.entries(def.shape).filter(([key, s]) => literalOf(s).includes(value[key])).length
    const shared = Object.keys(def.shape).filter((key) => key in value).length
    if (fixed * 100 + shared > most) {
      most = fixed * 100 + shared
      best = option
    }
  }
  return best
}

function literalOf(schema: Schema): readonly unknown[] {
  const def = definition(bare(schema))
  return def.type === 'literal' ? def.values : []
}

function suits(schema: Schema, value: unknown): boolean {
  const { type } = definition(bare(schema))
  if (Array.isArray(value)) return type === 'array' || type === 'tuple'
  return type === typeof value || (type === 'enum' && typeof value === 'string')
}

/** The schema of what stands at a path in a value; undefined where the schema knows nothing. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[], value: unknown): Schema | undefined {
  const def = definition(bare(schema))
  if (def.type === 'union') {
    const option = optionFor(def.options, value)
    return option && (path.length === 0 ? schema : schemaAt(option, path, value))
  }
  const [key, ...rest] = path
  if (key === undefined) return schema
  const inner = innerOf(def, key)
  return inner && schemaAt(inner, rest, valueAt(value, [key]))
}

function innerOf(def: Definition, key: PropertyKey): Schema | undefined {
  if (def.type === 'object') return typeof key === 'string' ? def.shape[key] : undefined
  if (def.type === 'array') return def.element
  if (def.type === 'tuple') return typeof key === 'number' ? def.items[key] : undefined
  return def.type === 'record' ? def.valueType : undefined
}

/** What stands at a path in plain data. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value
  for (const key of path) {
    if (Array.isArray(inner)) inner = typeof key === 'number' ? inner[key] : undefined
    else inner = isRecord(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined
  }
  return inner
}

/** What a schema takes, in words. */
export function inWords(schema: Schema): string {
  const def = definition(bare(schema))
  if (def.type === 'string') return 'a text'
  if (def.type === 'number') return 'a whole number'
  if (def.type === 'boolean') return 'true or false'
  if (def.type === 'array') return 'a list'
  if (def.type === 'tuple') return `a list of ${def.items.length}`
  if (def.type === 'object' || def.type === 'record') return 'a mapping'
  if (def.type === 'literal') return def.values.map(String).join(' or ')
  if (def.type === 'enum') return `one of ${Object.values(def.entries).join(', ')}`
  if (def.type !== 'union') return 'a value'
  return [...new Set(def.options.map(inWords))].join(' or ')
}

/**
 * A value that the schema takes, to stand in for one that could not be read so that the rest can be checked. Texts are
 * `name`, which is unlike any that an author writes.
 */
export function sampleOf(schema: Schema, name: string): unknown {
  const def = definition(schema)
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return undefined
  if (def.type === 'pipe') return sampleOf(def.in, name)
  if (def.type === 'string') return name
  if (def.type === 'number') return leastOf(schema)
  if (def.type === 'boolean') return false
  if (def.type === 'literal') return def.values[0]
  if (def.type === 'enum') return Object.values(def.entries)[0]
  if (def.type === 'tuple') return def.items.map((item: Schema) => sampleOf(item, name))
  if (def.type === 'array') return Array.from({ length: leastOf(schema) }, () => sampleOf(def.element, name))
  if (def.type === 'object')
    return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, sampleOf(inner, name)]))
  if (def.type === 'union') return def.options[0] && sampleOf(def.options[0], name)
  return {}
}

/** The least that a schema's checks allow: a number, or how many items; 0 when they allow that. */
function leastOf(schema: Schema): number {
  const least = (definition(schema).checks ?? []).map(({ _zod: { def } }) => {
    if (def.check === 'greater_than' && 'value' in def) return Number(def.value)
    return def.check === 'min_length' && 'minimum' in def ? Number(def.minimum) : 0
  })
  return Math.max(0, ...least)
}
