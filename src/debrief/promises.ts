import { type PledgeView, type SeatId, saidAgain } from '../schema/index.ts'
import type { Past } from './past.ts'

/** A promise as a thread from the round in which it was made to the one in which it was judged. */
export interface Thread {
  readonly pledge: PledgeView
  readonly made: number
  readonly due: number
  /** Where the thread ends: when it was judged, or the last round. */
  readonly end: number
  /** £k, or the number of seats to be told. */
  readonly wanted: number
  readonly did: number | null
  readonly whose: 'mine' | 'to-me' | 'others'
  /** How often it was promised again, alone or in a deal: that is the same promise. */
  readonly again: number
}

/** Promises of the same thing by one seat to the same others, none of which begins before the one before has ended. */
export type Strand = readonly [Thread, ...Thread[]]

/** How many promises came to what. */
export interface Count {
  readonly made: number
  readonly kept: number
  readonly broken: number
  readonly lapsed: number
}

export interface PromiseFindings {
  /** The viewer’s own first, then those made to it, then the others; each by round. */
  readonly threads: readonly Thread[]
  readonly table: Count
  readonly mine: Count
  readonly seats: readonly { readonly seat: SeatId; readonly count: Count }[]
}

const ORDER = { mine: 0, 'to-me': 1, others: 2 } as const

function threadOf(past: Past, pledge: PledgeView, again: number): Thread {
  const { promise, by, to, round, judged } = pledge
  return {
    pledge,
    made: round,
    due: promise.due,
    end: judged?.round ?? past.view.rounds,
    wanted: 'amount' in promise ? promise.amount : to.length,
    did: judged?.did ?? null,
    whose: by === past.me ? 'mine' : to.includes(past.me) ? 'to-me' : 'others',
    again,
  }
}

function countOf(pledges: readonly PledgeView[]): Count {
  const of = (status: PledgeView['status']): number => pledges.filter((p) => p.status === status).length
  return { made: pledges.length, kept: of('kept'), broken: of('broken'), lapsed: of('lapsed') }
}

const sameness = ({ pledge: { by, to, promise } }: Thread): string => {
  const { due: _, ...what } = promise
  return JSON.stringify([by, [...to].sort(), what])
}

/** Threads that follow one another in the same matter, brought together in the order of the first of each. */
export function strands(threads: readonly Thread[]): Strand[] {
  const all: [Thread, ...Thread[]][] = []
  for (const thread of threads) {
    const open = all.find(
      ([first, ...rest]) => sameness(first) === sameness(thread) && (rest.at(-1) ?? first).end < thread.made,
    )
    if (open) open.push(thread)
    else all.push([thread])
  }
  return all
}

/** Every promise of the table as a thread, once however often it was said, and how many were kept. */
export function promiseFindings(past: Past): PromiseFindings {
  const { pledges } = past.record
  const again = [...saidAgain(pledges)]
  const said = new Set(again.map(([part]) => part))
  const own = pledges.filter(({ id }) => !said.has(id))
  const by = (seat: SeatId): Count => countOf(own.filter((pledge) => pledge.by === seat))
  return {
    threads: own
      .map((pledge) => threadOf(past, pledge, again.filter(([, whole]) => whole === pledge.id).length))
      .sort((a, b) => ORDER[a.whose] - ORDER[b.whose] || a.made - b.made || a.pledge.id - b.pledge.id),
    table: countOf(own),
    mine: by(past.me),
    seats: past.view.seats.map(({ id }) => ({ seat: id, count: by(id) })),
  }
}
