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

/**
 * Plain data of which each part is looked up when it is read, by the names that it has now: what is drawn from some of its
 * parts is drawn again when one of these says something else, and not with every change of the whole. It is one object for
 * as long as the whole has the same names; to be kept or compared as it stands, the whole is there.
 */
export function inParts<T extends object>(whole: ReadonlySignal<T>): T {
  const parts = { ...whole.peek() }
  for (const name in parts) {
    const part = whileSame(() => whole.value[name])
    Object.defineProperty(parts, name, { enumerable: true, get: () => part.value })
  }
  return parts
}
