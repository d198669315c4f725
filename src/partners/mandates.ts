import { sum } from '../kernel/index.ts'
import type { LineView } from '../schema/index.ts'
import type { Mind } from './mind.ts'

/** Words of four letters or more that tell nothing of what a line or a mandate is about. */
const EMPTY: ReadonlySet<string> = new Set(
  'that what with have from more than they will would your them this when which work people care help what'.split(
    ' ',
  ),
)

/** The words of a text that can tell what it is about. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length >= 4 && !EMPTY.has(word)),
  )

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word))

/**
 * The weight of what I am judged by that a service line serves, as its reader would take it from the words: the line is
 * named in the mandate, or the mandate in what the line is about.
 */
export function served(mind: Mind, line: LineView): number {
  const name = wordsOf(`${line.id} ${line.name}`)
  const about = wordsOf(line.about)
  return sum(
    mind.view.mine.mandate.map((item) => {
      if (item.kind === 'balance') return 0
      const title = wordsOf(`${item.id} ${item.title}`)
      return meet(title, name) || meet(title, about) || meet(wordsOf(item.text), name) ? item.weight : 0
    }),
  )
}
