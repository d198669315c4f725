import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { scenarioIds } from '../../src/cli/library.ts'
import { PERSONAS } from '../../src/partners/index.ts'
import { scenarioAt } from '../support/scenarios.ts'

const run = promisify(execFile)
const main = resolve(import.meta.dirname, '../../src/cli/bin.ts')
const personas = PERSONAS.map((p) => p.id)

/** The personas in the order of the seats, begun with another one. */
const turned = (by: number): string => [...personas.slice(by), ...personas.slice(0, by)].join(',')

/** Sessions of a scenario by the command line, in a process of their own. */
async function simulate(scenario: string, seed: number, sessions: number, partners: string) {
  const args = ['--scenario', scenario, '--seed', `${seed}`, '--sessions', `${sessions}`]
  const { stdout, stderr } = await run(
    process.execPath,
    [main, 'simulate', ...args, '--partners', partners, '--json'],
    { maxBuffer: 1 << 28 },
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout) as { sessions: { seed: string; rounds: number; hash: string; acts: string[] }[] }
}

const played = scenarioIds().filter((id) => !id.includes('/'))
/** A thousand in all, each persona in each seat of each scenario in a quarter of them. */
const EACH = Math.ceil(1000 / (played.length * personas.length))

it.each(played)(
  'a thousand sessions of partners finish without a stall or a refused action: %s',
  async (id) => {
    const { rounds } = scenarioAt(`scenarios/${id}/scenario.yaml`).data
    const told = []
    for (const [by] of personas.entries()) told.push(await simulate(id, 1 + EACH * by, EACH, turned(by)))
    const sessions = told.flatMap((t) => t.sessions)
    expect(sessions).toHaveLength(EACH * personas.length)
    expect(new Set(sessions.map((s) => s.seed)).size).toBe(sessions.length)
    expect(new Set(sessions.map((s) => s.hash)).size).toBe(sessions.length)
    expect(sessions.every((s) => s.rounds === rounds)).toBe(true)
  },
  540_000,
)
