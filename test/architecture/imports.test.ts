import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const src = join(root, 'src')

/** What each folder of src may import, besides itself. */
const MAY: Record<string, readonly string[]> = {
  kernel: [],
  schema: ['kernel'],
  scenario: ['kernel', 'schema'],
  engine: ['kernel', 'schema', 'scenario'],
  views: ['kernel', 'schema', 'scenario', 'engine'],
  partners: ['kernel', 'schema'],
  session: ['kernel', 'schema', 'scenario', 'engine', 'views'],
  lab: ['kernel', 'schema', 'scenario', 'engine', 'views', 'partners', 'session'],
  debrief: ['kernel', 'schema'],
  world: ['kernel', 'schema'],
  ui: ['kernel', 'schema', 'debrief'],
  app: [
    'kernel',
    'schema',
    'scenario',
    'engine',
    'views',
    'partners',
    'session',
    'lab',
    'debrief',
    'world',
    'ui',
  ],
  cli: ['kernel', 'schema', 'scenario', 'engine', 'views', 'partners', 'session', 'lab'],
}

/** The folders of the rules: no clock, no chance but streams, no inexact arithmetic, no packages but these. */
const PURE = ['kernel', 'schema', 'scenario', 'engine', 'views', 'partners', 'session', 'lab', 'debrief']
const PACKAGES: Record<string, readonly string[]> = {
  kernel: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'seedrandom/lib/alea.js', 'xstate'],
  schema: ['zod', 'zod/mini'],
  scenario: ['yaml', 'jsep', 'zod', 'xstate', '@jsep-plugin/ternary'],
  engine: ['immer', 'xstate', 'zod/mini'],
  views: [],
  partners: [],
  session: ['zod/mini'],
  lab: [],
  debrief: [],
}

const files = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"\n]+)['"]/g
const importsOf = (text: string): string[] => [...text.matchAll(IMPORT)].map((m) => m[1] ?? '')

/** The code without comments and strings, in which words of prose could look like code. */
const codeOf = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''")

const all = files(src).map((path) => ({
  path,
  folder: relative(src, path).split('/')[0] ?? '',
  text: readFileSync(path, 'utf8'),
}))

describe('src', () => {
  it('has the folders of the architecture and no others', () => {
    const folders = new Set(all.map((f) => f.folder))
    for (const folder of folders) expect(Object.keys(MAY)).toContain(folder)
    for (const folder of ['kernel', 'schema', 'scenario', 'engine', 'views', 'session', 'partners'])
      expect(folders).toContain(folder)
  })

  it('imports one way only', () => {
    const wrong: string[] = []
    for (const { path, folder, text } of all)
      for (const target of importsOf(text)) {
        if (!target.startsWith('.')) continue
        const to = relative(src, resolve(dirname(path), target)).split('/')[0] ?? ''
        if (to === '..' || to === folder) continue
        if (!(MAY[folder] ?? []).includes(to)) wrong.push(`${relative(root, path)} → ${to}`)
      }
    expect(wrong).toEqual([])
  })

  it('keeps packages out of the rules but for the few that they are made with', () => {
    const wrong: string[] = []
    for (const { path, folder, text } of all) {
      if (!PURE.includes(folder)) continue
      for (const target of importsOf(text))
        if (!target.startsWith('.') && !(PACKAGES[folder] ?? []).includes(target))
          wrong.push(`${relative(root, path)} → ${target}`)
    }
    expect(wrong).toEqual([])
  })

  it('keeps clocks, chance and inexact arithmetic out of the rules', () => {
    const forbidden =
      /\bMath\.(?!abs|min|max|sign|trunc|floor)\w+|\bDate\b|\bperformance\b|\bsetTimeout\b|\blocaleCompare\b|\bIntl\b|\bparseFloat\b|\bprocess\b|(?<![#.\w])document\.|\bwindow\.|\bfetch\(/
    const wrong = all
      .filter((f) => PURE.includes(f.folder))
      .flatMap(({ path, text }) => {
        const found = codeOf(text).match(forbidden)
        return found ? [`${relative(root, path)}: ${found[0]}`] : []
      })
    expect(wrong).toEqual([])
  })

  it('reaches Phaser from the world alone, and loads it late', () => {
    const eager = all.filter((f) => f.folder !== 'world' && /from\s+['"]phaser['"]/.test(f.text))
    expect(eager.map((f) => relative(root, f.path))).toEqual([])
    const late = all.filter(
      (f) =>
        f.folder === 'app' && /from\s+['"][^'"]*world\/index/.test(f.text) && !/import type/.test(f.text),
    )
    expect(late.map((f) => relative(root, f.path))).toEqual([])
  })
})

describe('the reader of imports', () => {
  it('sees every form, so that the tests above can fail', () => {
    const text = `import a from './a.ts'\nimport './b.ts'\nexport * from '../c.ts'\nconst d = await import('./d.ts')\nimport type { E } from "./e.ts"`
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', '../c.ts', './d.ts', './e.ts'])
    expect(codeOf('const a = 1 // Math.sqrt\n/* Date */ const b = "x"')).not.toMatch(/Math|Date/)
  })
})
