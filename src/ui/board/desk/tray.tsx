import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { REFUSE_REASONS, type RequestView } from '../../../schema/index.ts'
import { topicTitle } from '../../lore.ts'
import { Face } from '../../parts/face/face.tsx'
import { Icon } from '../../parts/icon.tsx'
import { SeatLabel } from '../../parts/seat-name.tsx'
import { sentence, Told, who, written } from '../../sentences/slots.tsx'
import { useTable } from '../../table.ts'
import { t } from '../../words/index.ts'
import { asWritten } from '../../words/written.ts'
import { useDeskWhenGone } from '../desk-after.ts'
import { AgreementSlip } from '../partners/agreements.tsx'
import { Deal } from '../partners/deal.tsx'
import { useBoard } from '../state.ts'
import { aboutOf, canAnswer, laidOut, pressing, type Slip } from './pressing.ts'

function Request({ request }: { request: RequestView }): VNode {
  const table = useTable()
  const board = useBoard()
  const view = table.view.value
  const can = canAnswer(table.options.value, view, request)
  // Where there is nothing to give, the plain truth comes first.
  const refusals = can
    ? REFUSE_REASONS
    : [...REFUSE_REASONS].sort((a, b) => Number(b === 'nothing-held') - Number(a === 'nothing-held'))
  const { silent, refusals: prices } = view.rules.answers
  const costs = { silent, refused: prices['cannot-share'], protected: prices['data-protection'] }
  return (
    <article class="deal" data-waits="true">
      <header class="deal-head">
        <Face view={view} seat={request.by} size={40} />
        <h4>
          <Told
            view={view}
            told={sentence('board:request.asks', {
              by: who(request.by),
              topic: written(topicTitle(view, request.topic)),
            })}
          />
        </h4>
      </header>
      {!can && <p class="fine soft">{t('board:request.nothing')}</p>}
      <p class="fine soft">{t(can ? 'board:request.costs' : 'board:request.lapses', costs)}</p>
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
        {refusals.map((because) => (
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

function SlipOf({ slip }: { slip: Slip }): VNode {
  if (slip.kind === 'deal') return <Deal deal={slip.deal} level={4} />
  return slip.kind === 'draft' ? (
    <AgreementSlip agreement={slip.agreement} />
  ) : (
    <Request request={slip.request} />
  )
}

/** Slips that are folded away, each named in a line: all that lies in a tray lapses with the board. */
function Folded({ slips, onLook }: { slips: readonly Slip[]; onLook: () => void }): VNode {
  const { view } = useTable()
  return (
    <details class="tray-more">
      <summary>
        <span class="tray-more-title">
          {t('board:tray.more', { count: slips.length })} <Icon name="chevronDown" size={16} />
        </span>
        <ul class="small">
          {slips.map((slip) => (
            <li key={slip.id}>
              <SeatLabel view={view.value} id={slip.by} /> · {t(`board:tray.kind.${slip.kind}`)}
              {aboutOf(view.value, slip).map((title) => (
                <span key={title} {...asWritten()}>
                  {' · '}
                  {title}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </summary>
      <div class="tray-slips" onFocusCapture={onLook}>
        {slips.map((slip) => (
          <SlipOf key={slip.id} slip={slip} />
        ))}
      </div>
    </details>
  )
}

/** What lies in my in-tray, the most pressing first: of many, two lie open and the others are named. */
export function Tray(): VNode | null {
  const { view } = useTable()
  const [looked, setLooked] = useState<readonly string[]>([])
  const slips = pressing(view.value)
  const { open, folded } = laidOut(slips, looked)
  const onFocus = useDeskWhenGone(slips.map(({ id }) => id).join(' '))
  if (slips.length === 0) return null
  const look = (): void => setLooked(open.map(({ id }) => id))
  return (
    <section class="tray" aria-labelledby="tray-title" onFocusCapture={onFocus}>
      <h3 id="tray-title">{t('board:tray.title', { count: slips.length })}</h3>
      <p class="fine soft">
        {slips.length > 1 && `${t('board:tray.order')} `}
        {t('board:tray.lapses')}
      </p>
      <div class="tray-slips" onFocusCapture={look} onPointerEnter={look}>
        {open.map((slip) => (
          <SlipOf key={slip.id} slip={slip} />
        ))}
      </div>
      {folded.length > 0 && <Folded slips={folded} onLook={look} />}
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
          <SeatLabel view={view.value} id={request.to} /> · {topicTitle(view.value, request.topic)} ·{' '}
          <span class="soft">{t(`board:request.status.${request.status}`)}</span>
        </li>
      ))}
    </ul>
  )
}
