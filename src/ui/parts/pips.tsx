import type { VNode } from 'preact'
import { t } from '../words/index.ts'

/** Attention as tokens: those left are solid, those spent are open. */
export function Pips({ left, most }: { left: number; most: number }): VNode {
  const all = Math.max(left, most)
  return (
    <span class="pips">
      <span class="unseen">{t('board:attention.left', { left, most: all })}</span>
      {Array.from({ length: all }, (_, at) => (
        <span key={at} class="pip" data-spent={at >= left} aria-hidden="true" />
      ))}
    </span>
  )
}

/** What an act costs in attention: tokens and, where there is room for it, how many; in full for those who cannot see them. */
export function Cost({ attention }: { attention: number }): VNode {
  return (
    <span class="cost">
      <span class="unseen">{t('board:attention.costs', { count: attention })}</span>
      {Array.from({ length: attention }, (_, at) => (
        <span key={at} class="pip small" aria-hidden="true" />
      ))}
      <span class="cost-words fine soft" aria-hidden="true">
        {attention === 0 ? t('board:attention.free') : t('board:attention.price', { count: attention })}
      </span>
    </span>
  )
}
