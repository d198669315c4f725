import type { ComponentChildren, VNode } from 'preact'
import type { EventBody, View } from '../../../schema/index.ts'
import { lineName, type SeatView } from '../../lore.ts'
import { Mark } from '../../parts/mark.tsx'
import { Own } from '../../parts/own.tsx'
import { Account, Why } from '../../parts/why.tsx'
import { list, money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'

type Opened = Extract<EventBody, { type: 'budget-opened' }>
const sum = (amounts: readonly { amount: number }[]): number =>
  amounts.reduce((total, one) => total + one.amount, 0)

interface CellProps {
  seat: SeatView
  paid: number
  asked: number | undefined
  /** How the sum is named against which the other stands. */
  beside?: 'board:outturn.of' | 'board:outturn.plan'
  /** How what was paid is shown, where it answers “why?”. */
  children?: ComponentChildren
}

function Cell({ seat, paid, asked, beside = 'board:outturn.of', children = money(paid) }: CellProps): VNode {
  if (asked === undefined)
    return (
      <td class="num soft ledger-none">
        <span aria-hidden="true">·</span>
      </td>
    )
  return (
    <td class="num" data-short={paid < asked}>
      <span class="ledger-seat">
        <Mark role={seat.role} size={13} /> <span {...asWritten()}>{seat.short}</span>
      </span>
      <span>
        {children}
        <span class="fine soft"> {t(beside, { asked: money(asked) })}</span>
      </span>
    </td>
  )
}

/** What an agency spent on its services, which opens to what each of them got beside its plan. */
function Services({ view, seat, opened }: { view: View; seat: SeatView; opened: Opened | undefined }): VNode {
  const lines = opened?.lines ?? []
  const paid = sum(lines)
  const title = t('why:model.line', { seat: seat.short, line: t('board:outturn.services') })
  const planOf = (id: string): number => seat.lines.find((line) => line.id === id)?.plan ?? 0
  return (
    <Cell
      seat={seat}
      paid={paid}
      asked={seat.lines.reduce((all, line) => all + line.plan, 0)}
      beside="board:outturn.plan"
    >
      <Why title={title} value={money(paid)}>
        {() => (
          <Account
            title={title}
            rows={lines.map(({ id, amount }) => ({
              words: lineName(view, id),
              figure: money(amount),
              note: t('why:model.plan', { plan: money(planOf(id)) }),
            }))}
            total={money(paid)}
          />
        )}
      </Why>
    </Cell>
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
                    <Mark role={seat.role} size={13} /> <span {...asWritten()}>{seat.short}</span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('board:outturn.services')}</th>
              {view.seats.map((seat) => (
                <Services key={seat.id} view={view} seat={seat} opened={of(seat.id)} />
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
      {left.length > 0 && (
        <p class="small soft">
          <Own>{t('board:outturn.unfunded', { titles: list(left) })}</Own>
        </p>
      )}
    </>
  )
}
