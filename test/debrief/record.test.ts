import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/debrief/record/csv.ts'
import { RECORD_FORMAT, recordDocument } from '../../src/debrief/record/json.ts'
import { type RecordTable, recordTables, TABLES } from '../../src/debrief/record/tables.ts'
import { decide } from '../../src/partners/index.ts'
import { eventsFor, openSession, turn, viewOf } from '../../src/session/index.ts'
import { harbour } from '../support/session.ts'

/** Reads comma-separated values as RFC 4180 has them: a second statement of the format, for the test alone. */
function read(text: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i++) {
    const c = text[i]
    if (quoted && c === '"' && text[i + 1] === '"') {
      field += '"'
      i++
    } else if (c === '"') quoted = !quoted
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1)?.push(field)
      field = ''
      if (c === '\n') rows.push([])
    } else if (quoted || c !== '\r') field += c
  }
  return rows.slice(0, -1)
}

function played() {
  const scenario = harbour()
  const personas = ['reciprocator', 'steady', 'hedger', 'reciprocator']
  const roster = Object.fromEntries(
    scenario.data.seats.map(({ id }, at) => [
      id,
      { holder: 'partner' as const, persona: personas[at] ?? 'steady' },
    ]),
  )
  let session = openSession(scenario, 'record', roster)
  const early = recordTables(viewOf(session, 'health'), [])
  for (let step = turn(session, decide); step; step = turn(session, decide)) session = step.session
  return { view: viewOf(session, 'health'), events: eventsFor(session, 'health'), early }
}

describe('comma-separated values', () => {
  it('are read back as they were, whatever stands in them', () => {
    const rows = [
      ['a', 'b'],
      ['plain', 'with "quotes", commas\nand lines'],
      ['Llanfair­pwll', '–£5k'],
    ]
    const text = csvOf(rows)
    expect(text.startsWith('\uFEFF')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(read(text)).toEqual(rows)
  })

  it('are never run as a formula', () => {
    for (const word of ['=1+1', '+1', '-1', '@x', '\tx', '\n=1', '＝1', '＠x'])
      expect(read(csvOf([[word]]))[0]).toEqual([`'${word}`])
    // A figure that is not there is no empty word: programs read it as missing.
    expect(csvOf([[-5, true, null]])).toBe('\uFEFF-5,true,\r\n')
  })
})

describe('the record of a session as tables', () => {
  const { view, events, early } = played()
  const tables = recordTables(view, events)
  const table = (name: string): RecordTable => {
    const found = tables.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no table ${name}`)
    return found
  }

  it('is not there while play goes on', () => {
    expect(early).toEqual([])
  })

  it('has every table, each row as wide as its columns, and comes back from a file as it went', () => {
    expect(tables.map(({ name }) => name)).toEqual([...TABLES])
    for (const { name, columns, rows } of tables) {
      for (const row of rows) expect(row, name).toHaveLength(columns.length)
      const back = read(csvOf([columns, ...rows]))
      expect(back[0], name).toEqual([...columns])
      expect(back, name).toHaveLength(rows.length + 1)
    }
  })

  it('says what the record says', () => {
    const { debrief } = view
    if (debrief === null) throw new Error('the session is over')
    expect(table('promises').rows).toHaveLength(debrief.pledges.length)
    expect(table('trust').rows).toHaveLength(debrief.trust.length)
    expect(table('log').rows).toHaveLength(events.length)
    const at = table('figures').columns.indexOf('true')
    const first = debrief.indicators[0]
    const about = view.indicators.find(({ id }) => id === first?.id)
    const values = table('figures')
      .rows.filter(([id]) => id === first?.id)
      .map((row) => Number(row[at]) * (about?.per ?? 1))
    expect(values).toEqual(first?.values.map(({ value }) => value))
  })

  it('says what each column means, and the documents name the same', () => {
    const told = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`))
    const rows = table('columns').rows
    expect(rows.map(([of, column]) => `${of}.${column}`)).toEqual(told)
    expect(rows.filter(([, , , means]) => means === '')).toEqual([])
    const page = readFileSync('docs/record.md', 'utf8')
    const listed = [
      ...page.slice(page.indexOf('| --- |')).matchAll(/^\| (\w+) \|[^|]*\| ([a-z_, ]+) \|$/gm),
    ].flatMap(([, of, names = '']) => names.split(', ').map((name) => `${of}.${name}`))
    expect(listed).toEqual(told)
  })

  it('dates each round, over the turn of the year', () => {
    const dates = table('rounds').rows.map(([, year, quarter, begins]) => [year, quarter, begins])
    expect(dates).toHaveLength(view.rounds)
    for (const [year, quarter, begins] of dates) {
      const month = String(begins).slice(5, 7)
      expect({ 1: '04', 2: '07', 3: '10', 4: '01' }[Number(quarter)]).toBe(month)
      expect(String(begins).slice(0, 4)).toBe(String(Number(year) + (quarter === 4 ? 1 : 0)))
    }
    expect([...dates].map(([, , begins]) => begins)).toEqual(dates.map(([, , begins]) => begins).sort())
    expect(dates.at(-1)?.slice(0, 2)).toEqual([view.year, view.quarter])
  })

  it('names what each promise was about', () => {
    const [of, about] = ['of', 'about'].map((name) => table('promises').columns.indexOf(name))
    const unnamed = table('promises').rows.filter((row) => row[about ?? -1] == null)
    expect(table('promises').rows.map((row) => row[of ?? -1])).toContain('fund')
    expect(unnamed).toEqual([])
  })

  it('is one document with a format, whose rows name their columns', () => {
    const document = JSON.parse(JSON.stringify(recordDocument(view, events)))
    expect(document).toMatchObject({
      format: RECORD_FORMAT,
      scenario: 'harbour',
      seat: 'health',
      seed: 'record',
    })
    expect(Object.keys(document.tables)).toEqual([...TABLES])
    const [row] = document.tables.trust
    expect(Object.keys(row)).toEqual(['round', 'from', 'to', 'trust'])
  })
})
