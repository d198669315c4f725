/** Letters by which two words are taken to be of one stem: “waits” and “waiting”, “need” and “needs”. */
const STEM = 4

/** Words that tell nothing of what a title is about. */
const EMPTY = new Set(
  'that what with within from they them this than into over your have does who will each where works left'.split(
    ' ',
  ),
)

/** The stems of the words that tell what a text is about, as a newcomer would read it. */
export const stemsOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length >= STEM && !EMPTY.has(word))
      .map((word) => word.slice(0, STEM)),
  )
