import type { VNode } from 'preact'
import type { View } from '../../schema/index.ts'
import { quarterYearOf, type SeatView } from '../lore.ts'
import { Icon } from '../parts/icon.tsx'
import { Term } from '../parts/term.tsx'
import { t } from '../words/index.ts'

/** That an agency is under a notice, of which kind, and until when; nothing where it is under none. */
export function UnderNotice({ view, seat }: { view: View; seat: SeatView | undefined }): VNode | null {
  const notice = seat?.notice
  if (!notice) return null
  return (
    <p class="fine bad under-notice">
      <Icon name="warning" size={13} />{' '}
      {t(`board:partner.notice.${notice.kind}`, {
        until: quarterYearOf(view, notice.until).replaceAll(' ', '\u00a0'),
      })}{' '}
      <Term id={notice.kind === 'notice' ? 'section-114' : 'control-totals'} />
    </p>
  )
}
