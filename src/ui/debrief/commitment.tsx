import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { Icon } from '../parts/icon.tsx'
import { Chapter } from './parts/chapter.tsx'
import { say } from './words/index.ts'

const FIELDS = ['will', 'with', 'by'] as const
type Field = (typeof FIELDS)[number]
type Commitment = Record<Field, string>

const EMPTY: Commitment = { will: '', with: '', by: '' }
const keyOf = (view: View): string => `wrong-pockets.commitment.${view.scenario.id}.${view.viewer}`

/** What was written before on this device, where it keeps anything; a page without storage just starts empty. */
function kept(view: View): Commitment {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(keyOf(view)) ?? 'null')
    if (typeof read !== 'object' || read === null) return EMPTY
    const text = (field: Field): string => {
      const value: unknown = Reflect.get(read, field)
      return typeof value === 'string' ? value : ''
    }
    return { will: text('will'), with: text('with'), by: text('by') }
  } catch {
    return EMPTY
  }
}

function keep(view: View, commitment: Commitment): void {
  try {
    localStorage.setItem(keyOf(view), JSON.stringify(commitment))
  } catch {
    // Private windows and full disks keep nothing; the words stay in the page until it is closed.
  }
}

function Writing({
  field,
  value,
  write,
}: {
  field: Field
  value: string
  write: (text: string) => void
}): VNode {
  const id = useId()
  return (
    <div class="commitment-field" data-field={field}>
      <label for={id}>{say(`commitment.${field}`)}</label>
      {field === 'will' ? (
        <textarea
          id={id}
          rows={4}
          maxLength={600}
          value={value}
          onInput={(e) => write(e.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          type="text"
          maxLength={120}
          value={value}
          onInput={(e) => write(e.currentTarget.value)}
        />
      )}
      <p class="commitment-printed" aria-hidden="true">
        {value}
      </p>
    </div>
  )
}

/** What the learner takes away: typed here, kept on this device alone, and printed. */
export function CommitmentChapter({ view }: { view: View }): VNode {
  const [commitment, setCommitment] = useState(() => kept(view))
  const write = (field: Field, text: string): void => {
    const next = { ...commitment, [field]: text }
    setCommitment(next)
    keep(view, next)
  }
  return (
    <Chapter id="commitment" says={say('commitment.says')} notes={[say('commitment.private')]}>
      <form class="commitment" onSubmit={(event) => event.preventDefault()}>
        {FIELDS.map((field) => (
          <Writing key={field} field={field} value={commitment[field]} write={(text) => write(field, text)} />
        ))}
        <button type="button" class="print-button" onClick={() => window.print()}>
          <Icon name="download" size={18} />
          {say('commitment.print')}
        </button>
      </form>
    </Chapter>
  )
}
