import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** The modules under a folder of the project, by their path. */
const modulesIn = (folder: string): [path: string, text: string][] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path), readFileSync(path, 'utf8')])

const EXPORTED = /^export (?:async )?(?:const|function\*?|class) ([A-Za-z_$][\w$]*)/gm

it('whatever a module offers is asked for by another', () => {
  const modules = ['src', 'test', '.ci'].flatMap(modulesIn)
  const config = readFileSync(join(root, 'vite.config.ts'), 'utf8')
  const said = [...modules, ['vite.config.ts', config] as const].map(
    ([path, text]) => [path, new Set(text.match(/[A-Za-z_$][\w$]*/g))] as const,
  )
  const offered = modules
    .filter(([path]) => path.startsWith('src'))
    .flatMap(([path, text]) => [...text.matchAll(EXPORTED)].map(([, name = '']) => ({ path, name })))
  expect(offered.length).toBeGreaterThan(500)
  const alone = offered.filter(
    ({ path, name }) => !said.some(([other, words]) => other !== path && words.has(name)),
  )
  expect(alone).toEqual([])
})
