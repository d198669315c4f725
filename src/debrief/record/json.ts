import type { View } from '../../schema/index.ts'
import type { Seen } from '../past.ts'
import type { Cell } from './csv.ts'
import { recordTables } from './tables.ts'

/** The version of the exported record: a program that reads it can tell whether it knows it. */
export const RECORD_FORMAT = 2

/** A record as one document: what it is of, and its tables with a named value in each row for each column. */
export interface RecordDocument {
  readonly format: typeof RECORD_FORMAT
  readonly scenario: string
  readonly title: string
  readonly place: string
  readonly seed: string
  readonly seat: string
  readonly rounds: number
  readonly seats: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>
}

/** The record of a session that is over as one document; undefined while play goes on. */
export function recordDocument(view: View, events: readonly Seen[]): RecordDocument | undefined {
  if (view.debrief === null) return undefined
  const tables = recordTables(view, events).map(({ name, columns, rows }) => [
    name,
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
  ])
  return {
    format: RECORD_FORMAT,
    scenario: view.scenario.id,
    title: view.scenario.title,
    place: view.place.name,
    seed: view.debrief.seed,
    seat: view.viewer,
    rounds: view.rounds,
    seats: view.seats.map(({ id, name, role }) => ({ id, name, role })),
    tables: Object.fromEntries(tables),
  }
}
