import type { VNode } from 'preact'
import { REFUSE_REASONS, type RequestView, type View } from '../../../schema/index.ts'
import { opened, topicTitle } from '../../lore.ts'
import { Face } from '../../parts/face/face.tsx'
import { SeatName } from '../../parts/seat-name.tsx'
import { sentence, Told, who } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { AgreementSlip, awaitsSignature } from '../partners/agreements.tsx'
import { awaitsMe, Deal } from '../partners/deal.tsx'
import { useBoard } from '../state.ts'

/** The questions that others put to me and that I have not answered. */
export const openRequests = (view: View): RequestView[] =>
  view.requests.filter((request) => request.to === view.viewer && request.status === 'open')

/** How many things wait for my answer. */
export const waiting = (view: View): number =>
  openRequests(view).length +
  view.deals.filter((deal) => awaitsMe(view, deal)).length +
  view.partnership.agreements.filter((agreement) => awaitsSignature(view, agreement)).length

function Request({ request }: { request: RequestView }): VNode {
  const table = useTable()
  const board = useBoard()
  const view = table.view.value
  const cards = view.mine.cards.filter((card) => card.topic === request.topic)
  const can = opened(table.options.value, 'share').some(
    (option) => cards.some((card) => card.id === option.give.card) && option.to.includes(request.by),
  )
  return (
    <article class="deal" data-waits="true">
      <header class="deal-head">
        <Face view={view} seat={request.by} size={40} />
        <h4>
          <Told
            view={view}
            told={sentence('board:request.asks', {
              by: who(request.by),
              topic: topicTitle(view, request.topic),
            })}
          />
        </h4>
      </header>
      {!can && <p class="fine soft">{t('board:request.nothing')}</p>}
      <div class="button-row">
        {can && (
          <button
            type="button"
            class="button small strong"
            onClick={() => {
              board.open.value = { kind: 'share', to: request.by, topic: request.topic }
            }}
          >
            {t('board:request.share')}
          </button>
        )}
        {REFUSE_REASONS.map((because) => (
          <button
            key={because}
            type="button"
            class="button small"
            onClick={() => table.act({ type: 'refuse', request: request.id, because })}
          >
            {t(`board:request.${because}`)}
          </button>
        ))}
      </div>
    </article>
  )
}

/** What lies in my in-tray: offers and questions. */
export function Tray(): VNode | null {
  const { view } = useTable()
  const deals = view.value.deals.filter((deal) => awaitsMe(view.value, deal))
  const requests = openRequests(view.value)
  const drafts = view.value.partnership.agreements.filter((one) => awaitsSignature(view.value, one))
  const count = waiting(view.value)
  if (count === 0) return null
  return (
    <section class="tray" aria-labelledby="tray-title">
      <h3 id="tray-title">{t('board:tray.title', { count })}</h3>
      <div class="tray-slips">
        {deals.map((deal) => (
          <Deal key={deal.id} deal={deal} level={4} />
        ))}
        {drafts.map((agreement) => (
          <AgreementSlip key={agreement.id} agreement={agreement} />
        ))}
        {requests.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </div>
    </section>
  )
}

/** My own questions that nobody has answered yet, in a line each. */
export function Asked(): VNode | null {
  const { view } = useTable()
  const mine = view.value.requests.filter(
    (request) => request.by === view.value.viewer && request.round === view.value.round,
  )
  if (mine.length === 0) return null
  return (
    <ul class="asked small">
      {mine.map((request) => (
        <li key={request.id}>
          <SeatName view={view.value} id={request.to} first /> · {topicTitle(view.value, request.topic)} ·{' '}
          <span class="soft">{t(`board:request.status.${request.status}`)}</span>
        </li>
      ))}
    </ul>
  )
}
