/** Letters without accents and case, as people type them when they look for something. */
const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Whether a text holds what is looked for. */
export const holds = (text: string, sought: string): boolean => bare(text).includes(bare(sought))
