import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { type Commitment, FIELDS, type Field, keep, kept, keyOf } from '../commitments.ts'
import { Icon } from '../parts/icon.tsx'
import { Chapter } from './parts/chapter.tsx'
import { say } from './words/index.ts'

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
  const key = keyOf(view.scenario.id, view.viewer)
  const [commitment, setCommitment] = useState(() => kept(key))
  const write = (field: Field, text: string): void => {
    const next: Commitment = { ...commitment, [field]: text }
    setCommitment(next)
    keep(key, next)
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
