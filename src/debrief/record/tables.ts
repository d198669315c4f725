import type { DebriefView, View } from '../../schema/index.ts'
import { pastOf, type Seen } from '../past.ts'
import type { Cell } from './csv.ts'

/** The tables of a record, in the order in which they are offered. */
export const TABLES = [
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
] as const
export type TableName = (typeof TABLES)[number]

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

const promises = (record: DebriefView): Rows =>
  record.pledges.map(({ id, by, to, promise, public: open, round, deal, status, judged }) => [
    id,
    by,
    list(to),
    promise.of,
    'amount' in promise ? promise.amount : null,
    'programme' in promise ? promise.programme : null,
    open,
    deal,
    round,
    'due' in promise ? promise.due : null,
    status,
    judged?.round,
    judged?.did,
  ])

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

/** The columns of each table, in order. */
const COLUMNS: Readonly<Record<TableName, string>> = {
  figures: 'indicator title unit better round true published',
  outcomes: 'outcome title weight start end',
  mandates: 'seat item kind title weight score',
  trust: 'round from to trust',
  promises: 'id by to of amount_k programme public deal made_in due_in status judged_in did',
  claims: 'id card title by to round claimed meant reading truth unit way proven_false',
  cards: 'card title holder dealt_in reading truth unit useful_to told_to told_in',
  money: 'from to amount_k',
  balances: 'seat start_k end_k',
  agreements: 'id kind by parties status',
  reflections: 'round seat about need true_need thought_trust true_trust',
  log: 'entry round what by data',
}

function rowsOf(name: TableName, view: View, record: DebriefView, events: readonly Seen[]): Rows {
  switch (name) {
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
    columns: COLUMNS[name].split(' '),
    rows: rowsOf(name, view, past.record, events),
  }))
}
