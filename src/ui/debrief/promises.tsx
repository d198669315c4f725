import type { VNode } from 'preact'
import { type Findings, type Strand, strands, type Thread } from '../../debrief/index.ts'
import type { View } from '../../schema/index.ts'
import { labelOf, roleOf, subject } from '../lore.ts'
import { Mark } from '../parts/mark.tsx'
import { Own } from '../parts/own.tsx'
import { money, number } from '../words/format.ts'
import { promiseName, seatsSaid } from './names.ts'
import { Chapter, KeyItem } from './parts/chapter.tsx'
import { Shape } from './parts/shape.tsx'
import { Behind } from './parts/table.tsx'
import { whenOf } from './parts/time.ts'
import { At, Ruler } from './parts/track.tsx'
import { say } from './words/index.ts'

/** Where in its quarter a promise is made, and where it is judged. */
const MADE = 0.22
const JUDGED = 0.8

const across = (view: View, round: number, within: number): number =>
  ((round - 1 + within) / view.rounds) * 100

/** How a thread ends: a tick in a ring, a cross, or an open ring. */
function End({ status }: { status: Thread['pledge']['status'] }): VNode {
  if (status === 'kept')
    return (
      <g class="end kept">
        <circle r="8" />
        <path d="M-3.6 .4 -1 3.2 4 -2.8" />
      </g>
    )
  if (status === 'broken') return <path class="end broken" d="M-5 -5 5 5M5 -5 -5 5" />
  return <circle class="end open" r="6.5" />
}

/** One thread: from where it was made to where it was judged. A broken one stops short of where it was to end. */
function ThreadLine({ view, thread }: { view: View; thread: Thread }): VNode {
  const role = roleOf(view, thread.pledge.by)
  const { status } = thread.pledge
  const from = across(view, thread.made, MADE)
  const to = across(view, thread.end, JUDGED)
  const stop = status === 'broken' ? from + (to - from) * 0.68 : to
  return (
    <>
      <line class="thread-line" data-status={status} x1={`${from}%`} x2={`${stop}%`} y1="13" y2="13" />
      {status === 'broken' && (
        <At x={stop} y={13}>
          <path class="fray" d="M0 0q4 -1 6 -4M0 0q4 1 7 1M0 0q3 2 5 5" />
        </At>
      )}
      <At x={from} y={13}>
        <Shape role={role} x={0} y={0} area={62} />
      </At>
      <At x={to} y={13}>
        <End status={status} />
      </At>
    </>
  )
}

const Track = ({ view, strand }: { view: View; strand: Strand }): VNode => (
  <svg
    class="track"
    height="26"
    width="100%"
    aria-hidden="true"
    data-role={roleOf(view, strand[0].pledge.by)}
  >
    {Array.from({ length: view.rounds + 1 }, (_, at) => {
      const x = `${(at / view.rounds) * 100}%`
      return <line key={at} class="grid" x1={x} x2={x} y1="0" y2="26" />
    })}
    {strand.map((thread) => (
      <ThreadLine key={thread.pledge.id} view={view} thread={thread} />
    ))}
  </svg>
)

/** What became of a promise: “kept”, or how much of it was done. */
function outcome(thread: Thread): string {
  const { status, promise } = thread.pledge
  if (status !== 'broken' || thread.did === null) return say(`promises.status.${status}`)
  return promise.of === 'share'
    ? say('promises.broken.told', { did: thread.did, count: thread.wanted })
    : say('promises.broken.paid', { did: money(thread.did), wanted: money(thread.wanted) })
}

const STATUSES = ['kept', 'broken', 'lapsed', 'open'] as const

/** What became of promises in the same matter: “6 kept, 1 broken”. */
function outcomes(strand: Strand): string {
  if (strand.length === 1 && strand[0].pledge.status !== 'kept') return outcome(strand[0])
  return STATUSES.flatMap((status) => {
    const count = strand.filter((thread) => thread.pledge.status === status).length
    return count === 0 ? [] : [say(`promises.count.${status}`, { count })]
  }).join(', ')
}

function Row({ view, strand }: { view: View; strand: Strand }): VNode {
  const { pledge } = strand[0]
  const again = strand.reduce((sum, thread) => sum + thread.again, 0)
  const broken = strand.some((thread) => thread.pledge.status === 'broken')
  return (
    <li class="row" data-status={broken ? 'broken' : pledge.status}>
      <p class="row-name">
        <Own>{promiseName(view, pledge.promise)}</Own>
        <small>
          <Mark role={roleOf(view, pledge.by)} size={11} />{' '}
          {say('promises.who', { by: subject(view, pledge.by), to: seatsSaid(view, pledge.to) })}
          {again > 0 && ` · ${say('promises.again', { count: again })}`}
        </small>
      </p>
      <Track view={view} strand={strand} />
      <p class="row-end">{outcomes(strand)}</p>
      <ul class="unseen">
        {strand.map((thread) => (
          <li key={thread.pledge.id}>
            {say('promises.when', { made: whenOf(view, thread.made), due: whenOf(view, thread.due) })}{' '}
            {outcome(thread)}
          </li>
        ))}
      </ul>
    </li>
  )
}

/** What the marks of the threads say: only those that are drawn. */
function Legend({ view, threads }: { view: View; threads: readonly Thread[] }): VNode {
  const role = roleOf(view, view.viewer)
  const ends = (['kept', 'broken', 'open'] as const).filter((end) =>
    threads.some(({ pledge: { status } }) => (status === 'lapsed' ? 'open' : status) === end),
  )
  return (
    <ul class="key" data-role={role}>
      <KeyItem word="promises.key.made">
        <Mark role={role} size={13} />
      </KeyItem>
      {ends.map((end) => (
        <KeyItem key={end} word={`promises.key.${end}`}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <End status={end} />
          </svg>
        </KeyItem>
      ))}
    </ul>
  )
}

const GROUPS = ['mine', 'to-me', 'others'] as const

/** Promises of others are folded away where there are more rows of them than this. */
const UNFOLDED = 6

function Group({
  view,
  whose,
  all,
}: {
  view: View
  whose: (typeof GROUPS)[number]
  all: readonly Strand[]
}): VNode | null {
  if (all.length === 0) return null
  const rows = (
    <div class="rows">
      <div class="rows-head">
        <h3>{say(`promises.group.${whose}`)}</h3>
        <Ruler view={view} />
      </div>
      <ul>
        {all.map((strand) => (
          <Row key={strand[0].pledge.id} view={view} strand={strand} />
        ))}
      </ul>
    </div>
  )
  if (whose !== 'others' || all.length <= UNFOLDED) return rows
  return (
    <details class="more">
      <summary>{say('promises.others', { count: all.flat().length })}</summary>
      {rows}
    </details>
  )
}

/** Promises as threads, from the quarter in which each was made to the one in which it was judged. */
export function PromisesChapter({ view, found }: { view: View; found: Findings }): VNode {
  const { threads, table, mine, seats } = found.promises
  const notes = seats
    .filter((one) => one.seat !== view.viewer && one.count.made > 0)
    .map(({ seat, count }) =>
      say('promises.note', { seat: subject(view, seat), kept: count.kept, count: count.made }),
    )
  return (
    <Chapter
      id="promises"
      says={
        table.made === 0
          ? say('promises.says.none')
          : `${say('promises.says', { kept: number(table.kept), count: table.made })} ${
              mine.made === 0
                ? say('promises.mine.none')
                : say('promises.mine', { kept: mine.kept, count: mine.made })
            }`
      }
      notes={notes}
    >
      {threads.length > 0 && <Legend view={view} threads={threads} />}
      {GROUPS.map((whose) => (
        <Group
          key={whose}
          view={view}
          whose={whose}
          all={strands(threads.filter((thread) => thread.whose === whose))}
        />
      ))}
      {threads.length > 0 && (
        <Behind
          caption={say('promises.table')}
          head={[
            say('promises.table.what'),
            say('promises.table.by'),
            say('promises.table.to'),
            say('promises.table.made'),
            say('promises.table.due'),
            say('promises.table.outcome'),
          ]}
          rows={threads.map((thread) => [
            promiseName(view, thread.pledge.promise),
            labelOf(view, thread.pledge.by),
            seatsSaid(view, thread.pledge.to),
            whenOf(view, thread.made),
            whenOf(view, thread.due),
            outcome(thread),
          ])}
        />
      )}
    </Chapter>
  )
}
