/** One thing that is wrong in a file. The message has the form `what is wrong; what would be right`. */
export interface Diagnostic {
  file: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  message: string
}

/** Where something stands in a scenario: keys and indexes from its top. */
export type Path = readonly (string | number)[]

/** Something wrong in an expression: how many characters in, and the message. */
export interface Fault {
  at: number
  message: string
}

/** A diagnostic as one line, `file:line:column: message`, which editors turn into a link. */
export const formatDiagnostic = (d: Diagnostic): string => `${d.file}:${d.line}:${d.column}: ${d.message}`

/** The diagnostics of each file in the order of the text, files in the order given; exact repeats are left out. */
export function inOrder(diagnostics: readonly Diagnostic[], files: readonly string[]): Diagnostic[] {
  const seen = new Set<string>()
  const once = diagnostics.filter((d) => {
    const line = formatDiagnostic(d)
    if (seen.has(line)) return false
    seen.add(line)
    return true
  })
  return once.sort(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.message < b.message ? -1 : 1),
  )
}
