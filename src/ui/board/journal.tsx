import type { VNode } from 'preact'
import type { EventBody } from '../../schema/index.ts'
import { quarterYearOf } from '../lore.ts'
import { Dialog } from '../parts/dialog.tsx'
import { told } from '../sentences/event.ts'
import { Told } from '../sentences/slots.tsx'
import { type Seen, useTable } from '../table.ts'
import { t } from '../words/index.ts'
import { useBoard } from './state.ts'

/** Events that the journal leaves out: the heading above them, or the board beside it, says the same. */
const UNTOLD: readonly EventBody['type'][] = ['round-began', 'attention-spent', 'scored']

function byRound(events: readonly Seen[]): [number, Seen[]][] {
  const rounds = new Map<number, Seen[]>()
  for (const seen of events) {
    if (UNTOLD.includes(seen.body.type)) continue
    const held = rounds.get(seen.round)
    if (held) held.push(seen)
    else rounds.set(seen.round, [seen])
  }
  return [...rounds].reverse()
}

/** All that I saw happen, quarter by quarter, the latest quarter first. */
export function Journal(): VNode {
  const { view, events } = useTable()
  const board = useBoard()
  const notes = (round: number): string[] =>
    events.value.flatMap(({ round: at, body }) =>
      at === round && body.type === 'reflected' && body.seat === view.value.viewer && body.note
        ? [body.note]
        : [],
    )
  return (
    <Dialog
      size="side"
      title={t('board:journal.title')}
      kicker={t('board:journal.kicker')}
      onClose={() => {
        board.open.value = undefined
      }}
    >
      {byRound(events.value).map(([round, seen]) => (
        <section key={round} class="journal-round">
          <h3>{round === 0 ? t('why:before') : quarterYearOf(view.value, round)}</h3>
          {notes(round).map((note, at) => (
            <blockquote key={at} class="saying">
              {note}
            </blockquote>
          ))}
          <ol class="journal small">
            {seen.map((one, at) => (
              <li key={at} data-type={one.body.type}>
                <Told view={view.value} told={told(view.value, one.body)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Dialog>
  )
}
