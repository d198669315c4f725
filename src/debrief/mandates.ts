import type { DebriefView, MandateView, SeatId } from '../schema/index.ts'
import type { Past } from './past.ts'

/** How a seat met its mandate, 0–1000, with the agenda that it kept to itself. */
export interface MandateFinding {
  readonly seat: SeatId
  readonly mine: boolean
  readonly total: number
  readonly items: DebriefView['mandates'][number]['items']
  readonly agenda: MandateView | null
}

/** The mandates of all seats, the viewer’s first, then in the order of the table. */
export function mandateFindings(past: Past): MandateFinding[] {
  const all = past.record.mandates.map(({ seat, total, items }) => ({
    seat,
    mine: seat === past.me,
    total,
    items,
    agenda: items.find((item) => item.kind === 'private') ?? null,
  }))
  return [...all.filter((one) => one.mine), ...all.filter((one) => !one.mine)]
}
