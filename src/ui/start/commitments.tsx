import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { allKept, EMPTY, keep } from '../commitments.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words/index.ts'

/** A reminder of what was taken away from earlier sessions, until it is done or put away. */
export function Commitments(): VNode | null {
  const [all, setAll] = useState(allKept)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone: what it led to has the focus.
  useLayoutEffect(() => {
    if (said !== '') heading.current?.focus({ preventScroll: true })
  }, [said, all])
  if (all.length === 0 && said === '') return null
  const end = (key: string, words: string): void => {
    keep(key, EMPTY)
    setAll(allKept())
    setSaid(words)
  }
  return (
    <section class="start-part commitments" aria-labelledby="commitments-title">
      <h2 id="commitments-title" ref={heading} tabIndex={-1}>
        {t('start:commitments')}
      </h2>
      <p role="status" class="small">
        {said}
      </p>
      <ul class="kept">
        {all.map(({ key, commitment }) => (
          <li key={key} class="kept-one">
            <div class="kept-words">
              <p class="commitment-will">
                <q>{commitment.will}</q>
              </p>
              <p class="fine soft">
                {[commitment.with, commitment.by].filter((one) => one !== '').join(' · ')}
              </p>
            </div>
            <div class="kept-tools">
              <button
                type="button"
                class="button small"
                onClick={() => end(key, t('start:commitments.thanks'))}
              >
                <Icon name="check" size={16} /> {t('start:commitments.done')}
                <span class="unseen">: {commitment.will}</span>
              </button>
              <button
                type="button"
                class="button small quiet"
                onClick={() => end(key, t('start:commitments.away.done'))}
              >
                {t('start:commitments.away')}
                <span class="unseen">: {commitment.will}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
