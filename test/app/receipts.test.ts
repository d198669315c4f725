import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShare, nameOf, shareReceipt } from '../../src/app/receipt-file.ts'
import { checkFile, checkText, type Shelf, withTwins } from '../../src/app/receipts/check.ts'
import { err, ok } from '../../src/kernel/index.ts'
import type { Receipt } from '../../src/schema/index.ts'
import { ROLES } from '../../src/schema/index.ts'
import { openSession, receiptOf, type Session, submit } from '../../src/session/index.ts'
import { csvOf } from '../../src/ui/receipts/csv.ts'
import { type Checked, openTo, type Verified } from '../../src/ui/receipts/model.ts'
import { allHeldBy, harbour, playAtRandom } from '../support/session.ts'

const scenario = harbour()
const shelf: Shelf = {
  find: (id) => Promise.resolve(id === 'harbour' ? ok(scenario) : err(`There is no scenario “${id}” here.`)),
  nameOf: (persona) => (persona === 'steady' ? 'The steady hand' : undefined),
}

/** A session of people played at random, to its end or for so many entries. */
function played(entries = Number.POSITIVE_INFINITY): Session {
  const { log } = playAtRandom(scenario, 'handed-in')
  let session = openSession(scenario, 'handed-in', allHeldBy(scenario, 'person'))
  for (const { actor, action } of log.slice(0, entries)) {
    const next = submit(session, actor, action)
    if (!next.ok) throw new Error(next.error.message)
    session = next.value
  }
  return session
}

const whole = receiptOf(played())
const half = receiptOf(played(40))
const check = async (input: unknown, name = 'a.json'): Promise<Checked> =>
  (await checkText(name, typeof input === 'string' ? input : JSON.stringify(input), shelf)).told
async function verified(input: unknown, name?: string): Promise<Verified> {
  const told = await check(input, name)
  if (told.problem !== undefined) throw new Error(told.problem)
  return told
}

describe('a receipt that is handed in', () => {
  it('is told with what it holds and what came of it', async () => {
    const told = await verified(whole)
    expect(told).toMatchObject({
      seed: 'handed-in',
      over: true,
      rounds: scenario.data.rounds,
      hash: whole.hash,
    })
    expect(told.acts).toBe(whole.log.length)
    expect(told.results?.mandates).toHaveLength(scenario.data.seats.length)
  })

  it('tells nothing of how it goes while it is not over', async () => {
    const told = await verified(half)
    expect(told.over).toBe(false)
    expect(told.results).toBeUndefined()
  })

  it('opens from any seat when it is over, and else from those of people', async () => {
    const [first = '', ...others] = scenario.data.seats.map(({ id }) => id)
    const roster = Object.fromEntries([
      [first, { holder: 'person' as const }],
      ...others.map((id) => [id, { holder: 'partner' as const, persona: 'steady' }] as const),
    ])
    const told = await verified(receiptOf(openSession(scenario, 's', roster)))
    expect(openTo(told).map(({ id }) => id)).toEqual([first])
    expect(openTo({ ...told, over: true })).toHaveLength(scenario.data.seats.length)
    expect(told.holders[1]?.partner).toBe('The steady hand')
  })

  it.each<[string, (receipt: Receipt) => unknown, RegExp]>([
    ['is cut off', (one) => JSON.stringify(one).slice(0, 300), /cut off/],
    ['is no text of this kind', () => 'PK\u0003\u0004 a document', /not a receipt/],
    ['is empty', () => '', /not a receipt/],
    ['is of another format', (one) => ({ ...one, format: 0 }), /format 0/],
    ['is of another engine', (one) => ({ ...one, engine: '0.1' }), /engine 0\.1/],
    [
      'is of a scenario that is not here',
      (one) => ({ ...one, scenario: { ...one.scenario, id: 'atlantis' } }),
      /no scenario “atlantis”/,
    ],
    [
      'is of another version of the scenario',
      (one) => ({ ...one, scenario: { ...one.scenario, hash: 'f'.repeat(64) } }),
      /another version/,
    ],
    ['was changed in its log', (one) => ({ ...one, log: one.log.slice(0, -1) }), /changed/],
    ['was changed in its end', (one) => ({ ...one, hash: 'f'.repeat(64) }), /another end/],
    ['lacks a part', ({ seed: _, ...rest }) => rest, /seed/],
  ])('is refused with a sentence when it %s', async (_, damage, sentence) => {
    const told = await check(damage(structuredClone(whole)))
    expect(told.problem).toMatch(sentence)
    expect(told.problem).not.toMatch(/[{}]/)
  })

  it('is refused when it is far too large, or cannot be read any more', async () => {
    const huge = new File([new Uint8Array(8_000_001)], 'film.mp4')
    expect((await checkFile(huge, shelf)).told.problem).toMatch(/too large/)
    const gone = new File(['{}'], 'gone.json')
    gone.text = () => Promise.reject(new Error('gone'))
    expect((await checkFile(gone, shelf)).told.problem).toMatch(/could not be read/)
  })

  it('is known again when it is handed in twice', async () => {
    const rows = withTwins([
      await check(whole, 'ana.json'),
      await check(half, 'b.json'),
      await check(whole, 'c.json'),
    ])
    expect(rows.map((one) => (one.problem === undefined ? one.twin : ''))).toEqual([
      undefined,
      undefined,
      'ana.json',
    ])
  })
})

describe('a class’s receipts as a table', () => {
  /** Reads quoted cells back, as a spreadsheet does. */
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    )

  it('can be read back, each file in a row as wide as its head', async () => {
    const rows = [await check(whole, 'a "quoted", name.json'), await check('', 'empty.json')]
    const text = csvOf(rows)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const lines = text.slice(1).trimEnd().split('\r\n').map(cells)
    expect(lines).toHaveLength(3)
    expect(new Set(lines.map((line) => line.length)).size).toBe(1)
    expect(lines[1]?.[0]).toBe('a "quoted", name.json')
    expect(lines[1]?.at(-1)).toBe(whole.hash)
    expect(lines[2]?.slice(0, 2)).toEqual(['empty.json', 'no'])
    // Each mandate is a figure in a column of its own.
    const [first] = rows
    if (first === undefined || first.problem !== undefined) throw new Error('the receipt replays')
    const totals = lines[1]?.slice(-1 - ROLES.length, -1).map(Number)
    expect(new Set(totals)).toEqual(new Set(first.results?.mandates.map(({ total }) => total)))
    expect(totals?.every((total) => Number.isInteger(total))).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])('never lets a spreadsheet reckon with %j', async (name) => {
    const [, line = ''] = csvOf([await check('', name)]).split('\r\n')
    expect(cells(line)[0]).toBe(`'${name}`)
  })
})

describe('the name of a receipt’s file', () => {
  it('tells the place, the seed, the seats of people and the start of its hash', () =>
    expect(
      nameOf({
        ...half,
        scenario: { id: 'laboratory/trust-game', hash: '' },
        seed: 'Träume & <mist>/12',
        roster: { amber: { holder: 'person' }, birch: { holder: 'partner', persona: 'steady' } },
        hash: 'abcdef0123',
      }),
    ).toBe('trust-game_Träume_mist_12_amber_abcdef.receipt.json'))
})

describe('passing a receipt on', () => {
  afterEach(() => vi.unstubAllGlobals())
  const device = (share: () => Promise<void>, takes = true) =>
    vi.stubGlobal('navigator', { canShare: () => takes, share })

  it('is offered where the device can', () => {
    vi.stubGlobal('navigator', {})
    expect(canShare(whole)).toBe(false)
    device(() => Promise.resolve(), false)
    expect(canShare(whole)).toBe(false)
    device(() => Promise.resolve())
    expect(canShare(whole)).toBe(true)
  })

  it('gives the whole receipt, as text that opens again', async () => {
    const given: File[] = []
    vi.stubGlobal('navigator', {
      share: ({ files }: { files: File[] }) => {
        given.push(...files)
        return Promise.resolve()
      },
    })
    expect(await shareReceipt(whole)).toBe(true)
    expect(given[0]?.name).toMatch(/^harbour_handed-in_.*\.receipt\.txt$/)
    expect((await verified((await given[0]?.text()) ?? '')).hash).toBe(whole.hash)
  })

  it('may be called off, and says when it failed', async () => {
    device(() => Promise.reject(new DOMException('', 'AbortError')))
    expect(await shareReceipt(whole)).toBe(true)
    device(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    expect(await shareReceipt(whole)).toBe(false)
  })
})
