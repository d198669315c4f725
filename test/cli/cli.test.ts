import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Receipt, View } from '../../src/schema/index.ts'

const dir = mkdtempSync(join(tmpdir(), 'wrong-pockets-'))
afterAll(() => rmSync(dir, { recursive: true }))
const at = (name: string): string => join(dir, name)

/** Runs a command line: its status and what it wrote. */
async function run(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []]
  const status = await main(args, { out: (line) => out.push(line), error: (line) => error.push(line) })
  return { status, out: out.join('\n'), error: error.join('\n') }
}

const simulate = (...more: string[]) =>
  run('simulate', '--scenario', 'test/fixtures/harbour.yaml', '--seed', '5', ...more)

describe('wrong-pockets', () => {
  it('without or with an unknown command says how it is used', async () => {
    expect(await run()).toMatchObject({ status: 2 })
    expect(await run('help')).toMatchObject({ status: 0 })
    expect(await run('conquer')).toMatchObject({ status: 2, out: '' })
    expect((await run('conquer')).error).toContain('there is no command “conquer”')
  })
})

describe('validate', () => {
  it('passes a sound file and says so', async () => {
    expect(await run('validate', 'test/fixtures/harbour.yaml')).toEqual({
      status: 0,
      out: 'test/fixtures/harbour.yaml: sound',
      error: '',
    })
  })

  it('tells the errors of all files, with line and column', async () => {
    writeFileSync(at('a.yaml'), 'format: 1\n')
    writeFileSync(at('b.yaml'), 'format: 2\n')
    const { status, error } = await run('validate', at('a.yaml'), at('b.yaml'), at('missing.yaml'))
    expect(status).toBe(1)
    for (const line of error.split('\n')) expect(line).toMatch(/\.yaml:\d+:\d+: .+; .+/)
    for (const name of ['a.yaml', 'b.yaml', 'missing.yaml']) expect(error).toContain(name)
  })

  it('with --json prints one document and nothing else', async () => {
    writeFileSync(at('c.yaml'), 'format: 1\n')
    const report = JSON.parse(
      (await run('validate', '--json', at('c.yaml'), 'test/fixtures/harbour.yaml')).out,
    )
    expect(report).toMatchObject({ ok: false, files: [{ file: at('c.yaml') }, { errors: [] }] })
  })

  it('without a file, or with an unknown option, is bad usage', async () => {
    expect((await run('validate')).status).toBe(2)
    expect((await run('validate', '--fast', 'x')).status).toBe(2)
  })
})

describe('simulate', () => {
  it('gives the same sessions for the same seed', async () => {
    const [a, b] = [await simulate('--json', '--sessions', '3'), await simulate('--json', '--sessions', '3')]
    expect(a.status).toBe(0)
    expect(a.out).toBe(b.out)
    const { sessions } = JSON.parse(a.out)
    expect(sessions.map((s: { seed: string }) => s.seed)).toEqual(['5', '6', '7'])
    expect(sessions[0]).toMatchObject({
      rounds: 4,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      finance: { health: { start: 100 } },
    })
  })

  it('names seeds that are words S/0, S/1, …', async () => {
    const words = await run(
      'simulate',
      '--scenario',
      'test/fixtures/harbour.yaml',
      '--seed',
      'north',
      '--sessions',
      '2',
      '--json',
    )
    expect(JSON.parse(words.out).sessions.map((s: { seed: string }) => s.seed)).toEqual([
      'north/0',
      'north/1',
    ])
  })

  it.each([
    [['simulate'], 2],
    [['simulate', '--scenario', 'winter-pressures'], 2],
    [['simulate', '--scenario', 'winter-pressures', '--seed', '1', '--sessions', '0'], 2],
    [['simulate', '--scenario', 'winter-pressures', '--seed', '1', '--partners', 'machiavelli'], 2],
    [['simulate', '--scenario', 'atlantis', '--seed', '1'], 1],
  ])('%j ends with status %i', async (args, status) => {
    expect((await run(...args)).status).toBe(status)
  })
})

describe('replay', async () => {
  const receipt = at('receipt.json')
  const whole = await simulate('--receipt', receipt, '--json')
  // The scenario must be one that comes with the game to be found again by its id.
  const shipped = await run(
    'simulate',
    '--scenario',
    'winter-pressures',
    '--seed',
    '5',
    '--receipt',
    at('winter.json'),
    '--json',
  )

  it('finds the hash of the simulation again', async () => {
    Receipt.parse(JSON.parse(readFileSync(receipt, 'utf8')))
    expect(whole.status).toBe(0)
    const { hash } = JSON.parse(shipped.out).sessions[0]
    const replayed = await run('replay', at('winter.json'), '--json')
    expect(JSON.parse(replayed.out)).toMatchObject({ ok: true, hash, phase: 'debrief' })
  })

  it('prints what a seat saw after an entry', async () => {
    const { out } = await run('replay', at('winter.json'), '--view', 'social-care', '--at', '12', '--json')
    expect(View.parse(JSON.parse(out))).toMatchObject({ viewer: 'social-care', round: 1 })
  })

  it('tells faults of the receipt on stderr, by name', async () => {
    const text = readFileSync(at('winter.json'), 'utf8')
    writeFileSync(at('cut.json'), text.slice(0, text.length / 2))
    writeFileSync(at('changed.json'), text.replace('"type":"ready"', '"type":"deadline"'))
    expect(await run('replay', at('cut.json'))).toMatchObject({ status: 1, out: '' })
    expect((await run('replay', at('cut.json'))).error).toMatch(/cut\.json:1:1: cut: /)
    expect((await run('replay', at('changed.json'))).error).toMatch(/:1:1: tampered: /)
    expect((await run('replay', receipt)).error).toMatch(/:1:1: unknown-scenario: /)
    expect(await run('replay', at('none.json'))).toMatchObject({ status: 1 })
    expect((await run('replay', at('winter.json'), '--view', 'treasury')).error).toContain(
      'there is no seat “treasury”',
    )
    expect((await run('replay', at('winter.json'), '--at', '999999')).error).toContain(
      '--at takes at most that',
    )
    expect((await run('replay', at('winter.json'), '--at', 'soon')).status).toBe(2)
  })
})
