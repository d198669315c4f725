import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words/index.ts'
import type { Checked, OnFiles } from './model.ts'
import { OneReceipt } from './one.tsx'
import { ReceiptTable } from './table.tsx'

interface Props {
  readonly rows: readonly Checked[]
  /** How many files there are, also those that are not checked yet. */
  readonly total: number
  /** What went wrong besides, in a sentence. */
  readonly problem: string | undefined
  readonly onOpen: (at: number, seat: string) => void
  readonly onCompare: (first: number, second: number) => void
  readonly onCsv: () => void
  /** Takes other files in place of these. */
  readonly onFiles: OnFiles
  readonly onStart: () => void
}

function soFar(rows: readonly Checked[], total: number): string {
  if (rows.length < total) return t('receipts:checking', { done: rows.length, total })
  const good = rows.filter(({ problem }) => problem === undefined).length
  if (good === total) return t('receipts:all.good', { count: total })
  return total === 1 ? t('receipts:not.verified') : t('receipts:all.some', { good, total })
}

/** Receipts that were handed in: one whole, or many as a table from which each can be opened. */
export function ReceiptsView({
  rows,
  total,
  problem,
  onOpen,
  onCompare,
  onCsv,
  onFiles,
  onStart,
}: Props): VNode {
  const [chosen, setChosen] = useState<number>()
  const heading = useRef<HTMLHeadingElement>(null)
  const at = total === 1 ? 0 : chosen
  const one = at === undefined ? undefined : rows[at]
  useEffect(() => heading.current?.focus(), [at])
  // What became of one file alone is said with it; here it is for those who hear the page.
  const said = total === 1 && one !== undefined && problem === undefined
  return (
    <main class="start receipts">
      <header class="receipts-head">
        <h1 ref={heading} tabIndex={-1}>
          {t(total === 1 ? 'receipts:title.one' : 'receipts:title')}
        </h1>
        <div class="button-row">
          {total > 1 && one !== undefined && (
            <button type="button" class="button" onClick={() => setChosen(undefined)}>
              <Icon name="arrowLeft" size={18} /> {t('receipts:list')}
            </button>
          )}
          {total > 1 && one === undefined && (
            <button type="button" class="button" disabled={rows.length < total} onClick={onCsv}>
              <Icon name="download" size={18} /> {t('receipts:save')}
            </button>
          )}
          <button type="button" class="button" onClick={onStart}>
            {t('receipts:back')}
          </button>
        </div>
      </header>
      <p role="status" class={said ? 'unseen' : ''}>
        {soFar(rows, total)} {problem}
      </p>
      {one !== undefined && at !== undefined && (
        <OneReceipt one={one} onOpen={(seat) => onOpen(at, seat)} onFiles={onFiles} />
      )}
      {total > 1 && one === undefined && (
        <ReceiptTable rows={rows} onChoose={setChosen} onCompare={onCompare} />
      )}
    </main>
  )
}
