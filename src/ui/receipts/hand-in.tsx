import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words/index.ts'

interface Props {
  readonly onSave: () => void
  /** Passes the receipt on to another app; false when that failed. Left out where a device cannot. */
  readonly onShare?: (() => Promise<boolean>) | undefined
  /** A link to the same table for others, shown when it is asked for. */
  readonly children: ComponentChildren
}

/** What to do with a receipt when play is over: save it, send it, or challenge others to do better. */
export function HandIn({ onSave, onShare, children }: Props): VNode {
  const [open, setOpen] = useState(false)
  const [failed, setFailed] = useState(false)
  return (
    <section class="hand-back" aria-labelledby="hand-in-title">
      <h2 id="hand-in-title">{t('receipts:hand.title')}</h2>
      <p class="small">{t('receipts:hand.about')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={onSave}>
          <Icon name="download" size={18} /> {t('receipts:hand.save')}
        </button>
        {onShare && (
          <button
            type="button"
            class="button"
            onClick={() => void onShare().then((done) => setFailed(!done))}
          >
            <Icon name="send" size={18} /> {t('receipts:hand.share')}
          </button>
        )}
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="link" size={18} /> {t('receipts:hand.again')}
        </button>
      </div>
      <p class="small" role="status">
        {failed && t('receipts:hand.failed')}
      </p>
      {open && children}
    </section>
  )
}
