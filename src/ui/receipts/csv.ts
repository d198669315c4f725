import { type Cell, csvOf as written } from '../../debrief/record/csv.ts'
import { ROLES, type Role } from '../../schema/index.ts'
import { t } from '../words/index.ts'
import '../words/later.ts'
import type { Checked, Verified } from './model.ts'

/** The mandate of the agency of a role, of 1000; of several of one role, each in turn. */
function mandateOf({ holders, results }: Verified, role: Role): Cell {
  const totals = (results?.mandates ?? []).flatMap(({ seat, total }) =>
    holders.find(({ id }) => id === seat)?.role === role ? [total] : [],
  )
  return totals.length > 1 ? totals.join('; ') : totals[0]
}

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
    ...ROLES.map((role) => mandateOf(one, role)),
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
  ...ROLES.map((role) => `mandate.${role}` as const),
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
