import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pages } from './pages.ts'

const root = resolve(import.meta.dirname, '../../..')
for (const [path, text] of pages()) {
  writeFileSync(resolve(root, path), text)
  process.stdout.write(`${path}\n`)
}
