import { Immer } from 'immer'
import { settle, settleList } from './own.ts'
import type { SessionState } from './state.ts'

/** Freezing is left to `settle`, which passes over what is frozen already; immer would look at all of a long list. */
const { produce } = new Immer({ autoFreeze: false })

/** The lists that grow with play. */
const LISTS = ['claims', 'requests', 'deals', 'pledges', 'grievances'] as const

/**
 * The state with unfrozen copies of the lists that grow with play: a draft copies a list by `slice`, which for a frozen
 * list of thousands takes many times as long as to spread it.
 */
function thawed(state: SessionState): SessionState {
  const base = { ...state }
  for (const list of LISTS) Reflect.set(base, list, [...state[list]])
  return base
}

/** Runs a recipe on a draft: a new state, frozen, that shares what the recipe left alone. */
export function drafted(state: SessionState, recipe: (draft: SessionState) => void): SessionState {
  const base = thawed(state)
  // Immer’s draft type unfolds the opaque scenario, which it never drafts: a draft is used as the state it stands for.
  const made = produce(base, (draft) => recipe(draft as unknown as SessionState))
  if (made === base) return settle(state, state)
  // The copies, not the frozen lists, are compared: that too is much quicker.
  for (const list of LISTS)
    if (made[list] === base[list]) Reflect.set(made, list, state[list])
    else settleList(base[list], made[list], Object.isFrozen(state))
  return settle(state, made)
}
