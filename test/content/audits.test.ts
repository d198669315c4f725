import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blockIn } from '../../src/cli/guide.ts'

const folder = resolve(import.meta.dirname, '../../scenarios')
/** The scenarios that the start screen offers: those in folders of their own under others are experiments. */
const offered = readdirSync(folder).filter((id) => existsSync(resolve(folder, id, 'scenario.yaml')))
const MEASURES = ['dividend', 'temptation', 'information', 'rules', 'seats', 'story']

/** The verdict of each measure in the table of a block, by its name, in order. */
const verdictsIn = (block: string): [string, string][] =>
  [...block.matchAll(/^\| \d (\w+): .* \| (\w+) \|$/gm)].map(([, name = '', verdict = '']) => [name, verdict])

/** Whether a guide says of a measure, outside its block, that it is missed and why. */
const ownsUpTo = (guide: string, name: string): boolean =>
  new RegExp(`^- \\*\\*${name}\\*\\* is missed: \\S.{20,}$`, 'm').test(guide)

/** The measures that a guide neither meets nor owns up to; all of them when it was never measured. */
function missesOf(guide: string): string[] {
  const block = blockIn(guide, 'audit') ?? ''
  const verdicts = new Map(verdictsIn(block))
  return MEASURES.filter((name) => verdicts.get(name) !== 'pass' && !ownsUpTo(guide.replace(block, ''), name))
}

test('a measure that fails is a miss unless the guide says why', () => {
  const block = (verdict: string) =>
    `<!-- audit: written by \`audit --write\`; do not edit by hand -->\n${MEASURES.map((name, i) => `| ${i + 1} ${name}: asks | found | must | ${name === 'rules' ? verdict : 'pass'} |`).join('\n')}\n<!-- /audit -->`
  expect(missesOf('# A guide')).toEqual(MEASURES)
  expect(missesOf(block('pass'))).toEqual([])
  expect(missesOf(block('fail'))).toEqual(['rules'])
  expect(
    missesOf(`${block('fail')}\n- **rules** is missed: whoever says yes to everything is meant to win.`),
  ).toEqual([])
})

describe.each(offered)('the guide of %s', (id) => {
  const guide = readFileSync(resolve(folder, id, 'guide.md'), 'utf8')

  test('tells what the audit found: six measures, over eight sessions or more', () => {
    const block = blockIn(guide, 'audit') ?? ''
    expect(verdictsIn(block).map(([name]) => name)).toEqual(MEASURES)
    expect(Number(/Measured over (\d+) seeds/.exec(block)?.[1])).toBeGreaterThanOrEqual(8)
  })

  test('owns up to each that is missed', () => {
    expect(missesOf(guide)).toEqual([])
  })
})
