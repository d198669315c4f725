export type Cell = string | number | boolean | null | undefined

/** A cell of a table as text: words quoted, and never read as a formula by a spreadsheet. */
function cell(value: Cell): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as comma-separated values (RFC 4180), for spreadsheets: they begin with the mark by which these know UTF-8.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
