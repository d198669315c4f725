import type { Name, Of, Told } from './beats.ts'
import type { Words } from './words.ts'

interface Change {
  readonly from: string
  readonly to: string
  readonly by: number
}

/** All moves of trust between one and another count together; those that come to nothing are left out. */
function changesOf(moved: readonly Of<'trust-moved'>[]): Change[] {
  const sums = new Map<string, Change>()
  for (const { from, to, by } of moved) {
    const key = `${from}/${to}`
    sums.set(key, { from, to, by: (sums.get(key)?.by ?? 0) + by })
  }
  return [...sums.values()].filter(({ by }) => by !== 0)
}

/** How trust moved, and whose: a seat is told of its own trust in others alone. */
export function trustBeats(
  me: string,
  moved: readonly Of<'trust-moved'>[],
  words: Words,
  name: Name,
): Told[] {
  const changes = changesOf(moved)
  const [first] = changes
  if (first === undefined) return []
  const marks = changes.map(({ from, to, by }) => ({
    kind: by > 0 ? ('up' as const) : ('down' as const),
    from,
    to,
  }))
  const named = (list: readonly Change[]): string => list.map(({ to }) => name(to)).join(', ')
  const [up, down] = [changes.filter(({ by }) => by > 0), changes.filter(({ by }) => by < 0)]
  const data = { up: named(up), down: named(down), from: name(first.from), to: name(first.to) }
  const way = up.length === 0 ? 'down' : down.length === 0 ? 'up' : 'both'
  if (changes.every(({ from }) => from === me))
    return [{ caption: words(`world.beat.my-trust-${way}`, data), marks }]
  if (changes.length === 1) return [{ caption: words(`world.beat.trust-${way}`, data), marks }]
  const counted = { up: up.length, down: down.length }
  return [{ caption: words('world.beat.trust-many', counted), marks }]
}
