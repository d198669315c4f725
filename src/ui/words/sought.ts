/** Letters without accents and case, with the marks of a keyboard, as people type them when they look for something. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u2060]/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase()
    .trim()

/** Whether a text holds what is looked for. */
export const holds = (text: string, sought: string): boolean => bare(text).includes(bare(sought))
