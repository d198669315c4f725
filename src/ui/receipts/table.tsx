import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { t } from '../words/index.ts'
import { asWritten } from '../words/written.ts'
import { brief, type Checked, canCompare, type Verified } from './model.ts'

/** The people of a session, each by mark and name. */
function People({ one }: { one: Verified }): VNode {
  const people = one.holders.filter(({ partner }) => partner === null)
  if (people.length === 0) return <span class="soft">{t('receipts:held.nobody')}</span>
  return (
    <>
      {people.map(({ id, role, short }) => (
        <span key={id} class="seat-title" data-role={role}>
          <Mark role={role} size={14} /> {short}
        </span>
      ))}
    </>
  )
}

function Row({
  one,
  marked,
  onMark,
  onChoose,
}: {
  one: Checked
  marked: boolean
  onMark: () => void
  onChoose: () => void
}): VNode {
  const name = (
    <th scope="row">
      <button type="button" class="line-button" onClick={onChoose}>
        {one.file}
      </button>
    </th>
  )
  if (one.problem !== undefined)
    return (
      <tr data-good={false}>
        <td />
        {name}
        <td colSpan={5}>
          <span class="receipt-mark">
            <Icon name="warning" size={16} /> {t('receipts:bad')}
          </span>
          <span class="small receipt-why">{one.problem}</span>
        </td>
      </tr>
    )
  const { results } = one
  return (
    <tr data-good={true}>
      <td>
        {one.over && (
          <input
            type="checkbox"
            class="receipt-check"
            aria-label={t('receipts:compare.mark', { file: one.file })}
            checked={marked}
            onChange={onMark}
          />
        )}
      </td>
      {name}
      <td>
        <span class="receipt-mark">
          <Icon name="check" size={16} /> {t('receipts:good')}
        </span>
        <span class="hash fine">{brief(one.hash)}</span>
        {one.twin !== undefined && <span class="fine">{t('receipts:twin', { file: one.twin })}</span>}
      </td>
      <td {...asWritten()}>
        <span class="receipt-title">{one.title}</span>
        <span class="fine soft">{t('sessions:seed', { seed: one.seed })}</span>
      </td>
      <td>
        <People one={one} />
      </td>
      {results === undefined ? (
        <>
          <td class="num">{t('receipts:unfinished')}</td>
          <td />
        </>
      ) : (
        <>
          <td class="num" data-column={t('receipts:column.place')}>
            {`${results.start} → ${results.end}`}
          </td>
          <td class="num" data-column={t('receipts:column.promises')}>
            {t('receipts:promises.kept', { kept: results.kept, broken: results.broken })}
          </td>
        </>
      )}
    </tr>
  )
}

/** Puts two marked sessions side by side, or says why it cannot. */
function Beside({
  rows,
  marked,
  onCompare,
}: {
  rows: readonly Checked[]
  marked: readonly number[]
  onCompare: (first: number, second: number) => void
}): VNode {
  const [first = -1, second = -1] = marked
  const ready = canCompare(rows[first], rows[second])
  return (
    <div class="receipt-beside">
      <button type="button" class="button small" disabled={!ready} onClick={() => onCompare(first, second)}>
        {t('receipts:compare')}
      </button>
      <p class="fine soft" role="status">
        {t(marked.length === 2 && !ready ? 'receipts:compare.apart' : 'receipts:compare.about')}
      </p>
    </div>
  )
}

/** Checked files in a table, in the order in which they were given. */
export function ReceiptTable({
  rows,
  onChoose,
  onCompare,
}: {
  rows: readonly Checked[]
  onChoose: (at: number) => void
  onCompare: (first: number, second: number) => void
}): VNode {
  const [marked, setMarked] = useState<readonly number[]>([])
  // A third mark takes the place of the first.
  const mark = (at: number): void =>
    setMarked(marked.includes(at) ? marked.filter((one) => one !== at) : [...marked.slice(-1), at])
  const box = useRef<HTMLElement>(null)
  const [wide, setWide] = useState(false)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    const observer = new ResizeObserver(() => setWide(current.scrollWidth > current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return (
    <>
      <Beside rows={rows} marked={marked} onCompare={onCompare} />
      {/* A part that scrolls on its own has to be reached by keyboard. */}
      <section
        ref={box}
        class="receipt-table"
        aria-label={t('receipts:list')}
        {...(wide ? { tabIndex: 0 } : {})}
      >
        <table>
          <thead>
            <tr>
              {(['mark', 'file', 'result', 'session', 'people', 'place', 'promises'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {t(`receipts:column.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((one, at) => (
              <Row
                key={at}
                one={one}
                marked={marked.includes(at)}
                onMark={() => mark(at)}
                onChoose={() => onChoose(at)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
