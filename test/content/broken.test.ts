import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic, readScenario, type SourceFile } from '../../src/scenario/index.ts'

const FOLDER = join(import.meta.dirname, 'broken')
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const files = readdirSync(FOLDER)
const broken = files.filter((file) => file.endsWith('.yaml') && file !== 'valid.yaml')

const bases = new Set(readdirSync(join(FOLDER, 'bases')))
const base = (id: string): SourceFile | undefined =>
  bases.has(`${id}.yaml`) ? { file: `bases/${id}.yaml`, text: textOf(`bases/${id}.yaml`) } : undefined

const told = (file: string): string => {
  const result = readScenario({ file, text: textOf(file) }, base)
  return result.ok ? '' : `${result.error.map(formatDiagnostic).join('\n')}\n`
}

describe('broken scenarios', () => {
  test('the scenario that they were made of is sound', () => {
    expect(told('valid.yaml')).toBe('')
  })

  test.each(broken)('%s tells all that is wrong, where, and what would be right', (file) => {
    expect(told(file)).toBe(textOf(file.replace('.yaml', '.expected')))
  })

  test('there is a file for each expectation, and the other way round', () => {
    const expected = files
      .filter((file) => file.endsWith('.expected'))
      .map((file) => file.replace('.expected', '.yaml'))
    expect(expected).toEqual(broken)
  })

  test.each(broken)('the messages of %s say what is wrong; what would be right', (file) => {
    for (const line of textOf(file.replace('.yaml', '.expected')).trim().split('\n'))
      expect(line).toMatch(/^\S+\.yaml:\d+:\d+: [^;]+; [^;]+$/)
  })
})
