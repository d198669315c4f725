import type { VNode } from 'preact'
import type { ProgrammeView, View } from '../../../schema/index.ts'
import { roleOf } from '../../lore.ts'
import { SeatLabel } from '../../parts/seat-name.tsx'
import { money } from '../../words/format.ts'
import { t } from '../../words/index.ts'
import { promisedBy } from '../budget/promised.ts'

/** What one agency is asked for a programme, and what it has promised, in £k a quarter. */
export interface Share {
  readonly seat: string
  readonly asked: number
  /** For this quarter, as far as the viewer knows of it; nothing for no promise. */
  readonly promised: number
}

/** Who is asked for how much, the viewer first. */
export const sharesOf = (view: View, { id, partners }: ProgrammeView): Share[] =>
  partners
    .map(({ seat, cost }) => ({ seat, asked: cost, promised: promisedBy(view, seat, id) }))
    .sort((a, b) => Number(b.seat === view.viewer) - Number(a.seat === view.viewer))

/** The shares as parts of one bar. Who they are of stands in words beside it. */
export const SharesBar = ({ view, shares }: { view: View; shares: readonly Share[] }): VNode => (
  <span class="shares-bar" aria-hidden="true">
    {shares
      .filter(({ asked }) => asked > 0)
      .map(({ seat, asked }) => (
        <span key={seat} data-role={roleOf(view, seat)} style={{ flexGrow: asked }} />
      ))}
  </span>
)

/** How much of a share is promised for this quarter: the sum, where that is not the one that is asked. */
export const Promised = ({ share: { asked, promised } }: { share: Share }): VNode | null =>
  promised > 0 ? (
    <span class="share-promised">
      {promised === asked
        ? t('board:programme.promised.whole')
        : t('board:programme.promised', { amount: money(promised) })}
    </span>
  ) : null

/** Who puts how much into a programme, at a glance: a bar, and each agency with its sum. Of spans, to stand within a button. */
export function Shares({ view, programme }: { view: View; programme: ProgrammeView }): VNode {
  const shares = sharesOf(view, programme)
  return (
    <span class="shares">
      <SharesBar view={view} shares={shares} />
      <span class="shares-list fine">
        <span class="unseen">{t('board:programme.costs')}: </span>
        {shares.map((share, at) => (
          <span key={share.seat} class="share">
            <SeatLabel view={view} id={share.seat} /> <span class="num">{money(share.asked)}</span>{' '}
            <Promised share={share} />
            {at < shares.length - 1 && <span class="unseen">, </span>}
          </span>
        ))}
      </span>
    </span>
  )
}
