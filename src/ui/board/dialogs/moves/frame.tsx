import type { VNode } from 'preact'
import { opened } from '../../../lore.ts'
import { Notice } from '../../../parts/notice.tsx'
import { Own } from '../../../parts/own.tsx'
import { useTable } from '../../../table.ts'
import { t } from '../../../words/index.ts'
import { ActForm } from '../act-form.tsx'

/** Telling a shared story of the place. */
export function FrameDialog(): VNode {
  const { view, options } = useTable()
  const option = opened(options.value, 'frame')[0]
  const { frame_rounds, frame_integrity, frame_weight } = view.value.rules.leadership
  return (
    <ActForm
      title={t('board:frame.title', { place: view.value.place.name })}
      kicker={t('board:act.frame')}
      hint={t('board:frame.hint', {
        rounds: frame_rounds,
        integrity: frame_integrity,
        weight: frame_weight / 10,
      })}
      attention={option?.attention ?? 0}
      button={t('board:frame.button')}
      action={option && { type: 'frame' }}
    >
      <blockquote class="saying">
        <p>
          <Own>{t('board:frame.saying', { place: view.value.place.name })}</Own>
        </p>
      </blockquote>
      <Notice icon="warning" tone="warn">
        {t('board:frame.warning')}
      </Notice>
    </ActForm>
  )
}
