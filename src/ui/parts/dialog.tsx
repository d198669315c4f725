import type { ComponentChildren, VNode } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../words/index.ts'
import { Hint } from './hint.tsx'
import { Icon } from './icon.tsx'
import { Own } from './own.tsx'

interface Props {
  title: ComponentChildren
  kicker?: ComponentChildren
  size?: 'narrow' | 'wide' | 'side'
  /** That only its place is held: it is not seen unless that lasts. */
  waiting?: boolean
  onClose: () => void
  children: ComponentChildren
}

/** A modal sheet of paper. The browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, kicker, size = 'narrow', waiting, onClose, children }: Props): VNode {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const name = useId()
  // Before the next key: none is to reach what lies under it.
  useLayoutEffect(() => {
    const shown = box.current
    const before = document.activeElement
    shown?.showModal()
    heading.current?.focus({ preventScroll: true })
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      else
        (document.getElementById('desk-title') ?? document.querySelector('main'))?.focus({
          preventScroll: true,
        })
    }
  }, [])
  return (
    <dialog
      ref={box}
      class="dialog"
      data-size={size}
      data-waiting={waiting}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === box.current) onClose()
      }}
    >
      <div class="dialog-sheet">
        <header class="dialog-head">
          <div>
            {kicker !== undefined && (
              <p class="kicker">
                <Own>{kicker}</Own>
              </p>
            )}
            <h2 id={name} ref={heading} tabIndex={-1}>
              <Own>{title}</Own>
            </h2>
          </div>
          <div class="dialog-tools">
            <Hint />
            <button type="button" class="round-button" onClick={onClose}>
              <Icon name="close" />
              <span class="unseen">{t('app:close')}</span>
            </button>
          </div>
        </header>
        {children}
      </div>
    </dialog>
  )
}
