import { useComputed } from '@preact/signals'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { quarterYearOf } from '../lore.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Select } from '../parts/field.tsx'
import { Search } from '../parts/search.tsx'
import { Told } from '../sentences/slots.tsx'
import { useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { ANYTHING, type Entry, entriesOf, found, KINDS, type Sought } from './journal-filter.ts'
import { useBoard } from './state.ts'

const ALL = ''

function byRound(entries: readonly Entry[]): [number, Entry[]][] {
  const rounds = new Map<number, Entry[]>()
  for (const one of entries) {
    const held = rounds.get(one.round)
    if (held) held.push(one)
    else rounds.set(one.round, [one])
  }
  // A phase of which nothing is told is not told of either.
  const isEmpty = (one: Entry, next: Entry | undefined): boolean =>
    one.body.type === 'phase-began' && next?.body.type === 'phase-began'
  return [...rounds]
    .map(([round, all]): [number, Entry[]] => [round, all.filter((one, at) => !isEmpty(one, all[at + 1]))])
    .reverse()
}

const roundName = (view: View, round: number): string =>
  round === 0 ? t('why:before') : quarterYearOf(view, round)

/** By whom, what and when to look, and for which words; with how much was found. */
function Filter({
  view,
  rounds,
  sought,
  count,
  set,
}: {
  view: View
  rounds: readonly number[]
  sought: Sought
  count: number
  set: (sought: Sought) => void
}): VNode {
  const { seat, kind, round } = sought
  const all = { value: ALL, name: t('board:journal.all') }
  return (
    <search class="journal-filter">
      <Search
        label={t('board:journal.search')}
        value={sought.text}
        onChange={(text) => set({ ...sought, text })}
      />
      <Select
        label={t('board:journal.whom')}
        value={seat ?? ALL}
        choices={[all, ...view.seats.map(({ id: value, short }) => ({ value, name: short }))]}
        onChange={(value) => set({ ...sought, seat: value === ALL ? undefined : value })}
      />
      <Select<string>
        label={t('board:journal.what')}
        value={kind ?? ALL}
        choices={[all, ...KINDS.map((one) => ({ value: one, name: t(`board:journal.what.${one}`) }))]}
        onChange={(value) => set({ ...sought, kind: KINDS.find((one) => one === value) })}
      />
      <Select
        label={t('board:journal.when')}
        value={round === undefined ? ALL : String(round)}
        choices={[all, ...rounds.map((one) => ({ value: String(one), name: roundName(view, one) }))]}
        onChange={(value) => set({ ...sought, round: value === ALL ? undefined : Number(value) })}
      />
      <p class="fine soft" role="status">
        {t('board:journal.found', { count })}
      </p>
    </search>
  )
}

/** All that I saw happen, quarter by quarter, the latest quarter first; with ways to look for something in it. */
export function Journal(): VNode {
  const { view, events } = useTable()
  const board = useBoard()
  const [sought, setSought] = useState(ANYTHING)
  const entries = useComputed(() => entriesOf(view.value, events.value)).value
  const shown = found(entries, sought)
  const rounds = [...new Set(entries.map(({ round }) => round))].reverse()
  const note = (one: Entry): string | undefined =>
    one.body.type === 'reflected' && one.body.seat === view.value.viewer ? one.body.note : undefined
  return (
    <Dialog
      size="side"
      title={t('board:journal.title')}
      kicker={t('board:journal.kicker')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      <Filter view={view.value} rounds={rounds} sought={sought} count={shown.length} set={setSought} />
      {shown.length === 0 && (
        <p>
          {t('board:journal.none')}{' '}
          <button type="button" class="line-button" onClick={() => setSought(ANYTHING)}>
            {t('board:journal.clear')}
          </button>
        </p>
      )}
      {byRound(shown).map(([round, seen]) => (
        <section key={round} class="journal-round">
          <h3>{roundName(view.value, round)}</h3>
          <ol class="journal small">
            {seen.map((one, at) => (
              <li key={at} data-type={one.body.type}>
                <Told view={view.value} told={one.sentence} />
                {note(one) && <blockquote class="saying">{note(one)}</blockquote>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  )
}
