import type { VNode } from 'preact'
import type { PledgeView, View } from '../../../schema/index.ts'
import { Icon } from '../../parts/icon.tsx'
import { pledgeSentence } from '../../sentences/promise.ts'
import { Told } from '../../sentences/slots.tsx'
import { t } from '../../words/index.ts'

const ICONS = { open: 'hourglass', kept: 'check', broken: 'close', lapsed: 'minus' } as const

/** Promises as lines, each with what became of it. */
export function Pledges({ view, pledges }: { view: View; pledges: readonly PledgeView[] }): VNode {
  return (
    <ul class="pledges small">
      {pledges.map((pledge) => (
        <li key={pledge.id} data-status={pledge.status}>
          <Icon name={ICONS[pledge.status]} size={15} />
          <span>
            <Told view={view} told={pledgeSentence(view, pledge)} />{' '}
            <span class="tag" data-status={pledge.status}>
              {t(`board:pledge.status.${pledge.status}`)}
            </span>
            {pledge.status === 'open' && pledge.promise.due === view.round && (
              <span class="tag" data-status="due">
                {t('board:pledge.duenow')}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
