import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Diagnostic, Path } from './diagnostic.ts'

/** A YAML text with the places of everything in it. */
export class Source {
  readonly file: string
  /** What the text holds; undefined when its syntax is broken. */
  readonly data: unknown
  /** Errors of syntax; with doubled keys alone the data is still there. */
  readonly faults: readonly Diagnostic[]
  readonly #text: string
  readonly #document: Document.Parsed
  readonly #lines = new LineCounter()

  constructor(file: string, text: string) {
    this.file = file
    this.#text = text
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    })
    const { errors, warnings } = this.#document
    // After a first fault of syntax the parser meets tokens that it did not expect, line after line: these only follow.
    const first = errors.find((e) => e.code !== 'DUPLICATE_KEY')
    const told = errors.filter((e) => e === first || e.code !== 'UNEXPECTED_TOKEN')
    const faults = [...told, ...warnings].map((e) =>
      this.#diagnostic(e.pos[0], inOurWords(e.code, e.message, text.slice(e.pos[0]))),
    )
    const lost = this.#lostAliases()
    const readable = lost.length === 0 && errors.every((e) => e.code === 'DUPLICATE_KEY')
    this.data = readable ? this.#read() : undefined
    this.faults = [...faults, ...lost]
    if (readable && this.data === undefined)
      this.faults = [this.#diagnostic(0, 'the aliases multiply without end; write out what they stand for')]
  }

  /** Aliases that stand for nothing, or for something that they stand in themselves. */
  #lostAliases(): Diagnostic[] {
    const lost: Diagnostic[] = []
    visit(this.#document, {
      Alias: (_, alias) => {
        const at = alias.range?.[0] ?? 0
        const named = alias.resolve(this.#document)
        const [start, end] = named?.range ?? [0, 0]
        if (!named)
          lost.push(
            this.#diagnostic(
              at,
              `nothing is named &${alias.source}; put a text that begins with * in quotation marks`,
            ),
          )
        else if (start <= at && at < end)
          lost.push(
            this.#diagnostic(at, `*${alias.source} stands within what it names; write out what is meant`),
          )
      },
    })
    return lost
  }

  #read(): unknown {
    try {
      const data: unknown = this.#document.toJS({ maxAliasCount: 100 })
      return data === undefined ? null : data
    } catch {
      return undefined // aliases of aliases beyond all measure
    }
  }

  /** A diagnostic at a path; for a scalar `offset` characters into its text. A path that is missing: at what holds it. */
  at(path: Path, message: string, offset = 0): Diagnostic {
    const node = this.#node(path)
    if (!node) return this.#diagnostic(this.#holder(path), message)
    return this.#diagnostic(this.#begin(node, offset), message)
  }

  /** A diagnostic at a key of the mapping at a path. */
  atKey(path: Path, key: string, message: string): Diagnostic {
    const map = this.#node(path)
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined
    const start = pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined
    return start === undefined ? this.at(path, message) : this.#diagnostic(start, message)
  }

  #diagnostic(offset: number, message: string): Diagnostic {
    const { line, col } = this.#lines.linePos(Math.max(0, offset))
    return { file: this.file, line: Math.max(1, line), column: Math.max(1, col), message }
  }

  #node(path: Path): Node | undefined {
    let node = resolved(this.#document.contents, this.#document)
    for (const key of path) {
      if (!isCollection(node)) return undefined
      const inner: unknown = node.get(key, true)
      node = resolved(inner, this.#document)
    }
    return node
  }

  #holder(path: Path): number {
    for (let length = path.length - 1; length > 0; length--) {
      const node = this.#node(path.slice(0, length))
      if (node) return this.#begin(node, 0)
    }
    const { contents } = this.#document
    return contents ? this.#begin(contents, 0) : 0
  }

  #begin(node: Node, offset: number): number {
    const start = node.range?.[0] ?? 0
    if (!isScalar(node) || typeof node.value !== 'string' || offset === 0) return start
    return start + within(this.#text.slice(start, node.range?.[1]), node.value, offset)
  }
}

function resolved(node: unknown, document: Document.Parsed): Node | undefined {
  if (isAlias(node)) return node.resolve(document)
  return isScalar(node) || isCollection(node) ? node : undefined
}

const BLANK = /\s/

/**
 * Where the character `offset` of a scalar's value stands in its written form. Folding changes only blanks, so the same
 * number of other characters stands before it; 0 when the writing differs otherwise (escapes).
 */
function within(written: string, value: string, offset: number): number {
  const header = /^[|>][^\n]*\n/.exec(written)?.[0].length ?? (/^["']/.test(written) ? 1 : 0)
  const body = written.slice(header)
  const dense = (text: string): string => text.replace(/\s+/g, '')
  if (!dense(body).startsWith(dense(value))) return 0
  let left = dense(value.slice(0, offset)).length
  for (let i = 0; i < body.length; i++) {
    if (BLANK.test(body[i] ?? '')) continue
    if (left === 0) return header + i
    left -= 1
  }
  return header + body.trimEnd().length
}

/** YAML's complaint in the form of our messages. */
function inOurWords(code: string, message: string, rest: string): string {
  const said = message.replace(/\.$/, '')
  if (code === 'DUPLICATE_KEY')
    return `the key "${/^[^\s:,}]*/.exec(rest)?.[0] ?? ''}" is there twice; keep one of the two`
  if (code === 'TAB_AS_INDENT') return 'a tab indents the line; indent with spaces'
  if (code === 'TAG_RESOLVE_FAILED') return `${said}; put a text that begins with ! in quotation marks`
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || said.startsWith('Nested mappings'))
    return 'a second ": " stands in one line; put the text in quotation marks'
  if (code === 'MISSING_CHAR' || said.includes('end with'))
    return 'a quotation mark or bracket is not closed; close it, or put the whole text in quotation marks'
  if (code === 'BAD_INDENT') return `${said}; indent the keys of one mapping alike`
  return `the YAML cannot be read here (${said}); see that indents, colons and quotation marks match`
}
