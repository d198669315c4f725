import type { core } from 'zod'
import type { Path } from './diagnostic.ts'
import { nearest, quoted, suggestion } from './nearest.ts'
import { bare, inWords, keysOf, optionFor, type Schema, schemaAt, valueAt } from './shape.ts'

/** Something in a file that has the wrong shape. */
export interface Misfit {
  readonly path: Path
  readonly message: string
  /** A key at `path` that should not be there; else the value at `path` is at fault. */
  readonly key?: string
  /** The key of `path` that was meant by an unknown one beside it, which says enough. */
  readonly meant?: string | undefined
}

type Issue = core.$ZodIssue

/** Where an issue was found, and in what. */
interface Place {
  readonly schema: Schema
  readonly data: unknown
  readonly base: Path
}

/** zod's issues as misfits with our own words. */
export function misfitsOf(issues: readonly Issue[], schema: Schema, data: unknown): Misfit[] {
  return issues.flatMap((issue) => fromIssue(issue, { schema, data, base: [] }))
}

/** The misfits to tell: a missing key is not told where an unknown one beside it is a misspelling of it. */
export function worthTelling(misfits: readonly Misfit[]): Misfit[] {
  const meant = new Set(
    misfits.flatMap((m) => (m.meant === undefined ? [] : [[...m.path, m.meant].join('/')])),
  )
  return misfits.filter((m) => m.key !== undefined || !meant.has(m.path.join('/')))
}

function fromIssue(issue: Issue, place: Place): Misfit[] {
  const path: Path = [
    ...place.base,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ]
  const value = valueAt(place.data, path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, place))
  if (issue.code === 'invalid_key') {
    const key = String(path[path.length - 1])
    return [
      {
        path: path.slice(0, -1),
        key,
        message: `${quoted(key)} cannot be a key here; ${ruleOf(issue.issues[0])}`,
      },
    ]
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return fromUnion(issue, path, value, place)
  const wanted = schemaAt(place.schema, path, place.data)
  return [{ path, message: messageOf(issue, path, value, wanted) }]
}

function fromUnion(issue: core.$ZodIssueInvalidUnion, path: Path, value: unknown, place: Place): Misfit[] {
  const union = schemaAt(place.schema, path, place.data)
  const def = union && optionsOf(union)
  const chosen = def && optionFor(def, value)
  const errors = chosen && issue.errors[def.indexOf(chosen)]
  const fits =
    errors && value !== undefined && errors.every((e) => e.path.length > 0 || e.code !== 'invalid_type')
  if (fits) return errors.flatMap((inner) => fromIssue(inner, { ...place, base: path }))
  const words = union ? inWords(union) : 'another value'
  return [{ path, message: value === undefined ? missing(path, words) : wrongType(value, words) }]
}

function optionsOf(schema: Schema): readonly Schema[] | undefined {
  const inner = bare(schema)
  return 'options' in inner._zod.def && Array.isArray(inner._zod.def.options)
    ? inner._zod.def.options
    : undefined
}

function unknownKey(key: string, path: Path, place: Place): Misfit {
  const schema = schemaAt(place.schema, path, place.data)
  const options = schema && optionsOf(schema)
  const meant = options ? optionFor(options, valueAt(place.data, path)) : schema
  const known = meant ? keysOf(meant) : []
  return {
    path,
    key,
    meant: nearest(key, known),
    message: `unknown key ${quoted(key)}; ${suggestion(key, known, 'key')}`,
  }
}

const missing = (path: Path, words: string): string => {
  const key = path[path.length - 1]
  return typeof key === 'number'
    ? `item ${key + 1} is missing; write ${words}`
    : `"${key}" is missing; add it: ${words}`
}

const wrongType = (value: unknown, words: string): string => `${shown(value)}; write ${words}`

function shown(value: unknown): string {
  if (value === null) return 'nothing stands here'
  if (Array.isArray(value)) return 'a list stands here'
  if (typeof value === 'object') return 'a mapping stands here'
  if (typeof value === 'string') return `${quoted(value)} is a text`
  if (typeof value === 'number' && !Number.isInteger(value)) return `${value} is not a whole number`
  return `${String(value)} is ${typeof value === 'number' ? 'a number' : 'true or false'}`
}

function messageOf(issue: Issue, path: Path, value: unknown, wanted: Schema | undefined): string {
  const words = wanted ? inWords(wanted) : 'another value'
  if (value === undefined) return missing(path, words)
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(value, words)
    case 'invalid_value': {
      const near = typeof value === 'string' && nearest(value, issue.values.map(String))
      const said = typeof value === 'object' ? shown(value) : `${quoted(String(value))} is unknown here`
      return `${said}; write ${near || listed(issue.values)}`
    }
    case 'invalid_union': {
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
      return `${quoted(String(value))} is unknown here; ${suggestion(String(value), options, 'kind')}`
    }
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, value)
    default:
      return `${typeof value === 'string' ? `${quoted(value)} does not fit` : shown(value)}; ${ruleOf(issue)}`
  }
}

const listed = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(', ')}`

function outOfBounds(issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig, value: unknown): string {
  const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  if (Array.isArray(value)) return `there are ${value.length} here; write ${bound}`
  if (value === '') return 'the text is empty; write something'
  if (typeof value === 'string') return `the text has ${value.length} characters; write ${bound}`
  return `${String(value)} is out of bounds; write ${bound}`
}

/** What a broken pattern asks for; our patterns carry it as `an id: lower-case …`. */
function ruleOf(issue: Issue | undefined): string {
  const rule = issue?.message.split(': ')[1]
  return rule ? `write ${rule}` : 'write a value of the form that the reference gives'
}
