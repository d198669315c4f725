import type { Rolldown } from 'vite'

/** What the first picture waits for, in the build. */
const NAME = 'opening'

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/** Every module that a page must have before it runs its entry: what that imports, and so on; not what is loaded later. */
function neededBy(entry: string, graph: Graph): ReadonlySet<string> {
  const needed = new Set([entry])
  for (const id of needed)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported)
  return needed
}

/**
 * Puts what the first picture waits for into one file. Left to itself the build makes a file of whatever some later part
 * shares, a dozen of them, which a phone fetches six at a time.
 */
export function opening(entry: string): Rolldown.CodeSplittingOptions {
  let needed: ReadonlySet<string> | undefined
  return {
    groups: [
      {
        name(id, graph) {
          needed ??= neededBy(entry, graph)
          return id !== entry && needed.has(id) ? NAME : undefined
        },
      },
    ],
  }
}
