import { type DebriefView, saidAgain, subjectOf, type View } from '../../schema/index.ts'
import { pastOf, type Seen } from '../past.ts'
import { COLUMNS, type TableName } from './columns.ts'
import type { Cell } from './csv.ts'

/** The tables of a record, in the order in which they are offered. */
export const TABLES = [
  'rounds',
  'figures',
  'outcomes',
  'mandates',
  'trust',
  'promises',
  'claims',
  'cards',
  'money',
  'balances',
  'agreements',
  'reflections',
  'log',
  'columns',
] as const satisfies readonly TableName[]

/** A table: the names of its columns, which never change within a format, and its rows. Ids are the scenario’s. */
export interface RecordTable {
  readonly name: TableName
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

type Rows = RecordTable['rows']
const list = (ids: readonly string[]): string => ids.join(';')

/** Each figure of each quarter: as it truly was, as it was published, both in the indicator’s own units. */
function figures(view: View, record: DebriefView): Rows {
  return record.indicators.flatMap(({ id, values }) => {
    const about = view.indicators.find((one) => one.id === id)
    const { title = id, unit = '', per = 1, better = '', reported = [] } = about ?? {}
    return values.map(({ round, value }) => {
      const published = reported.find((one) => one.round === round)?.value
      return [id, title, unit, better, round, value / per, published === undefined ? null : published / per]
    })
  })
}

/** The month in which each quarter of a financial year begins. */
const MONTHS = ['04', '07', '10', '01'] as const

/** Each round in the calendar. */
const rounds = (view: View): Rows =>
  Array.from({ length: view.rounds }, (_, at) => {
    const steps = view.quarter - 1 + at + 1 - view.round
    const quarter = ((steps % 4) + 4) % 4
    const year = view.year + Math.floor(steps / 4)
    return [at + 1, year, quarter + 1, `${quarter === 3 ? year + 1 : year}-${MONTHS[quarter] ?? ''}-01`]
  })

/** What each column of each table means. */
const columns: Rows = TABLES.flatMap((table) =>
  COLUMNS[table].map(({ name, unit, means }) => [table, name, unit, means]),
)

const promises = (record: DebriefView): Rows => {
  const again = saidAgain(record.pledges)
  return record.pledges.map(({ id, by, to, promise, public: open, round, deal, status, judged }) => [
    id,
    by,
    list(to),
    promise.of,
    subjectOf(promise),
    'amount' in promise ? promise.amount : null,
    open,
    deal,
    round,
    'due' in promise ? promise.due : null,
    status,
    judged?.round,
    judged?.did,
    again.get(id),
  ])
}

const claims = (record: DebriefView): Rows =>
  record.claims.map(
    ({ id, card, title, by, to, round, claimed, meant, reading, truth, unit, way, proven }) => [
      id,
      card,
      title,
      by,
      list(to),
      round,
      claimed,
      meant,
      reading,
      truth,
      unit,
      way,
      proven,
    ],
  )

const cards = (record: DebriefView): Rows =>
  record.cards.flatMap(({ id, title, holder, dealt, reading, truth, unit, useful_to, told }) =>
    (told.length === 0 ? [{ to: null, round: null }] : told).map(({ to, round }) => [
      id,
      title,
      holder,
      dealt,
      reading,
      truth,
      unit,
      list(useful_to),
      to,
      round,
    ]),
  )

function rowsOf(name: TableName, view: View, record: DebriefView, events: readonly Seen[]): Rows {
  switch (name) {
    case 'rounds':
      return rounds(view)
    case 'columns':
      return columns
    case 'figures':
      return figures(view, record)
    case 'outcomes':
      return record.outcomes.map(({ id, title, weight, start, score }) => [id, title, weight, start, score])
    case 'mandates':
      return record.mandates.flatMap(({ seat, items }) =>
        items.map(({ id, kind, title, weight, score }) => [seat, id, kind, title, weight, score]),
      )
    case 'trust':
      return record.trust.map(({ round, from, to, overall }) => [round, from, to, overall])
    case 'promises':
      return promises(record)
    case 'claims':
      return claims(record)
    case 'cards':
      return cards(record)
    case 'money':
      return record.money.map(({ from, to, amount }) => [from, to, amount])
    case 'balances':
      return record.balances.map(({ seat, start, end }) => [seat, start, end])
    case 'agreements':
      return record.agreements.map(({ id, kind, author, parties, status }) => [
        id,
        kind,
        author,
        list(parties),
        status,
      ])
    case 'reflections':
      return record.reflections.map(({ round, seat, about, need, truth, trusted, actual }) => [
        round,
        seat,
        about,
        need,
        truth,
        trusted,
        actual,
      ])
    case 'log':
      return events.map(({ n, round, body }) => {
        const { type, ...data } = body
        return [n, round, type, 'by' in body ? body.by : null, JSON.stringify(data)]
      })
  }
}

/** The record of a session that is over as tables; empty while play goes on. `events` are those that the seat was told. */
export function recordTables(view: View, events: readonly Seen[]): RecordTable[] {
  const past = pastOf(view, events)
  if (past === undefined) return []
  return TABLES.map((name) => ({
    name,
    columns: COLUMNS[name].map((column) => column.name),
    rows: rowsOf(name, view, past.record, events),
  }))
}
