import { t } from '../words/index.ts'
import type { Checked } from './model.ts'

type Cell = string | number | undefined

/** A cell of a table as text: quoted, and never read as a formula by a spreadsheet. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

const row = (cells: readonly Cell[]): string => cells.map(cell).join(',')

/** What was found of a file, in the order of the heads. */
function cellsOf(one: Checked): readonly Cell[] {
  if (one.problem !== undefined) return [one.file, t('receipts:csv.no'), one.problem]
  const { results } = one
  const held = (person: boolean): string =>
    one.holders
      .filter(({ partner }) => (partner === null) === person)
      .map(({ short, partner }) => (person ? short : `${short}: ${partner ?? ''}`))
      .join('; ')
  return [
    one.file,
    t('receipts:csv.yes'),
    one.twin === undefined ? '' : t('receipts:twin', { file: one.twin }),
    one.title,
    one.place,
    one.seed,
    held(true),
    held(false),
    one.over ? t('receipts:csv.yes') : t('receipts:csv.no'),
    one.round,
    one.rounds,
    one.acts,
    results?.start,
    results?.end,
    results?.kept,
    results?.broken,
    results?.mandates
      .map(({ seat, total }) => `${one.holders.find(({ id }) => id === seat)?.short ?? seat}: ${total}`)
      .join('; '),
    one.hash,
  ]
}

const HEADS = [
  'file',
  'verified',
  'note',
  'scenario',
  'place',
  'seed',
  'people',
  'partners',
  'over',
  'round',
  'rounds',
  'acts',
  'start',
  'end',
  'kept',
  'broken',
  'mandates',
  'hash',
] as const

/**
 * Checked receipts as a table of comma-separated values (RFC 4180), for spreadsheets: it begins with the mark by which
 * they know UTF-8.
 */
export function csvOf(rows: readonly Checked[]): string {
  const head = HEADS.map((name) => t(`receipts:csv.${name}`))
  const lines = rows.map((one) => {
    const cells = cellsOf(one)
    return row([...cells, ...HEADS.slice(cells.length).map(() => '')])
  })
  return `\uFEFF${[row(head), ...lines].join('\r\n')}\r\n`
}
