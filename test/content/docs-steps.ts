/** The order in which the tutorial asks for the parts of a file. */
const PARTS =
  'format id title summary teaches minutes rounds starts place rules topics seats history model shocks cards programmes agreements deck story outcomes gap'.split(
    ' ',
  )
const MODEL = 'base parameters stocks equations indicators charges'.split(' ')

/** The parts of a text by their keys, at a depth of indentation; what stands before the first key is under ''. */
function partsOf(text: string, indent: number): Map<string, string> {
  const parts = new Map<string, string>()
  const begins = new RegExp(`^ {${indent}}([a-z_]+):`)
  let key = ''
  for (const line of text.trimEnd().split('\n')) {
    key = begins.exec(line)?.[1] ?? key
    parts.set(key, parts.has(key) ? `${parts.get(key)}\n${line}` : line)
  }
  return parts
}

const joined = (parts: ReadonlyMap<string, string>, order: readonly string[]): string =>
  ['', ...order].flatMap((key) => parts.get(key) ?? []).join('\n')

const inside = (part: string): string => part.split('\n').slice(1).join('\n')

/** Lays a step over the file so far, as a reader of the tutorial does: whole parts, and under `model` whole lists. */
export function laidOver(file: string, step: string): string {
  const parts = partsOf(file, 0)
  for (const [key, part] of partsOf(step, 0)) {
    const before = parts.get(key)
    if (key !== 'model' || before === undefined) parts.set(key, part)
    else {
      const lists = new Map([...partsOf(inside(before), 2), ...partsOf(inside(part), 2)])
      parts.set(key, `model:\n${joined(lists, MODEL)}`)
    }
  }
  parts.set('', (parts.get('') ?? '').trim())
  return `${joined(new Map([...parts].filter(([, part]) => part !== '')), PARTS)}\n`
}

/** The blocks of code of a page that are marked with a word, such as `step=3`, by what follows the `=`. */
export const blocksOf = (page: string, word: string): Map<string, string> =>
  new Map(
    [...page.matchAll(/^```[a-z]+ ([a-z]+)=([\w-]+)\n([\s\S]*?)^```$/gm)].flatMap(([, marked, key, code]) =>
      marked === word && key !== undefined && code !== undefined ? [[key, code] as const] : [],
    ),
  )
