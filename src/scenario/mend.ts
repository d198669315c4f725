import type { Path } from './diagnostic.ts'
import type { Misfit } from './issues.ts'
import { type Schema, sampleOf, schemaAt, valueAt } from './shape.ts'

/** Ids and names that stand in for ones that could not be read. */
const STAND_IN = /^unreadable\d+$/
export const isStandIn = (id: string): boolean => STAND_IN.test(id)

/** Data of which every misfit was taken out or replaced, and where: what stands there is no fault of the author's. */
export interface Mended {
  readonly data: unknown
  readonly mended: readonly Path[]
}

/**
 * Puts stand-ins where the data does not fit its schema, so that everything else can still be checked and all errors are
 * told at once.
 */
export function mend(data: unknown, misfits: readonly Misfit[], schema: Schema): Mended {
  const copy: unknown = structuredCloneOf(data)
  const mended: Path[] = []
  misfits.forEach(({ path, key }, i) => {
    const holder = valueAt(copy, key === undefined ? path.slice(0, -1) : path)
    const last = key ?? path[path.length - 1]
    if (last === undefined || typeof holder !== 'object' || holder === null) return
    if (key !== undefined) Reflect.deleteProperty(holder, key)
    else {
      mended.push(path)
      replace(holder, last, schemaAt(schema, path, data), `unreadable${i}`)
    }
  })
  return { data: copy, mended }
}

function replace(holder: object, key: string | number, schema: Schema | undefined, name: string): void {
  const sample = schema && sampleOf(schema, name)
  const old: unknown = Reflect.get(holder, key)
  // A list of the wrong length keeps what it has.
  const value = Array.isArray(sample) && Array.isArray(old) ? [...old, ...sample.slice(old.length)] : sample
  if (value === undefined) Reflect.deleteProperty(holder, key)
  else Reflect.set(holder, key, value)
}

function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCloneOf(inner)]))
}
