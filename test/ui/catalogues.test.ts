import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { en as debriefInEnglish } from '../../src/ui/debrief/words/en/index.ts'
import { en } from '../../src/ui/words/en/index.ts'
import { later } from '../../src/ui/words/en/later.ts'

const src = resolve(import.meta.dirname, '../../src')
const LETTERS = /\p{L}{2}/u
/** The attributes that are shown or read aloud. */
const TOLD = ['aria-label', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']

interface Found {
  /** Words that stand in an element, or in an attribute that is told. */
  readonly told: string[]
  /** Every text in the code, and every text with data in it, as a pattern. */
  readonly texts: string[]
  readonly made: RegExp[]
}

const isNode = (value: unknown): value is Record<string, unknown> & { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
const partsOf = (node: object): unknown[] => Object.values(node).flat()

function collect(node: unknown, found: Found): void {
  if (!isNode(node)) {
    if (typeof node === 'object' && node !== null) for (const part of partsOf(node)) collect(part, found)
    return
  }
  const { type, value, name } = node
  if (type === 'JSXText' && typeof value === 'string' && LETTERS.test(value)) found.told.push(value.trim())
  if (type === 'JSXAttribute' && isNode(name) && TOLD.includes(String(name['name'])) && isNode(value))
    if (typeof value['value'] === 'string' && LETTERS.test(value['value'])) found.told.push(value['value'])
  if (type === 'JSXExpressionContainer' && isNode(node['expression'])) {
    const { type: kind, value: text } = node['expression']
    // Within an attribute a text is a value; between tags it is shown. What is shown has more than one word.
    if (kind === 'Literal' && typeof text === 'string' && /\p{L} \p{L}/u.test(text)) found.told.push(text)
  }
  if (type === 'Literal' && typeof value === 'string') found.texts.push(value)
  if (type === 'TemplateLiteral' && Array.isArray(node['quasis'])) {
    const texts = node['quasis'].map((quasi: { value: { cooked: string } }) => quasi.value.cooked)
    // Data alone, or data beside a sign, would ask for every key.
    if (/[a-z]{2}/.test(texts.join(' '))) found.made.push(new RegExp(`^${texts.map(escaped).join('.+')}$`))
  }
  for (const part of partsOf(node)) collect(part, found)
}

function read(path: string, text: string): Found {
  const found: Found = { told: [], texts: [], made: [] }
  collect(parseSync(path, text).program, found)
  return found
}

const sources = ['ui', 'app']
  .flatMap((folder) => readdirSync(join(src, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/words\/(en|cy)\//.test(path))
  .map((path) => ({ path: relative(src, path), ...read(path, readFileSync(path, 'utf8')) }))

const stem = (key: string): string => key.replace(/_(one|other)$/, '')
const keysOf = (catalogues: Readonly<Record<string, object>>): string[] =>
  Object.entries(catalogues).flatMap(([name, words]) =>
    Object.keys(words).map((key) => `${name}:${stem(key)}`),
  )

/** The own files of which a file cannot be without: what it imports, and not only for its types or when it is asked for. */
function needed(path: string): string[] {
  const { body } = parseSync(path, readFileSync(path, 'utf8')).program
  const from = body.flatMap((one) =>
    (one.type === 'ImportDeclaration' && one.importKind !== 'type') ||
    (one.type === 'ExportNamedDeclaration' && one.exportKind !== 'type') ||
    one.type === 'ExportAllDeclaration'
      ? [one.source?.value ?? '']
      : [],
  )
  return from.flatMap((name) => (/^\..*\.tsx?$/.test(name) ? [resolve(dirname(path), name)] : []))
}

/** The files that are there when the board is first drawn. */
function atFirst(): Set<string> {
  const found = new Set<string>()
  const open = ['main.tsx', 'solo/open.ts', 'solo/at-table.tsx'].map((name) => join(src, 'app', name))
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(relative(src, path))) continue
    found.add(relative(src, path))
    open.push(...needed(path))
  }
  return found
}

describe('the words of the interface', () => {
  it('are seen by this test wherever a screen could hold them', () => {
    const { told } = read('a.tsx', `const a = <p title="A place">Pay {x} to <b>{'the council'}</b></p>`)
    expect(told).toEqual(['A place', 'Pay', 'to', 'the council'])
  })

  it('stand in catalogues, and nowhere in a screen', () => {
    expect(sources.flatMap(({ path, told }) => told.map((words) => `${path}: ${words}`))).toEqual([])
  })

  it('are each asked for somewhere', () => {
    const texts = new Set(sources.flatMap((one) => one.texts))
    // A key made of data is asked for by what stands around it: `board:menu.theme.${theme}`.
    const made = sources.flatMap((one) => one.made)
    const isAsked = (key: string): boolean => texts.has(key) || made.some((one) => one.test(key))
    const told = Object.keys(debriefInEnglish).map(stem)
    expect([...keysOf(en), ...told].filter((key) => !isAsked(key))).toEqual([])
  })

  it('are there before what asks for them: what comes later has words of its own, that nothing earlier shows', () => {
    const early = atFirst()
    expect(
      [...early].filter((path) => /dialogs\/drawn|board\/phases|end\/end|guide\/guide/.test(path)),
    ).toEqual([])
    // Where a hint stands is told by whether its words have come.
    const asking = sources.filter(({ path }) => early.has(path) && path !== 'ui/parts/hint.tsx')
    expect(asking.length).toBeGreaterThan(100)
    const shown = asking.flatMap(({ path, texts, made }) =>
      keysOf(later).flatMap((key) =>
        texts.includes(key) || made.some((one) => one.test(key)) ? [`${path}: ${key}`] : [],
      ),
    )
    expect(shown).toEqual([])
  })
})
