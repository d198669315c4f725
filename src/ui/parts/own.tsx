import { type ReadonlySignal, useComputed } from '@preact/signals'
import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext, useRef } from 'preact/hooks'
import type { View } from '../../schema/index.ts'
import { unitWords } from '../words/format.ts'
import { language } from '../words/index.ts'
import { asWritten } from '../words/written.ts'

/** Finds the scenario’s own titles in a text; undefined while the interface speaks as scenarios are written. */
type Titles = RegExp | undefined

const OwnTitles = createContext<Titles>(undefined)

/** What holds a title or a name of the scenario in a view. */
const NAMED: readonly string[] = ['title', 'name', 'short', 'paper']

/** What is left in English of a unit that is the scenario’s own, without the sign before it; nothing of one that has words. */
const unitLeft = (unit: string): string => (unitWords(unit) === unit ? unit.replace(/^[^\p{L}]+/u, '') : '')

/** Every title and name in a view, the longest first, so that none is taken for a part of another. */
function titlesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) titlesIn(one, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') titlesIn(inner, found)
      else if (NAMED.includes(key)) found.add(inner)
      else if (key === 'unit') found.add(unitLeft(inner))
    }
  found.delete('')
  return found
}

/** A pattern that splits a text at the titles of a view; they stand at the odd places of what it is split into. */
export function titlesOf(view: View): Titles {
  if (language.peek() === 'en') return undefined
  // Agendas that were kept private are quoted whole.
  const agendas = view.debrief?.mandates.flatMap(({ items }) => items.map(({ text }) => text)) ?? []
  const titles = [...titlesIn(view), ...agendas].sort((a, b) => b.length - a.length)
  const either = titles.map((one) => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return titles.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'u')
}

/** The same, made again when a title comes or goes, in the language in which the part that asks for it was drawn first. */
export function useTitles(view: ReadonlySignal<View>): Titles {
  const last = useRef<Titles>(undefined)
  return useComputed(() => {
    const now = titlesOf(view.value)
    if (now?.source !== last.current?.source) last.current = now
    return last.current
  }).value
}

export const OwnTitlesProvider = OwnTitles.Provider

/**
 * A text in which the scenario’s own titles are marked as the language in which they are written, in one piece, so that in
 * a row it stays one item; aught else as it is.
 */
export function Own({ children }: { children: ComponentChildren }): VNode {
  const titles = useContext(OwnTitles)
  if (titles === undefined || typeof children !== 'string') return <>{children}</>
  return (
    <span>
      {children.split(titles).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} {...asWritten()}>
            {part}
          </span>
        ),
      )}
    </span>
  )
}
