import type { ComponentChildren, VNode } from 'preact'
import { t } from '../words/index.ts'
import { Icon, type IconName } from './icon.tsx'

/** A strip that says one thing, with an icon; it can be put away where `onClose` is given. */
export const Notice = ({
  icon = 'info',
  tone = 'plain',
  onClose,
  children,
}: {
  icon?: IconName
  tone?: 'plain' | 'warn' | 'good'
  onClose?: () => void
  children: ComponentChildren
}): VNode => (
  <div class="notice" data-tone={tone}>
    <Icon name={icon} />
    <div class="notice-words">{children}</div>
    {onClose && (
      <button type="button" class="round-button small" onClick={onClose}>
        <Icon name="close" size={16} />
        <span class="unseen">{t('app:close')}</span>
      </button>
    )}
  </div>
)

/** A share of 1,000 as a bar with its figure beside it. */
export const Meter = ({ value, label }: { value: number; label: string }): VNode => (
  <span class="meter" role="img" aria-label={label}>
    <span class="meter-fill" style={{ '--filled': `${Math.max(0, Math.min(1000, value)) / 10}%` }} />
  </span>
)
