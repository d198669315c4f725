import type { VNode } from 'preact'
import { Icon } from '../parts/icon.tsx'
import { useSettings } from '../settings.ts'
import { useTable } from '../table.ts'
import { t } from '../words/index.ts'

/** A small note for newcomers in the first quarter: one for each phase, put away one at a time or all at once. */
export function Coach(): VNode | null {
  const { view } = useTable()
  const { coach, coached } = useSettings()
  const { phase, round } = view.value
  if (!coach.value || round > 1 || phase === 'debrief' || coached.value.includes(phase)) return null
  return (
    <aside class="coach" aria-label={t('coach:label')}>
      <Icon name="flag" size={18} />
      <div>
        <p>{t(`coach:${phase}`)}</p>
        <div class="button-row">
          <button
            type="button"
            class="button small strong"
            onClick={() => {
              coached.value = [...coached.value, phase]
            }}
          >
            {t('coach:done')}
          </button>
          <button
            type="button"
            class="button small quiet"
            onClick={() => {
              coach.value = false
            }}
          >
            {t('coach:off')}
          </button>
        </div>
      </div>
    </aside>
  )
}
