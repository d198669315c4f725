export type Cell = string | number | boolean | null | undefined

/** What a spreadsheet may take for the beginning of a formula, in either width of such letters. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u

/** A cell of a table as text: words quoted, and never read as a formula by a spreadsheet; nothing where nothing is. */
function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Rows as comma-separated values (RFC 4180), for spreadsheets: they begin with the mark by which these know UTF-8.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
