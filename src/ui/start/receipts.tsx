import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words/index.ts'
import type { StartProps } from './model.ts'

/** What can be done with receipts, each with its sign. */
const WAYS = [
  ['search', 'start:receipt.check'],
  ['bookOpen', 'start:receipt.open.again'],
  ['users', 'start:receipt.class'],
] as const

/**
 * Where receipts are handed in: one to look at or to go on from, or many to check. They can be dropped here too. `title` in
 * place of the usual one.
 */
export function Receipts({
  title = t('start:receipt.open'),
  onReceipts,
}: Pick<StartProps, 'onReceipts'> & { title?: string }): VNode {
  const [over, setOver] = useState(false)
  return (
    <section
      class="start-part receipts-in"
      id="receipts"
      aria-labelledby="receipts-title"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onReceipts([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2 id="receipts-title">{title}</h2>
      <p class="soft">{t('start:receipt.about')}</p>
      <ul class="receipt-ways small">
        {WAYS.map(([icon, word]) => (
          <li key={word}>
            <Icon name={icon} size={20} /> {t(word)}
          </li>
        ))}
      </ul>
      <label class="button file-button">
        <Icon name="upload" size={18} /> {t('start:receipt.choose')}
        <input
          type="file"
          class="unseen"
          multiple
          accept=".json,.txt,application/json,text/plain"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            onReceipts(files)
          }}
        />
      </label>
    </section>
  )
}
