/** Things in the order in which what each needs comes before it, and the cycles that stand in the way. */
export interface Order {
  readonly order: readonly string[]
  /** Each from a name back to itself: `a`, `b`, `a`. */
  readonly cycles: readonly (readonly string[])[]
}

/** Orders what `needs` names; a need that is no key of it is ignored. */
export function orderOf(needs: ReadonlyMap<string, readonly string[]>): Order {
  const order: string[] = []
  const cycles: string[][] = []
  const done = new Set<string>()
  const open: string[] = []
  const visit = (name: string): void => {
    if (done.has(name)) return
    const since = open.indexOf(name)
    if (since >= 0) {
      cycles.push([...open.slice(since), name])
      return
    }
    open.push(name)
    for (const needed of needs.get(name) ?? []) if (needs.has(needed)) visit(needed)
    open.pop()
    done.add(name)
    order.push(name)
  }
  for (const name of needs.keys()) visit(name)
  return { order, cycles }
}
