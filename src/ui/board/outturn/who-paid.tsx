import type { VNode } from 'preact'
import type { EventBody, View } from '../../../schema/index.ts'
import type { SeatView } from '../../lore.ts'
import { Mark } from '../../parts/mark.tsx'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

type Opened = Extract<EventBody, { type: 'budget-opened' }>
const sum = (amounts: readonly { amount: number }[]): number =>
  amounts.reduce((total, one) => total + one.amount, 0)

function Cell({ seat, paid, asked }: { seat: SeatView; paid: number; asked: number | undefined }): VNode {
  if (asked === undefined)
    return (
      <td class="num soft ledger-none">
        <span aria-hidden="true">·</span>
      </td>
    )
  return (
    <td class="num" data-short={paid < asked}>
      <span class="ledger-seat">
        <Mark role={seat.role} size={13} /> {seat.short}
      </span>
      <span>
        {money(paid)}
        <span class="fine soft"> {t('board:outturn.of', { asked: money(asked) })}</span>
      </span>
    </td>
  )
}

/** Who put how much where, side by side: services, then each programme that anyone was asked to fund. */
export function WhoPaid({ view, opened }: { view: View; opened: readonly Opened[] }): VNode {
  const of = (seat: string): Opened | undefined => opened.find((one) => one.seat === seat)
  const paid = (id: string): number =>
    sum(opened.flatMap((one) => one.programmes.filter((put) => put.id === id)))
  const offered = view.programmes.filter(({ id }) =>
    opened.some((one) => one.programmes.some((put) => put.id === id)),
  )
  const programmes = offered.filter(({ id }) => paid(id) > 0)
  const left = offered.filter(({ id }) => paid(id) === 0).map(({ title }) => title)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard */}
      <section class="scroll-x" tabIndex={0} aria-label={t('board:outturn.table')}>
        <table class="ledger small">
          <caption class="unseen">{t('board:outturn.money')}</caption>
          <thead>
            <tr>
              <td />
              {view.seats.map((seat) => (
                <th key={seat.id} scope="col">
                  <span class="seat-title">
                    <Mark role={seat.role} size={13} /> {seat.short}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('board:outturn.services')}</th>
              {view.seats.map((seat) => (
                <Cell
                  key={seat.id}
                  seat={seat}
                  paid={sum(of(seat.id)?.lines ?? [])}
                  asked={seat.lines.reduce((total, line) => total + line.plan, 0)}
                />
              ))}
            </tr>
            {programmes.map((programme) => (
              <tr key={programme.id}>
                <th scope="row" {...asWritten()}>
                  {programme.title}
                </th>
                {view.seats.map((seat) => (
                  <Cell
                    key={seat.id}
                    seat={seat}
                    paid={of(seat.id)?.programmes.find((one) => one.id === programme.id)?.amount ?? 0}
                    asked={programme.partners.find((one) => one.seat === seat.id)?.cost}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left.length > 0 && <p class="small soft">{t('board:outturn.unfunded', { titles: list(left) })}</p>}
    </>
  )
}
