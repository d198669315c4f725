import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { core } from 'zod'
import { modelSchema, type Node, scenarioSchema } from '../../src/cli/docs/json-schema.ts'
import { pages } from '../../src/cli/docs/pages.ts'
import { ModelFile } from '../../src/scenario/base.ts'
import { ScenarioFile } from '../../src/schema/scenario.ts'

const root = resolve(import.meta.dirname, '../..')
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
const yamlIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file))

/** What a text holds; undefined when it is no YAML. */
function dataOf(path: string): unknown {
  try {
    return parse(textOf(path))
  } catch {
    return undefined
  }
}

/** The schema as it was written for editors, compiled by a validator that takes no key that it does not know. */
const compiled = (file: string) =>
  new Ajv2020({ strict: true, strictTypes: false }).compile(JSON.parse(textOf(file)))

describe('the pages that are made from the schemas', () => {
  test.each([...pages()])('%s is current; if not, run npm run docs', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  test('every anchor of the reference is there once, and every link in it leads to one', () => {
    const text = textOf('docs/scenarios/reference.md')
    const anchors = [...text.matchAll(/<a id="([^"]+)"/g)].map((m) => m[1])
    expect(new Set(anchors).size).toBe(anchors.length)
    for (const [, target] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target)
  })
})

/** The paths of keys, anywhere in a schema, that nothing is said about. */
function undescribed(node: unknown, path: string): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => undescribed(item, path))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([word, part]) => {
    if (word !== 'properties') return undescribed(part, word === '$defs' ? 'shared' : path)
    return Object.entries(part).flatMap(([key, inner]) => {
      const silent = typeof inner !== 'object' || inner === null || !('description' in inner)
      return [...(silent ? [`${path}.${key}`] : []), ...undescribed(inner, `${path}.${key}`)]
    })
  })
}

describe.each<
  [string, () => Node, core.$ZodType & { safeParse(data: unknown): { success: boolean } }, string[]]
>([
  ['scenario', scenarioSchema, ScenarioFile, [...yamlIn('scenarios'), ...yamlIn('test')]],
  ['model', modelSchema, ModelFile, yamlIn('scenarios/models')],
])('the JSON Schema of a %s', (kind, schema, zod, files) => {
  const validate = compiled(`docs/scenarios/${kind}.schema.json`)

  test('says something of every key', () => {
    expect(undescribed(schema(), kind)).toEqual([])
  })

  test.each(files)('says of %s what the game’s own reading of its shape says', (file) => {
    const data = dataOf(file)
    expect(validate(data)).toBe(zod.safeParse(data).success)
  })
})

/** Values of every kind, of which each place of a file takes some and not others. */
const ODD: readonly unknown[] = [
  null,
  true,
  1.5,
  -7,
  0,
  5000,
  'An Odd one',
  'river',
  [],
  [1, 2],
  {},
  { of: 'range' },
]

/** The places of plain data: the holder of each, and its key. */
function placesIn(data: unknown): [object, string][] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, inner]): [object, string][] => [[data, key], ...placesIn(inner)])
}

describe('damage to a scenario', () => {
  const validate = compiled('docs/scenarios/scenario.schema.json')
  const data = dataOf('test/content/broken/valid.yaml')
  const places = placesIn(data)

  test('at any place, by any kind of value or by leaving it out, is judged alike by schema and game', () => {
    const unlike: string[] = []
    const judge = (key: string, value: unknown): void => {
      if (validate(data) !== ScenarioFile.safeParse(data).success)
        unlike.push(`${key}: ${JSON.stringify(value)}`)
    }
    for (const [holder, key] of places) {
      const whole = Reflect.get(holder, key)
      for (const value of ODD) {
        Reflect.set(holder, key, value)
        judge(key, value)
      }
      Reflect.set(holder, key, whole)
    }
    for (const [holder, key] of places.filter(([holder]) => !Array.isArray(holder))) {
      const whole = Reflect.get(holder, key)
      Reflect.deleteProperty(holder, key)
      judge(key, undefined)
      Reflect.set(holder, key, whole)
    }
    expect(unlike).toEqual([])
    expect(validate(data)).toBe(true)
  })
})

describe('scenarios and models', () => {
  test.each([...yamlIn('scenarios')])('%s names its schema, for editors', (file) => {
    const kind = file.startsWith('scenarios/models') ? 'model' : 'scenario'
    const up = '../'.repeat(file.split(sep).length - 1)
    expect(textOf(file).split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${up}docs/scenarios/${kind}.schema.json`,
    )
  })
})
