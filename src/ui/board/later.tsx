import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words/index.ts'
import type { Piece } from './piece.ts'

/** That a piece did not come, how often it was asked for until now, and the way to ask once more. */
export interface Lost {
  readonly times: number
  readonly again: () => void
}

interface Props<T> {
  readonly piece: Piece<T>
  readonly children: (loaded: T) => VNode | null
  /** What stands in its place until it has come; told when it did not come. */
  readonly meanwhile: (lost: Lost | undefined) => VNode | null
  /** Told when it has come after all. */
  readonly onFound?: () => void
}

/** Draws what needs a piece of the board: at once when the piece is there, otherwise as soon as it has come. */
export function Later<T>({ piece, children, meanwhile, onFound }: Props<T>): VNode | null {
  const times = useSignal(0)
  const ask = (): void => {
    piece.load().then(
      () => times.peek() > 0 && onFound?.(),
      () => {
        times.value += 1
      },
    )
  }
  useEffect(ask, [piece])
  const loaded = piece.loaded.value
  if (loaded !== undefined) return children(loaded)
  return meanwhile(times.value === 0 ? undefined : { times: times.value, again: ask })
}

/** Says that a part of the page did not come, and how to go on. */
export const LostWords = ({ times, again }: Lost): VNode => (
  <>
    {/* Said anew each time that it was asked for in vain. */}
    <p key={times} role="alert">
      {t('app:lost')}
    </p>
    <p class="button-row">
      <button type="button" class="button" onClick={again}>
        <Icon name="retry" size={16} /> {t('app:lost.again')}
      </button>
      <button type="button" class="line-button" onClick={() => location.reload()}>
        {t('app:lost.reload')}
      </button>
    </p>
  </>
)
