import { resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/engine/index.ts'
import { partnersIn, playSession, receiptOfPlayed } from '../../src/lab/index.ts'
import { decide, PERSONAS } from '../../src/partners/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type { ScenarioData } from '../../src/schema/index.ts'
import { winterPressures } from '../support/scenarios.ts'
import { harbour, playAtRandom } from '../support/session.ts'
import { theBrowser } from './browser.ts'

declare const replayAll: (data: ScenarioData, receipts: readonly string[]) => string[]

let script = ''

beforeAll(async () => {
  const made = await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'warn',
    // A library keeps such names for its user’s bundler; here the page is the user.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'replay-in-page.ts'), formats: ['iife'], name: 'replaying' },
    },
  })
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined
  script = output?.[0]?.code ?? ''
})

/** Receipts of random play and of partners’ play, and the hashes that they come to here. */
function played(
  scenario: Scenario,
  random: number,
  partnered: number,
): { receipts: string[]; hashes: string[] } {
  const sessions = [
    ...Array.from({ length: random }, (_, i) => playAtRandom(scenario, `in the browser ${i}`)),
    ...Array.from({ length: partnered }, (_, i) =>
      playSession(
        scenario,
        `partners in the browser ${i}`,
        partnersIn(
          scenario,
          PERSONAS.map((p) => p.id),
        ),
        decide,
      ),
    ),
  ]
  return {
    receipts: sessions.map((s) => JSON.stringify(receiptOfPlayed(s))),
    hashes: sessions.map((s) => hashOf(s.state)),
  }
}

describe('a session', () => {
  it.each([
    ['harbour', harbour, 20, 4],
    ['winter-pressures', winterPressures, 12, 4],
  ])('of %s replays to the same hash in Chromium as in Node', async (_, scenario, random, partnered) => {
    const { receipts, hashes } = played(scenario(), random, partnered)
    const page = await (await theBrowser()).newPage()
    await page.addScriptTag({ content: script })
    const found = await page.evaluate(([data, texts]) => replayAll(data, texts), [
      scenario().data,
      receipts,
    ] as const)
    await page.close()
    expect(found).toEqual(hashes)
  })
})
