import type { DebriefView, SeatId } from '../schema/index.ts'
import { greatest, type Past } from './past.ts'

type Card = DebriefView['cards'][number]

/** When a seat came to know a card, and how. */
export interface Learned {
  readonly seat: SeatId
  readonly round: number
  readonly how: 'held' | 'told'
}

/** A card and who came to know it. */
export interface CardRow {
  readonly card: Card
  readonly learned: readonly Learned[]
  /** Seats to whom it would have mattered and who were never told. */
  readonly missed: readonly SeatId[]
  /** The quarters that passed before the first seat to whom it mattered was told; null when none was. */
  readonly wait: number | null
}

export interface KnowledgeFindings {
  /** By holder in the order of the table, then by the round of dealing. */
  readonly rows: readonly CardRow[]
  /** Useful cards that never reached anyone to whom they mattered. */
  readonly kept: readonly CardRow[]
  /** The viewer’s own among the cards that missed somebody, the one that missed most seats first. */
  readonly mine: readonly CardRow[]
  /** Cards of others that would have mattered to the viewer and never reached it. */
  readonly fromMe: readonly CardRow[]
  /** Pairs of a card and a seat to whom it would have mattered: all, and those that were met. */
  readonly reach: { readonly met: number; readonly of: number }
  /** The viewer’s useful card that waited longest before it was told. */
  readonly slowest: CardRow | null
}

function learnedOf(card: Card): Learned[] {
  const first = new Map<SeatId, number>()
  for (const { to, round } of card.told) first.set(to, Math.min(round, first.get(to) ?? round))
  const told = [...first].map(([seat, round]): Learned => ({ seat, round, how: 'told' }))
  return [{ seat: card.holder, round: card.dealt, how: 'held' }, ...told]
}

function rowOf(card: Card): CardRow {
  const learned = learnedOf(card)
  const useful = card.useful_to.filter((seat) => seat !== card.holder)
  const reached = learned.filter((one) => one.how === 'told' && useful.includes(one.seat))
  return {
    card,
    learned,
    missed: useful.filter((seat) => !learned.some((one) => one.seat === seat)),
    wait: reached.length === 0 ? null : Math.min(...reached.map((one) => one.round)) - card.dealt,
  }
}

/** Who knew what when, and what was never shared with those to whom it would have mattered. */
export function knowledgeFindings(past: Past): KnowledgeFindings {
  const seats = past.view.seats.map((seat) => seat.id)
  const rows = past.record.cards
    .map(rowOf)
    .sort(
      (a, b) => seats.indexOf(a.card.holder) - seats.indexOf(b.card.holder) || a.card.dealt - b.card.dealt,
    )
  const useful = rows.map((row) => row.card.useful_to.filter((seat) => seat !== row.card.holder).length)
  const of = useful.reduce((total, n) => total + n, 0)
  const own = rows.filter((row) => row.card.holder === past.me)
  return {
    rows,
    kept: rows.filter((row, at) => (useful[at] ?? 0) > 0 && row.wait === null),
    mine: own.filter((row) => row.missed.length > 0).sort((a, b) => b.missed.length - a.missed.length),
    fromMe: rows.filter((row) => row.missed.includes(past.me)),
    reach: { met: of - rows.reduce((total, row) => total + row.missed.length, 0), of },
    slowest: greatest(own, (row) => row.wait ?? 0) ?? null,
  }
}
