import { computed, type ReadonlySignal } from '@preact/signals'
import { same } from '../../kernel/index.ts'

/**
 * Plain data that is made anew with each act of anybody, and stays the same object while it says the same: of what others
 * do among themselves a seat sees nothing, and what is drawn from its view is then not drawn again.
 */
export function whileSame<T>(make: () => T): ReadonlySignal<T> {
  let last: { readonly value: T } | undefined
  return computed(() => {
    const value = make()
    if (last === undefined || !same(last.value, value)) last = { value }
    return last.value
  })
}
