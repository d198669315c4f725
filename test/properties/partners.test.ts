import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { PERSONAS } from '../../src/partners/index.ts'

const run = promisify(execFile)
const main = resolve(import.meta.dirname, '../../src/cli/bin.ts')
const personas = PERSONAS.map((p) => p.id)

/** The personas in the order of the seats, begun with another one. */
const turned = (by: number): string => [...personas.slice(by), ...personas.slice(0, by)].join(',')

/** Sessions of `winter-pressures` by the command line, in a process of their own. */
async function simulate(seed: number, sessions: number, partners: string) {
  const args = [
    'simulate',
    '--scenario',
    'winter-pressures',
    '--seed',
    `${seed}`,
    '--sessions',
    `${sessions}`,
  ]
  const { stdout, stderr } = await run(process.execPath, [main, ...args, '--partners', partners, '--json'], {
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as { sessions: { seed: string; rounds: number; hash: string; acts: string[] }[] }
}

it('1,000 sessions of partners finish without a stall or a refused action', async () => {
  // Each persona sits in each seat in a quarter of them; two processes at a time.
  const batches = [0, 1, 2, 3].map((by) => ({ by, seed: 1 + 250 * by }))
  const told = []
  for (const pair of [batches.slice(0, 2), batches.slice(2)])
    told.push(...(await Promise.all(pair.map(({ by, seed }) => simulate(seed, 250, turned(by))))))
  const sessions = told.flatMap((t) => t.sessions)
  expect(sessions).toHaveLength(1000)
  expect(new Set(sessions.map((s) => s.seed)).size).toBe(1000)
  expect(new Set(sessions.map((s) => s.hash)).size).toBe(1000)
  expect(sessions.every((s) => s.rounds === 8)).toBe(true)
}, 540_000)
