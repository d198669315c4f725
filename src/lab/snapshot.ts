import type { SessionState } from '../engine/index.ts'

/** A deep copy of plain data. */
function copied<T>(value: T): T
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => copied(item))
  const copy: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) copy[key] = copied(item)
  return copy
}

/**
 * A copy of a state, for its holder to change in place while the original stays as it is. What never changes in a
 * session (the scenario, the roster and the world’s draws) is shared.
 */
export function copyOf(state: SessionState): SessionState {
  const { scenario, roster, world, ...rest } = state
  return { scenario, roster, world, ...copied(rest) }
}
