import type { ComponentChildren, VNode } from 'preact'
import { type Key, say } from '../words/index.ts'

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

/** A chapter: its number and heading and what it shows in a sentence, beside the picture. */
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
        <p class="chapter-says">{says}</p>
        {notes.length > 0 && (
          <ul class="chapter-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </header>
      <div class="chapter-body">{children}</div>
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
