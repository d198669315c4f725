import { type Cell, csvOf as written } from '../../debrief/record/csv.ts'
import { t } from '../words/index.ts'
import type { Checked } from './model.ts'

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

/** Checked receipts as comma-separated values. */
export function csvOf(rows: readonly Checked[]): string {
  const head = HEADS.map((name) => t(`receipts:csv.${name}`))
  const lines = rows.map((one) => {
    const cells = cellsOf(one)
    return [...cells, ...HEADS.slice(cells.length).map(() => '')]
  })
  return written([head, ...lines])
}
