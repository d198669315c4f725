import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Notice } from '../parts/notice.tsx'
import { t } from '../words/index.ts'
import type { Piece } from './piece.ts'

interface Props<T> {
  readonly piece: Piece<T>
  readonly children: (loaded: T) => VNode
  /** Told when the piece did not come; without it, that is said in its place. */
  readonly onLost?: () => void
}

/** Draws what needs a piece of the board: at once when the piece is there, otherwise as soon as it has come. */
export function Later<T>({ piece, children, onLost }: Props<T>): VNode | null {
  const failed = useSignal(false)
  useEffect(() => {
    piece.load().catch(() => {
      failed.value = true
      onLost?.()
    })
  }, [piece])
  const loaded = piece.loaded.value
  if (loaded !== undefined) return children(loaded)
  if (!failed.value || onLost !== undefined) return null
  return (
    <Notice icon="warning" tone="warn">
      {t('start:problem.load')}
    </Notice>
  )
}
