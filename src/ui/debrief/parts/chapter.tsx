import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { Own } from '../../parts/own.tsx'
import { type Key, say } from '../words/index.ts'
import { useNarrow } from './folding.ts'

/** The chapters of the debrief in their order; each is an anchor of the page, and numbered as it is drawn. */
export const CHAPTERS = [
  'place',
  'trust',
  'promises',
  'claims',
  'knowledge',
  'money',
  'mandates',
  'worth',
  'understanding',
  'lens',
  'questions',
  'commitment',
] as const
export type ChapterId = (typeof CHAPTERS)[number]

export const chapterTitle = (id: ChapterId): string => say(`${id}.title`)

/** What a chapter holds: folded where the page is narrow until somebody opens it, and always open elsewhere. */
function Body({ id, children }: { id: ChapterId; children: ComponentChildren }): VNode {
  const narrow = useNarrow()
  const [opened, setOpened] = useState(false)
  const open = !narrow || opened
  return (
    <details
      class="chapter-fold"
      open={open}
      onToggle={({ currentTarget }) => {
        if (!narrow || currentTarget.open === opened) return
        setOpened(currentTarget.open)
        const chapter = currentTarget.parentElement
        // Whoever folds a chapter in its midst is to see what was folded, not what came up from below.
        if (!currentTarget.open && chapter && chapter.getBoundingClientRect().top < 0)
          chapter.scrollIntoView({ block: 'start' })
      }}
    >
      <summary>
        <Icon name="chevronDown" size={18} />
        <span>{say(open ? 'chapter.fold' : 'chapter.open')}</span>
        <span class="chapter-folded">{chapterTitle(id)}</span>
      </summary>
      <div class="chapter-body">{children}</div>
    </details>
  )
}

/** A chapter: its number and heading and what it shows in a sentence, beside the picture where there is one. */
export function Chapter({
  id,
  says,
  notes = [],
  children,
}: {
  id: ChapterId
  says: ComponentChildren
  notes?: readonly string[]
  children: ComponentChildren
}): VNode {
  const heading = `debrief-${id}-title`
  return (
    <section class="chapter" id={`debrief-${id}`} aria-labelledby={heading}>
      <header class="chapter-head">
        <p class="chapter-number" aria-hidden="true" />
        <h2 id={heading} tabIndex={-1}>
          {chapterTitle(id)}
        </h2>
        <p class="chapter-says">
          <Own>{says}</Own>
        </p>
        {notes.length > 0 && (
          <ul class="chapter-notes">
            {notes.map((note) => (
              <li key={note}>
                <Own>{note}</Own>
              </li>
            ))}
          </ul>
        )}
      </header>
      {children !== false && <Body id={id}>{children}</Body>}
    </section>
  )
}

/** One line of a key to a picture. */
export const KeyItem = ({ children, word }: { children: ComponentChildren; word: Key }): VNode => (
  <li>
    {children}
    <span>{say(word)}</span>
  </li>
)
