import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Facts } from '../parts/facts.tsx'
import { Choice } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Notice } from '../parts/notice.tsx'
import { Receipts } from '../start/receipts.tsx'
import { number } from '../words/format.ts'
import { t } from '../words/index.ts'
import {
  brief,
  type Checked,
  type Faulty,
  type Holder,
  type OnFiles,
  openTo,
  type Verified,
} from './model.ts'

/** Who held a seat, in a word. */
export const heldBy = ({ partner }: Holder): string =>
  partner === null ? t('receipts:held.person') : (partner ?? t('receipts:held.nobody'))

function factsOf(one: Verified): readonly (readonly [string, string])[] {
  const { results } = one
  const state = one.over ? 'receipts:over' : 'receipts:going'
  return [
    [t('receipts:fact.scenario'), `${one.title}, ${one.place}`],
    [t('receipts:fact.seed'), one.seed],
    [t('receipts:fact.state'), t(state, { round: one.round, rounds: one.rounds, count: one.acts })],
    ...(results === undefined
      ? []
      : ([
          [t('receipts:fact.place'), t('receipts:place.moved', { start: results.start, end: results.end })],
          [
            t('receipts:fact.promises'),
            t('receipts:promises.kept', { kept: number(results.kept), broken: number(results.broken) }),
          ],
        ] as const)),
    [t('receipts:fact.hash'), brief(one.hash)],
  ]
}

function Open({ one, onOpen }: { one: Verified; onOpen: (seat: string) => void }): VNode {
  const seats = openTo(one)
  const [chosen, setChosen] = useState<string>()
  const own = seats.find(({ partner }) => partner === null) ?? seats[0]
  const seat = seats.find(({ id }) => id === chosen) ?? own
  if (!seat) return <Notice icon="info">{t('receipts:seat.nobody')}</Notice>
  return (
    <form
      class="receipt-open"
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(seat.id)
      }}
    >
      <Choice
        legend={t(one.over ? 'receipts:seat.look' : 'receipts:seat.play')}
        name="receipt-seat"
        value={seat.id}
        choices={seats.map((holder) => ({
          value: holder.id,
          label: (
            <span class="seat-title" data-role={holder.role}>
              <Mark role={holder.role} size={18} /> {holder.short}
            </span>
          ),
          note: heldBy(holder),
        }))}
        onChange={setChosen}
      />
      {!one.over && <p class="fine soft">{t('receipts:seat.play.about')}</p>}
      <button type="submit" class="button primary">
        {t(one.over ? 'receipts:open.look' : 'receipts:open.play')} <Icon name="arrowRight" />
      </button>
    </form>
  )
}

/** A file that does not open as a receipt: why, what can be done about it, and the way to another. */
const NotOne = ({ one, onFiles }: { one: Faulty; onFiles: OnFiles }): VNode => (
  <>
    <section class="receipt-slip" aria-label={one.file}>
      <h2>{one.file}</h2>
      <Notice icon="warning" tone="warn">
        <strong>{t('receipts:not.verified')}</strong> {one.problem}
      </Notice>
      <p class="small soft">{t(one.elsewhere ? 'receipts:not.elsewhere' : 'receipts:not.way')}</p>
    </section>
    <Receipts title={t('receipts:not.again')} onReceipts={onFiles} />
  </>
)

/** One receipt: whether it replays, what it holds, and from which seat it is opened. */
export function OneReceipt({
  one,
  onOpen,
  onFiles,
}: {
  one: Checked
  onOpen: (seat: string) => void
  onFiles: OnFiles
}): VNode {
  if (one.problem !== undefined) return <NotOne one={one} onFiles={onFiles} />
  return (
    <section class="receipt" aria-label={one.file}>
      <div class="receipt-slip">
        <h2>{one.file}</h2>
        <Notice icon="check" tone="good">
          <strong>{t('receipts:verified')}</strong> {t('receipts:verified.about')}
        </Notice>
        {one.twin !== undefined && <Notice icon="info">{t('receipts:twin', { file: one.twin })}</Notice>}
        <Facts facts={factsOf(one)} />
      </div>
      <Open one={one} onOpen={onOpen} />
    </section>
  )
}
