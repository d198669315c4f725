import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { must } from '../../src/kernel/index.ts'
import { partnersIn, seedsFrom, simulate } from '../../src/lab/index.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import { compileScenario, formatDiagnostic, readScenario } from '../../src/scenario/index.ts'
import { ScenarioFile } from '../../src/schema/scenario.ts'
import { blocksOf, laidOver } from './docs-steps.ts'

const FOLDER = resolve(import.meta.dirname, '../../docs/scenarios')
const page = readFileSync(join(FOLDER, 'README.md'), 'utf8')
const says = blocksOf(page, 'says')

const read = (text: string) => readScenario({ file: 'scenario.yaml', text }, () => undefined)

/** What `validate` prints of a file. */
function told(text: string): string {
  const result = read(text)
  return result.ok ? 'scenario.yaml: sound\n' : `${result.error.map(formatDiagnostic).join('\n')}\n`
}

const steps: [string, string][] = []
for (const [step, block] of blocksOf(page, 'step'))
  steps.push([step, laidOver(steps.at(-1)?.[1] ?? '', block)])
const finished = must(steps.at(-1), 'a step')[1]

describe('the tutorial', () => {
  test('has a step for every part of a scenario, and its numbers run through', () => {
    expect(steps.map(([step]) => Number(step))).toEqual(steps.map((_, i) => i + 1))
    expect(steps.length).toBeGreaterThanOrEqual(8)
    // A scenario as good as this one has nothing to own up to; the page tells of the key in words.
    for (const key of Object.keys(ScenarioFile.shape))
      if (key === 'audit') expect(page).toContain('`audit: { uneven:')
      else expect(`\n${finished}`, key).toContain(`\n${key}:`)
  })

  test.each(steps)('after step %s, validate says what the page says', (step, text) => {
    expect(told(text)).toBe(says.get(step))
  })

  test.each([...blocksOf(page, 'mistake')])('mistake %s reads as the page says', (mistake, block) => {
    expect(told(laidOver(finished, block))).toBe(says.get(`mistake-${mistake}`))
  })

  test('ends with the file of the example', () => {
    expect(readFileSync(join(FOLDER, 'example/scenario.yaml'), 'utf8')).toBe(finished)
  })

  test('moves its model into a shared file and is the same scenario', () => {
    const lists = finished.split(/^model:\n/m)[1]?.split(/^[a-z]+:/m)[0] ?? ''
    const shared = lists.replaceAll(/^ {2}/gm, '')
    const own = finished.replace(lists, '  base: river\n')
    const result = readScenario({ file: 'scenario.yaml', text: own }, (id) =>
      id === 'river' ? { file: 'river.yaml', text: shared } : undefined,
    )
    expect(result).toEqual(read(finished))
  })
})

describe('the example', () => {
  const result = read(finished)
  if (!result.ok) throw new Error(told(finished))
  const scenario = compileScenario(result.value)
  const played = (personas: readonly string[], sessions: number) =>
    [...simulate(scenario, seedsFrom('1', sessions), partnersIn(scenario, personas), decide)].map(
      ({ outcome }) => outcome,
    )
  const mean = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0) / figures.length

  test('plays through with partners, and every act of its story comes up', () => {
    const outcomes = played(
      PERSONAS.map((p) => p.id),
      20,
    )
    const acts = new Set(outcomes.flatMap((o) => o.acts))
    expect(acts).toEqual(new Set(scenario.data.story.acts.map((act) => act.id)))
  })

  test('is worth working together for, and gets worse when nobody does', () => {
    const [apart, together] = [played(['fortress'], 4), played(['steady'], 4)]
    const ends = (outcomes: typeof apart): number => mean(outcomes.map((o) => o.shared.end))
    expect(ends(apart)).toBeLessThan(mean(apart.map((o) => o.shared.start)))
    expect(ends(together)).toBeGreaterThan(ends(apart) + 150)
  })
})

describe('the pages for authors', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(FOLDER, file))

  test.each(pages.map((path) => [relative(FOLDER, path), path]))(
    '%s links to files that are there',
    (_, path) => {
      const text = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
        expect(existsSync(resolve(dirname(path), must(target, 'target'))), target).toBe(true)
    },
  )
})

describe('the pages for authors', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(FOLDER, file))

  test.each(pages.map((path) => [relative(FOLDER, path), path]))(
    '%s links to files that are there',
    (_, path) => {
      const text = readFileSync(path, 'utf8').replaceAll(/^```[\s\S]*?^```$/gm, '')
      const folders = new Map<string, Set<string>>()
      for (const [, target] of text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const file = resolve(dirname(path), must(target, 'target'))
        const folder = dirname(file)
        if (!folders.has(folder)) folders.set(folder, new Set(readdirSync(folder)))
        expect([...must(folders.get(folder), folder)], target).toContain(file.slice(folder.length + 1))
      }
    },
  )
})
