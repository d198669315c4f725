import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'

async function people(...args: string[]): Promise<{ status: number; out: string }> {
  const out: string[] = []
  const status = await main(['people', ...args], { out: (line) => out.push(line), error: () => {} })
  return { status, out: out.join('\n') }
}

describe('people', () => {
  it('prints each table beside what partners did, with its source and what comes of it', async () => {
    const { out } = await people('--sessions', '2')
    expect(out).toMatch(/public-goods: four players.*\n {2}table +9\.2 .*\n {2}measured +\d/)
    expect(out).toContain('public-goods-punishment')
    expect(out.match(/^ {2}source: \S/gm)).toHaveLength(10)
    expect(out).toMatch(/ {2}furthest off .*: (holds|DOES NOT HOLD)/)
  })

  it('gives the same again from the same seed, as data', async () => {
    const [a, b] = [await people('--sessions', '1', '--json'), await people('--sessions', '1', '--json')]
    expect(a).toEqual(b)
    const report: unknown = JSON.parse(a.out)
    expect(report).toMatchObject({ sessions: 1, comparisons: { length: 5 }, orders: { length: 5 } })
    // One session of each is far from the mean of many: the exit status says so.
    expect(a.status).toBe(1)
  })

  it('wants a number of sessions', async () => {
    expect((await people('--sessions', 'many')).status).toBe(2)
  })
})
