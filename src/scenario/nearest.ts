/** How many letters must change, come or go to make `b` of `a`; two neighbours that swapped count as one. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** The one of `known` that is likest to `word`, or undefined when none is like it. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const d = distance(word, candidate)
    if (d < least) {
      least = d
      best = candidate
    }
  }
  return best
}

/** A word in quotation marks, as messages show it; long ones are cut. */
export const quoted = (word: string): string => `"${word.length > 60 ? `${word.slice(0, 57)}…` : word}"`

/** The second half of a message about an unknown word: the nearest known one, else the known ones, else nothing known. */
export function suggestion(word: string, known: readonly string[], kind: string): string {
  const near = nearest(word, known)
  if (near !== undefined) return `the nearest ${kind} is ${quoted(near)}`
  if (known.length === 0) return `there is no ${kind} here`
  if (known.length <= 8) return `write one of ${known.join(', ')}`
  return `write one of ${known.slice(0, 8).join(', ')}, …`
}
