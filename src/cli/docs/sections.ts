import { formOf, nodeOf, optionsOf, sharedOf, written } from './forms.ts'
import type { Node } from './json-schema.ts'

/** A mapping of the file with its keys, as the reference shows it. */
export interface Section {
  /** Where it stands, such as `seats[].lines[]`; empty for the whole file. */
  readonly path: string
  readonly description: string
  /** The mapping; several where it is one of several kinds. */
  readonly kinds: readonly Node[]
}

/** Which shared forms are used where, gathered while sections are found. */
export type Uses = Map<string, string[]>

/** The mapping or mappings that a part is or holds, and the path to them. */
function mappingsIn(
  node: Node,
  path: string,
  uses: Uses,
): { path: string; kinds: readonly Node[]; description: string } {
  const shared = sharedOf(node)
  if (shared !== undefined) uses.set(shared, [...(uses.get(shared) ?? []), path])
  if (node.type === 'array' && !node.prefixItems) return mappingsIn(nodeOf(node.items), `${path}[]`, uses)
  for (const item of node.prefixItems ?? []) mappingsIn(nodeOf(item), path, uses)
  const options = optionsOf(node)
  if (options.length > 1) for (const option of options) if (!option.properties) mappingsIn(option, path, uses)
  return { path, kinds: options.filter((option) => option.properties), description: node.description ?? '' }
}

/** The section of a part and all under it, in the order of the file. */
export function sectionsOf(node: Node, at: string, uses: Uses): Section[] {
  const { path, kinds, description } = mappingsIn(node, at, uses)
  if (kinds.length === 0) return []
  const inside = kinds.flatMap((kind) =>
    Object.entries(kind.properties ?? {}).flatMap(([key, part]) =>
      sectionsOf(nodeOf(part), path === '' ? key : `${path}.${key}`, uses),
    ),
  )
  return [{ path, kinds, description }, ...inside]
}

/** The anchor of a path: `seats[].lines[]` is `seats-lines`. */
export const anchorOf = (path: string): string =>
  path.replaceAll('[]', '').replaceAll('.', '-').replaceAll('_', '-')

/** The ids of a list of mappings that have one; undefined for anything else. */
function idsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const ids = value.flatMap((item: unknown) =>
    typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [],
  )
  return ids.length === value.length ? ids : undefined
}

const leftOut = (node: Node, needed: boolean): string => {
  if (needed) return 'needed'
  if (node.default === undefined) return 'may be left out'
  if (JSON.stringify(node.default) === '{}') return 'the defaults of its keys'
  if (JSON.stringify(node.default) === '[]') return 'none'
  if (node.default === '') return 'empty'
  return idsOf(node.default)?.map(written).join(', ') ?? written(node.default)
}

/** A union or an enumeration is no table’s business: a bar ends a cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function row(section: Section, kind: Node, key: string, node: Node, sections: ReadonlySet<string>): string {
  const path = section.path === '' ? key : `${section.path}.${key}`
  const target = [path, `${path}[]`].find((candidate) => sections.has(candidate))
  const form = formOf(node)
  const linked = target === undefined ? form : form.replace('mapping', `[mapping](#${anchorOf(target)})`)
  const unit = typeof node.unit === 'string' ? node.unit : ''
  const needed = (kind.required ?? []).includes(key)
  const anchor = section.kinds.length === 1 ? `<a id="${anchorOf(path)}-key"></a>` : ''
  return `| ${[`${anchor}\`${key}\``, linked, unit, leftOut(node, needed), node.description ?? ''].map(cell).join(' | ')} |`
}

const HEAD = '| key | form | unit | left out | what it is |\n| --- | --- | --- | --- | --- |'

/** What tells one of several kinds from the others: the key that can only be written in one way, or the first. */
function titleOf(kind: Node): string {
  const parts = Object.entries(kind.properties ?? {}).map(([key, part]) => [key, nodeOf(part).const] as const)
  const [key, value] = parts.find(([, fixed]) => fixed !== undefined) ?? parts[0] ?? ['', undefined]
  const title = value === undefined ? key : `${key}: ${String(value)}`
  return `**\`${title}\`** ${kind.description ?? ''}.`
}

/** The tables of a section’s keys: one, or one for each of its kinds. */
export function tablesOf(section: Section, sections: ReadonlySet<string>): string {
  return section.kinds
    .map((kind) => {
      const rows = Object.entries(kind.properties ?? {}).map(([key, part]) =>
        row(section, kind, key, nodeOf(part), sections),
      )
      const title = section.kinds.length > 1 ? `${titleOf(kind)}\n\n` : ''
      return `${title}${HEAD}\n${rows.join('\n')}`
    })
    .join('\n\n')
}
