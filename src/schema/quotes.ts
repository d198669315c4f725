/** What may stand before a mark that opens: nothing, a space, a bracket, a dash, or another mark that opens. */
const OPENS = /(^|[\s([{—–‘“])(['"])/gu
const OPENING: Readonly<Record<string, string>> = { "'": '‘', '"': '“' }

/**
 * Sets the quotation marks and apostrophes of a text as print does: ‘ ’ and “ ” for the straight ones of a keyboard. A text
 * that is set already stays as it is.
 */
export const setQuotes = (text: string): string =>
  text
    // Twice: of two marks in a row the second opens only after the first does.
    .replaceAll(OPENS, (_, before: string, mark: string) => `${before}${OPENING[mark]}`)
    .replaceAll(OPENS, (_, before: string, mark: string) => `${before}${OPENING[mark]}`)
    .replaceAll("'", '’')
    .replaceAll('"', '”')

/**
 * The same with the marks of a keyboard, so that two ways to set one text count as one. In JSON a straight double mark has
 * its backslash.
 */
export const straightInJson = (json: string): string =>
  json.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '\\"')
