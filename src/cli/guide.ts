/** Between these comments stands what the audit found, in a scenario’s guide. */
const OPEN = '<!-- audit: written by `audit --write`; do not edit by hand -->'
const CLOSE = '<!-- /audit -->'

/** A guide with the audit’s lines between its marks; with a section of its own at the end where it has no marks yet. */
export function withAudit(guide: string, lines: readonly string[]): string {
  const block = [OPEN, ...lines, CLOSE].join('\n')
  const [from, to] = [guide.indexOf(OPEN), guide.indexOf(CLOSE)]
  if (from >= 0 && to > from) return guide.slice(0, from) + block + guide.slice(to + CLOSE.length)
  return `${guide.trimEnd()}\n\n## The audit\n${block}\n`
}

/** What stands between the marks of a guide; undefined when it has none. */
export function auditIn(guide: string): string | undefined {
  const [from, to] = [guide.indexOf(OPEN), guide.indexOf(CLOSE)]
  return from >= 0 && to > from ? guide.slice(from + OPEN.length, to) : undefined
}
