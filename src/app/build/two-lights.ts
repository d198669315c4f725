import { FIRST, MOST, type Pair, type TwoLights } from '../two-lights.ts'

const COLOUR = /(#[0-9a-f]{6}\b|#[0-9a-f]{3}\b)/
const TAG = /^<\/?[a-z]+/

/**
 * Writes a drawing by day and the same in the dark as one, for half of what the two take. They have the same elements in the
 * same order, in other colours; an element that is there by day alone is a pair with nothing. Throws when they are not
 * alike enough for that.
 */
export function inTwoLights(day: string, night: string): TwoLights {
  const letters = new Map<string, string>()
  const pairs: Pair[] = []
  const letter = (pair: Pair): string => {
    const key = pair.join('\n')
    const known = letters.get(key)
    if (known !== undefined) return known
    if (pairs.length >= MOST) throw new Error('a drawing has too many colours to be written in two lights')
    const next = String.fromCharCode(FIRST + pairs.length)
    pairs.push(pair)
    letters.set(key, next)
    return next
  }
  const [bright, dark] = [day.split(/(?=<)/), night.split(/(?=<)/)]
  let at = 0
  const svg = bright
    .map((tag) => {
      const other = dark[at]
      if (other === undefined || nameOf(other) !== nameOf(tag)) return letter([tag, ''])
      at += 1
      return merged(tag, other, letter)
    })
    .join('')
  if (at !== dark.length) throw new Error('a drawing has something in the dark that it does not have by day')
  return { svg, pairs }
}

const nameOf = (tag: string): string => TAG.exec(tag)?.[0] ?? ''

/** One element in both lights. */
function merged(tag: string, other: string, letter: (pair: Pair) => string): string {
  const [a, b] = [tag.split(COLOUR), other.split(COLOUR)]
  if (a.length !== b.length) return letter([tag, other])
  return a.map((part, i) => (part === b[i] ? part : letter([part, b[i] ?? '']))).join('')
}
